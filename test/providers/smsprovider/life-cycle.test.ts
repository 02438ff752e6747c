import { describe, expect, test } from 'vitest';
import { expected, follow, type Life } from '../../support/life.ts';
import { MAGIC } from '../../support/magic-numbers.ts';
import { later, sandbox } from '../../support/sandbox.ts';
import { account, client, PAIR } from '../../support/smsprovider.ts';

const HOUR = 3_600_000;
const [US = '', IR = ''] = PAIR;

const delivered: Life = [
  [0, 'queued'],
  [500, 'sent'],
  [3_500, 'delivered'],
];
const soon: Life = [
  [0, 'queued'],
  [500, 'sent'],
  [2_000, 'delivered'],
];
const failed: Life = [
  [0, 'queued'],
  [2_000, 'failed'],
];
const expired: Life = [
  [0, 'queued'],
  [500, 'sent'],
  [30_000, 'expired'],
];

const lives: Readonly<Record<string, readonly [fields: Readonly<Record<string, unknown>>, life: Life]>> = {
  'a message': [{}, delivered],
  'a message to the number that works': [{ to: MAGIC.delivered }, soon],
  'a message to the number that fails': [{ to: MAGIC.failed }, failed],
  'a message to the number whose validity runs out': [{ to: MAGIC.expired }, expired],
  'an array of one': [{ to: [US] }, delivered],
  'an array of one that expires': [{ to: [MAGIC.expired] }, expired],
  'an array of which all arrive': [{ to: PAIR }, delivered],
  'an array of which one arrives before the other': [{ to: [MAGIC.delivered, US] }, delivered],
  'an array of which all fail': [{ to: [MAGIC.failed, MAGIC.failed] }, failed],
  'an array of which all expire': [{ to: [MAGIC.expired, MAGIC.expired] }, expired],
  'an array of which one fails and one arrives': [
    { to: [MAGIC.failed, US] },
    [
      [0, 'queued'],
      [2_000, 'sent'],
      [3_500, 'delivered'],
    ],
  ],
  'an array of which one fails and one expires': [
    { to: [MAGIC.expired, MAGIC.failed] },
    [
      [0, 'queued'],
      [2_000, 'sent'],
      [30_000, 'failed'],
    ],
  ],
  'an array of every fate': [
    { to: [US, MAGIC.delivered, MAGIC.failed, MAGIC.expired] },
    [
      [0, 'queued'],
      [2_000, 'sent'],
      [30_000, 'delivered'],
    ],
  ],
};

/** The same life, begun an hour later. */
const postponed = (life: Life): Life => life.map(([from, status]) => [from === 0 ? 0 : from + HOUR, status] as const);

describe.for(Object.entries(lives))('%s', ([, [fields, life]]) => {
  test.for([
    ['goes', fields, life],
    ['that is scheduled goes, from its time on,', { ...fields, scheduled_at: later(HOUR) }, postponed(life)],
  ] as const)(`%s through its statuses, and keeps the last`, async ([, fields, life]) => {
    const emulator = sandbox();
    const { send, message } = client(emulator);
    const { message_id } = await send(fields);
    expect(await follow(emulator, life, async () => (await message(message_id)).status)).toEqual(expected(life));
  });
});

/** `START` and some seconds, as the document writes times. */
const at = (seconds: number) => later(seconds * 1000).replace('.000Z', 'Z');

test.for([
  ['+1234567890', '499ms', null, null],
  ['+1234567890', '500ms', at(0), null],
  ['+1234567890', '3499ms', at(0), null],
  ['+1234567890', '3500ms', at(0), at(3)],
  [MAGIC.failed, '1h', null, null],
  [MAGIC.expired, '1h', at(0), null],
] as const)(
  'a message to %s says after %s that it was sent at %s and delivered at %s',
  async ([to, wait, ...times]) => {
    const emulator = sandbox();
    const { send, message } = client(emulator);
    const { message_id } = await send({ to });
    await emulator.advance(wait);
    const { sent_at, delivered_at } = await message(message_id);
    expect([sent_at, delivered_at]).toEqual(times);
  },
);

test('a message to several says what became of each, and when the last was sent and delivered', async () => {
  const emulator = sandbox();
  const { send, message } = client(emulator);
  const { message_id } = await send({ to: [MAGIC.failed, IR, MAGIC.delivered, MAGIC.expired] });
  await emulator.advance('1m');
  expect(await message(message_id)).toMatchObject({
    status: 'delivered',
    sent_at: at(0),
    delivered_at: at(3),
    recipients: [
      { to: MAGIC.failed, status: 'failed', sent_at: null, delivered_at: null },
      { to: IR, status: 'delivered', sent_at: at(0), delivered_at: at(3) },
      { to: MAGIC.delivered, status: 'delivered', sent_at: at(0), delivered_at: at(2) },
      { to: MAGIC.expired, status: 'expired', sent_at: at(0), delivered_at: null },
    ],
  });
});

test.for([
  ['1s', 'queued', null],
  ['3s', 'sent', at(0)],
] as const)(
  'a message to several has no times that are not those of all: after %s it is %s',
  async ([wait, status, sent_at]) => {
    const emulator = sandbox();
    const { send, message } = client(emulator);
    const { message_id } = await send({ to: [MAGIC.delivered, MAGIC.failed, IR] });
    await emulator.advance(wait);
    expect(await message(message_id)).toMatchObject({ status, sent_at, delivered_at: null });
  },
);

test.for([
  ['an offset', '2026-04-21T15:00:00+02:00'],
  ['fractions of a second', '2026-04-21T13:00:00.000Z'],
  ['the offset of another day', '2026-04-22T02:45:00+13:45'],
])('a schedule with %s is the same instant', async ([, scheduled_at]) => {
  const emulator = sandbox();
  const { send, message } = client(emulator);
  const { message_id } = await send({ scheduled_at });
  await emulator.advance(HOUR + 3_500);
  expect(await message(message_id)).toMatchObject({ sent_at: at(3_600), delivered_at: at(3_603) });
});

test('a scheduled message is paid for when it is accepted', async () => {
  const emulator = sandbox();
  const { send, account: look } = client(emulator);
  expect((await send({ scheduled_at: later(HOUR), to: PAIR })).credits_remaining).toBe(1228);
  await emulator.advance('2h');
  expect((await look()).credits_remaining).toBe(1228);
});

test('a message that could not be paid for is not scheduled either', async () => {
  const emulator = sandbox({ accounts: [account({ balance: '1' })] });
  const { trySend } = client(emulator);
  expect((await trySend({ scheduled_at: later(HOUR), to: PAIR })).status).toBe(402);
  await emulator.advance('2h');
  expect([...emulator.messages()]).toEqual([]);
});

test.for([MAGIC.failed, MAGIC.expired])('a message to %s is not paid back', async (to) => {
  const emulator = sandbox();
  const { send, account: look } = client(emulator);
  await send({ to });
  await emulator.advance('72h');
  expect((await look()).credits_remaining).toBe(1229);
});

test('a schedule in years does not hold up the rest', async () => {
  const emulator = sandbox();
  const { send, message } = client(emulator);
  await send({ scheduled_at: '9999-12-31T23:59:59Z' });
  const { message_id } = await send();
  await emulator.advance('366d');
  expect((await message(message_id)).status).toBe('delivered');
});
