import { expect, test } from 'vitest';
import { sandbox } from '../../support/sandbox.ts';
import { account, client, HELLO, LIVE, refusal, SANDBOX, TEST } from '../../support/smsroute.ts';

const holding = (balance: string) => sandbox({ accounts: [account({ balance })] });

test('a message is paid for when it is accepted', async () => {
  const { send, balance } = client(sandbox());
  await send();
  expect(await balance()).toBe('42.155');
});

test('a message costs the price of its country for each of its segments', async () => {
  const { send, balance } = client(sandbox());
  const { segments, price_usd } = await send({ to: '+5491123456789', body: 'a'.repeat(161) });
  expect({ segments, price_usd, balance: await balance() }).toEqual({
    segments: 2,
    price_usd: '0.016',
    balance: '42.154',
  });
});

test('a delivered message stays paid', async () => {
  const emulator = sandbox();
  const { send, balance } = client(emulator);
  await send();
  await emulator.advance('72h');
  expect(await balance()).toBe('42.155');
});

test.for([
  ['failed', SANDBOX.failed, 2_000],
  ['undelivered', SANDBOX.undelivered, 30_000],
] as const)('a message is refunded at the moment it is %s', async ([, to, at]) => {
  const emulator = sandbox();
  const { send, balance } = client(emulator, LIVE);
  await send({ to });

  await emulator.advance(at - 1);
  const before = await balance();
  await emulator.advance(1);

  expect([before, await balance()]).toEqual(['42.155', '42.17']);
});

test('a message is refunded once, however long one waits', async () => {
  const emulator = sandbox();
  const { send, balance } = client(emulator, LIVE);
  await send({ to: SANDBOX.failed });
  await emulator.advance('7d');
  expect(await balance()).toBe('42.17');
});

test.for(Object.entries(SANDBOX))('a test key moves no money with the %s number', async ([, to]) => {
  const emulator = sandbox();
  const { trySend, balance } = client(emulator, TEST);
  await trySend({ to });
  const during = await balance();
  await emulator.advance('1h');
  expect([during, await balance()]).toEqual(['42.17', '42.17']);
});

test('a test key sends from an empty wallet', async () => {
  await expect(client(holding('0'), TEST).send()).resolves.toMatchObject({ price_usd: '0.015' });
});

test('the last cent can be spent', async () => {
  const { send, balance } = client(holding('0.015'));
  await send();
  expect(await balance()).toBe('0.00');
});

test('a message the wallet does not cover is 402 insufficient_balance', async () => {
  expect(refusal(await client(holding('0.014999')).trySend())).toBe('402 insufficient_balance');
});

test('a wallet that covers one segment does not cover two', async () => {
  const body = 'a'.repeat(161);
  expect(refusal(await client(holding('0.029')).trySend({ body }))).toBe('402 insufficient_balance');
});

test('a message that was not covered costs nothing and is not stored', async () => {
  const emulator = holding('0.01');
  const { trySend, balance } = client(emulator);
  await trySend();
  expect({ balance: await balance(), messages: [...emulator.messages()] }).toEqual({ balance: '0.01', messages: [] });
});

test('a refund lets the next message through', async () => {
  const emulator = holding('0.015');
  const { send, trySend } = client(emulator);
  await send({ to: SANDBOX.failed });
  const before = refusal(await trySend());
  await emulator.advance('2s');
  expect([before, (await trySend()).status]).toEqual(['402 insufficient_balance', 200]);
});

test('a bulk send is paid item by item, so that a cheaper one passes where a dearer one did not', async () => {
  const argentina = { ...HELLO, to: '+5491123456789' };
  const { sendBulk, balance } = client(holding('0.03'));

  const results = await sendBulk([HELLO, { ...HELLO, body: 'a'.repeat(161) }, argentina, HELLO]);

  expect({ results: results.map(outcome), balance: await balance() }).toEqual({
    results: ['accepted', 'insufficient_balance', 'accepted', 'insufficient_balance'],
    balance: '0.007',
  });
});

const outcome = (result: { status: string } | { error_code: string }) =>
  'error_code' in result ? result.error_code : result.status;

test.for([
  ['0.0359', '0.0359', 2],
  ['1200', '1200.00', 100_000],
] as const)(
  'the estimate counts messages at 0.012 each, rounded down: of %s',
  async ([balance, balance_usd, messages]) => {
    const { body } = await client(holding(balance)).request('GET', '/balance');
    expect(JSON.parse(body)).toMatchObject({ balance_usd, estimated_messages_remaining: messages });
  },
);
