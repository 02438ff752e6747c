/** A piece of running text. */
export interface Span {
  readonly kind: 'text' | 'code' | 'strong';
  readonly text: string;
}

export type Block =
  | { readonly kind: 'paragraph'; readonly spans: readonly Span[] }
  /** What the provider does not publish and the emulator had to decide, one remark after the other. */
  | { readonly kind: 'choices'; readonly items: readonly (readonly Span[])[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Span[])[] }
  | {
      readonly kind: 'table';
      readonly head: readonly (readonly Span[])[];
      readonly rows: readonly (readonly (readonly Span[])[])[];
    };

const CHOICE = 'Our choice: ';

/** The blocks of a description: as much of Markdown as descriptions are written in. All else is text as it stands. */
export function readMarkdown(text: string): Block[] {
  const blocks: Block[] = [];
  for (const part of text.split(/\n[ \t]*\n/)) {
    for (const block of part.trim() === '' ? [] : readBlock(part.trim())) {
      const last = blocks.at(-1);
      if (block.kind === 'choices' && last?.kind === 'choices') {
        blocks[blocks.length - 1] = { kind: 'choices', items: [...last.items, ...block.items] };
      } else blocks.push(block);
    }
  }
  return blocks;
}

function readBlock(block: string): Block[] {
  const lines = block.split('\n').map((line) => line.trim());
  if (lines.length > 2 && lines.every((line) => line.startsWith('|'))) return [readTable(lines)];
  const start = lines.findIndex((line) => /^([-*]|\d+\.) /.test(line));
  if (start === -1) return [readParagraph(lines)];
  const before = lines.slice(0, start);
  return [...(before.length === 0 ? [] : [readParagraph(before)]), readList(lines.slice(start))];
}

function readParagraph(lines: readonly string[]): Block {
  const text = lines.join(' ');
  return text.startsWith(CHOICE)
    ? { kind: 'choices', items: [spansOf(text.slice(CHOICE.length))] }
    : { kind: 'paragraph', spans: spansOf(text) };
}

/** Lines that begin no item go on with the one before. */
function readList(lines: readonly string[]): Block {
  const items: string[] = [];
  for (const line of lines) {
    const [marker] = /^([-*]|\d+\.) /.exec(line) ?? [];
    if (marker !== undefined) items.push(line.slice(marker.length));
    else items.push(`${items.pop() ?? ''} ${line}`);
  }
  return { kind: 'list', items: items.map(spansOf) };
}

function readTable([head = '', , ...rows]: readonly string[]): Block {
  const cells = (line: string) =>
    line
      .replace(/^\||\|$/g, '')
      .split('|')
      .map((cell) => spansOf(cell.trim()));
  return { kind: 'table', head: cells(head), rows: rows.map(cells) };
}

/** Code, what is strong, and links, which are shown as where they lead. */
export function spansOf(text: string): Span[] {
  const spans: Span[] = [];
  let end = 0;
  for (const match of text.matchAll(/`([^`]+)`|\*\*([^*]+)\*\*|\[([^\]]+)\]\(([^)\s]+)\)/g)) {
    const [whole, code, strong, label = '', target = ''] = match;
    if (match.index > end) spans.push({ kind: 'text', text: text.slice(end, match.index) });
    if (code !== undefined) spans.push({ kind: 'code', text: code });
    else if (strong !== undefined) spans.push({ kind: 'strong', text: strong });
    else spans.push({ kind: 'text', text: label === target ? label : `${label} (${target})` });
    end = match.index + whole.length;
  }
  if (end < text.length) spans.push({ kind: 'text', text: text.slice(end) });
  return spans;
}
