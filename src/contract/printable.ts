/** What a terminal, a browser or an XML parser would obey, refuse or hide instead of showing it. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/gu;

/** A text on one line, in which what cannot be seen is written as `\u{7f}`. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}

/** A text as it stands in HTML and XML, in attributes too. */
export function markup(text: string): string {
  return printable(text).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** A value as JSON that shows what cannot be seen, too. */
export function printableJson(value: unknown): string {
  // Of these JSON escapes a part itself; line breaks are those between its own lines.
  return `${JSON.stringify(value, null, 2).replace(UNPRINTABLE, (character) =>
    character === '\n' ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )}\n`;
}
