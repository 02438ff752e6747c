import { expect, test } from 'vitest';
import { sandbox } from '../../support/sandbox.ts';
import { account, client, HELLO, LIVE, refusal, SANDBOX, type Schemas, TEST } from '../../support/smsroute.ts';

const outcome = (result: Schemas['BulkResult']) => ('error_code' in result ? result.error_code : result.status);

test('the results stand in the order of the request', async () => {
  const numbers = Array.from({ length: 50 }, (_, index) => `+1555123${String(index).padStart(4, '0')}`);
  const results = await client(sandbox()).sendBulk(numbers.map((to) => ({ ...HELLO, to })));
  expect(results.map(({ to }) => to)).toEqual(numbers);
});

test.for([
  ['a bad number', { ...HELLO, to: '12345' }, 'invalid_destination'],
  ['no number', { from: 'smsroute', body: 'Hello' }, 'invalid_destination'],
  ['a number that is no text', { ...HELLO, to: 15551234567 }, 'invalid_destination'],
  ['a bad sender', { ...HELLO, from: 'a' }, 'invalid_sender_id'],
  ['an empty text', { ...HELLO, body: '' }, 'invalid_request'],
  ['a text that is too long', { ...HELLO, body: 'a'.repeat(1281) }, 'body_too_long'],
  ['a country that is not served', { ...HELLO, to: '+850191234567' }, 'forbidden_destination'],
  ['an insecure callback', { ...HELLO, status_callback: 'http://example.com/' }, 'invalid_request'],
  ['the number for 429', { ...HELLO, to: SANDBOX.rateLimited }, 'rate_limited'],
  ['the number for 500', { ...HELLO, to: SANDBOX.internalError }, 'internal_error'],
  ['null', null, 'invalid_request'],
  ['a number instead of an object', 7, 'invalid_request'],
  ['an array instead of an object', [HELLO], 'invalid_request'],
] as const)('an item with %s is refused in its place, and the others are sent', async ([, item, code]) => {
  const emulator = sandbox();
  const reply = await client(emulator, TEST).request('POST', '/messages/bulk', [HELLO, item, HELLO]);

  const results = JSON.parse(reply.body) as Schemas['BulkResult'][];
  expect(results.map(outcome)).toEqual(['accepted', code, 'accepted']);
  expect([...emulator.messages()]).toHaveLength(2);
});

test('a refused item says which number it was for', async () => {
  const [result] = await client(sandbox()).sendBulk([{ ...HELLO, to: '12345' }]);
  expect(Object.keys(result ?? {})).toEqual(['to', 'status', 'error_code', 'error_message']);
  expect(result).toMatchObject({ to: '12345', status: 'failed' });
});

test('a refused item without a number has null in its place', async () => {
  const [result] = await client(sandbox()).sendBulk([{ to: 5 }]);
  expect(result?.to).toBeNull();
});

test('the call succeeds even when every item is refused', async () => {
  const broke = sandbox({ accounts: [account({ balance: '0' })] });
  const results = await client(broke, LIVE).sendBulk([HELLO, HELLO]);
  expect(results.map(outcome)).toEqual(['insufficient_balance', 'insufficient_balance']);
});

test('a thousand messages are sent in one call', async () => {
  const emulator = sandbox();
  const results = await client(emulator).sendBulk(Array(1000).fill(HELLO));
  expect(results.map(outcome)).toEqual(Array(1000).fill('accepted'));
});

test.for([
  ['no items', []],
  ['more than a thousand', Array(1001).fill(HELLO)],
  ['a single object', HELLO],
  ['a text', 'Hello'],
  ['null', null],
] as const)('%s is 400 invalid_request and sends nothing', async ([, body]) => {
  const emulator = sandbox();
  const reply = await client(emulator).request('POST', '/messages/bulk', JSON.stringify(body));
  expect(refusal(reply)).toBe('400 invalid_request');
  expect([...emulator.messages()]).toEqual([]);
});

test('every message of a bulk send lives its own life', async () => {
  const emulator = sandbox();
  const { sendBulk, message } = client(emulator, TEST);
  const results = await sendBulk(
    [SANDBOX.delivered, SANDBOX.failed, SANDBOX.undelivered].map((to) => ({ ...HELLO, to })),
  );

  await emulator.advance('30s');

  const ids = results.flatMap((result) => ('id' in result ? result.id : []));
  const statuses = await Promise.all(ids.map(async (id) => (await message(id)).status));
  expect(statuses).toEqual(['delivered', 'failed', 'undelivered']);
});
