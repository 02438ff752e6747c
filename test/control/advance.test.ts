import { expect, onTestFinished, test } from 'vitest';
import { createEmulator } from '../../src/index.ts';
import { control, problemOf, type Schemas } from '../support/control.ts';
import { receiver } from '../support/receiver.ts';
import { later, START, smsrouteSandbox } from '../support/sandbox.ts';
import { client, HELLO, LIVE, TEST } from '../support/smsroute.ts';

type Advanced = Schemas['ClockAdvanced'];

/** An emulator whose clock follows the wall. */
function realSandbox() {
  const emulator = createEmulator();
  onTestFinished(() => emulator.close());
  return emulator;
}

test('moves the clock and says where it is', async () => {
  expect(await control(smsrouteSandbox()).post('/clock/advance', { by: '1h30m' })).toEqual({
    now: later(5_400_000),
    events: [],
    truncated: false,
  });
});

test.for([
  ['manual', smsrouteSandbox],
  ['real', realSandbox],
] as const)('on a %s clock, two days pass and it tells in order what happened', async ([, open]) => {
  const { url, received } = await receiver(503, 200);
  const emulator = open();
  const { id } = await client(emulator, LIVE).send({ status_callback: url });

  const { events } = await control(emulator).post<Advanced>('/clock/advance', { by: '48h' });

  expect(events.map(({ kind, state, response_status }) => [kind, state ?? response_status])).toEqual([
    ['state', 'enroute'],
    ['webhook', 503],
    ['state', 'delivered'],
    ['webhook', 200],
    ['webhook', 200],
  ]);
  expect(new Set(events.map(({ message }) => message))).toEqual(new Set([id]));
  expect(received).toHaveLength(3);
});

test('on a real clock the wall is not waited for', async () => {
  const emulator = realSandbox();
  const { now } = await control(emulator).post<Advanced>('/clock/advance', { by: '7d' });
  expect(Date.parse(now) - Date.now()).toBeGreaterThan(6.9 * 86_400_000);
});

test('every event says when it happened on the emulated clock', async () => {
  const emulator = smsrouteSandbox();
  await client(emulator, LIVE).send();
  const { events } = await control(emulator).post<Advanced>('/clock/advance', { by: '1h' });
  expect(events.map(({ at }) => at)).toEqual([later(500), later(2_000)]);
});

test('an event can be read as a line', async () => {
  const emulator = smsrouteSandbox();
  const { id } = await client(emulator, TEST).send();
  const { events } = await control(emulator).post<Advanced>('/clock/advance', { by: '1h' });
  expect(events.map(({ text }) => text)).toEqual([`${id} to ${HELLO.to} is delivered`]);
});

test('what happened before is not told again', async () => {
  const emulator = smsrouteSandbox();
  await client(emulator, TEST).send();
  await control(emulator).post('/clock/advance', { by: '2s' });
  expect(await control(emulator).post('/clock/advance', { by: '2s' })).toMatchObject({ events: [] });
});

test('the answer comes after the webhooks have settled', async () => {
  const { url, received } = await receiver();
  const emulator = smsrouteSandbox();
  await client(emulator, TEST).sendBulk(Array(50).fill({ ...HELLO, status_callback: url }));
  await control(emulator).post('/clock/advance', { by: '2s' });
  expect(received).toHaveLength(50);
});

test('more than a thousand events are cut, and it says so', async () => {
  const emulator = smsrouteSandbox();
  await client(emulator, LIVE).sendBulk(Array(501).fill(HELLO));
  const { events, truncated } = await control(emulator).post<Advanced>('/clock/advance', { by: '2s' });
  expect([events.length, truncated]).toEqual([1000, true]);
});

test('exactly a thousand events are not cut', async () => {
  const emulator = smsrouteSandbox();
  await client(emulator, LIVE).sendBulk(Array(500).fill(HELLO));
  const { events, truncated } = await control(emulator).post<Advanced>('/clock/advance', { by: '2s' });
  expect([events.length, truncated]).toEqual([1000, false]);
});

test('two advances at the same time add up', async () => {
  const emulator = smsrouteSandbox();
  await Promise.all(['1h', '2h'].map((by) => control(emulator).post('/clock/advance', { by })));
  expect(emulator.now().getTime() - START.getTime()).toBe(3 * 3_600_000);
});

test('a reset during an advance answers it', async () => {
  const { url, arrived } = await receiver('hang');
  const emulator = smsrouteSandbox({ webhookTimeout: 60_000 });
  await client(emulator, TEST).send({ status_callback: url });
  const advancing = control(emulator).post<Advanced>('/clock/advance', { by: '48h' });
  await arrived(1);

  await control(emulator).post('/reset');

  expect((await advancing).now).toBe(later(0));
});

test.for([
  ['no duration', {}, '400 Bad Request /by'],
  ['a number', { by: 5 }, '400 Bad Request /by'],
  ['words', { by: 'two days' }, '400 Bad Request /by'],
  ['a step back', { by: '-1h' }, '400 Bad Request /by'],
  ['more than 366 days', { by: '367d' }, '400 Bad Request /by'],
  ['an endless text', { by: `${'9'.repeat(100)}s` }, '400 Bad Request /by'],
  ['a field too many', { by: '1s', to: 'tomorrow' }, '400 Bad Request /to'],
] as const)('%s is refused, and the clock stands', async ([, body, expected]) => {
  const emulator = smsrouteSandbox();
  expect(problemOf(await control(emulator).request('POST', '/clock/advance', body))).toBe(expected);
  expect(emulator.now()).toEqual(START);
});
