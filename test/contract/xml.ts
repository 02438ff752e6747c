/** An element of an XML document. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** The text directly in it. */
  readonly text: string;
}

const PIECES = /<\?xml[^?]*\?>|<(\/?)([a-z][\w-]*)((?:\s+[a-z]+="[^"<]*")*)\s*(\/?)>|([^<]+)/g;
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u;

/**
 * Reads XML that is written as ours is: no comments, no CDATA, numeric entities alone.
 * @throws Error when it is not well-formed.
 */
export function readXml(document: string): Element {
  if (FORBIDDEN.test(document)) throw new Error('there is a character that XML does not allow');
  const root = { name: '', attributes: {}, children: [] as Element[], text: '' };
  const open = [root];
  let end = 0;
  for (const match of document.matchAll(PIECES)) {
    if (match.index !== end) throw new Error(`not well-formed at ${document.slice(end, end + 40)}`);
    end += match[0].length;
    const [, closing, name, attributes = '', empty, text] = match;
    const inner = open.at(-1) ?? root;
    if (text !== undefined) inner.text += decoded(text);
    if (name === undefined) continue;
    if (closing === '/') {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes another element`);
      continue;
    }
    const element = { name, attributes: attributesIn(attributes), children: [] as Element[], text: '' };
    inner.children.push(element);
    if (empty !== '/') open.push(element);
  }
  const [top] = root.children;
  if (end !== document.length || open.length !== 1 || top === undefined) throw new Error('the document is not whole');
  return top;
}

function attributesIn(text: string): Record<string, string> {
  const pairs = [...text.matchAll(/([a-z]+)="([^"]*)"/g)].map(
    ([, name = '', value = '']) => [name, decoded(value)] as const,
  );
  if (new Set(pairs.map(([name]) => name)).size !== pairs.length) throw new Error('an attribute stands twice');
  return Object.fromEntries(pairs);
}

function decoded(text: string): string {
  if (/&(?!#\d+;)/.test(text)) throw new Error(`an ampersand that is no entity: ${text}`);
  return text.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
}
