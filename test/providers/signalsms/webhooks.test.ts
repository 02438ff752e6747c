import { describe, expect, test } from 'vitest';
import type { EmulatorOptions, WebhookAttempt } from '../../../src/index.ts';
import { deserted, type Received, receiver } from '../../support/receiver.ts';
import { later, START, sandbox } from '../../support/sandbox.ts';
import { account, client, eventOf, GB, US } from '../../support/signalsms.ts';

const FAILS = '+15005550002';
const TIMES_OUT = '+15005550003';

/** Dispatches a message that reports to a URL, lets time pass and returns the attempts, oldest first. */
async function attempts(callback_url: string, fields: object = {}, options: EmulatorOptions = {}) {
  const emulator = sandbox(options);
  await client(emulator).dispatch({ recipients: [US], callback_url, ...fields });
  await emulator.advance('1h');
  return [...emulator.webhooks()].reverse();
}

const events = (received: readonly Received[]) =>
  received.map((request) => eventOf(request)).map(({ event, recipient }) => `${event} ${recipient}`);

test.for([
  ['one recipient', [US], [`sms.sent ${US}`, `sms.delivered ${US}`]],
  ['two recipients', [US, GB], [`sms.sent ${US}`, `sms.sent ${GB}`, `sms.delivered ${US}`, `sms.delivered ${GB}`]],
  [
    'the same recipient twice',
    [US, US],
    [`sms.sent ${US}`, `sms.sent ${US}`, `sms.delivered ${US}`, `sms.delivered ${US}`],
  ],
  ['the number that fails', [FAILS], [`sms.failed ${FAILS}`]],
  ['the number that times out', [TIMES_OUT], [`sms.sent ${TIMES_OUT}`, `sms.failed ${TIMES_OUT}`]],
  ['one that works and one that fails', [FAILS, US], [`sms.sent ${US}`, `sms.delivered ${US}`, `sms.failed ${FAILS}`]],
] as const)('a message to %s is told of for each recipient and state', async ([, recipients, expected]) => {
  const { url, received } = await receiver();
  await attempts(url, { recipients });
  expect(events(received).sort()).toEqual([...expected].sort());
});

test('an event says what it knows, and null for the rest', async () => {
  const { url, received } = await receiver();
  const [first] = await attempts(url, { recipients: [GB, FAILS] });
  const common = { message_id: first?.receipt.message?.batch, delivered_at: null, latency_ms: null };
  const told = received.map(({ body }) => JSON.parse(body) as object);
  expect(told).toHaveLength(3);
  expect(told).toEqual(
    expect.arrayContaining([
      { event: 'sms.sent', recipient: GB, status: 'sent', carrier: 'Vodafone UK', ...common },
      { event: 'sms.failed', recipient: FAILS, status: 'failed', carrier: null, ...common },
      {
        event: 'sms.delivered',
        recipient: GB,
        status: 'delivered',
        carrier: 'Vodafone UK',
        ...common,
        delivered_at: later(2_000).replace('.000', ''),
        latency_ms: 2_000,
      },
    ]),
  );
});

test('an event is posted as JSON, and not signed', async () => {
  const { url, received } = await receiver();
  const [attempt] = await attempts(url, {}, { accounts: [account({ webhook_secret: 'whsec_unused' })] });
  expect(attempt?.headers).toEqual({ 'Content-Type': 'application/json' });
  const [request] = received;
  expect([request?.method, request?.headers['content-type']]).toEqual(['POST', 'application/json']);
  expect(Object.keys(request?.headers ?? {}).filter((name) => /sign|hmac|hub/.test(name))).toEqual([]);
});

test('an event is posted when the recipient enters the state, also of a scheduled message', async () => {
  const { url, received } = await receiver();
  const emulator = sandbox();
  await client(emulator).dispatch({ recipients: [US], callback_url: url, schedule_at: later(3_600_000) });
  const counts: number[] = [];
  for (const step of [3_600_000, 499, 1, 1_499, 1]) {
    await emulator.advance(step);
    counts.push(received.length);
  }
  expect(counts).toEqual([0, 0, 1, 1, 2]);
});

describe('the URL of the account', () => {
  test('gets the events of every message', async () => {
    const { url, received } = await receiver();
    const emulator = sandbox({ accounts: [account({ webhook_url: url })] });
    for (const recipient of [US, GB]) await client(emulator).dispatch({ recipients: [recipient] });
    await emulator.advance('1m');
    expect(events(received).sort()).toEqual(
      [`sms.sent ${US}`, `sms.delivered ${US}`, `sms.sent ${GB}`, `sms.delivered ${GB}`].sort(),
    );
  });

  test('gives way to that of the message', async () => {
    const [global, own] = [await receiver(), await receiver()];
    await attempts(own.url, {}, { accounts: [account({ webhook_url: global.url })] });
    expect([global.received.length, own.received.length]).toEqual([0, 2]);
  });

  test('is needed for a message without a URL of its own', async () => {
    expect(await attempts('', { callback_url: undefined })).toEqual([]);
  });
});

describe('the retries', () => {
  const options = { webhookTimeout: 300 };
  /** Only `sms.failed` is posted of this one. */
  const once = { recipients: [FAILS] };
  const told = (made: readonly WebhookAttempt[]) =>
    made.map(({ at, status, error, result }) => `${(at - START.getTime()) / 1000} ${status ?? error} ${result}`);

  test('come after 5, 10 and 20 seconds, and are given up after the third', async () => {
    const { url, received } = await receiver(500, 502, 503);
    expect(told(await attempts(url, once))).toEqual([
      '2 500 retrying',
      '7 502 retrying',
      '17 503 retrying',
      '37 503 gave-up',
    ]);
    expect(new Set(received.map(({ body }) => body)).size).toBe(1);
  });

  test('end when the event is taken', async () => {
    const { url } = await receiver(500, 204);
    expect(told(await attempts(url, once))).toEqual(['2 500 retrying', '7 204 delivered']);
  });

  test.for([302, 400, 404, 410, 429])('do not come after %i', async (status) => {
    const { url } = await receiver(status);
    expect(told(await attempts(url, once))).toEqual([`2 ${status} refused`]);
  });

  test('come when nobody answers in time, or listens at all', async () => {
    const { url } = await receiver('hang', 200);
    expect(told(await attempts(url, once, options))).toEqual(['2 timeout retrying', '7 200 delivered']);
    const refused = told(await attempts(await deserted(), once));
    expect(refused.map((line) => line.replace(/^\d+ /, ''))).toEqual([
      ...Array<string>(3).fill('ECONNREFUSED retrying'),
      'ECONNREFUSED gave-up',
    ]);
  });

  test('are all made on a clock that runs by itself, where answers take time', async () => {
    const { url, arrived } = await receiver(503);
    const emulator = sandbox({ clock: 'real', speed: 1_000 });
    await client(emulator).dispatch({ ...once, callback_url: url });
    await arrived(4);
    await emulator.settled();
    expect([...emulator.webhooks()].map(({ result }) => result)).toEqual(['gave-up', ...Array(3).fill('retrying')]);
  });
});
