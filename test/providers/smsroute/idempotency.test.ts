import { expect, test, vi } from 'vitest';
import { Ledger } from '../../../src/sms/ledger.ts';
import { takeDefects } from '../../support/defects.ts';
import { sandbox } from '../../support/sandbox.ts';
import { account, client, HELLO, refusal, SANDBOX, TEST } from '../../support/smsroute.ts';
import { transports } from '../../support/transports.ts';

const KEY = { 'idempotency-key': '8f1e0b82-7c59-4a8c-b5e9-2c4f3d9a1e2f' };

test('returns the first reply again, byte for byte, when a key is reused', async () => {
  const { trySend } = client(sandbox());
  const first = await trySend({}, KEY);
  expect((await trySend({}, KEY)).body).toBe(first.body);
});

test('returns the first reply as it was even when the message has moved on', async () => {
  const emulator = sandbox();
  const { send } = client(emulator);
  await send({}, KEY);
  await emulator.advance('1h');
  expect((await send({}, KEY)).status).toBe('accepted');
});

test('returns the first reply even when the body differs', async () => {
  const { trySend } = client(sandbox());
  const first = await trySend({}, KEY);
  expect((await trySend({ to: '+5491123456789', body: 'Another' }, KEY)).body).toBe(first.body);
});

test('returns the first reply even to a body that cannot be read', async () => {
  const { trySend, request } = client(sandbox());
  const first = await trySend({}, KEY);
  expect((await request('POST', '/messages', '{', KEY)).body).toBe(first.body);
});

test.for(['fetch', 'msw', 'fastify'] as const)(
  'returns the first reply over %s when it was given in-process',
  async (name) => {
    const emulator = sandbox();
    const first = await client(emulator).trySend({}, KEY);
    const { send, close } = await transports[name](emulator);
    try {
      expect((await client(emulator, undefined, send).trySend({}, KEY)).body).toBe(first.body);
    } finally {
      await close();
    }
  },
);

test('sends and charges once, however often a key is used', async () => {
  const emulator = sandbox();
  const { send, balance } = client(emulator);
  for (let attempt = 0; attempt < 5; attempt++) await send({}, KEY);
  expect({ messages: [...emulator.messages()].length, balance: await balance() }).toEqual({
    messages: 1,
    balance: '42.155',
  });
});

test('sends and charges a bulk send once, however often its key is used', async () => {
  const emulator = sandbox();
  const { request, balance } = client(emulator);
  const bodies = new Set<string>();
  for (let attempt = 0; attempt < 3; attempt++) {
    bodies.add((await request('POST', '/messages/bulk', [HELLO, HELLO], KEY)).body);
  }
  expect({ replies: bodies.size, messages: [...emulator.messages()].length, balance: await balance() }).toEqual({
    replies: 1,
    messages: 2,
    balance: '42.14',
  });
});

test('remembers a key for just under 24 hours', async () => {
  const emulator = sandbox();
  const { send } = client(emulator);
  const { id } = await send({}, KEY);
  await emulator.advance(24 * 3_600_000 - 1);
  expect((await send({}, KEY)).id).toBe(id);
});

test('has forgotten a key after 24 hours', async () => {
  const emulator = sandbox();
  const { send } = client(emulator);
  const { id } = await send({}, KEY);
  await emulator.advance('24h');
  expect((await send({}, KEY)).id).not.toBe(id);
});

test('does not prolong the 24 hours when a key is reused', async () => {
  const emulator = sandbox();
  const { send } = client(emulator);
  const { id } = await send({}, KEY);
  await emulator.advance('23h');
  await send({}, KEY);
  await emulator.advance('1h');
  expect((await send({}, KEY)).id).not.toBe(id);
});

test('keeps the same idempotency key of two API keys apart', async () => {
  const emulator = sandbox();
  const live = await client(emulator).send({}, KEY);
  const test = await client(emulator, TEST).send({}, KEY);
  expect(test.id).not.toBe(live.id);
});

test.for([
  ['429', SANDBOX.rateLimited],
  ['500', SANDBOX.internalError],
] as const)('does not keep a %s, so that a retry is a new attempt', async ([, to]) => {
  const { trySend } = client(sandbox(), TEST);
  await trySend({ to }, KEY);
  expect((await trySend({}, KEY)).status).toBe(200);
});

test('does not keep the 500 of a defect, so that a retry is a new attempt', async () => {
  const defect = new Error('a defect');
  vi.spyOn(console, 'error').mockReturnValue();
  vi.spyOn(Ledger.prototype, 'charge').mockImplementationOnce(() => {
    throw defect;
  });
  const { trySend } = client(sandbox());
  const statuses = [(await trySend({}, KEY)).status, (await trySend({}, KEY)).status];
  expect([statuses, takeDefects()]).toEqual([[500, 200], [defect]]);
});

test.for([
  ['400', { to: '12345' }, '400 invalid_destination'],
  ['403', { to: '+850191234567' }, '403 forbidden_destination'],
] as const)('keeps a %s', async ([, fields, expected]) => {
  const { trySend } = client(sandbox());
  await trySend(fields, KEY);
  expect(refusal(await trySend({}, KEY))).toBe(expected);
});

test('keeps a 402', async () => {
  const { trySend } = client(sandbox({ accounts: [account({ balance: '0.01' })] }));
  await trySend({}, KEY);
  expect(refusal(await trySend({ to: '+5491123456789' }, KEY))).toBe('402 insufficient_balance');
});

test('counts a repeated request against the rate limit of the moment', async () => {
  const { trySend } = client(sandbox());
  await trySend({}, KEY);
  expect((await trySend({}, KEY)).headers['x-ratelimit-remaining']).toBe('198');
});

test.for([
  ['an empty key', ''],
  ['a key of 256 characters', 'k'.repeat(256)],
])('refuses %s', async ([, key = '']) => {
  expect(refusal(await client(sandbox()).trySend({}, { 'idempotency-key': key }))).toBe('400 invalid_request');
});

test('takes no notice of the key where nothing is sent', async () => {
  const { request, send } = client(sandbox());
  const before = await request('GET', '/balance', undefined, KEY);
  await send();
  expect((await request('GET', '/balance', undefined, KEY)).body).not.toBe(before.body);
});
