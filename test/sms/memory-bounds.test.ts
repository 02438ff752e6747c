import { expect, test } from 'vitest';
import { control } from '../support/control.ts';
import { sandbox } from '../support/sandbox.ts';
import * as smsprovider from '../support/smsprovider.ts';
import { account, client, refusal, SANDBOX } from '../support/smsroute.ts';

test('a full store drops its oldest message for each new one', async () => {
  const emulator = sandbox({ limits: { messages: 3 } });
  const { send } = client(emulator);
  const ids: string[] = [];
  for (let sent = 0; sent < 5; sent++) ids.push((await send()).id);
  expect([...emulator.messages()].map(({ id }) => id)).toEqual(ids.slice(2).reverse());
});

test('a message that was dropped is no longer found', async () => {
  const { send, request } = client(sandbox({ limits: { messages: 1 } }));
  const { id } = await send();
  await send();
  expect(refusal(await request('GET', `/messages/${id}`))).toBe('404 not_found');
});

test('a message that was dropped is forgotten whole: what it had ahead no longer happens', async () => {
  const emulator = sandbox({ limits: { messages: 1 }, deliver: async () => ({ status: 200, body: '' }) });
  const { send, balance } = client(emulator);
  for (const reference of ['dropped', 'kept']) {
    await send({ to: SANDBOX.failed, reference, status_callback: 'https://example.com/' });
  }
  await emulator.advance('1m');
  expect([...emulator.webhooks()].map(({ receipt }) => receipt.message?.reference)).toEqual(['kept']);
  expect(await balance()).toBe('42.155');
});

test('a message that was dropped no longer waits on the clock', async () => {
  const emulator = sandbox({ limits: { messages: 2 } });
  for (let sent = 0; sent < 5; sent++) await client(emulator).send();
  expect(await control(emulator).get('/clock')).toMatchObject({ pending: 2 });
});

test.for([
  ['that the store holds is found', 3, 0, 200],
  ['that lost its first message is not found', 3, 1, 404],
  ['that the store cannot hold is not found', 2, 0, 404],
] as const)('a message to three %s', async ([, messages, others, status]) => {
  const { send, request } = smsprovider.client(sandbox({ limits: { messages } }));
  const { message_id } = await send({ to: [...smsprovider.PAIR, '+447700900123'] });
  for (let sent = 0; sent < others; sent++) await send();
  expect((await request('GET', `/messages/${message_id}`)).status).toBe(status);
});

test('a reset makes room for a message to several under the id of the last one', async () => {
  const emulator = sandbox();
  const { send, message } = smsprovider.client(emulator);
  await send({ to: smsprovider.PAIR });
  emulator.reset();
  const { message_id } = await send({ to: smsprovider.PAIR });
  expect((await message(message_id)).to).toEqual(smsprovider.PAIR);
});

test('the journal keeps its newest entries', async () => {
  const emulator = sandbox({ limits: { journal: 4 } });
  const { request } = client(emulator);
  for (const path of ['/a', '/b', '/c', '/d', '/e', '/f']) await request('GET', path);
  const paths = [...emulator.journal.newestFirst()].map((entry) => entry.request.path);
  expect(paths).toEqual(['/v1/f', '/v1/e', '/v1/d', '/v1/c']);
});

test('only so many webhook attempts are kept, the newest first', async () => {
  const emulator = sandbox({ limits: { webhookAttempts: 2 }, deliver: async () => ({ status: 200, body: '' }) });
  const { send } = client(emulator);
  for (const reference of ['a', 'b', 'c']) {
    await send({ validity_period: 1, status_callback: 'https://example.com/', reference });
  }
  await emulator.advance('500ms');
  expect([...emulator.webhooks()].map(({ receipt }) => receipt.message?.reference)).toEqual(['c', 'b']);
});

test('a full set of idempotency records forgets the oldest key', async () => {
  const { send } = client(sandbox({ limits: { idempotencyRecords: 2 } }));
  const use = async (key: string) => (await send({}, { 'idempotency-key': key })).id;
  const first = { a: await use('a'), b: await use('b'), c: await use('c') };
  expect({ c: await use('c'), b: await use('b') }).toEqual({ c: first.c, b: first.b });
  expect(await use('a')).not.toBe(first.a);
});

test('a key that was used again after its time is not forgotten with its first record', async () => {
  const emulator = sandbox({ limits: { idempotencyRecords: 2 }, accounts: [account({ balance: '1' })] });
  const { send } = client(emulator);
  const use = async (key: string) => (await send({}, { 'idempotency-key': key })).id;
  await use('a');
  await emulator.advance('24h');
  const again = await use('a');
  await use('b');
  expect(await use('a')).toBe(again);
});

test.for(['messages', 'journal', 'webhookAttempts', 'idempotencyRecords', 'ledgerEntries', 'bodyBytes'] as const)(
  'a bound of nothing on %s is refused by name',
  (limit) => {
    for (const value of [0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => sandbox({ limits: { [limit]: value } })).toThrow(`limits.${limit} must be a positive integer`);
    }
  },
);
