import { array, assert, constantFrom, integer, property, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { Ascending } from '../../src/sms/ascending.ts';

test('numbers are in order, each once, whatever was added and removed', () => {
  const change = tuple(constantFrom('add', 'delete'), integer({ min: 0, max: 5_000 }));
  assert(
    property(array(change, { maxLength: 4_000, size: 'max' }), (changes) => {
      const numbers = new Ascending();
      const expected = new Set<number>();
      for (const [what, value] of changes) {
        numbers[what](value);
        expected[what](value);
      }
      const sorted = [...expected].sort((one, other) => one - other);
      expect([...numbers]).toEqual(sorted);
      expect(numbers.size).toBe(sorted.length);
      for (const [first, end] of [
        [0, 10],
        [3, 4],
        [sorted.length - 2, sorted.length + 5],
      ] as const) {
        expect(numbers.slice(Math.max(first, 0), end)).toEqual(sorted.slice(Math.max(first, 0), Math.max(end, 0)));
      }
    }),
  );
});

test.for([
  ['ascending', (index: number) => index],
  ['descending', (index: number) => 5_000 - index],
  ['mixed', (index: number) => (index * 7_919) % 10_007],
] as const)('thousands that come %s are paged across their chunks', ([, value]) => {
  const numbers = new Ascending();
  const values = Array.from({ length: 5_000 }, (_, index) => value(index));
  for (const number of values) numbers.add(number);
  const sorted = [...values].sort((one, other) => one - other);
  expect(numbers.slice(1_000, 3_000)).toEqual(sorted.slice(1_000, 3_000));
  for (const number of sorted.slice(500, 4_500)) numbers.delete(number);
  expect([...numbers]).toEqual([...sorted.slice(0, 500), ...sorted.slice(4_500)]);
});
