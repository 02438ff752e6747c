import { expect, test } from 'vitest';
import { Clock } from '../../src/time/clock.ts';
import { deferred } from '../support/deferred.ts';

const manual = () => new Clock({ mode: 'manual', startAt: 1_000 });

test('a manual clock stands where it was started', () => {
  expect(manual().now()).toBe(1_000);
});

test('advancing moves the time by exactly as much', async () => {
  const clock = manual();
  await clock.advance(250);
  expect(clock.now()).toBe(1_250);
});

test('jobs run in the order they are due, each at its own time', async () => {
  const clock = manual();
  const ran: string[] = [];
  for (const delay of [30, 10, 20]) clock.after(delay, () => ran.push(`${delay} at ${clock.now()}`));
  await clock.advance(100);
  expect(ran).toEqual(['10 at 1010', '20 at 1020', '30 at 1030']);
});

test('jobs due at the same moment run in the order they were booked', async () => {
  const clock = manual();
  const ran: string[] = [];
  for (const name of ['a', 'b', 'c', 'd']) clock.after(5, () => ran.push(name));
  await clock.advance(5);
  expect(ran).toEqual(['a', 'b', 'c', 'd']);
});

test('a job that is due at the very end of an advance runs, and one due later does not', async () => {
  const clock = manual();
  const ran: number[] = [];
  for (const delay of [10, 11]) clock.after(delay, () => ran.push(delay));
  await clock.advance(10);
  expect(ran).toEqual([10]);
});

test('a job booked by a job runs in the same advance when it falls due in it', async () => {
  const clock = manual();
  const ran: number[] = [];
  const again = () => {
    ran.push(clock.now());
    clock.after(10, again);
  };
  clock.after(10, again);
  await clock.advance(35);
  expect(ran).toEqual([1_010, 1_020, 1_030]);
});

test('advancing by nothing runs what is due now', async () => {
  const clock = manual();
  let ran = false;
  clock.after(0, () => {
    ran = true;
  });
  await clock.advance(0);
  expect(ran).toBe(true);
});

test('a booking that is cancelled does not run and is no longer counted', async () => {
  const clock = manual();
  let ran = false;
  const booking = clock.after(10, () => {
    ran = true;
  });
  booking.cancel();
  await clock.advance(10);
  expect({ ran, booked: clock.booked, next: clock.next() }).toEqual({ ran: false, booked: 0, next: undefined });
});

test('says when the next job is due and how many wait', () => {
  const clock = manual();
  clock.after(20, () => {});
  clock.after(10, () => {});
  expect([clock.next(), clock.booked]).toEqual([1_010, 2]);
});

test('an advance ends only when the work it caused outside the process has settled', async () => {
  const clock = manual();
  const { promise, resolve } = deferred();
  const order: string[] = [];
  clock.after(10, () => clock.track(promise.then(() => void order.push('answered'))));

  const advancing = clock.advance(10).then(() => order.push('advanced'));
  resolve();
  await advancing;

  expect(order).toEqual(['answered', 'advanced']);
});

test('the next moment comes only after the work of the one before has settled', async () => {
  const clock = manual();
  const { promise, resolve } = deferred();
  const order: string[] = [];
  clock.after(10, () => clock.track(promise.then(() => void order.push(`answered at ${clock.now()}`))));
  clock.after(20, () => order.push(`second at ${clock.now()}`));

  const advancing = clock.advance(20);
  resolve();
  await advancing;

  expect(order).toEqual(['answered at 1010', 'second at 1020']);
});

test('what is booked by an answer runs in the same advance when it falls due in it', async () => {
  const clock = manual();
  const ran: number[] = [];
  clock.after(10, () => {
    clock.track(Promise.resolve().then(() => void clock.after(5, () => ran.push(clock.now()))));
  });
  await clock.advance(20);
  expect(ran).toEqual([1_015]);
});

test('an advance begins only when work that was already under way has settled', async () => {
  const clock = manual();
  const { promise, resolve } = deferred();
  let seen: number | undefined;
  clock.track(
    promise.then(() => {
      seen = clock.now();
    }),
  );

  const advancing = clock.advance(50);
  resolve();
  await advancing;

  expect([seen, clock.now()]).toEqual([1_000, 1_050]);
});

test('the next moment is looked for only when work that was already under way has settled', async () => {
  const clock = manual();
  const { promise, resolve } = deferred();
  const ran: number[] = [];
  clock.track(promise.then(() => void clock.after(5, () => ran.push(clock.now()))));
  clock.after(10, () => ran.push(clock.now()));

  const running = clock.runNext();
  resolve();
  await running;

  expect(ran).toEqual([1_005]);
});

test('work that fails settles like work that succeeds', async () => {
  const clock = manual();
  clock.track(Promise.reject(new Error('nobody listens')));
  await expect(clock.settled()).resolves.toBeUndefined();
});

test('advances that are asked for at the same time follow each other', async () => {
  const clock = manual();
  const ends: number[] = [];
  await Promise.all(
    [10, 20, 30].map(async (delay) => {
      await clock.advance(delay);
      ends.push(clock.now());
    }),
  );
  expect(ends).toEqual([1_010, 1_030, 1_060]);
});

test('an advance that is asked for while moments are run follows them', async () => {
  const clock = manual();
  clock.after(100, () => {});
  const ends: number[] = [];
  const told = (moved: Promise<void>) => moved.then(() => ends.push(clock.now()));
  await Promise.all([told(clock.runAll(9)), told(clock.advance(10))]);
  expect(ends).toEqual([1_100, 1_110]);
});

test('a reset forgets every booking and returns to the start', async () => {
  const clock = manual();
  let ran = false;
  clock.after(10, () => {
    ran = true;
  });
  await clock.advance(5);
  clock.reset();
  await clock.advance(100);
  expect({ ran, now: clock.now(), booked: clock.booked }).toEqual({ ran: false, now: 1_100, booked: 0 });
});

test('a reset during an advance ends it at the start', async () => {
  const clock = manual();
  const { promise, resolve } = deferred();
  let ranLater = false;
  clock.after(10, () => {
    clock.track(promise);
    clock.reset();
  });
  clock.after(20, () => {
    ranLater = true;
  });

  await clock.advance(100);

  expect({ ranLater, now: clock.now() }).toEqual({ ranLater: false, now: 1_000 });
  resolve();
});

test('work from before a reset is not waited for after it', async () => {
  const clock = manual();
  clock.track(new Promise(() => {}));
  clock.reset();
  await expect(clock.settled()).resolves.toBeUndefined();
});

test('a job that throws spoils its own advance and none after it', async () => {
  const clock = manual();
  clock.after(10, () => {
    throw new Error('a defect');
  });
  await expect(clock.advance(10)).rejects.toThrow('a defect');
  await expect(clock.advance(10)).resolves.toBeUndefined();
});

test('an advance that waits for its turn is dropped by a reset', async () => {
  const clock = manual();
  const outside = deferred();
  clock.track(outside.promise);
  const moved = [clock.advance(5_000), clock.advance(5_000), clock.runAll(9)];
  clock.reset();
  clock.after(100, () => {});
  outside.resolve();
  await Promise.all(moved);
  expect([clock.now(), clock.booked]).toEqual([1_000, 1]);
});

test('tracked work that fails is over, and reported', async () => {
  const reported: unknown[] = [];
  const clock = new Clock({ mode: 'manual', startAt: 1_000, onDefect: (error) => reported.push(error) });
  const defect = new Error('a defect');
  clock.track(Promise.reject(defect));
  await clock.advance(1);
  expect([clock.now(), reported]).toEqual([1_001, [defect]]);
});
