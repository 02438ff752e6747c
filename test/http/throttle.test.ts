import { describe, expect, test } from 'vitest';
import { fixedWindow, type Limit, Throttle, tokenBucket } from '../../src/http/throttle.ts';

const KEY = { key: 'a', account: { path: 'demo' } };
const OTHER = { key: 'b', account: { path: 'demo' } };

const bucket = tokenBucket({ perSecond: 10, burst: 20 });
const window = fixedWindow({ requests: 10, per: 1_000 });

const throttle = (...limits: readonly Limit[]) => new Throttle<typeof KEY>({ limits: () => limits });

/** How many of so many requests at one moment are granted. */
const granted = (limits: Throttle<typeof KEY>, requests: number, now: number, caller = KEY) =>
  Array.from({ length: requests }, () => limits.take(caller, now)).filter(Boolean).length;

describe.for([
  ['a token bucket', bucket, 20],
  ['a fixed window', window, 10],
] as const)('%s', ([, limit, most]) => {
  test('grants a fresh key the whole of it, and no more', () => {
    expect(granted(throttle(limit), 100, 0)).toBe(most);
  });

  test('loses nothing by being looked at', () => {
    const limits = throttle(limit);
    for (let asked = 0; asked < 100; asked++) limits.quota(KEY, 0);
    expect(limits.quota(KEY, 0)).toMatchObject({ granted: true, limit: most, remaining: most });
  });

  test('loses nothing by a request that it refuses', () => {
    const limits = throttle(limit);
    granted(limits, 100, 0);
    expect(limits.quota(KEY, 0)).toMatchObject({ granted: false, limit: most, remaining: 0 });
  });

  test('counts every key by itself', () => {
    const limits = throttle(limit);
    granted(limits, 100, 0);
    expect(granted(limits, 100, 0, OTHER)).toBe(most);
  });

  test('is whole again when the time that it states has passed, and never more than whole', () => {
    for (const wait of [0, 1_000_000]) {
      const limits = throttle(limit);
      granted(limits, 7, 300);
      const now = 300 + (limits.quota(KEY, 300)?.resetIn ?? 0) + wait;
      expect(granted(limits, 100, now)).toBe(most);
    }
  });

  test('is whole again after a reset', () => {
    const limits = throttle(limit);
    granted(limits, 100, 0);
    limits.reset();
    expect(granted(limits, 100, 0)).toBe(most);
  });
});

test('a token bucket is refilled one by one', () => {
  const limits = throttle(bucket);
  granted(limits, 20, 0);
  expect([99, 100, 199, 200].map((now) => limits.take(KEY, now))).toEqual([false, true, false, true]);
});

test('a token bucket states the time until it is full', () => {
  const limits = throttle(bucket);
  granted(limits, 15, 0);
  expect([0, 50, 1_500].map((now) => limits.quota(KEY, now))).toMatchObject([
    { remaining: 5, resetIn: 1_500 },
    { remaining: 5, resetIn: 1_450 },
    { remaining: 20, resetIn: 0 },
  ]);
});

test('a fixed window begins at a full span of the clock, not at the first request', () => {
  const limits = throttle(window);
  expect([900, 999, 1_000, 1_999, 2_000].map((now) => granted(limits, 100, now))).toEqual([10, 0, 10, 0, 10]);
});

test('a fixed window states the time until the next', () => {
  const limits = throttle(window);
  expect([0, 1, 999, 1_000].map((now) => limits.quota(KEY, now)?.resetIn)).toEqual([1_000, 999, 1, 1_000]);
});

describe('several limits at once', () => {
  const perSecond = fixedWindow({ requests: 10, per: 1_000 });
  const perMinute = fixedWindow({ requests: 25, per: 60_000 });

  test('all bind: what one of them refuses is refused', () => {
    const limits = throttle(perSecond, perMinute);
    expect([0, 1_000, 2_000, 3_000, 60_000].map((now) => granted(limits, 100, now))).toEqual([10, 10, 5, 0, 10]);
  });

  test('a request that one of them refuses takes nothing from the others', () => {
    const limits = throttle(perMinute, perSecond);
    granted(limits, 100, 0);
    expect(limits.quota(KEY, 1_000)).toMatchObject({ limit: 25, remaining: 15 });
  });

  test.for([
    ['the first, while none is used up', 5, 0, { granted: true, limit: 10, remaining: 5, resetIn: 1_000 }],
    ['the one that is used up', 10, 0, { granted: false, limit: 10, remaining: 0, resetIn: 1_000 }],
    ['the first again, when its time has come', 10, 1_000, { granted: true, limit: 10, remaining: 10, resetIn: 1_000 }],
  ] as const)('the one that matters is %s', ([, requests, now, quota]) => {
    const limits = throttle(perSecond, perMinute);
    granted(limits, requests, 0);
    expect(limits.quota(KEY, now)).toEqual(quota);
  });

  test('of two that are used up, the one that is so for longer matters', () => {
    const limits = throttle(perSecond, fixedWindow({ requests: 10, per: 60_000 }));
    granted(limits, 10, 0);
    expect(limits.quota(KEY, 500)).toEqual({ granted: false, limit: 10, remaining: 0, resetIn: 59_500 });
  });
});

test('a caller is bound by the limits of its own', () => {
  const limits = new Throttle<typeof KEY>({ limits: ({ key }) => (key === 'a' ? [window] : [bucket]) });
  expect([granted(limits, 100, 0, KEY), granted(limits, 100, 0, OTHER)]).toEqual([10, 20]);
});

test('the keys of an account share its limits where the account is counted', () => {
  const limits = new Throttle<typeof KEY>({ scope: 'account', limits: () => [window] });
  expect([granted(limits, 6, 0, KEY), granted(limits, 6, 0, OTHER), granted(limits, 6, 0, KEY)]).toEqual([6, 4, 0]);
  const another = { key: 'c', account: { path: 'another' } };
  expect(granted(limits, 100, 0, another)).toBe(10);
});

test('a caller without limits is refused nothing and has no quota', () => {
  const limits = throttle();
  expect([granted(limits, 100, 0), limits.quota(KEY, 0)]).toEqual([100, undefined]);
});
