import { abridged } from '../http/wording.ts';

/** `1 message`, `2 messages`. */
export function counted(count: number, what = 'message'): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

/** A text in quotation marks and on one line, shortened where it is long. */
export function quoted(text: string): string {
  return `"${beginningOf(text)}"`;
}

/** A text on one line, of which at most 60 characters are shown. */
export function beginningOf(text: string): string {
  return abridged(text.replace(/\s+/g, ' '), 60);
}
