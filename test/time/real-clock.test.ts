import { expect, onTestFinished, test, vi } from 'vitest';
import { Clock } from '../../src/time/clock.ts';
import { FakeWall } from '../support/fake-wall.ts';

function real(options: { speed?: number; startAt?: number } = {}) {
  const wall = new FakeWall();
  return { wall, clock: new Clock({ mode: 'real', wall, ...options }) };
}

test("a real clock starts at the wall's time", () => {
  const wall = new FakeWall();
  wall.move(5_000);
  expect(new Clock({ mode: 'real', wall }).now()).toBe(5_000);
});

test('a real clock follows the wall', () => {
  const { wall, clock } = real({ startAt: 1_000 });
  wall.move(250);
  expect(clock.now()).toBe(1_250);
});

test('a job runs when the wall has reached its time', () => {
  const { wall, clock } = real();
  const ran: number[] = [];
  clock.after(100, () => ran.push(clock.now()));
  wall.move(99);
  const before = [...ran];
  wall.move(1);
  expect([before, ran]).toEqual([[], [100]]);
});

test('at speed 60 a real second is an emulated minute', () => {
  const { wall, clock } = real({ speed: 60 });
  const ran: number[] = [];
  clock.after(60_000, () => ran.push(wall.now()));
  wall.move(1_000);
  expect([ran, clock.now()]).toEqual([[1_000], 60_000]);
});

test('a slow clock tells whole milliseconds, and is never ahead', () => {
  const { wall, clock } = real({ speed: 0.5 });
  wall.move(3);
  expect(clock.now()).toBe(1);
});

test('a job that is booked for sooner than all others is woken for', () => {
  const { wall, clock } = real();
  const ran: string[] = [];
  clock.after(1_000, () => ran.push('late'));
  clock.after(10, () => ran.push('soon'));
  wall.move(10);
  expect(ran).toEqual(['soon']);
});

test('jobs are woken for one after the other', () => {
  const { wall, clock } = real();
  const ran: number[] = [];
  for (const delay of [10, 20]) clock.after(delay, () => ran.push(wall.now()));
  wall.move(20);
  expect(ran).toEqual([10, 20]);
});

test('a job that is booked when an advance has run all the others is woken for', async () => {
  const { wall, clock } = real();
  const ran: number[] = [];
  clock.after(10, () => {});
  await clock.advance(10);
  clock.after(10, () => ran.push(wall.now()));
  wall.move(10);
  expect(ran).toEqual([10]);
});

test('a job a month ahead runs in a month, though no timer of Node reaches that far', () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const month = 30 * 86_400_000;
  const clock = new Clock({ mode: 'real' });
  const start = clock.now();
  const ran: number[] = [];
  clock.after(month, () => ran.push(clock.now() - start));
  vi.advanceTimersToNextTimer();
  const onTheWay = [clock.now() - start, ...ran];
  vi.advanceTimersToNextTimer();
  expect([onTheWay, ran]).toEqual([[2 ** 31 - 1], [month]]);
});

test('one alarm on the wall serves any number of jobs', () => {
  const { wall, clock } = real();
  for (let delay = 1_000; delay > 0; delay--) clock.after(delay, () => {});
  expect(wall.alarms).toBe(1);
});

test('no alarm is left when nothing is booked', () => {
  const { wall, clock } = real();
  clock.after(10, () => {});
  wall.move(10);
  expect(wall.alarms).toBe(0);
});

test('advancing a real clock runs at once what the wall would bring later', async () => {
  const { wall, clock } = real();
  const ran: number[] = [];
  clock.after(48 * 3_600_000, () => ran.push(clock.now()));
  await clock.advance(48 * 3_600_000);
  expect([ran, wall.now()]).toEqual([[48 * 3_600_000], 0]);
});

test('a real clock goes on from where it was advanced to', async () => {
  const { wall, clock } = real();
  const ran: number[] = [];
  wall.move(10);
  await clock.advance(1_000);
  clock.after(50, () => ran.push(clock.now()));
  wall.move(50);
  expect([ran, clock.now()]).toEqual([[1_060], 1_060]);
});

test('a job that an advance did not reach is still woken for', async () => {
  const { wall, clock } = real();
  const ran: number[] = [];
  clock.after(100, () => ran.push(wall.now()));
  await clock.advance(40);
  wall.move(60);
  expect(ran).toEqual([60]);
});

test('a reset calls every alarm off', () => {
  const { wall, clock } = real();
  let ran = false;
  clock.after(10, () => {
    ran = true;
  });
  clock.reset();
  const { alarms } = wall;
  wall.move(100);
  expect({ ran, alarms }).toEqual({ ran: false, alarms: 0 });
});

test("a reset returns to the wall's time when no start was given", async () => {
  const { wall, clock } = real();
  await clock.advance(1_000_000);
  wall.move(10);
  clock.reset();
  expect(clock.now()).toBe(10);
});

test('a manual clock never sets an alarm on the wall', () => {
  const wall = new FakeWall();
  new Clock({ mode: 'manual', wall }).after(10, () => {});
  expect(wall.alarms).toBe(0);
});
