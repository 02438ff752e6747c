/** Where a text stops being JSON. */
export interface BrokenAt {
  /** Bytes from the beginning, in UTF-8. */
  readonly byte: number;
  /** From 1. */
  readonly line: number;
  /** Whether the text simply ends. */
  readonly isEnd: boolean;
}

const SPACE = /[ \t\n\r]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const LITERAL = /true|false|null/y;

/**
 * Where a text that is not JSON stops being it. Whatever JSON.parse says of that quotes the text, and so perhaps a
 * secret.
 */
export function brokenAt(text: string): BrokenAt {
  const at = Math.min(firstError(text), text.length);
  const before = text.slice(0, at);
  return { byte: Buffer.byteLength(before), line: before.split('\n').length, isEnd: at >= text.length };
}

/** What may come next. */
type Wanted = 'value' | 'value-or-end' | 'name' | 'name-or-end' | 'comma-or-end';

function firstError(text: string): number {
  const open: ('{' | '[')[] = [];
  let wanted: Wanted = 'value';
  let at = 0;
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found !== null) at += found[0].length;
    return found !== null;
  };
  for (;;) {
    take(SPACE);
    if (wanted === 'comma-or-end' && open.length === 0) return at;
    const next = text[at];
    const inside = open.at(-1);
    if (wanted !== 'value' && wanted !== 'name' && next === (inside === '{' ? '}' : ']')) {
      at++;
      open.pop();
      wanted = 'comma-or-end';
    } else if (wanted === 'comma-or-end') {
      if (next !== ',') return at;
      at++;
      wanted = inside === '{' ? 'name' : 'value';
    } else if (wanted === 'name' || wanted === 'name-or-end') {
      if (next !== '"') return at;
      const string = endOfString(text, at);
      if (string.isBroken) return string.at;
      at = string.at;
      take(SPACE);
      if (text[at] !== ':') return at;
      at++;
      wanted = 'value';
    } else if (next === '{' || next === '[') {
      at++;
      open.push(next);
      wanted = next === '{' ? 'name-or-end' : 'value-or-end';
    } else if (next === '"') {
      const string = endOfString(text, at);
      if (string.isBroken) return string.at;
      at = string.at;
      wanted = 'comma-or-end';
    } else if (take(NUMBER) || take(LITERAL)) {
      wanted = 'comma-or-end';
    } else {
      return isUnended(text.slice(at)) ? text.length : at;
    }
  }
}

/** Where a string that begins here ends, or breaks off. Not an expression: strings may have millions of characters. */
function endOfString(text: string, start: number): { readonly at: number; readonly isBroken: boolean } {
  let at = start + 1;
  while (at < text.length) {
    const next = text[at] ?? '';
    if (next === '"') return { at: at + 1, isBroken: false };
    if (next < ' ') return { at, isBroken: true };
    if (next !== '\\') at++;
    else if (ESCAPE.test(text.slice(at, at + 6))) at += text[at + 1] === 'u' ? 6 : 2;
    else return { at: at + 6 > text.length ? text.length : at, isBroken: true };
  }
  return { at, isBroken: true };
}

const ESCAPE = /^\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/;

/** Whether a text ends within a literal that it begins with. */
const isUnended = (rest: string) =>
  ['true', 'false', 'null', '-'].some((literal) => literal.startsWith(rest.slice(0, 6)));
