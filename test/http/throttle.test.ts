import { expect, test } from 'vitest';
import { Throttle } from '../../src/http/throttle.ts';

const throttle = () => new Throttle({ perSecond: 10, burst: 20, headers: () => ({}) });

test('a fresh key has the whole burst', () => {
  expect(throttle().peek('key', 0)).toEqual({ granted: true, remaining: 20 });
});

test('looking at an allowance takes nothing from it', () => {
  const limits = throttle();
  for (let asked = 0; asked < 30; asked++) limits.peek('key', 0);
  expect(limits.take('key', 0).remaining).toBe(19);
});

test('tokens come back one by one', () => {
  const limits = throttle();
  for (let asked = 0; asked < 20; asked++) limits.take('key', 0);
  expect([99, 100, 199, 200].map((now) => limits.take('key', now).granted)).toEqual([false, true, false, true]);
});

test('the bucket never holds more than the burst', () => {
  const limits = throttle();
  limits.take('key', 0);
  expect(limits.peek('key', 1_000_000).remaining).toBe(20);
});

test('a reset fills every bucket', () => {
  const limits = throttle();
  for (let asked = 0; asked < 20; asked++) limits.take('key', 0);
  limits.reset();
  expect(limits.peek('key', 0).remaining).toBe(20);
});
