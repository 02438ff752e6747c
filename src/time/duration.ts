const MILLISECONDS: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1_000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
};

/** The longest span the emulator accepts at once. */
export const LONGEST_DURATION = 366 * 86_400_000;

/**
 * Milliseconds of a duration such as `500ms`, `30s`, `1h30m` or `7d`; a number is milliseconds already.
 * @throws RangeError when it is not a duration, is negative, or is longer than 366 days.
 */
export function parseDuration(duration: string | number): number {
  const total = typeof duration === 'number' ? duration : sumOfParts(duration);
  if (!Number.isFinite(total) || total < 0 || total > LONGEST_DURATION) {
    throw new RangeError(`"${duration}" is not a duration: write for example 500ms, 30s, 1h30m or 7d, at most 366d`);
  }
  return Math.round(total);
}

function sumOfParts(text: string): number {
  if (!/^(\d+(\.\d+)?(ms|s|m|h|d))+$/.test(text)) return Number.NaN;
  let total = 0;
  for (const [, count, unit] of text.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h|d)/g)) {
    total += Number(count) * (MILLISECONDS[unit ?? ''] ?? Number.NaN);
  }
  return total;
}
