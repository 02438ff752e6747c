import { expect, test } from 'vitest';
import { exponentialBackoff, fixedWaits, retryServerErrors } from '../../src/webhook/retry.ts';

test('the wait doubles up to its cap', () => {
  const wait = exponentialBackoff({ first: 5, cap: 60, span: 1_000 });
  expect([1, 2, 3, 4, 5, 6].map((attempt) => wait(attempt, 0))).toEqual([5, 10, 20, 40, 60, 60]);
});

test('an attempt that would come after the span is not made', () => {
  const wait = exponentialBackoff({ first: 5, cap: 60, span: 100 });
  expect([wait(1, 95), wait(1, 96)]).toEqual([5, undefined]);
});

test('waits that are given one by one are counted, however long the attempts took', () => {
  const wait = fixedWaits(5, 10, 20);
  expect([wait(1, 0), wait(2, 500), wait(3, 1_000), wait(4, 2_000)]).toEqual([5, 10, 20, undefined]);
});

test.for([
  [200, 'delivered'],
  [204, 'delivered'],
  [299, 'delivered'],
  [300, 'refused'],
  [301, 'refused'],
  [400, 'refused'],
  [499, 'refused'],
  [500, 'retry'],
  [599, 'retry'],
] as const)('a %i means: %s', ([status, verdict]) => {
  expect(retryServerErrors(status)).toBe(verdict);
});
