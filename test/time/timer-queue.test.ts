import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TimerQueue } from '../../src/time/timer-queue.ts';

/** Runs everything that is due by `now`. */
function drain(queue: TimerQueue, now: number): void {
  let ran = true;
  while (ran) ran = queue.run(now);
}

test('gives out jobs by time, and jobs of one time in the order they came', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20)), (times) => {
      const queue = new TimerQueue();
      const ran: { at: number; order: number }[] = [];
      for (const [order, at] of times.entries()) queue.add(at, () => ran.push({ at, order }), undefined);
      drain(queue, 20);
      const expected = times.map((at, order) => ({ at, order })).sort((a, b) => a.at - b.at || a.order - b.order);
      expect(ran).toEqual(expected);
    }),
  );
});

test('jobs that are booked again take the places they had, whatever order they come in', () => {
  const places = fc.array(fc.record({ at: fc.nat(3), order: fc.nat(1_000) }), { maxLength: 40 });
  fc.assert(
    fc.property(places, (booked) => {
      const queue = new TimerQueue();
      const ran: { at: number; order: number }[] = [];
      for (const place of booked) queue.add(place.at, (it) => ran.push(it), place, place.order);
      drain(queue, 3);
      expect(ran).toEqual(booked.toSorted((a, b) => a.at - b.at || a.order - b.order));
    }),
  );
});

test('gives out nothing that is not due', () => {
  const queue = new TimerQueue();
  queue.add(10, () => {}, undefined);
  expect(queue.run(9)).toBe(false);
});

test('cancelled jobs are neither given out nor counted, wherever they stand', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ at: fc.nat(20), cancelled: fc.boolean() })), (entries) => {
      const queue = new TimerQueue();
      let ran = 0;
      for (const { at, cancelled } of entries) {
        const booking = queue.add(at, () => ran++, undefined);
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
  const [first, second] = [queue.add(1, () => {}, undefined), queue.add(2, () => {}, undefined)];
  first.cancel();
  first.cancel();
  queue.run(2);
  second.cancel();
  expect(queue.size).toBe(0);
});

test('what is left when jobs are cancelled by the thousand is given out in its order', () => {
  const queue = new TimerQueue();
  const given: number[] = [];
  const bookings = Array.from({ length: 5_000 }, (_, order) => queue.add(order % 40, (it) => given.push(it), order));
  for (let taken = 0; taken < 60; taken++) queue.run(0);
  for (const [order, booking] of bookings.entries()) if (order % 9 !== 0) booking.cancel();
  drain(queue, 40);
  const due = bookings.map((_, order) => order).toSorted((a, b) => (a % 40) - (b % 40));
  expect(given).toEqual(due.filter((order, place) => place < 60 || order % 9 === 0));
  expect(queue.size).toBe(0);
});

test('a job that is booked by another for the same instant is given out after it', () => {
  const queue = new TimerQueue();
  const given: string[] = [];
  const second = () => given.push('second');
  queue.add(
    1,
    () => {
      given.push('first');
      queue.add(1, second, undefined);
    },
    undefined,
  );
  drain(queue, 1);
  expect(given).toEqual(['first', 'second']);
});

test('a booking says when it is due', () => {
  expect(new TimerQueue().add(42, () => {}, undefined).at).toBe(42);
});

test('is empty once cleared', () => {
  const queue = new TimerQueue();
  const booking = queue.add(1, () => {}, undefined);
  queue.clear();
  booking.cancel();
  expect([queue.size, queue.booked, queue.next(), queue.run(100)]).toEqual([0, 0, undefined, false]);
});

test('a job is given out though one that was due at its instant was cleared', () => {
  const queue = new TimerQueue();
  let ran = false;
  queue.add(1, () => {}, undefined);
  queue.clear();
  queue.add(
    1,
    () => {
      ran = true;
    },
    undefined,
  );
  drain(queue, 1);
  expect(ran).toBe(true);
});
