import { describe, expect, test } from 'vitest';
import { type Schemas as ControlSchemas, control } from '../../support/control.ts';
import { expected, follow, type Life, told } from '../../support/life.ts';
import { later, START, sandbox } from '../../support/sandbox.ts';
import { CODE, client, GB, PENDING_KEY, refusal, US } from '../../support/signalsms.ts';

const WORKS = '+15005550001';
const FAILS = '+15005550002';
const TIMES_OUT = '+15005550003';

const HOUR = 3_600_000;
const seconds = (milliseconds: number) => later(milliseconds).replace('.000', '');

/** A life that begins with a wait. */
const scheduled = (life: Life): Life => [
  [0, 'scheduled'],
  ...life.map(([from, status]) => [HOUR + from, status] as const),
];

const delivered: Life = [
  [0, 'queued'],
  [500, 'sent'],
  [2_000, 'delivered'],
];
const failed: Life = [
  [0, 'queued'],
  [2_000, 'failed'],
];
const timedOut: Life = [
  [0, 'queued'],
  [500, 'sent'],
  [30_000, 'failed'],
];
/** One of the recipients never leaves the queue, which is as far as the message has come with all of them. */
const heldBack: Life = [
  [0, 'queued'],
  [2_000, 'delivered'],
];
const slow: Life = [
  [0, 'queued'],
  [500, 'sent'],
  [30_000, 'delivered'],
];
const lateFailure: Life = [
  [0, 'queued'],
  [2_000, 'sent'],
  [30_000, 'failed'],
];

const lives: readonly (readonly [title: string, recipients: readonly string[], life: Life])[] = [
  ['a message to one recipient', [US], delivered],
  ['a message to two recipients', [US, GB], delivered],
  ['a message to the number that works', [WORKS], delivered],
  ['a message to the number that fails', [FAILS], failed],
  ['a message to the number that times out', [TIMES_OUT], timedOut],
  ['a message to one that works and one that fails', [WORKS, FAILS], heldBack],
  ['a message to one that fails and one that works', [FAILS, US], heldBack],
  ['a message to one that works and one that times out', [GB, TIMES_OUT], slow],
  ['a message to one that fails and one that times out', [FAILS, TIMES_OUT], lateFailure],
  ['a message to one of each kind', [TIMES_OUT, US, FAILS], [...lateFailure.slice(0, 2), [30_000, 'delivered']]],
  ['a message that fails everywhere', [FAILS, FAILS], failed],
];

describe.for(lives)('%s', ([, recipients, life]) => {
  test(`is ${told(life)}, and not before`, async () => {
    const emulator = sandbox();
    const { dispatch, status } = client(emulator);
    const { message_id } = await dispatch({ recipients });
    expect(await follow(emulator, life, async () => (await status(message_id)).status)).toEqual(expected(life));
  });

  test('takes the same course when it was scheduled, from its time on', async () => {
    const emulator = sandbox();
    const { dispatch, status } = client(emulator);
    const { message_id } = await dispatch({ recipients, schedule_at: later(HOUR) });
    const later_ = scheduled(life);
    expect(await follow(emulator, later_, async () => (await status(message_id)).status)).toEqual(expected(later_));
  });
});

test('the reports tell of each recipient, and the message of the last delivery once all is over', async () => {
  const emulator = sandbox();
  const { dispatch, status } = client(emulator);
  const { message_id } = await dispatch({ recipients: [US, FAILS, TIMES_OUT, '+33612345678'] });
  const lines = async () => {
    const { status: whole, delivered_at, reports } = await status(message_id);
    return [whole, delivered_at, ...reports.map(({ status, carrier, latency_ms }) => [status, carrier, latency_ms])];
  };
  const waiting = ['queued', null, null];

  expect(await lines()).toEqual(['queued', null, waiting, waiting, waiting, waiting]);
  await emulator.advance('2s');
  const arrived = [
    ['delivered', 'T-Mobile US', 2_000],
    ['failed', null, null],
    ['sent', 'T-Mobile US', null],
    ['delivered', 'Emulated carrier (FR)', 2_000],
  ];
  expect(await lines()).toEqual(['sent', null, ...arrived]);
  await emulator.advance('28s');
  arrived[2] = ['failed', 'T-Mobile US', null];
  expect(await lines()).toEqual(['delivered', seconds(2_000), ...arrived]);
});

test('a message was delivered when the last of its recipients had it', async () => {
  const emulator = sandbox();
  const { dispatch, status } = client(emulator);
  const { message_id } = await dispatch();
  await control(emulator).post(`/messages/${message_id}.1/settle`, { state: 'delivered' });
  await emulator.advance('2s');
  expect(await status(message_id)).toMatchObject({ status: 'delivered', delivered_at: seconds(2_000) });
});

test('a message that is delivered before its time took none', async () => {
  const emulator = sandbox();
  const { dispatch, status } = client(emulator);
  const { message_id } = await dispatch({ recipients: [US], schedule_at: later(HOUR) });
  await control(emulator).post(`/messages/${message_id}/settle`, { state: 'delivered' });
  expect(await status(message_id)).toMatchObject({ delivered_at: seconds(0), reports: [{ latency_ms: 0 }] });
});

test('latency runs from the time a message was scheduled for', async () => {
  const emulator = sandbox();
  const { dispatch, status } = client(emulator);
  const { message_id } = await dispatch({ recipients: [US], schedule_at: later(HOUR) });
  await emulator.advance(HOUR + 2_000);
  expect(await status(message_id)).toMatchObject({
    created_at: seconds(0),
    delivered_at: seconds(HOUR + 2_000),
    reports: [{ latency_ms: 2_000 }],
  });
});

describe('a scheduled message', () => {
  const schedule_at = later(HOUR);

  test('is paid for at once and can be seen waiting, also in the control API', async () => {
    const emulator = sandbox();
    const { dispatch, balance } = client(emulator);
    const dispatched = await dispatch({ schedule_at });
    expect(dispatched).toMatchObject({ status: 'scheduled', cost: '0.046', remaining_balance: '124.454' });
    expect(await balance()).toBe('124.454');

    const seen = async (status: string) =>
      (await control(emulator).get<ControlSchemas['MessageList']>(`/messages?provider=signalsms&status=${status}`))
        .messages;
    const waiting = { batch: dispatched.message_id, state: 'scheduled', status: 'scheduled', text: CODE.message };
    expect(await seen('scheduled')).toMatchObject([
      { ...waiting, to: GB },
      { ...waiting, to: US },
    ]);
    expect(await control(emulator).get('/clock')).toMatchObject({ next: schedule_at, pending: 2 });

    await emulator.advance('1h');
    expect([await seen('scheduled'), (await seen('accepted')).length]).toEqual([[], 2]);
  });

  test.for([
    ['in UTC', '2026-04-21T13:00:00Z'],
    ['with milliseconds', '2026-04-21T13:00:00.000Z'],
    ['with an offset', '2026-04-21T15:00:00+02:00'],
    ['on another day', '2026-04-20T23:00:00-14:00'],
  ] as const)('may have its time %s', async ([, time]) => {
    const emulator = sandbox();
    const { message_id } = await client(emulator).dispatch({ schedule_at: time });
    await emulator.advance(HOUR - 1);
    expect((await client(emulator).status(message_id)).status).toBe('scheduled');
    await emulator.advance(1);
    expect((await client(emulator).status(message_id)).status).toBe('queued');
  });

  test('may go out now, and years ahead', async () => {
    for (const time of [START.toISOString(), '2099-12-31T23:59:59Z']) {
      expect(await client(sandbox()).dispatch({ schedule_at: time })).toMatchObject({ status: 'scheduled' });
    }
  });

  test.for([
    later(-1),
    '2020-06-15T09:00:00Z',
    'tomorrow',
    '',
    '2026-06-15',
    '2026-06-15T09:00',
    '2026-06-15T09:00:00',
    '2026-02-30T09:00:00Z',
    '2026-06-15T25:00:00Z',
    '2026-06-15T09:00:00+02',
    '2026-06-15T09:00:00+0200',
    '2026-06-15 09:00:00+02:00',
    '2026-12-31T23:59:60Z',
    1_781_514_000,
    null,
  ])('is 400 for the time %j, and costs nothing', async (time) => {
    const emulator = sandbox();
    const { tryDispatch, balance } = client(emulator);
    expect(refusal(await tryDispatch({ schedule_at: time }))).toBe('400 bad_request');
    expect([await balance(), [...emulator.messages()]]).toEqual(['124.50', []]);
  });

  test.for([
    ['+15005550004', '429 too_many_requests'],
    ['+15005550005', '500 internal_error'],
  ] as const)('to %s is %s at once', async ([to, refused]) => {
    expect(refusal(await client(sandbox()).tryDispatch({ recipients: [to], schedule_at }))).toBe(refused);
  });
});

test('the magic numbers can be kept to test keys', async () => {
  const emulator = sandbox({ magicNumbers: 'test-key' });
  const { message_id } = await client(emulator).dispatch({ recipients: ['+15005550002', '+15005550004'] });
  await emulator.advance('2s');
  expect((await client(emulator).status(message_id)).status).toBe('delivered');
});

test.for(['/sms/status/:id', '/sms/status?message_id=:id', '/sms/:id/status'])(
  'at %s another account, an unknown id and a single recipient of a message are 404',
  async (path) => {
    const emulator = sandbox();
    const { message_id } = await client(emulator).dispatch();
    const ask = async (id: string, key?: string) => {
      const reply = await client(emulator, key).request('GET', path.replace(':id', id));
      return reply.status === 200 ? reply.body : refusal(reply);
    };
    expect(await ask(message_id)).toBe(JSON.stringify(await client(emulator).status(message_id)));
    expect([
      await ask(message_id, PENDING_KEY),
      await ask('msg_0000000000000000'),
      await ask('nonsense'),
      await ask(`${message_id}.1`),
    ]).toEqual(Array(4).fill('404 not_found'));
  },
);
