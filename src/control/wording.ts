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
  const line = text.replace(/\s+/g, ' ');
  return line.length <= 60 ? line : `${line.slice(0, 59)}…`;
}
