/** An instant in UTC with milliseconds, such as `2026-04-21T19:45:12.308Z`. */
export function withMilliseconds(time: number): string {
  if (time !== lastTime) {
    lastText = new Date(time).toISOString();
    lastTime = time;
  }
  return lastText;
}

/** An instant in UTC with whole seconds, such as `2026-05-30T14:22:10Z`. */
export function withSeconds(time: number): string {
  return `${withMilliseconds(time).slice(0, 19)}Z`;
}

/** Under load many requests come in the same millisecond, and writing one takes as long as the rest of the reply. */
let lastTime = Number.NaN;
let lastText = '';
