import { expect, test } from 'vitest';
import { Clock } from '../../src/time/clock.ts';
import { FakeWall } from '../support/fake-wall.ts';

/** A real clock whose wall has moved on by 100 ms. */
function running(options: { speed?: number } = {}) {
  const wall = new FakeWall();
  const clock = new Clock({ mode: 'real', wall, ...options });
  wall.move(100);
  return { wall, clock };
}

test('a paused clock stands still, and nothing on it falls due', () => {
  const { wall, clock } = running();
  let ran = false;
  clock.after(50, () => {
    ran = true;
  });
  clock.pause();
  const { alarms } = wall;
  wall.move(1_000);
  expect({ now: clock.now(), paused: clock.paused, ran, alarms }).toEqual({
    now: 100,
    paused: true,
    ran: false,
    alarms: 0,
  });
});

test('a clock that is resumed goes on from where it stood, without a jump', () => {
  const { wall, clock } = running({ speed: 2 });
  const ran: number[] = [];
  clock.after(50, () => ran.push(clock.now()));
  clock.pause();
  wall.move(1_000);
  clock.resume();
  const resumed = clock.now();
  wall.move(25);
  expect([resumed, clock.now(), ran, clock.paused]).toEqual([200, 250, [250], false]);
});

test('what is booked on a paused clock waits for it to be resumed', () => {
  const { wall, clock } = running();
  const ran: number[] = [];
  clock.pause();
  clock.after(10, () => ran.push(clock.now()));
  wall.move(500);
  clock.resume();
  wall.move(10);
  expect(ran).toEqual([110]);
});

test('a paused clock is advanced as a manual one is, and stands where it was advanced to', async () => {
  const { wall, clock } = running();
  const ran: string[] = [];
  for (const delay of [10, 20, 30]) clock.after(delay, () => ran.push(`${delay} at ${clock.now()}`));
  clock.pause();
  await clock.runNext();
  await clock.advance(12);
  wall.move(1_000);
  expect([ran, clock.now()]).toEqual([['10 at 110', '20 at 120'], 122]);
  await clock.runAll(10);
  expect([ran.at(-1), clock.now()]).toEqual(['30 at 130', 130]);
});

test('pausing twice and resuming twice are fine', () => {
  const { wall, clock } = running();
  clock.pause();
  wall.move(5);
  clock.pause();
  clock.resume();
  wall.move(5);
  clock.resume();
  expect(clock.now()).toBe(105);
});

test('a manual clock is never paused, and never runs', () => {
  const wall = new FakeWall();
  const clock = new Clock({ mode: 'manual', wall });
  clock.pause();
  const { paused } = clock;
  clock.resume();
  wall.move(10);
  expect([paused, clock.now()]).toEqual([false, 0]);
});

test('a reset lets a paused clock run again', () => {
  const { wall, clock } = running();
  clock.pause();
  clock.reset();
  wall.move(10);
  expect([clock.paused, clock.now()]).toEqual([false, 110]);
});

test('a clock that takes over the time of another runs, though it was paused', () => {
  const { wall, clock } = running();
  clock.pause();
  clock.load({ now: 5_000, startedAt: 0, booked: 0 });
  wall.move(10);
  expect([clock.paused, clock.now()]).toEqual([false, 5_010]);
});
