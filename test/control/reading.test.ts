import { expect, test } from 'vitest';
import { control, type Schemas } from '../support/control.ts';
import { later, smsrouteSandbox } from '../support/sandbox.ts';
import { account, client, HELLO, LIVE, REVOKED, SANDBOX, TEST, WEBHOOK_SECRET } from '../support/smsroute.ts';

test('says that it is up, which providers there are and how its clock runs', async () => {
  expect(await control(smsrouteSandbox()).get('/health')).toEqual({
    status: 'ok',
    version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
    providers: ['smsroute'],
    clock: 'manual',
  });
});

test('shows a message with its whole life', async () => {
  const emulator = smsrouteSandbox();
  const status_callback = 'https://example.com/';
  const { id } = await client(emulator, TEST).send({ to: SANDBOX.failed, reference: 'order-1042', status_callback });
  await emulator.advance('2s');

  expect(await control(emulator).get('/messages')).toEqual({
    total: 1,
    next: null,
    messages: [
      {
        id,
        batch: id,
        provider: 'smsroute',
        account: 'demo',
        test: true,
        from: 'smsroute',
        to: SANDBOX.failed,
        text: HELLO.body,
        encoding: 'GSM-7',
        segments: 1,
        price: '0.015',
        currency: 'USD',
        charged: false,
        refunded: false,
        country: 'US',
        state: 'undeliverable',
        status: 'failed',
        reason: expect.any(String),
        outcome: 'magic number',
        reference: 'order-1042',
        callback: status_callback,
        accepted_at: later(0),
        finished_at: later(2_000),
        timeline: [
          { at: later(0), state: 'accepted', reason: null },
          { at: later(2_000), state: 'undeliverable', reason: expect.any(String) },
        ],
      },
    ],
  });
});

test("the reason of a message that failed is the emulator's word for it", async () => {
  const emulator = smsrouteSandbox();
  await client(emulator, TEST).send({ to: SANDBOX.failed });
  await emulator.advance('2s');
  const { messages } = await control(emulator).get<Schemas['MessageList']>('/messages');
  expect(messages.map(({ reason }) => reason)).toEqual(['invalid-destination']);
});

test('a message on its way has not finished', async () => {
  const emulator = smsrouteSandbox();
  await client(emulator).send();
  await emulator.advance('500ms');
  const { messages } = await control(emulator).get<Schemas['MessageList']>('/messages');
  expect(messages).toMatchObject([{ state: 'enroute', status: 'sent', finished_at: null }]);
});

test('names the rule that decided the fate of each message, the newest first', async () => {
  const emulator = smsrouteSandbox();
  await client(emulator, LIVE).send();
  await client(emulator, TEST).send();
  await client(emulator, TEST).send({ to: SANDBOX.delivered });
  const { messages } = await control(emulator).get<Schemas['MessageList']>('/messages');
  expect(messages.map(({ outcome }) => outcome)).toEqual(['magic number', 'sandbox key', 'delivered']);
});

test('shows every attempt of a webhook with the request and what came of it', async () => {
  const statuses = [503, 200];
  const emulator = smsrouteSandbox({ deliver: async () => ({ status: statuses.shift() ?? 0, body: 'noted' }) });
  const status_callback = 'https://example.com/receipts';
  const { id } = await client(emulator, TEST).send({ status_callback });
  await emulator.advance('10s');

  const { total, attempts } = await control(emulator).get<Schemas['WebhookAttemptList']>('/webhooks');

  expect(total).toBe(2);
  expect(attempts).toMatchObject([
    { attempt: 2, at: later(7_000), result: 'delivered', response_status: 200, next_attempt_at: null },
    {
      message: id,
      provider: 'smsroute',
      url: status_callback,
      status: 'delivered',
      attempt: 1,
      at: later(2_000),
      result: 'retrying',
      response_status: 503,
      response_body: 'noted',
      error: null,
      next_attempt_at: later(7_000),
      request_headers: {
        'content-type': 'application/json',
        'x-smsroute-signature': expect.stringMatching(/^t=\d+,v1=[0-9a-f]{64}$/),
      },
      request_body: expect.stringContaining(id),
    },
  ]);
});

test('shows accounts with their keys and secrets', async () => {
  const quota = { limit: 200, remaining: 200, resets_in_ms: 0 };
  expect(await control(smsrouteSandbox()).get('/accounts')).toEqual({
    accounts: [
      {
        provider: 'smsroute',
        account: 'demo',
        name: 'Demo account',
        plan: null,
        currency: 'USD',
        balance: '42.17',
        rate_limit: null,
        senders: [],
        api_keys: [
          { key: LIVE, mode: 'live', revoked: false, secret: null, quota },
          { key: TEST, mode: 'test', revoked: false, secret: null, quota },
          { key: REVOKED, mode: 'live', revoked: true, secret: null, quota: null },
        ],
        webhook_secret: WEBHOOK_SECRET,
        base_url: '/smsroute/v1',
      },
    ],
  });
});

test("the base URL of an account answers to the account's key", async () => {
  const emulator = smsrouteSandbox();
  const [first] = (await control(emulator).get<Schemas['AccountList']>('/accounts/smsroute')).accounts;
  const reply = await emulator.fetch(`http://127.0.0.1:4010${first?.base_url}/balance`, {
    headers: { authorization: `Bearer ${first?.api_keys[0]?.key}` },
  });
  expect(reply.status).toBe(200);
});

test('the accounts of one provider are those of that provider', async () => {
  const emulator = smsrouteSandbox({
    accounts: [account(), account({ account: 'other', api_keys: [{ key: 'sk_live_other', mode: 'live' }] })],
  });
  const { accounts } = await control(emulator).get<Schemas['AccountList']>('/accounts/smsroute');
  expect(accounts.map(({ account }) => account)).toEqual(['demo', 'other']);
});

test('shows the clock and what is booked on it', async () => {
  const emulator = smsrouteSandbox();
  await client(emulator).send();
  await client(emulator, TEST).send();
  expect(await control(emulator).get('/clock')).toEqual({
    mode: 'manual',
    paused: false,
    now: later(0),
    speed: 0,
    next: later(500),
    pending: 2,
  });
});

test('a clock with nothing booked has no next', async () => {
  expect(await control(smsrouteSandbox()).get('/clock')).toMatchObject({ next: null, pending: 0 });
});

test('answers are not to be kept by any cache', async () => {
  expect((await control(smsrouteSandbox()).request('GET', '/clock')).headers['cache-control']).toBe('no-store');
});
