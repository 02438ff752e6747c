/** An instant in UTC with milliseconds, such as `2026-04-21T19:45:12.308Z`. */
export function withMilliseconds(time: number): string {
  return new Date(time).toISOString();
}

/** An instant in UTC with whole seconds, such as `2026-05-30T14:22:10Z`. */
export function withSeconds(time: number): string {
  return `${new Date(time).toISOString().slice(0, 19)}Z`;
}
