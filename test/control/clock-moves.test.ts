import { expect, test } from 'vitest';
import { control, problemOf, type Schemas } from '../support/control.ts';
import { receiver } from '../support/receiver.ts';
import { later, smsrouteSandbox } from '../support/sandbox.ts';
import { client, LIVE } from '../support/smsroute.ts';

type Advanced = Schemas['ClockAdvanced'];

test('time moves to an instant', async () => {
  const { post } = control(smsrouteSandbox());
  expect((await post<Advanced>('/clock/advance', { to: later(60_000) })).now).toBe(later(60_000));
});

test.for([
  ['an instant that is past', { to: later(-1) }, '400 Bad Request /to'],
  ['an instant more than a year ahead', { to: later(367 * 86_400_000) }, '400 Bad Request /to'],
  ['both a span and an instant', { by: '1s', to: later(1_000) }, '400 Bad Request /to'],
  ['neither', {}, '400 Bad Request /by'],
] as const)('%s is refused and time stands', async ([, body, problem]) => {
  const emulator = smsrouteSandbox();
  expect(problemOf(await control(emulator).request('POST', '/clock/advance', body))).toBe(problem);
  expect(emulator.now().toISOString()).toBe(later(0));
});

test('the next moment alone is run', async () => {
  const emulator = smsrouteSandbox();
  await client(emulator, LIVE).send();
  const { post } = control(emulator);
  const states = async () => (await post<Advanced>('/clock/run-next', {})).events.map(({ at, state }) => [at, state]);
  expect(await states()).toEqual([[later(500), 'enroute']]);
  expect(await states()).toEqual([[later(2_000), 'delivered']]);
  expect(await states()).toEqual([]);
});

test('everything booked is run, a story of retries over a day included', async () => {
  const { url } = await receiver(503);
  const emulator = smsrouteSandbox();
  await client(emulator, LIVE).send({ status_callback: url });
  const { events } = await control(emulator).post<Advanced>('/clock/run-all', {});
  const attempts = events.filter(({ kind }) => kind === 'webhook');
  expect(attempts.at(-1)?.text).toContain('gave-up');
  expect(await control(emulator).get<Schemas['Clock']>('/clock')).toMatchObject({ next: null, pending: 0 });
});

test('running everything stops at the bound it is given', async () => {
  const emulator = smsrouteSandbox();
  await client(emulator, LIVE).send();
  await control(emulator).post('/clock/run-all', { moments: 1 });
  expect(emulator.now().toISOString()).toBe(later(500));
});

test('in process, the same moves answer with the same list', async () => {
  const emulator = smsrouteSandbox();
  await client(emulator, LIVE).send();
  const { events, now } = await emulator.advanceTo(later(1_000));
  expect(now).toBe(later(1_000));
  expect(events.map(({ text }) => text)).toEqual([expect.stringMatching(/^msg_\w+ to \+\d+ is enroute$/)]);
  expect((await emulator.runNext()).events).toHaveLength(1);
  expect((await emulator.runAll()).events).toHaveLength(0);
});

test.for(['2026-04-21T11:59:59.999Z', 'noon', '2030-01-01T00:00:00.000Z'])(
  'in process, %s is refused with the time it is',
  async (instant) => {
    await expect(smsrouteSandbox().advanceTo(instant)).rejects.toThrow(
      `${instant} is no instant from now, which is ${later(0)}, up to 366 days ahead`,
    );
  },
);
