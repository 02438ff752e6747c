import { expect, test } from 'vitest';
import { CLIENT, demo, NUMBER } from '../../support/transmitsms.ts';

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
