import { expect, test } from 'vitest';
import { control, problemOf, type Schemas } from '../support/control.ts';
import { sandbox, smsrouteSandbox } from '../support/sandbox.ts';
import { client, refusal } from '../support/smsroute.ts';
import { jsonOf } from '../support/wire.ts';

const DEMO = '/accounts/smsroute/demo';

test('a key that is revoked is refused from the next request on', async () => {
  const emulator = smsrouteSandbox();
  const { status } = await control(emulator).request('DELETE', `${DEMO}/api-keys/sk_live_YOUR_API_KEY`);
  expect(status).toBe(200);
  expect(refusal(await client(emulator).trySend())).toBe('401 unauthorized');
});

test('a key that is added works at once', async () => {
  const emulator = smsrouteSandbox();
  const added = await control(emulator).post<Schemas['ApiKey']>(`${DEMO}/api-keys`, { mode: 'test' });
  const quota = { limit: 200, remaining: 200, resets_in_ms: 0 };
  expect(added).toEqual({ key: 'sk_test_demo_4', mode: 'test', revoked: false, secret: null, quota });
  await client(emulator, added.key).send();
  expect(await client(emulator).balance()).toBe('42.17');
});

test.for([
  ['smsroute/demo', 'live', 'sk_live_demo_4'],
  ['smsroute/demo', 'test', 'sk_test_demo_4'],
  ['signalsms/demo', 'live', 'sig_live_demo_4'],
  ['smsprovider/standard', 'live', 'smsprovider_live_standard_2'],
] as const)('a key made up for %s, %s, begins as the provider documents its keys: %s', async ([account, mode, key]) => {
  const { post } = control(sandbox());
  expect(await post<Schemas['ApiKey']>(`/accounts/${account}/api-keys`, { mode })).toMatchObject({ key, mode });
});

test('a key may be given, and a second one of its name is refused', async () => {
  const { request } = control(smsrouteSandbox());
  expect((await request('POST', `${DEMO}/api-keys`, { mode: 'live', key: 'sk_mine' })).status).toBe(200);
  expect(problemOf(await request('POST', `${DEMO}/api-keys`, { mode: 'live', key: 'sk_mine' }))).toBe(
    '400 Bad Request /key',
  );
});

test("where an account's keys have secrets, so has one that is made up", async () => {
  const { post } = control(sandbox());
  const { key, secret } = await post<Schemas['ApiKey']>('/accounts/transmitsms/1001/api-keys', { mode: 'live' });
  expect(secret).toBe(`${key}_secret`);
});

test('an account can be given a rate limit of its own, and the provider’s again', async () => {
  const emulator = smsrouteSandbox();
  const { request } = control(emulator);
  const set = async (body: unknown) => {
    const reply = await request('PUT', `${DEMO}/rate-limit`, body);
    return (jsonOf(reply) as Schemas['Account']).rate_limit;
  };
  expect(await set({ limit: 1, per: '1m' })).toEqual({ limit: 1, per: '60000ms' });
  await client(emulator).send();
  expect(refusal(await client(emulator).trySend())).toBe('429 rate_limited');
  await emulator.advance('1m');
  await client(emulator).send();
  expect(await set('null')).toBeNull();
  await client(emulator).send();
});

test('a change that is none of the limits gives back no request', async () => {
  const emulator = smsrouteSandbox();
  const { request } = control(emulator);
  await request('PUT', `${DEMO}/rate-limit`, { limit: 1, per: 60_000 });
  await client(emulator).send();
  await request('PUT', `${DEMO}/plan`, { plan: 'enterprise' });
  expect(refusal(await client(emulator).trySend())).toBe('429 rate_limited');
});

test('a plan that its provider does not have is refused, and changes nothing', async () => {
  const { request, get } = control(sandbox());
  const { accounts } = await get<Schemas['AccountList']>('/accounts');
  const reply = await request('PUT', '/accounts/smsprovider/standard/plan', { plan: 'enterprize' });
  expect([problemOf(reply), reply.body]).toEqual([
    '400 Bad Request /plan',
    expect.stringContaining('SMS Provider has no plan \\"enterprize\\"; there is standard, enterprise.'),
  ]);
  expect((await get<Schemas['AccountList']>('/accounts')).accounts).toEqual(accounts);
});

test('a plan brings its rate limit with it', async () => {
  const emulator = sandbox();
  const allowed = async () => {
    const response = await emulator.fetch('http://localhost/smsprovider/v1/account', {
      headers: { Authorization: 'Bearer YOUR_API_KEY' },
    });
    return response.headers.get('x-ratelimit-limit');
  };
  expect(await allowed()).toBe('10');
  await control(emulator).request('PUT', '/accounts/smsprovider/standard/plan', { plan: 'enterprise' });
  expect(await allowed()).toBe('50');
});

test('a sender ID can be added, sent from, and taken away', async () => {
  const emulator = sandbox();
  const { request, post } = control(emulator);
  const send = async () => {
    const response = await emulator.fetch('http://localhost/smsid/api/v1/sms/send', {
      method: 'POST',
      headers: { 'X-Api-Key': 'YOUR_API_KEY', 'Content-Type': 'application/json' },
      body: JSON.stringify({ to: '+447700900123', sender_id: 'Acme', message: 'Hello' }),
    });
    return response.status;
  };
  expect(await send()).toBe(400);
  const { senders } = await post<Schemas['Account']>('/accounts/smsid/demo/senders', { name: 'Acme' });
  expect(senders).toContainEqual({ name: 'Acme', status: 'approved' });
  expect(await send()).toBe(200);
  expect((await request('DELETE', '/accounts/smsid/demo/senders/Acme')).status).toBe(200);
  expect(await send()).toBe(400);
});

test('a number that is leased to an account gets what handsets send', async () => {
  const { post, request } = control(sandbox());
  const number = '+61491570110';
  const account = '/accounts/transmitsms/1001/numbers';
  expect(await post(account, { number: '61491570110' })).toEqual({ provider: 'transmitsms', account: '1001', number });
  const inbound = { provider: 'transmitsms', from: '+61491570157', to: number, text: 'Hi' };
  expect(await post('/inbound', inbound)).toMatchObject({ account: '1001', text: 'Hi' });
  expect(problemOf(await request('POST', account, { number }))).toBe('400 Bad Request /number');
});

test('a reset takes every change back', async () => {
  const emulator = smsrouteSandbox();
  const { request, get, post } = control(emulator);
  const before = await get('/accounts');
  await request('PUT', `${DEMO}/plan`, { plan: 'gold' });
  await request('PUT', `${DEMO}/rate-limit`, { limit: 1, per: '1s' });
  await post(`${DEMO}/senders`, { name: 'Acme', status: 'pending' });
  await post(`${DEMO}/api-keys`, { mode: 'live' });
  await request('DELETE', `${DEMO}/api-keys/sk_live_YOUR_API_KEY`);
  expect(await get('/accounts')).not.toEqual(before);
  emulator.reset();
  expect(await get('/accounts')).toEqual(before);
});

test.for([
  ['PUT', 'plan', {}, '400 Bad Request /plan'],
  ['PUT', 'plan', { plan: 7 }, '400 Bad Request /plan'],
  ['PUT', 'rate-limit', { limit: 1 }, '400 Bad Request /per'],
  ['PUT', 'rate-limit', { limit: -1, per: '1s' }, '400 Bad Request /limit'],
  ['PUT', 'rate-limit', { limit: 1, per: 'often' }, '400 Bad Request /per'],
  ['PUT', 'rate-limit', { limit: 1, per: '0s' }, '400 Bad Request /per'],
  ['PUT', 'rate-limit', { limit: 1, per: '999d' }, '400 Bad Request /per'],
  ['POST', 'senders', { name: '' }, '400 Bad Request /name'],
  ['POST', 'senders', { name: 'Acme', status: 'new' }, '400 Bad Request /status'],
  ['POST', 'api-keys', { mode: 'both' }, '400 Bad Request /mode'],
  ['POST', 'api-keys', { mode: 'live', key: 'a key' }, '400 Bad Request /key'],
  ['POST', 'numbers', { number: 'mother' }, '400 Bad Request /number'],
  ['POST', 'numbers', { number: '+15551234567' }, '400 Bad Request provider'],
  ['DELETE', 'senders/Acme', undefined, '404 Not Found name'],
  ['DELETE', 'api-keys/nobody', undefined, '404 Not Found key'],
] as const)('%s %s with %j is %s', async ([method, path, body, expected]) => {
  expect(problemOf(await control(smsrouteSandbox()).request(method, `${DEMO}/${path}`, body))).toBe(expected);
});

test.for([
  ['PUT', 'plan', { plan: 'gold' }],
  ['PUT', 'rate-limit', 'null'],
  ['POST', 'senders', { name: 'Acme' }],
  ['DELETE', 'senders/Acme', undefined],
  ['POST', 'api-keys', { mode: 'live' }],
  ['DELETE', 'api-keys/sk_live_YOUR_API_KEY', undefined],
  ['POST', 'numbers', { number: '+15551234567' }],
] as const)('%s %s of nobody is 404, and from a web page or as a form it is refused', async ([method, path, body]) => {
  const { request } = control(smsrouteSandbox());
  expect(problemOf(await request(method, `/accounts/smsroute/nobody/${path}`, body))).toBe('404 Not Found account');
  const page = { origin: 'https://example.com' };
  expect(problemOf(await request(method, `${DEMO}/${path}`, body, page))).toBe('403 Forbidden');
  const form = { 'content-type': 'text/plain' };
  expect(problemOf(await request(method, `${DEMO}/${path}`, body, form))).toBe('415 Unsupported Media Type');
});
