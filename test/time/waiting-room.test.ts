import { expect, test } from 'vitest';
import { Clock } from '../../src/time/clock.ts';
import { WaitingRoom } from '../../src/time/waiting-room.ts';

function room() {
  const clock = new Clock({ mode: 'manual', startAt: 0 });
  return { clock, waiting: new WaitingRoom(clock), told: [] as boolean[] };
}

test('whoever waits is called when the time has come', async () => {
  const { clock, waiting, told } = room();
  waiting.wait(1_000, (itIsTime) => told.push(itIsTime));
  await clock.advance(999);
  expect([told, waiting.size]).toEqual([[], 1]);
  await clock.advance(1);
  expect([told, waiting.size]).toEqual([[true], 0]);
});

test('whoever leaves is not called, and leaves nothing behind', async () => {
  const { clock, waiting, told } = room();
  const leave = waiting.wait(1_000, (itIsTime) => told.push(itIsTime));
  leave();
  leave();
  await clock.advance(2_000);
  expect([told, waiting.size, clock.booked]).toEqual([[], 0, 0]);
});

test('who waits for ever is called when the room closes', () => {
  const { waiting, told, clock } = room();
  waiting.wait(Number.POSITIVE_INFINITY, (itIsTime) => told.push(itIsTime));
  expect(clock.booked).toBe(0);
  waiting.close();
  expect(told).toEqual([false]);
});

test('who comes to a closed room is sent away at once', () => {
  const { waiting, told } = room();
  waiting.close();
  waiting.wait(1_000, (itIsTime) => told.push(itIsTime));
  expect([told, waiting.size]).toEqual([[false], 0]);
});
