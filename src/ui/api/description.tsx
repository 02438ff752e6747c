import { type Block, readMarkdown, type Span, spansOf } from './markdown.ts';

/** What a document says of something, with the emulator's own choices set apart. Always text, never HTML. */
export function Description({ text }: { readonly text: string | undefined }) {
  if (text === undefined) return null;
  const blocks = readMarkdown(text).map((block, index) => <Part key={index} block={block} />);
  return <div class="prose">{blocks}</div>;
}

/** One paragraph of it, within a line of something else. */
export function Line({ text }: { readonly text: string }) {
  return <Spans spans={spansOf(text.split('\n').join(' '))} />;
}

function Part({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p>
          <Spans spans={block.spans} />
        </p>
      );
    case 'choices':
      return (
        <div class="choices">
          <strong>{block.items.length === 1 ? 'Our choice' : 'Our choices'}</strong>
          <Items items={block.items} />
        </div>
      );
    case 'list':
      return <Items items={block.items} />;
    case 'table':
      return <Table block={block} />;
  }
}

function Items({ items }: { readonly items: readonly (readonly Span[])[] }) {
  return (
    <ul>
      {items.map((item, index) => (
        <li key={index}>
          <Spans spans={item} />
        </li>
      ))}
    </ul>
  );
}

function Table({ block: { head, rows } }: { readonly block: Extract<Block, { readonly kind: 'table' }> }) {
  return (
    <table>
      <thead>
        <tr>
          {head.map((cell, index) => (
            <th key={index} scope="col">
              <Spans spans={cell} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, index) => (
          <tr key={index}>
            {cells.map((cell, place) => (
              <td key={place}>
                <Spans spans={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Spans({ spans }: { readonly spans: readonly Span[] }) {
  return (
    <>
      {spans.map(({ kind, text }, index) => {
        if (kind === 'code') return <code key={index}>{text}</code>;
        if (kind === 'strong') return <strong key={index}>{text}</strong>;
        return text;
      })}
    </>
  );
}
