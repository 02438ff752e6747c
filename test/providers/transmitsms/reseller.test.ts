import { describe, expect, test } from 'vitest';
import { refusedInBothFormats } from '../../support/bad-calls.ts';
import { type BadCall, CLIENT, type Credentials, demo, NUMBER, SAID, type Schemas } from '../../support/transmitsms.ts';

type Client = Schemas['AddClientResponse'];
type Clients = Schemas['GetClientsResponse'];
type Transactions = Schemas['GetTransactionsResponse'];

const NEW = {
  name: 'New Client',
  email: 'new@example.com',
  password: 'YOUR_PASSWORD',
  msisdn: '61491570158',
  api_secret: 'YOUR_NEW_API_SECRET',
};

const HELLO = { message: 'Hello', to: '61491570157' };

const credentialsOf = ({ apikey, apisecret }: Client): Credentials => [String(apikey), String(apisecret)];

describe('a new client', () => {
  test('is there from then on, with the next id and a key of 32 digits', async () => {
    const { ok } = demo();
    const { error: _, ...made } = await ok<Client>('add-client', NEW);
    expect(made).toMatchObject({ id: 2025, apikey: expect.stringMatching(/^[0-9a-f]{32}$/), balance: 0 });
    expect(await ok<Client>('get-client', { client_id: 2025 })).toMatchObject(made);
    expect(await ok<Clients>('get-clients')).toMatchObject({
      clients_total: 2,
      clients: [{ name: 'Test Client' }, { name: 'New Client' }],
    });
  });

  test('can call at once with its key and its secret', async () => {
    const { ok, as, emulator } = demo();
    const client = as(credentialsOf(await ok<Client>('add-client', NEW)));
    expect(await client.refusal('send-sms', HELLO)).toBe(SAID.noMoney);
    const topUp = JSON.stringify({ balance: '1' });
    await emulator.handle({
      method: 'PUT',
      host: 'localhost',
      path: '/_emulator/accounts/transmitsms/2025/balance',
      query: '',
      headers: { 'content-type': 'application/json' },
      body: topUp,
    });
    expect(await client.ok('send-sms', HELLO)).toMatchObject({ recipients: 1, cost: 0.087 });
    expect(await client.ok('get-balance')).toMatchObject({ balance: 0.913 });
    expect(await ok('get-client', { client_id: 2025 })).toMatchObject({ total_sms: 1, total_spend: 0.087 });
  });

  test('is not let in without a secret', async () => {
    const { ok, as } = demo();
    const { api_secret: _, ...without } = NEW;
    const made = await ok<Client>('add-client', without);
    expect(made.apisecret).toBe('');
    const refused = '401 AUTH_FAILED The auth data you have provided is invalid.';
    expect(await as([String(made.apikey), '']).refusal('get-balance')).toBe(refused);
    await ok('edit-client', { client_id: made.id, api_secret: 'NEW_SECRET' });
    expect(await as([String(made.apikey), 'NEW_SECRET']).ok('get-balance')).toMatchObject({ balance: 0 });
  });

  test('that does not pay sends on the reseller’s account', async () => {
    const { ok, as } = demo();
    const made = await ok<Client>('add-client', { ...NEW, client_pays: false });
    await as(credentialsOf(made)).ok('send-sms', HELLO);
    expect(await ok('get-balance')).toMatchObject({ balance: 73.867 });
    expect(await as(credentialsOf(made)).ok('get-balance')).toMatchObject({ balance: 0 });
    await ok('edit-client', { client_id: made.id, client_pays: 1 });
    expect(await as(credentialsOf(made)).refusal('send-sms', HELLO)).toBe(SAID.noMoney);
  });

  test('has lists and messages that are its own', async () => {
    const { ok, as } = demo();
    const made = await ok<Client>('add-client', { ...NEW, client_pays: 0 });
    const client = as(credentialsOf(made));
    const { id: list_id } = await client.ok<{ id: number }>('add-list', { name: 'Mine' });
    await client.ok('add-to-list', { list_id, msisdn: '61491570157' });
    expect(await ok('get-list', { list_id: 4070887 })).toMatchObject({ members_total: 5 });
    expect(await ok('get-client', { client_id: made.id })).toMatchObject({ total_lists: 1, total_contacts: 1 });
  });

  test('is gone after a reset, with its wallet', async () => {
    const { ok, as, refusal, emulator } = demo();
    const made = await ok<Client>('add-client', NEW);
    emulator.reset();
    expect(await refusal('get-client', { client_id: made.id })).toBe(SAID.notFound);
    expect(await as(credentialsOf(made)).refusal('get-balance')).toMatch(/^401 AUTH_FAILED /);
    expect(await ok<Client>('add-client', NEW)).toMatchObject({ id: made.id, apikey: made.apikey });
  });

  test.for([
    [{ timezone: 'Europe/London' }, { timezone: 'Europe/London' }],
    [{ timezone: '' }, { timezone: 'Australia/Sydney' }],
    [{ client_pays: '' }, { client_pays: true }],
    [{ sms_margin: '1.5', number_margin: 2 }, { sms_margin: 1.5 }],
    [{ payment_method: 'fixed', fixed_top_up_amount: 50 }, { recharge_amount: 50 }],
    [{ msisdn: '+61 491-570-158' }, { msisdn: 61491570158 }],
    [{ contact: 'Ella Smith' }, { contact: 'Ella Smith' }],
  ] as const)('made with %j has %j', async ([parameters, told]) => {
    const { ok } = demo();
    expect(await ok<Client>('add-client', { ...NEW, ...parameters })).toMatchObject(told);
  });
});

describe('a client that is changed', () => {
  test('keeps what is absent, and of what is empty its name, address and number', async () => {
    const { ok } = demo();
    const before = await ok<Client>('get-client', { client_id: 2024 });
    const empty = { name: '', email: '', password: '', msisdn: '', client_pays: '' };
    expect(await ok<Client>('edit-client', { client_id: 2024, ...empty })).toEqual(before);
  });

  test('loses what else is empty', async () => {
    const { ok } = demo();
    await ok('edit-client', { client_id: 2024, contact: 'x', sms_margin: 1, fixed_top_up_amount: 5 });
    const empty = { contact: '', sms_margin: '', fixed_top_up_amount: '', api_secret: '' };
    expect(await ok<Client>('edit-client', { client_id: 2024, ...empty })).toMatchObject({
      contact: '',
      sms_margin: 0,
      recharge_amount: 0,
      apisecret: '',
    });
  });

  test('may keep its address, however that is written', async () => {
    const { ok } = demo();
    expect(await ok<Client>('edit-client', { client_id: 2024, email: 'CLIENT@example.com' })).toMatchObject({
      email: 'CLIENT@example.com',
    });
  });

  test('stays as it was in what was sent before', async () => {
    const { ok, as, emulator } = demo();
    const made = await ok<Client>('add-client', { ...NEW, client_pays: 0 });
    const { message_id } = await as(credentialsOf(made)).ok<{ message_id: number }>('send-sms', {
      ...HELLO,
      send_at: '2026-04-22 12:00:00',
    });
    await ok('edit-client', { client_id: made.id, client_pays: 1 });
    await as(credentialsOf(made)).ok('cancel-sms', { id: message_id });
    expect(await ok('get-balance')).toMatchObject({ balance: 73.954 });
    expect([...emulator.messages()][0]?.caller.account.wallet).toBe('transmitsms/1001');
  });
});

test('clients are paged by name, downwards', async () => {
  const { ok } = demo();
  for (const name of ['Alpha', 'Zulu', 'Mike']) await ok('add-client', { ...NEW, name, email: `${name}@example.com` });
  const names: unknown[] = [];
  for (const page of [1, 2]) {
    const { clients = [] } = await ok<Clients>('get-clients', { page, max: 3 });
    names.push(clients.map(({ name }) => name));
  }
  expect(names).toEqual([['Zulu', 'Test Client', 'Mike'], ['Alpha']]);
});

describe('transactions', () => {
  test('tell what was sent and what was given back, the newest first', async () => {
    const { ok } = demo();
    const { message_id } = await ok<{ message_id: number }>('send-sms', { ...HELLO, send_at: '2026-04-22 12:00:00' });
    await ok('cancel-sms', { id: message_id });
    const row = { user_id: 1001, created: '2026-04-21 12:00:00', type_description: '', message_id, message_revenue: 0 };
    const { transactions } = await ok<Transactions>('get-transactions', { client_id: 1001 });
    expect(transactions).toEqual([
      {
        ...row,
        id: 17389232,
        description: 'SMS refund',
        amount: 0.087,
        balance_standing: '$73.954',
        type_id: 23,
        message_status: 'user cancelled',
        message_cost: 0.087,
      },
      {
        ...row,
        id: 17389231,
        description: 'SMS',
        amount: -0.087,
        balance_standing: '$73.867',
        type_id: 3,
        message_status: 'user cancelled',
        message_cost: 0.087,
      },
    ]);
  });

  test('are told one by one with the balance as a number, in another order', async () => {
    const { ok, call } = demo();
    const { message_id } = await ok<{ message_id: number }>('send-sms', HELLO);
    const reply = await call('get-transaction', { id: 17389231 });
    expect(reply.body).toBe(
      '{"id":17389231,"user_id":1001,"description":"SMS","amount":-0.087,"balance_standing":73.867,' +
        `"created":"2026-04-21 12:00:00","message_id":${message_id},"type_description":"","type_id":3,` +
        '"error":{"code":"SUCCESS","description":"OK"}}',
    );
  });

  test('of a client are the reseller’s to see', async () => {
    const { ok } = demo();
    expect(await ok<Transactions>('get-transactions', { client_id: 2024 })).toMatchObject({ transactions_total: 2 });
    expect(await ok('get-transaction', { id: 17389229 })).toMatchObject({ user_id: 2024, balance_standing: 1 });
  });

  test('of its own are anybody’s to see', async () => {
    const { as } = demo();
    const { ok } = as(CLIENT);
    expect(await ok<Transactions>('get-transactions', { client_id: 2024 })).toMatchObject({ transactions_total: 2 });
    expect(await ok('get-transaction', { id: 17389230 })).toMatchObject({ amount: -1 });
  });

  test('of others are nobody’s to see', async () => {
    const { as, ok } = demo();
    await ok('send-sms', { ...HELLO, from: NUMBER });
    const { refusal } = as(CLIENT);
    expect(await refusal('get-transactions', { client_id: 1001 })).toBe(SAID.noAccess);
    expect(await refusal('get-transaction', { id: 17389231 })).toBe(SAID.notFound);
  });

  test.for([
    [{}, 2],
    [{ start: '2015-09-10 06:33:43' }, 1],
    [{ start: '2015-09-10', end: '2015-09-10' }, 2],
    [{ end: '2015-09-10 06:33:42' }, 1],
    [{ start: '2015-09-11' }, 0],
    [{ start: '', end: '' }, 2],
    [{ page: 2, max: 1 }, 2],
  ] as const)('asked for with %j are %i', async ([parameters, total]) => {
    const { ok } = demo();
    expect(await ok<Transactions>('get-transactions', { client_id: 2024, ...parameters })).toMatchObject({
      transactions_total: total,
    });
  });
});

const CLIENT_CALLS = ['get-client', 'edit-client', 'get-transactions'];

test.for(['get-clients', ...CLIENT_CALLS, 'add-client'])('%s is for resellers', async (call) => {
  const { as } = demo();
  const parameters = { ...NEW, client_id: 1 };
  expect(await as(CLIENT).refusal(call, parameters)).toBe(SAID.noAccess);
});

const unknownClient: readonly BadCall[] = CLIENT_CALLS.flatMap((call) => [
  { call, because: 'no client', parameters: {}, said: SAID.empty('client_id') },
  { call, because: 'a client in words', parameters: { client_id: 'x' }, said: SAID.notNumeric('client_id') },
  { call, because: 'an unknown client', parameters: { client_id: 1 }, said: SAID.notFound },
]);

const badWords: readonly BadCall[] = (
  [
    ['email', 'nobody', SAID.invalid('email')],
    ['email', 'demo@example.com', '400 KEY_EXISTS User already exists'],
    ['email', 'DEMO@EXAMPLE.COM', '400 KEY_EXISTS User already exists'],
    ['msisdn', '1234456', SAID.noNumber('msisdn')],
    ['timezone', 'Mars/Olympus', SAID.invalid('timezone')],
    ['client_pays', 'perhaps', SAID.notBoolean('client_pays')],
    ['sms_margin', 'x', SAID.notNumeric('sms_margin')],
    ['number_margin', 'x', SAID.notNumeric('number_margin')],
    ['api_secret', 'x'.repeat(256), SAID.invalid('api_secret')],
    ['payment_method', 'gold', SAID.invalid('payment_method')],
    ['fixed_top_up_amount', '-1', SAID.invalid('fixed_top_up_amount')],
    ['fixed_top_up_amount', 'x', SAID.notNumeric('fixed_top_up_amount')],
  ] as const
).flatMap(([field, value, said]) => {
  const because = `a bad ${field}: ${value.slice(0, 20)}`;
  return [
    { call: 'add-client', because, parameters: { ...NEW, [field]: value }, said },
    { call: 'edit-client', because, parameters: { client_id: 2024, name: 'Other', [field]: value }, said },
  ];
});

refusedInBothFormats([
  ...unknownClient,
  ...badWords,
  ...['name', 'email', 'password', 'msisdn'].map((field) => ({
    call: 'add-client',
    because: `no ${field}`,
    parameters: { ...NEW, [field]: '' },
    said: SAID.empty(field),
  })),
  {
    call: 'edit-client',
    because: 'the reseller itself, which is no client',
    parameters: { client_id: 1001 },
    said: SAID.notFound,
  },
  { call: 'get-clients', because: 'a page in words', parameters: { page: 'x' }, said: SAID.notNumeric('page') },
  {
    call: 'get-transactions',
    because: 'a day that does not exist',
    parameters: { client_id: 2024, start: '2015-02-30' },
    said: SAID.invalid('start'),
  },
  {
    call: 'get-transactions',
    because: 'an end that is no moment',
    parameters: { client_id: 2024, end: 'tomorrow' },
    said: SAID.invalid('end'),
  },
  {
    call: 'get-transactions',
    because: 'an end before its start',
    parameters: { client_id: 2024, start: '2015-09-11', end: '2015-09-10' },
    said: SAID.invalid('start'),
  },
  { call: 'get-transaction', because: 'no id', parameters: {}, said: SAID.empty('id') },
  { call: 'get-transaction', because: 'an id in words', parameters: { id: 'x' }, said: SAID.notNumeric('id') },
  { call: 'get-transaction', because: 'an unknown id', parameters: { id: 1 }, said: SAID.notFound },
]);
