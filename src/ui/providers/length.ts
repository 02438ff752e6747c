const UNITS = [
  ['h', 3_600_000],
  ['min', 60_000],
  ['s', 1_000],
] as const;

/** A span of time for people, rounded up to what matters of it, such as `2 min`. */
export function lengthOf(milliseconds: number): string {
  const [unit, size] = UNITS.find(([, length]) => milliseconds >= length) ?? ['ms', 1];
  return `${Math.ceil(milliseconds / size)} ${unit}`;
}
