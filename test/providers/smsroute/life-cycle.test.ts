import { describe, expect, test } from 'vitest';
import { later, sandbox } from '../../support/sandbox.ts';
import { account, client, LIVE, refusal, SANDBOX, TEST } from '../../support/smsroute.ts';

interface Life {
  readonly title: string;
  readonly key: string;
  readonly message: Readonly<Record<string, unknown>>;
  /** The status it has from so many milliseconds after acceptance on. */
  readonly statuses: readonly (readonly [from: number, status: string])[];
}

const delivered = [
  [0, 'accepted'],
  [500, 'sent'],
  [2_000, 'delivered'],
] as const;
const quietly = [
  [0, 'accepted'],
  [2_000, 'delivered'],
] as const;
const failed = [
  [0, 'accepted'],
  [2_000, 'failed'],
] as const;
const undelivered = [
  [0, 'accepted'],
  [30_000, 'undelivered'],
] as const;

const lives: readonly Life[] = [
  { title: 'a live message', key: LIVE, message: {}, statuses: delivered },
  { title: 'a message with a test key', key: TEST, message: {}, statuses: quietly },
  { title: 'the sandbox number that works', key: TEST, message: { to: SANDBOX.delivered }, statuses: quietly },
  { title: 'the sandbox number that fails', key: TEST, message: { to: SANDBOX.failed }, statuses: failed },
  {
    title: 'the sandbox number that times out',
    key: TEST,
    message: { to: SANDBOX.undelivered },
    statuses: undelivered,
  },
  { title: 'a sandbox number with a live key', key: LIVE, message: { to: SANDBOX.failed }, statuses: failed },
  {
    title: 'a message whose validity period ends on its way',
    key: LIVE,
    message: { validity_period: 1 },
    statuses: [
      [0, 'accepted'],
      [500, 'sent'],
      [1_000, 'undelivered'],
    ],
  },
  {
    title: 'a message that arrives as its validity period ends',
    key: LIVE,
    message: { validity_period: 2 },
    statuses: delivered,
  },
  {
    title: 'a message that would time out after its validity period',
    key: TEST,
    message: { to: SANDBOX.undelivered, validity_period: 10 },
    statuses: [
      [0, 'accepted'],
      [10_000, 'undelivered'],
    ],
  },
];

describe.for(lives)('$title', ({ key, message, statuses }) => {
  test(`is ${statuses.map(([from, status]) => `${status} at ${from} ms`).join(', ')}, and not before`, async () => {
    const emulator = sandbox();
    const { send, message: look } = client(emulator, key);
    const { id } = await send(message);

    const seen: string[] = [];
    let now = 0;
    for (const [from] of statuses.slice(1)) {
      await emulator.advance(from - now - 1);
      seen.push((await look(id)).status);
      await emulator.advance(1);
      now = from;
    }
    seen.push((await look(id)).status);

    expect(seen).toEqual(statuses.map(([, status]) => status));
  });

  test('keeps its last status for good', async () => {
    const emulator = sandbox();
    const { send, message: look } = client(emulator, key);
    const { id } = await send(message);

    await emulator.advance('72h');

    expect((await look(id)).status).toBe(statuses.at(-1)?.[1]);
  });
});

test('a message says when it was accepted and, once delivered, when it arrived', async () => {
  const emulator = sandbox();
  const { send, message } = client(emulator);
  await emulator.advance(250);

  const { id } = await send();
  await emulator.advance('1h');

  expect(await message(id)).toMatchObject({ created_at: later(250), delivered_at: later(2_250) });
});

test.for([SANDBOX.failed, SANDBOX.undelivered])('a message to %s never says that it was delivered', async (to) => {
  const emulator = sandbox();
  const { send, message } = client(emulator, TEST);
  const { id } = await send({ to });

  await emulator.advance('1h');

  expect(await message(id)).not.toHaveProperty('delivered_at');
});

test.for([
  ['429', SANDBOX.rateLimited, '429 rate_limited'],
  ['500', SANDBOX.internalError, '500 internal_error'],
] as const)('the sandbox number for %s is refused and leaves no message', async ([, to, expected]) => {
  const emulator = sandbox();

  expect(refusal(await client(emulator, TEST).trySend({ to }))).toBe(expected);
  expect([...emulator.messages()]).toEqual([]);
});

test('sandbox numbers are ordinary ones to a live key when an option limits them to test keys', async () => {
  const emulator = sandbox({ magicNumbers: 'test-key' });
  const { send, message } = client(emulator, LIVE);
  const { id } = await send({ to: SANDBOX.failed });

  await emulator.advance('2s');

  expect((await message(id)).status).toBe('delivered');
});

test('sandbox numbers decide for a test key when an option limits them to test keys', async () => {
  const emulator = sandbox({ magicNumbers: 'test-key' });
  const { send, message } = client(emulator, TEST);
  const { id } = await send({ to: SANDBOX.failed });

  await emulator.advance('2s');

  expect((await message(id)).status).toBe('failed');
});

test('a message is not found with a key of the other environment', async () => {
  const emulator = sandbox();
  const { id } = await client(emulator, LIVE).send();

  expect(refusal(await client(emulator, TEST).request('GET', `/messages/${id}`))).toBe('404 not_found');
});

test('a message is not found with a key of another account', async () => {
  const other = { key: 'sk_live_other', mode: 'live' } as const;
  const emulator = sandbox({ accounts: [account(), account({ account: 'other', api_keys: [other] })] });
  const { id } = await client(emulator).send();

  expect(refusal(await client(emulator, other.key).request('GET', `/messages/${id}`))).toBe('404 not_found');
});
