import { expect, test } from 'vitest';
import { control, problemOf, type Schemas } from '../support/control.ts';
import { smsrouteSandbox } from '../support/sandbox.ts';
import { client } from '../support/smsroute.ts';

test('a clock that runs is stopped, is advanced, and runs again', async () => {
  const emulator = smsrouteSandbox({ clock: 'real' });
  const { get, post } = control(emulator);
  const paused = await post<Schemas['Clock']>('/clock/pause');
  expect(paused).toMatchObject({ mode: 'real', paused: true });
  expect(await post('/clock/pause', {})).toMatchObject({ paused: true, now: paused.now });
  await client(emulator).send();
  const { events } = await post<Schemas['ClockAdvanced']>('/clock/advance', { by: '2s' });
  expect(events.map(({ state }) => state)).toEqual(['enroute', 'delivered']);
  expect(Date.parse((await get<Schemas['Clock']>('/clock')).now)).toBe(Date.parse(paused.now) + 2_000);
  expect(await post('/clock/resume')).toMatchObject({ paused: false });
  expect(await post('/clock/resume', {})).toMatchObject({ paused: false });
});

test('a reset lets a paused clock run again', async () => {
  const emulator = smsrouteSandbox({ clock: 'real' });
  emulator.pauseClock();
  emulator.reset();
  expect(emulator.getClock().paused).toBe(false);
});

test('a snapshot of a paused sandbox is restored to one that runs', async () => {
  const emulator = smsrouteSandbox({ clock: 'real' });
  emulator.pauseClock();
  emulator.restore(emulator.snapshot());
  expect([emulator.getClock().paused, emulator.followsWall]).toEqual([false, true]);
});

test('a manual clock may be paused, which changes nothing, and cannot be resumed', async () => {
  const { post, request } = control(smsrouteSandbox());
  expect(await post('/clock/pause')).toMatchObject({ mode: 'manual', paused: false });
  const refused = await request('POST', '/clock/resume');
  expect(problemOf(refused)).toBe('400 Bad Request');
  expect(refused.body).toContain('--clock real');
});

test('who waits for a state is told when the clock is paused', async () => {
  const emulator = smsrouteSandbox({ clock: 'real' });
  emulator.pauseClock();
  await client(emulator).send();
  const waiting = emulator.waitForMessages({ status: 'delivered', timeout: '0' });
  await expect(waiting).rejects.toThrow('The clock is paused: states change when it is advanced.');
});
