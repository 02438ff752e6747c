/** What a figure has to reach. */
export interface Target {
  readonly words: string;
  readonly reached: (value: number) => boolean;
}

export const atLeast = (bound: number): Target => ({
  words: `>= ${grouped(bound)}`,
  reached: (value) => value >= bound,
});

export const atMost = (bound: number): Target => ({
  words: `<= ${grouped(bound)}`,
  reached: (value) => value <= bound,
});

/**
 * For a cost that must stay what it was. A larger heap misses the processor's caches more often, which is worth a
 * fifth; a scan would be worth a hundred times.
 */
export const aboutOne: Target = { words: 'about 1.0', reached: (value) => value <= 1.25 };

export function section(title: string): void {
  console.log(`\n${title}`);
}

/** Prints a figure, and beside it what it has to reach. */
export function figure(name: string, value: number, unit: string, target?: Target): void {
  const verdict = target === undefined ? '' : `target ${target.words}  ${target.reached(value) ? 'ok' : 'missed'}`;
  console.log(`  ${name.padEnd(50)}${grouped(value).padStart(9)} ${unit.padEnd(13)}${verdict}`.trimEnd());
}

/** Prints what helps to read the figure above it. */
export function remark(text: string): void {
  console.log(`    ${text}`);
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [high = Number.NaN, low = high] = [sorted[middle], sorted.length % 2 === 0 ? sorted[middle - 1] : undefined];
  return (low + high) / 2;
}

/** Three significant digits, thousands in groups. */
export function grouped(value: number): string {
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return value.toLocaleString('en-US', { minimumFractionDigits: 0, maximumFractionDigits: digits });
}

export const listed = (values: readonly number[]): string => values.map(grouped).join('  ');
