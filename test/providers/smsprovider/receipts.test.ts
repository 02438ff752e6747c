import { expect, test } from 'vitest';
import { MAGIC } from '../../support/magic-numbers.ts';
import { deserted, type Received, receiver } from '../../support/receiver.ts';
import { later, START, sandbox } from '../../support/sandbox.ts';
import { account, client, ENTERPRISE, EVENTS, eventOf, PAIR } from '../../support/smsprovider.ts';

const names = (received: readonly Received[]) => received.map((event) => eventOf(event).event.replace('message.', ''));

/** When an event says it happened, in seconds after `START`. */
const secondsOf = (event: Received) => eventOf(event).timestamp - START.getTime() / 1000;

const FATES = [
  ['an ordinary number', PAIR[0], ['queued', 'sent', 'delivered']],
  ['the number that works', MAGIC.delivered, ['queued', 'sent', 'delivered']],
  ['the number that fails', MAGIC.failed, ['queued', 'failed']],
  ['the number whose validity runs out', MAGIC.expired, ['queued', 'sent', 'expired']],
] as const;

test.for(FATES)('a webhook gets every event of a message to %s', async ([, to, events]) => {
  const { url, received } = await receiver();
  const emulator = sandbox();
  const { register, send } = client(emulator);
  await register(url);
  await send({ to });
  await emulator.advance('1m');
  expect(names(received)).toEqual(events);
});

test.for(FATES)('a callback URL gets what follows the queue, of a message to %s', async ([, to, [, ...events]]) => {
  const { url, received } = await receiver();
  const emulator = sandbox();
  await client(emulator).send({ to, callback_url: url });
  await emulator.advance('1m');
  expect(names(received)).toEqual(events);
});

test.for(FATES)(
  "the URL in the account's settings gets every event, too, of a message to %s",
  async ([, to, events]) => {
    const [dashboard, callback] = [await receiver(), await receiver()];
    const emulator = sandbox({ accounts: [account({ webhook_url: dashboard.url })] });
    const { send, webhooks } = client(emulator);
    await send({ to, callback_url: callback.url });
    await emulator.advance('1m');
    expect(names(dashboard.received)).toEqual(events);
    expect(callback.received).toHaveLength(events.length - 1);
    expect(await webhooks()).toEqual([]);
  },
);

test.for(EVENTS)('a webhook for %s alone gets nothing else', async (event) => {
  const { url, received } = await receiver();
  const emulator = sandbox();
  const { register, send } = client(emulator);
  await register(url, [event]);
  await send({ to: [MAGIC.delivered, MAGIC.failed, MAGIC.expired] });
  await emulator.advance('1m');
  expect(received.length).toBeGreaterThan(0);
  expect(new Set(received.map((event) => eventOf(event).event))).toEqual(new Set([event]));
});

test('a webhook that names an event twice gets it once', async () => {
  const { url, received } = await receiver();
  const emulator = sandbox();
  const { register, send } = client(emulator);
  await register(url, ['message.sent', 'message.sent']);
  await send();
  await emulator.advance('1m');
  expect(received).toHaveLength(1);
});

test('every recipient of an array has events of its own, with `to` as a text', async () => {
  const { url, received } = await receiver();
  const emulator = sandbox();
  const { register, send } = client(emulator);
  await register(url, ['message.delivered']);
  const { message_id } = await send({ to: PAIR, callback_url: url });
  await emulator.advance('1m');

  const told = received.map(eventOf).map(({ event, to, message_id }) => `${message_id} ${to} ${event}`);
  expect(told.sort()).toEqual(
    PAIR.flatMap((to) => ['delivered', 'delivered', 'sent'].map((status) => `${message_id} ${to} message.${status}`)),
  );
});

test.for([
  [PAIR[0], 'delivered', '4s', { delivered_at: later(3_000).replace('.000', ''), timestamp: 3 }],
  [
    MAGIC.failed,
    'failed',
    '2s',
    {
      delivered_at: null,
      timestamp: 2,
      error: { code: 'invalid_destination', message: 'The number is not in service' },
    },
  ],
  [
    MAGIC.expired,
    'expired',
    '30s',
    {
      delivered_at: null,
      timestamp: 30,
      error: { code: 'expired', message: 'The message expired before being delivered' },
    },
  ],
] as const)('an event has the documented keys in the documented order: to %s, %s', async ([to, status, wait, rest]) => {
  const { url, received } = await receiver();
  const emulator = sandbox();
  const { register, send } = client(emulator);
  await register(url, [`message.${status}`]);
  const { message_id } = await send({ to });
  await emulator.advance(wait);
  const timestamp = START.getTime() / 1000 + rest.timestamp;
  expect(received.map(({ body }) => body)).toEqual([
    JSON.stringify({ event: `message.${status}`, message_id, to, status, ...rest, timestamp }),
  ]);
});

test('an event is posted as JSON to the very URL that was registered', async () => {
  const { url, received } = await receiver();
  const emulator = sandbox();
  const { register, send } = client(emulator);
  await register(`${url}/here?user=7&x=%20`, ['message.queued']);
  await send();
  await emulator.settled();
  expect(received.map(({ method, path, headers }) => [method, path, headers['content-type']])).toEqual([
    ['POST', '/receipts/here?user=7&x=%20', 'application/json'],
  ]);
});

test('a scheduled message is queued once, and goes on when its time has come', async () => {
  const { url, received } = await receiver();
  const emulator = sandbox();
  const { register, send } = client(emulator);
  await register(url);
  await send({ scheduled_at: later(3_600_000) });
  await emulator.advance('2h');
  expect(received.map((event) => [...names([event]), secondsOf(event)])).toEqual([
    ['queued', 0],
    ['sent', 3_600],
    ['delivered', 3_603],
  ]);
});

test('a message that was refused causes no event', async () => {
  const { url, received } = await receiver();
  const emulator = sandbox();
  const { register, trySend } = client(emulator);
  await register(url);
  await trySend({ to: [...PAIR, MAGIC.internalError], callback_url: url });
  await emulator.advance('1h');
  expect(received).toEqual([]);
});

test('the webhooks of an account get no events of another', async () => {
  const { url, received } = await receiver();
  const emulator = sandbox();
  await client(emulator, ENTERPRISE).register(url);
  await client(emulator).send();
  await emulator.advance('1h');
  expect(received).toEqual([]);
});

test('a webhook gets events from its registration to its deletion', async () => {
  const { url, received } = await receiver();
  const emulator = sandbox();
  const { register, request, send } = client(emulator);
  await send();
  await emulator.advance('1s');
  const { webhook_id } = await register(url);
  await send();
  await emulator.advance('3s');
  await request('DELETE', `/webhooks/${webhook_id}`);
  await emulator.advance('1h');
  expect(names(received)).toEqual(['queued', 'sent', 'delivered']);
});

test('an event that waits for another attempt gets it though its webhook is deleted', async () => {
  const { url, received } = await receiver(503, 200);
  const emulator = sandbox();
  const { register, request, send } = client(emulator);
  const { webhook_id } = await register(url);
  await send();
  await emulator.settled();
  await request('DELETE', `/webhooks/${webhook_id}`);
  await emulator.advance('1h');
  expect(names(received)).toEqual(['queued', 'queued']);
});

test('an event that is answered with 5xx is sent again after 5, 10 and 20 seconds, the same each time', async () => {
  const { url, received } = await receiver(503);
  const emulator = sandbox();
  const { register, send } = client(emulator);
  await register(url, ['message.queued']);
  await send();
  await emulator.advance('72h');

  const attempts = [...emulator.webhooks()].reverse();
  expect(attempts.map(({ at, result }) => `${(at - START.getTime()) / 1000} s ${result}`)).toEqual([
    '0 s retrying',
    '5 s retrying',
    '15 s retrying',
    '35 s gave-up',
  ]);
  expect(new Set(received.map(({ body }) => body)).size).toBe(1);
});

test('an event is sent four times on a clock that runs by itself too, where answers take their time', async () => {
  const { url, arrived } = await receiver(503);
  const emulator = sandbox({ clock: 'real', speed: 1_000 });
  const { register, send } = client(emulator);
  await register(url, ['message.queued']);
  await send();
  await arrived(4);
  await emulator.settled();
  expect([...emulator.webhooks()].map(({ result }) => result)).toEqual(['gave-up', 'retrying', 'retrying', 'retrying']);
});

test.for([
  ['a 204', 204, ['delivered']],
  ['a 404', 404, ['refused']],
  ['a redirect', 302, ['refused']],
  ['nobody', undefined, ['retrying', 'retrying', 'retrying', 'gave-up']],
] as const)('an event that meets %s is settled', async ([, answer, results]) => {
  const url = answer === undefined ? await deserted() : (await receiver(answer)).url;
  const emulator = sandbox();
  const { register, send } = client(emulator);
  await register(url, ['message.queued']);
  await send();
  await emulator.advance('1h');
  expect([...emulator.webhooks()].reverse().map(({ result }) => result)).toEqual(results);
});
