const MINUTE = 60_000;

/** An instant in UTC with milliseconds, such as `2026-04-21T19:45:12.308Z`. */
export function withMilliseconds(time: number): string {
  const start = Math.floor(time / MINUTE) * MINUTE;
  if (start !== lastMinute) {
    // Never before the start is known to be an instant that can be written, or the next call would find it here.
    lastBeginning = new Date(start).toISOString().slice(0, -'00.000Z'.length);
    lastMinute = start;
  }
  const within = time - start;
  const seconds = Math.floor(within / 1000);
  return `${lastBeginning}${digits(seconds, 2)}.${digits(within - seconds * 1000, 3)}Z`;
}

/** An instant in UTC with whole seconds, such as `2026-05-30T14:22:10Z`. */
export function withSeconds(time: number): string {
  return `${withMilliseconds(time).slice(0, 19)}Z`;
}

const digits = (value: number, length: number) => String(value).padStart(length, '0');

/** Under load most instants lie in one minute, and writing one anew takes as long as the rest of a reply. */
let lastMinute = Number.NaN;
let lastBeginning = '';

/** What stands where a provider always prints an instant and there is none: the earliest there is, in its form. */
export const NEVER = withSeconds(0);
