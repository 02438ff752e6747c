import { expect, test } from 'vitest';
import { CLIENT, demo, demoSeed, NUMBER, SAID, type Schemas } from '../../support/transmitsms.ts';

test('the balance is the account’s own', async () => {
  const { ok, as } = demo();
  expect(await ok('get-balance')).toMatchObject({ balance: 73.954, currency: 'AUD' });
  expect(await as(CLIENT).ok('get-balance')).toMatchObject({ balance: 0, currency: 'AUD' });
});

test('what is sent is taken from the balance, and what is cancelled given back', async () => {
  const { ok } = demo();
  await ok('send-sms', { message: 'Hi', to: '61491570157', from: NUMBER });
  expect(await ok('get-balance')).toMatchObject({ balance: 73.867 });
  await ok('cancel-sms', { id: 339814843 });
  expect(await ok('get-balance')).toMatchObject({ balance: 73.954 });
});

test('the balance has three decimals at most', async () => {
  const { ok } = demo();
  for (let sent = 0; sent < 10; sent++) await ok('send-sms', { message: 'Hi', to: '61491570157' });
  expect(await ok('get-balance')).toMatchObject({ balance: 73.084 });
});

test('a fraction of the third decimal, which pays for nothing, is in no balance', async () => {
  const { ok, refusal } = demo({ accounts: [demoSeed({ balance: '25.0869' })] });
  expect(await ok('get-balance')).toMatchObject({ balance: 25.086 });
  await ok('lease-number');
  expect(await ok('get-balance')).toMatchObject({ balance: 0.086 });
  expect(await refusal('send-sms', { message: 'Hi', to: '61491570157' })).toBe(SAID.noMoney);
  const { transactions: [{ id } = expect.unreachable()] = [] } = await ok<Schemas['GetTransactionsResponse']>(
    'get-transactions',
    { client_id: 1001 },
  );
  expect(await ok('get-transactions', { client_id: 1001 })).toMatchObject({
    transactions: [{ balance_standing: '$0.086' }],
  });
  expect(await ok('get-transaction', { id })).toMatchObject({ balance_standing: 0.086 });
});
