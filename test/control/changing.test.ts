import { expect, test } from 'vitest';
import { control, problemOf } from '../support/control.ts';
import { START, smsrouteSandbox } from '../support/sandbox.ts';
import { account, client, refusal, SANDBOX, TEST } from '../support/smsroute.ts';

const WALLET = '/accounts/smsroute/demo/balance';

test('a wallet can be read', async () => {
  expect(await control(smsrouteSandbox()).get(WALLET)).toEqual({
    provider: 'smsroute',
    account: 'demo',
    balance: '42.17',
    currency: 'USD',
  });
});

test('a wallet can be set', async () => {
  const emulator = smsrouteSandbox();
  const reply = await control(emulator).request('PUT', WALLET, { balance: '7.5' });
  expect(JSON.parse(reply.body)).toMatchObject({ balance: '7.50' });
  expect(await client(emulator).balance()).toBe('7.50');
});

test('an emptied wallet makes the next message run out of money', async () => {
  const emulator = smsrouteSandbox();
  await control(emulator).request('PUT', WALLET, { balance: '0' });
  expect(refusal(await client(emulator).trySend())).toBe('402 insufficient_balance');
});

test('the refund of a message on its way is added to a balance that was set meanwhile', async () => {
  const emulator = smsrouteSandbox();
  await client(emulator).send({ to: SANDBOX.failed });
  await control(emulator).request('PUT', WALLET, { balance: '1' });
  await emulator.advance('2s');
  expect(await client(emulator).balance()).toBe('1.015');
});

test.for([
  ['no body', undefined, '400 Bad Request'],
  ['broken JSON', '{"balance":', '400 Bad Request'],
  ['no balance', {}, '400 Bad Request /balance'],
  ['a number', { balance: 5 }, '400 Bad Request /balance'],
  ['a negative amount', { balance: '-1' }, '400 Bad Request /balance'],
  ['a comma', { balance: '1,5' }, '400 Bad Request /balance'],
  ['seven decimals', { balance: '0.0000001' }, '400 Bad Request /balance'],
  ['ten digits', { balance: '1234567890' }, '400 Bad Request /balance'],
  ['an exponent', { balance: '1e3' }, '400 Bad Request /balance'],
  ['nothing', { balance: '' }, '400 Bad Request /balance'],
  ['a field too many', { balance: '1', currency: 'EUR' }, '400 Bad Request /currency'],
  ['an array', [{ balance: '1' }], '400 Bad Request #'],
  ['null', 'null', '400 Bad Request #'],
] as const)('a balance of %s is refused and changes nothing', async ([, body, expected]) => {
  const emulator = smsrouteSandbox();
  const reply = await control(emulator).request('PUT', WALLET, body);
  expect(problemOf(reply)).toBe(expected);
  expect(await client(emulator).balance()).toBe('42.17');
});

test.for([
  ['GET', '/accounts/nobody', '404 Not Found provider'],
  ['GET', '/accounts/nobody/demo/balance', '404 Not Found provider'],
  ['GET', '/accounts/smsroute/nobody/balance', '404 Not Found account'],
  ['PUT', '/accounts/smsroute/nobody/balance', '404 Not Found account'],
  ['GET', '/accounts/smsroute/__proto__/balance', '404 Not Found account'],
] as const)('%s %s is %s', async ([method, path, expected]) => {
  const body = method === 'PUT' ? { balance: '1' } : undefined;
  expect(problemOf(await control(smsrouteSandbox()).request(method, path, body))).toBe(expected);
});

test.for([undefined, {}])('a reset is asked for with the body %j', async (body) => {
  expect(await control(smsrouteSandbox()).post('/reset', body)).toEqual({ status: 'ok' });
});

test.for([
  ['an unknown option', { keep: 'wallets' }, '400 Bad Request /keep'],
  ['null', 'null', '400 Bad Request #'],
  ['an array', [], '400 Bad Request #'],
  ['broken JSON', '{', '400 Bad Request'],
] as const)('a reset with %s is refused and resets nothing', async ([, body, expected]) => {
  const emulator = smsrouteSandbox();
  await client(emulator).send();
  expect(problemOf(await control(emulator).request('POST', '/reset', body))).toBe(expected);
  expect([...emulator.messages()]).toHaveLength(1);
});

test('a reset returns everything to the start', async () => {
  const emulator = smsrouteSandbox({ deliver: async () => ({ status: 503, body: '' }) });
  const { send, balance } = client(emulator);
  await send({ status_callback: 'https://example.com/' });
  await emulator.advance('1h');
  await control(emulator).request('PUT', WALLET, { balance: '0' });

  await control(emulator).post('/reset');

  expect({
    messages: [...emulator.messages()],
    webhooks: [...emulator.webhooks()],
    balance: await balance(),
    now: emulator.now(),
    clock: await control(emulator).get('/clock'),
  }).toMatchObject({ messages: [], webhooks: [], balance: '42.17', now: START, clock: { pending: 0 } });
});

test('ids begin again after a reset', async () => {
  const emulator = smsrouteSandbox();
  const ids = async () => [(await client(emulator).send()).id, (await client(emulator).send()).id];
  const before = await ids();
  await control(emulator).post('/reset');
  expect(await ids()).toEqual(before);
});

test('idempotency keys are forgotten in a reset', async () => {
  const emulator = smsrouteSandbox();
  const { send } = client(emulator);
  await send({}, { 'idempotency-key': 'once' });
  await control(emulator).post('/reset');
  await send({}, { 'idempotency-key': 'once' });
  expect([...emulator.messages()]).toHaveLength(1);
});

test('the rate limit is whole again after a reset', async () => {
  const emulator = smsrouteSandbox();
  const { request } = client(emulator, TEST);
  for (let asked = 0; asked < 201; asked++) await request('GET', '/balance');
  await control(emulator).post('/reset');
  expect((await request('GET', '/balance')).status).toBe(200);
});

test('a reset returns to the accounts the emulator was given, not to the shipped ones', async () => {
  const emulator = smsrouteSandbox({ accounts: [account({ balance: '5' })] });
  await client(emulator).send();
  await control(emulator).post('/reset');
  expect(await client(emulator).balance()).toBe('5.00');
});
