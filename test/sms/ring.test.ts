import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Ring } from '../../src/sms/ring.ts';

test('keeps the newest values, whatever was added', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 8 }), fc.array(fc.nat()), (capacity, values) => {
      const ring = new Ring<number>(capacity);
      for (const value of values) ring.push(value);
      const kept = values.slice(-capacity);
      expect([...ring.oldestFirst()]).toEqual(kept);
      expect([...ring.newestFirst()]).toEqual(kept.toReversed());
      expect([...ring.newestFirst(2)]).toEqual(kept.toReversed().slice(2));
    }),
  );
});

test('gives back the value that had to go', () => {
  const ring = new Ring<string>(2);
  expect(['a', 'b', 'c', 'd'].map((value) => ring.push(value))).toEqual([undefined, undefined, 'a', 'b']);
});

test('counts no further than its capacity', () => {
  const ring = new Ring<number>(3);
  for (let value = 0; value < 10; value++) ring.push(value);
  expect(ring.size).toBe(3);
});

test('is found by place from the oldest', () => {
  const ring = new Ring<number>(3);
  for (let value = 0; value < 5; value++) ring.push(value);
  expect([ring.at(0), ring.at(2)]).toEqual([2, 4]);
});

test('starts over when it is cleared', () => {
  const ring = new Ring<number>(2);
  for (let value = 0; value < 3; value++) ring.push(value);
  ring.clear();
  ring.push(7);
  ring.push(8);
  expect([...ring.newestFirst()]).toEqual([8, 7]);
});
