const UNITS = [
  ['d', 86_400_000],
  ['h', 3_600_000],
  ['m', 60_000],
  ['s', 1_000],
  ['ms', 1],
] as const;

/** Milliseconds as a duration that `advance` takes, such as `1h30m` or `2s500ms`. */
export function spanOf(milliseconds: number): string {
  let rest = milliseconds;
  let span = '';
  for (const [unit, length] of UNITS) {
    const count = Math.floor(rest / length);
    rest -= count * length;
    if (count > 0) span += `${count}${unit}`;
  }
  return span === '' ? '0ms' : span;
}

/** A list in words, which stops after a few and says how many are left. */
export function listed(parts: readonly string[], most = 5): string {
  const rest = parts.length - most;
  return parts.slice(0, most).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}
