import { hmacSha256 } from '../../webhook/signature.ts';
import { phpJson } from './encode.ts';

type Value = string | Map<string, Value>;

/** A query string as PHP's `http_build_query` writes it. */
export function buildQuery(parameters: readonly (readonly [name: string, value: string])[]): string {
  return parameters.map(([name, value]) => `${phpEncode(name)}=${phpEncode(value)}`).join('&');
}

function phpEncode(text: string): string {
  return encodeURIComponent(text)
    .replace(/[!'()*~]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%20', '+');
}

/**
 * The published recipe of `x-transmitsms-signature`: the hex HMAC-SHA256, keyed with the API secret, of the whole query
 * string after PHP's `parse_str` and `json_encode`.
 */
export function querySignature(secret: string, query: string): string {
  return hmacSha256(secret, signedQuery(query));
}

/** The text that is signed of a query string. */
export function signedQuery(query: string): string {
  return jsonOf(parseQuery(query));
}

/** PHP's `parse_str`: `a[b]=c` nests, `a[]=x` appends, and a repeated name keeps its place and takes the last value. */
function parseQuery(query: string): Map<string, Value> {
  const parsed = new Map<string, Value>();
  for (const pair of query.split('&')) {
    const mark = pair.indexOf('=');
    const name = phpDecode(mark === -1 ? pair : pair.slice(0, mark)).replace(/^ +/, '');
    const value = mark === -1 ? '' : phpDecode(pair.slice(mark + 1));
    place(parsed, keysOf(name), value);
  }
  return parsed;
}

function phpDecode(text: string): string {
  const bytes = text.replaceAll('+', ' ').replace(/%(?![0-9a-f]{2})/gi, '%25');
  try {
    return decodeURIComponent(bytes);
  } catch {
    return bytes;
  }
}

/** The keys that lead to where a parameter stands, from the outermost in; none for one that is passed over. */
function keysOf(name: string): string[] {
  const [, outermost = '', rest = ''] = /^([^[]*)(.*)$/s.exec(name) ?? [];
  if (outermost === '') return [];
  // What follows a bracket that is closed, and is none itself, does not count; a first one that is not closed is none.
  const [brackets] = /^(\[[^\]]*\])+/.exec(rest) ?? [];
  if (brackets === undefined) return [name.replace(/[ .[]/g, '_')];
  const inner = [...brackets.matchAll(/\[ ?\]|\[([^\]]*)\]/g)].map(([, key = '']) => key);
  return [outermost.replace(/[ .]/g, '_'), ...inner];
}

function place(parsed: Map<string, Value>, keys: readonly string[], value: string): void {
  const [key, ...inner] = keys;
  if (key === undefined) return;
  const here = slot(parsed, key);
  if (inner.length === 0) {
    parsed.set(here, value);
    return;
  }
  const known = parsed.get(here);
  const deeper = known instanceof Map ? known : new Map<string, Value>();
  parsed.set(here, deeper);
  place(deeper, inner, value);
}

/** An empty key is the next free number. */
function slot(level: Map<string, Value>, key: string): string {
  if (key !== '') return key;
  const numbers = [...level.keys()].filter((name) => /^\d+$/.test(name)).map(Number);
  return String(numbers.length === 0 ? 0 : Math.max(...numbers) + 1);
}

/** Written by hand, for an object would move names like `2` to its front and lose `__proto__`. */
function jsonOf(value: Value): string {
  if (typeof value === 'string') return phpJson(value);
  const isList = [...value.keys()].every((key, index) => key === String(index)) && value.size > 0;
  const entries = [...value].map(([key, entry]) => (isList ? jsonOf(entry) : `${phpJson(key)}:${jsonOf(entry)}`));
  if (value.size === 0) return '[]';
  return isList ? `[${entries.join(',')}]` : `{${entries.join(',')}}`;
}
