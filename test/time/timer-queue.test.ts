import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TimerQueue } from '../../src/time/timer-queue.ts';

/** Takes everything that is due by `now` and runs it. */
function drain(queue: TimerQueue, now: number): void {
  for (let job = queue.take(now); job !== undefined; job = queue.take(now)) job();
}

test('gives out jobs by time, and jobs of one time in the order they came', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20)), (times) => {
      const queue = new TimerQueue();
      const ran: { at: number; order: number }[] = [];
      for (const [order, at] of times.entries()) queue.add(at, () => ran.push({ at, order }));
      drain(queue, 20);
      const expected = times.map((at, order) => ({ at, order })).sort((a, b) => a.at - b.at || a.order - b.order);
      expect(ran).toEqual(expected);
    }),
  );
});

test('gives out nothing that is not due', () => {
  const queue = new TimerQueue();
  queue.add(10, () => {});
  expect(queue.take(9)).toBeUndefined();
});

test('cancelled jobs are neither given out nor counted, wherever they stand', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ at: fc.nat(20), cancelled: fc.boolean() })), (entries) => {
      const queue = new TimerQueue();
      let ran = 0;
      for (const { at, cancelled } of entries) {
        const booking = queue.add(at, () => ran++);
        if (cancelled) booking.cancel();
      }
      const kept = entries.filter(({ cancelled }) => !cancelled);
      const size = queue.size;
      const next = queue.next();
      drain(queue, 20);
      expect([size, next, ran]).toEqual([kept.length, kept.map(({ at }) => at).sort((a, b) => a - b)[0], kept.length]);
    }),
  );
});

test('cancelling twice, or after the job was given out, changes nothing', () => {
  const queue = new TimerQueue();
  const first = queue.add(1, () => {});
  queue.add(2, () => {});
  first.cancel();
  first.cancel();
  queue.take(2);
  first.cancel();
  expect(queue.size).toBe(0);
});

test('a booking says when it is due', () => {
  expect(new TimerQueue().add(42, () => {}).at).toBe(42);
});

test('is empty once cleared', () => {
  const queue = new TimerQueue();
  const booking = queue.add(1, () => {});
  queue.clear();
  booking.cancel();
  expect([queue.size, queue.next(), queue.take(100)]).toEqual([0, undefined, undefined]);
});
