import { expect, test } from 'vitest';
import { control, type Schemas } from '../support/control.ts';
import { direct } from '../support/direct.ts';
import { receiver } from '../support/receiver.ts';
import { later, START, sandbox } from '../support/sandbox.ts';
import { jsonOf, type Reply } from '../support/wire.ts';

type Sandbox = Schemas['Sandbox'];

/** Makes sandboxes over the control API and sends with their keys, as a client that knows nothing of them. */
function server(emulator = sandbox()) {
  const send = direct(emulator);
  const { request, post, get } = control(emulator);
  const keyOf = ({ accounts }: Sandbox, provider = 'smsroute') =>
    accounts.find((account) => account.provider === provider)?.api_keys[0]?.key ?? '';
  return {
    emulator,
    request,
    post,
    get,
    keyOf,
    make: (wish: object = {}) => post<Sandbox>('/sandboxes', wish),
    sms: (key: string, text = 'Hello', to = '+15551234567', callback?: string): Promise<Reply> =>
      send({
        method: 'POST',
        host: '127.0.0.1:4010',
        path: '/smsroute/v1/messages',
        headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
        body: JSON.stringify({ to, from: 'smsroute', body: text, status_callback: callback }),
      }),
    balance: async (key: string) =>
      jsonOf(
        await send({
          method: 'GET',
          host: '127.0.0.1:4010',
          path: '/smsroute/v1/balance',
          headers: { authorization: `Bearer ${key}` },
        }),
      ),
  };
}

test('a new sandbox answers with its id, the credentials and base URLs of every provider, and where it is steered', async () => {
  const { make } = server();
  const { id, control_url, accounts } = await make();
  expect(control_url).toBe(`http://127.0.0.1:4010/_emulator/sandboxes/${id}`);
  expect(new Set(accounts.map(({ provider }) => provider)).size).toBe(5);
  for (const { base_url, api_keys } of accounts) {
    expect(base_url).toMatch(/^http:\/\/127\.0\.0\.1:4010\//);
    for (const { key } of api_keys) expect(key).toContain(id);
  }
});

test('a receiver that hangs for one sandbox holds up nothing of another at the same place', async () => {
  const hanging = await receiver('hang', 200);
  const { make, keyOf, sms, post, emulator } = server(sandbox({ webhooksInFlight: 1, webhookTimeout: 120_000 }));
  const [one, two] = [await make(), await make()];
  await sms(keyOf(one), 'for one', undefined, hanging.url);
  const held = post(`/sandboxes/${one.id}/clock/advance`, { by: '1s' });
  await hanging.arrived(1);

  await sms(keyOf(two), 'for two', undefined, hanging.url);
  const { events } = await post<{ events: readonly object[] }>(`/sandboxes/${two.id}/clock/advance`, { by: '1s' });
  expect(events).toContainEqual(expect.objectContaining({ kind: 'webhook', response_status: 200 }));

  await emulator.close();
  await held;
});

test('a request goes to the sandbox that its API key belongs to, and leaves no trace in another', async () => {
  const { make, keyOf, sms, get, balance } = server();
  const [one, two] = [await make(), await make()];
  await sms(keyOf(one), 'for one');
  await sms('sk_live_YOUR_API_KEY', 'for all');

  const texts = async (path: string) =>
    (await get<Schemas['MessageList']>(`${path}/messages`)).messages.map(({ text }) => text);
  expect(await texts(`/sandboxes/${one.id}`)).toEqual(['for one']);
  expect(await texts(`/sandboxes/${two.id}`)).toEqual([]);
  expect(await texts('')).toEqual(['for all']);
  expect(await balance(keyOf(two))).toMatchObject({ balance_usd: '42.17' });
});

test('each sandbox has a clock of its own', async () => {
  const { make, post, get } = server();
  const [one, two] = [await make(), await make()];
  await post(`/sandboxes/${one.id}/clock/advance`, { by: '48h' });
  const now = async ({ id }: Sandbox) => (await get<Schemas['Clock']>(`/sandboxes/${id}/clock`)).now;
  expect(await now(one)).toBe(later(48 * 3_600_000));
  expect(await now(two)).toBe(later(0));
});

test('a sandbox can start at another time, stand still and draw from another seed', async () => {
  const { make } = server();
  const start = '2030-01-01T00:00:00.000Z';
  expect(await make({ clock: 'manual', start_at: start, seed: 7 })).toMatchObject({ clock: 'manual', now: start });
});

test('the same seed, start and requests give the same ids in another server', async () => {
  const ids = [];
  for (const { make, keyOf, sms } of [server(), server()]) {
    const box = await make({ seed: 7, start_at: START.toISOString() });
    ids.push([await sms(keyOf(box)), await sms(keyOf(box))].map((reply) => reply.body));
  }
  expect(ids[0]).toEqual(ids[1]);
});

test('resetting a sandbox keeps its keys and leaves the others as they are', async () => {
  const { make, keyOf, sms, post, get } = server();
  const [one, two] = [await make(), await make()];
  for (const box of [one, two]) await sms(keyOf(box));
  await post(`/sandboxes/${one.id}/reset`, {});
  const count = async ({ id }: Sandbox) => (await get<Schemas['MessageList']>(`/sandboxes/${id}/messages`)).total;
  expect([await count(one), await count(two)]).toEqual([0, 1]);
  expect((await sms(keyOf(one))).status).toBe(200);
});

test('a deleted sandbox takes its keys with it', async () => {
  const { make, keyOf, sms, request } = server();
  const box = await make();
  expect((await request('DELETE', `/sandboxes/${box.id}`)).status).toBe(200);
  expect((await sms(keyOf(box))).status).toBe(401);
  expect(jsonOf(await request('GET', `/sandboxes/${box.id}/messages`))).toMatchObject({
    status: 404,
    detail: `There is no sandbox "${box.id}": it was never made, was deleted, or has expired.`,
  });
});

test('accounts of its own are told apart by keys that no other sandbox has', async () => {
  const { make, request, sms } = server();
  const accounts = [
    {
      provider: 'smsroute',
      account: 'shop',
      name: 'Shop',
      balance: '1',
      api_keys: [{ key: 'sk_live_shop', mode: 'live' }],
    },
  ];
  await make({ accounts });
  expect((await sms('sk_live_shop')).status).toBe(200);
  expect(jsonOf(await request('POST', '/sandboxes', { accounts }))).toMatchObject({ status: 400, field: '/accounts' });
});

test('a sandbox has no sandboxes of its own', async () => {
  const { make, request } = server();
  const { id } = await make();
  expect((await request('POST', `/sandboxes/${id}/sandboxes`, {})).status).toBe(404);
});

test.for([
  ['an unknown field', { colour: 'red' }, '/colour'],
  ['a speed of nothing', { speed: 0 }, '/speed'],
  ['a start that is no instant', { start_at: 'noon' }, '/start_at'],
  ['a span of nothing', { expires_after: '0s' }, '/expires_after'],
  ['a span that is none', { expires_after: 'soon' }, '/expires_after'],
  [
    'an account without keys',
    { accounts: [{ provider: 'smsroute', account: 'a', name: 'A', balance: '1' }] },
    '/accounts',
  ],
  [
    'an account of nobody',
    { accounts: [{ provider: 'nobody', account: 'a', name: 'A', balance: '1', api_keys: [] }] },
    '/accounts',
  ],
] as const)('%s makes no sandbox and names the field', async ([, wish, field]) => {
  const { request, get } = server();
  expect(jsonOf(await request('POST', '/sandboxes', wish))).toMatchObject({ status: 400, field });
  expect(await get<Schemas['SandboxList']>('/sandboxes')).toEqual({ total: 0, sandboxes: [] });
});

test('there are no more sandboxes than the limit', async () => {
  const { make, request } = server(sandbox({ limits: { sandboxes: 2 } }));
  await make();
  await make();
  expect(jsonOf(await request('POST', '/sandboxes', {}))).toMatchObject({ status: 400 });
});

test('in process, createSandbox makes one whose keys its accounts name', async () => {
  const { emulator, sms } = server();
  const box = emulator.createSandbox({ seed: 3 });
  const [account] = box.accounts('smsroute');
  const key = box.desk.directory.apiKeys(account ?? expect.unreachable())[0]?.key ?? '';
  await sms(key);
  expect([...box.messages()]).toHaveLength(1);
  expect([...emulator.messages()]).toHaveLength(0);
  expect(emulator.deleteSandbox(box.id)).toBe(true);
});

test("a snapshot of one sandbox is restored there, and refused where its keys would be another's", async () => {
  const { emulator, make, keyOf, sms, get, request } = server();
  const [one, two] = [await make(), await make()];
  await sms(keyOf(one));
  const snapshot = await get<object>(`/sandboxes/${one.id}/snapshot`);

  expect(jsonOf(await request('PUT', `/sandboxes/${two.id}/snapshot`, snapshot))).toMatchObject({
    status: 400,
    field: '/directory/keys/0/key',
  });
  expect(await get(`/sandboxes/${two.id}/messages`)).toMatchObject({ total: 0 });

  await request('POST', `/sandboxes/${one.id}/reset`, {});
  expect((await request('PUT', `/sandboxes/${one.id}/snapshot`, snapshot)).status).toBe(200);
  expect(await get(`/sandboxes/${one.id}/messages`)).toMatchObject({ total: 1 });
  expect((await sms(keyOf(one))).status).toBe(200);
  expect([...emulator.messages()]).toEqual([]);
});

test('a sandbox begins with the rules it is given, and begins with them again', async () => {
  const { make, keyOf, sms, post } = server();
  const box = await make({ rules: [{ name: 'first fails', fate: 'unavailable', next: true }] });
  const statuses = async () => [(await sms(keyOf(box))).status, (await sms(keyOf(box))).status];
  expect(await statuses()).toEqual([503, 200]);
  await post(`/sandboxes/${box.id}/reset`, {});
  expect(await statuses()).toEqual([503, 200]);
});

test('a rule that cannot be honoured makes no sandbox', async () => {
  const { request, get } = server();
  const rules = [{ name: 'odd', match: { provider: 'nobody' }, fate: 'slow' }];
  expect(jsonOf(await request('POST', '/sandboxes', { rules }))).toMatchObject({
    status: 400,
    detail: expect.stringContaining('rules: at /0/match/provider: There is no provider "nobody"'),
  });
  expect(await get<Schemas['SandboxList']>('/sandboxes')).toEqual({ total: 0, sandboxes: [] });
});

test('two sandboxes may each have a key made up for the same account', async () => {
  const { make, post, sms } = server();
  const [one, two] = [await make(), await make()];
  const added = async ({ id }: Sandbox) =>
    (await post<Schemas['ApiKey']>(`/sandboxes/${id}/accounts/smsroute/demo/api-keys`, { mode: 'live' })).key;
  const keys = [await added(one), await added(two)];
  expect(new Set(keys).size).toBe(2);
  for (const key of keys) expect((await sms(key)).status).toBe(200);
});

test('a key that was added is free again after a reset, one that was there at first is not', async () => {
  const { make, keyOf, post, request } = server();
  const [one, two] = [await make(), await make()];
  const add = ({ id }: Sandbox, key: string) =>
    request('POST', `/sandboxes/${id}/accounts/smsroute/demo/api-keys`, { mode: 'live', key });
  await add(one, 'sk_live_MINE');
  expect((await add(two, 'sk_live_MINE')).status).toBe(400);
  await post(`/sandboxes/${one.id}/reset`, {});
  expect((await add(two, 'sk_live_MINE')).status).toBe(200);
  expect((await add(two, keyOf(one))).status).toBe(400);
});
