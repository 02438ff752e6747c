import type { Encode } from '../../http/api.ts';
import { formatOf } from './wire.ts';

/** Writes a reply in the format that the call's suffix asks for; without one there is no call, and only a sentence. */
export const encode: Encode = (body, { path }) => {
  const format = formatOf(path);
  if (format === 'json') return { type: 'application/json; charset=utf-8', text: phpJson(body) };
  if (format === 'xml') return { type: 'text/xml; charset=utf-8', text: xml(body) };
  return { type: 'text/plain; charset=utf-8', text: 'Page Not Found' };
};

/** JSON as PHP's `json_encode` writes it by default: slashes and everything beyond ASCII are escaped. */
export function phpJson(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll('/', '\\/')
    .replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** A text that JSON writes as the number it reads as, like PHP's JSON_NUMERIC_CHECK, and XML as it stands. */
export class NumericText {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toJSON(): number {
    return Number(this.#text);
  }

  toString(): string {
    return this.#text;
  }
}

/** The same tree as XML: lists hold `<item>`s, and what is null or empty closes itself. */
export function xml(body: object): string {
  return `<?xml version="1.0"?>\n<response>${children(body)}</response>\n`;
}

function children(tree: object): string {
  if (Array.isArray(tree)) return tree.map((entry) => element('item', entry)).join('');
  return Object.entries(tree)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => element(elementName(name), value))
    .join('');
}

function element(name: string, value: unknown): string {
  const isTree = typeof value === 'object' && value !== null && !(value instanceof NumericText);
  const content = isTree ? children(value) : escapeText(String(value ?? ''));
  return content === '' ? `<${name}/>` : `<${name}>${content}</${name}>`;
}

/** Names that customers chose, such as those of custom fields, need not be names in XML. */
function elementName(name: string): string {
  const safe = name.replace(/[^\p{L}\p{N}_.-]/gu, '_');
  return /^[\p{L}_]/u.test(safe) ? safe : `_${safe}`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** XML has no way to say most control characters, nor half a surrogate pair. */
function escapeText(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>]/g, (character) => ENTITIES[character] ?? character);
}
