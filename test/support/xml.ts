/** An element of an XML document: what stands in it is text or other elements. */
export interface Element {
  readonly name: string;
  readonly content: string | readonly Element[];
}

/** An element that is still open. */
interface Open {
  readonly name: string;
  text: string;
  readonly children: Element[];
}

const DECLARATION = '<?xml version="1.0"?>\n';
const TOKEN = /<(\/?)([\p{L}_][\p{L}\p{N}_.-]*)(\/?)>|([^<]+)/uy;

/**
 * Reads a document without attributes, comments or mixed content. White space between elements counts for nothing.
 * @throws Error where it is not well-formed.
 */
export function readXml(document: string): Element {
  if (!document.startsWith(DECLARATION)) throw new Error(`no XML declaration: ${document.slice(0, 40)}`);
  const open: Open[] = [{ name: '', text: '', children: [] }];
  TOKEN.lastIndex = DECLARATION.length;
  while (TOKEN.lastIndex < document.length) {
    const at = TOKEN.lastIndex;
    const [, closing, name, empty, text] = TOKEN.exec(document) ?? [];
    const parent = open.at(-1);
    if (parent === undefined) throw new Error(`XML goes on after its end, at ${at}`);
    if (text !== undefined) parent.text += unescapeText(text);
    else if (name === undefined) throw new Error(`not XML at ${at}: ${document.slice(at, at + 40)}`);
    else if (empty) parent.children.push({ name, content: '' });
    else if (closing) close(open, name);
    else open.push({ name, text: '', children: [] });
  }
  const [root, ...others] = open[0]?.children ?? [];
  if (open.length !== 1 || root === undefined || others.length > 0) throw new Error('XML has no single, closed root');
  return root;
}

function close(open: Open[], name: string): void {
  const closed = open.pop();
  const parent = open.at(-1);
  if (closed?.name !== name || parent === undefined) throw new Error(`</${name}> closes <${closed?.name}>`);
  if (closed.children.length > 0 && closed.text.trim() !== '') throw new Error(`<${name}> mixes text and elements`);
  parent.children.push({ name, content: closed.children.length > 0 ? closed.children : closed.text });
}

const CHARACTERS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>' };

function unescapeText(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML cannot hold.
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(text)) throw new Error('XML holds no control characters');
  return text.replace(/&(\w*);?/g, (entity, name: string) => {
    const character = CHARACTERS[name];
    if (character === undefined || !entity.endsWith(';')) throw new Error(`${entity} is no entity`);
    return character;
  });
}
