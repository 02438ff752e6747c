import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDuration } from '../../src/time/duration.ts';

test.for([
  ['500ms', 500],
  ['30s', 30_000],
  ['1.5s', 1_500],
  ['1.5ms', 2],
  ['2m', 120_000],
  ['48h', 172_800_000],
  ['7d', 604_800_000],
  ['366d', 31_622_400_000],
  ['1h30m', 5_400_000],
  ['1d1h1m1s1ms', 90_061_001],
  ['0s', 0],
] as const)('%s is %i milliseconds', ([text, milliseconds]) => {
  expect(parseDuration(text)).toBe(milliseconds);
});

test('a number is milliseconds', () => {
  expect(parseDuration(1_500)).toBe(1_500);
});

test.for([
  '',
  '5',
  's',
  '5 s',
  '-5s',
  '5S',
  '5min',
  '1h 30m',
  '1e3s',
  '.5s',
  '5.s',
  '٣s',
  '367d',
  '366d1ms',
  `${'9'.repeat(400)}s`,
])('"%s" is refused, with examples of what would do', (text) => {
  expect(() => parseDuration(text)).toThrow(/500ms, 30s, 1h30m or 7d/);
});

test.for([-1, Number.NaN, Number.POSITIVE_INFINITY, 366 * 86_400_000 + 1])('%d milliseconds are refused', (number) => {
  expect(() => parseDuration(number)).toThrow(RangeError);
});

test('the parts of a duration add up, in any order', () => {
  const units = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };
  const part = fc.tuple(fc.nat(70), fc.constantFrom(...(Object.keys(units) as (keyof typeof units)[])));
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 5 }), (parts) => {
      const text = parts.map(([count, unit]) => `${count}${unit}`).join('');
      expect(parseDuration(text)).toBe(parts.reduce((total, [count, unit]) => total + count * units[unit], 0));
    }),
  );
});
