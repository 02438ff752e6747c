import { expect, test } from 'vitest';
import { receiver } from '../../support/receiver.ts';
import { later, sandbox } from '../../support/sandbox.ts';
import { account, client, HELLO, LIVE, receiptOf, SANDBOX, TEST } from '../../support/smsroute.ts';

/** Sends a message with one key, lets a minute pass and returns what its sender's receiver got. */
async function receiptsOf(key: string, fields: object = {}, options: Parameters<typeof sandbox>[0] = {}) {
  const { url, received } = await receiver();
  const emulator = sandbox(options);
  const { id } = await client(emulator, key).send({ status_callback: url, ...fields });
  await emulator.advance('1m');
  return { id, received };
}

test('a receipt has the documented fields in the documented order', async () => {
  const { id, received } = await receiptsOf(TEST, { reference: 'order_12345' });
  expect(received.map(({ body }) => body)).toEqual([
    JSON.stringify({
      message_id: id,
      reference: 'order_12345',
      status: 'delivered',
      to: '+15551234567',
      from: 'smsroute',
      delivered_at: later(2_000),
      carrier: 'Verizon Wireless',
      error_code: null,
      error_message: null,
      segments: 1,
      price_usd: '0.015',
    }),
  ]);
});

test('a receipt is posted as JSON to the very URL that was given', async () => {
  const { url, received } = await receiver();
  const emulator = sandbox();
  await client(emulator, TEST).send({ status_callback: `${url}/here?user=7&x=%20` });
  await emulator.advance('2s');
  const [receipt] = received;
  expect({ method: receipt?.method, path: receipt?.path, type: receipt?.headers['content-type'] }).toEqual({
    method: 'POST',
    path: '/receipts/here?user=7&x=%20',
    type: 'application/json',
  });
});

test.for([
  ['a live message', LIVE, {}, ['sent', 'delivered']],
  ['a live message that fails', LIVE, { to: SANDBOX.failed }, ['failed']],
  ['a live message whose validity period ends', LIVE, { validity_period: 1 }, ['sent', 'undelivered']],
  ['a message with a test key', TEST, {}, ['delivered']],
  ['the sandbox number that works', TEST, { to: SANDBOX.delivered }, ['delivered']],
  ['the sandbox number that fails', TEST, { to: SANDBOX.failed }, ['failed']],
  ['the sandbox number that times out', TEST, { to: SANDBOX.undelivered }, ['undelivered']],
] as const)('the receipts of %s', async ([, key, fields, statuses]) => {
  const { received } = await receiptsOf(key, fields);
  expect(received.map((receipt) => receiptOf(receipt).status)).toEqual(statuses);
});

test('receipts announce `accepted` too when the account is set so', async () => {
  const { received } = await receiptsOf(LIVE, {}, { accounts: [account({ accepted_receipts: true })] });
  expect(received.map((receipt) => receiptOf(receipt).status)).toEqual(['accepted', 'sent', 'delivered']);
});

/** Sent, and then failed. */
const HANDSET_BLOCKED = '+15005550011';

test.for([
  ['is set to announce `accepted`', {}, { accepted_receipts: true }, ['delivered']],
  ['sends to a number that fails on the way', { to: HANDSET_BLOCKED }, {}, ['failed']],
] as const)('a test key causes the last receipt alone when its account %s', async ([, fields, settings, statuses]) => {
  const { received } = await receiptsOf(TEST, fields, { accounts: [account(settings)] });
  expect(received.map((receipt) => receiptOf(receipt).status)).toEqual(statuses);
});

test('a receipt of `failed` names the reason, and no carrier or delivery', async () => {
  const { received } = await receiptsOf(TEST, { to: SANDBOX.failed });
  expect(received.map(receiptOf)).toMatchObject([
    { error_code: 'invalid_destination', error_message: expect.any(String), carrier: null, delivered_at: null },
  ]);
});

test('a receipt of `undelivered` names the carrier and no reason', async () => {
  const { received } = await receiptsOf(TEST, { to: SANDBOX.undelivered });
  expect(received.map(receiptOf)).toMatchObject([
    { error_code: null, error_message: null, carrier: 'Verizon Wireless', delivered_at: null },
  ]);
});

test('a receipt from a country without a documented carrier names one that cannot be mistaken for real', async () => {
  const { received } = await receiptsOf(TEST, { to: '+5491123456789' });
  expect(received.map(receiptOf)).toMatchObject([{ carrier: 'Emulated carrier (AR)', price_usd: '0.008' }]);
});

test('the reference is null where none was sent', async () => {
  const { received } = await receiptsOf(TEST);
  expect(received.map(receiptOf)).toMatchObject([{ reference: null }]);
});

test('a receipt arrives when the message enters the status, not before', async () => {
  const { url, received } = await receiver();
  const emulator = sandbox();
  await client(emulator, TEST).send({ status_callback: url });

  await emulator.advance(1_999);
  const before = received.length;
  await emulator.advance(1);

  expect([before, received.length]).toEqual([0, 1]);
});

test('a message without a callback causes no receipt', async () => {
  const emulator = sandbox();
  await client(emulator).send();
  await emulator.advance('1h');
  expect([...emulator.webhooks()]).toEqual([]);
});

test('every message of a bulk send reports to its own callback', async () => {
  const [here, there] = [await receiver(), await receiver()];
  const emulator = sandbox();
  await client(emulator, TEST).sendBulk([
    { ...HELLO, status_callback: here.url, reference: 'here' },
    HELLO,
    { ...HELLO, status_callback: there.url, reference: 'there' },
  ]);

  await emulator.advance('2s');

  expect([here, there].map(({ received }) => received.map((receipt) => receiptOf(receipt).reference))).toEqual([
    ['here'],
    ['there'],
  ]);
});

test('a repeated request causes no second receipt', async () => {
  const { url, received } = await receiver();
  const emulator = sandbox();
  const { send } = client(emulator, TEST);
  for (let attempt = 0; attempt < 3; attempt++) await send({ status_callback: url }, { 'idempotency-key': 'once' });
  await emulator.advance('1h');
  expect(received).toHaveLength(1);
});
