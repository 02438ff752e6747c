import { get } from 'node:http';
import { describe, expect, test } from 'vitest';
import type { Emulator } from '../../src/index.ts';
import { providers } from '../../src/providers/index.ts';
import { direct } from '../support/direct.ts';
import { listening } from '../support/samples.ts';
import { sandbox } from '../support/sandbox.ts';
import * as signalsms from '../support/signalsms.ts';
import * as smsid from '../support/smsid.ts';
import * as smsprovider from '../support/smsprovider.ts';
import * as smsroute from '../support/smsroute.ts';
import * as transmitsms from '../support/transmitsms.ts';
import { transports } from '../support/transports.ts';
import type { Sent } from '../support/wire.ts';

const HERE = '127.0.0.1:4010';

/** How each provider is asked what an account holds, and what it answers. */
const balances: Readonly<Record<string, { host: string; path: string; headers: Sent['headers']; body: unknown }>> = {
  signalsms: {
    host: signalsms.HOST,
    path: '/v1/account/balance',
    headers: { authorization: `Bearer ${signalsms.KEY}` },
    body: expect.objectContaining({ balance: '124.50', currency: 'USDT' }),
  },
  smsprovider: {
    host: smsprovider.HOST,
    path: '/v1/account',
    headers: { authorization: `Bearer ${smsprovider.STANDARD}` },
    body: expect.objectContaining({ account_id: 'standard', credits_remaining: 1230 }),
  },
  smsroute: {
    host: smsroute.HOST,
    path: '/v1/balance',
    headers: { authorization: `Bearer ${smsroute.LIVE}` },
    body: expect.objectContaining({ balance_usd: '42.17' }),
  },
  smsid: {
    host: smsid.HOST,
    path: '/api/v1/balance',
    headers: { 'x-api-key': smsid.KEY },
    body: { meta: { code: 200, text: 'OK' }, data: { balance: '95.6400' } },
  },
  transmitsms: {
    host: transmitsms.HOST,
    path: '/get-balance.json',
    headers: { authorization: transmitsms.basic(transmitsms.DEMO) },
    body: expect.objectContaining({ balance: 73.954, currency: 'AUD' }),
  },
};

/** The ways to ask for a provider's balance on a port that all share. */
function waysTo(provider: string) {
  const balance = balances[provider];
  if (balance === undefined) throw new Error(`this test does not know the balance of ${provider}`);
  const { host, path, headers, body } = balance;
  const at = (path: string, host: string): Sent => ({ method: 'GET', path, host, headers: headers ?? {} });
  return {
    body,
    ways: [
      ['by its prefix', at(`/${provider}${path}`, HERE)],
      ['by its host', at(path, host)],
      ['by its host, with a port and in capitals', at(path, `${host.toUpperCase()}:4010`)],
      ['by its prefix and a query', at(`/${provider}${path}?a=b`, HERE)],
    ] as const,
  };
}

test('all providers answer together on one port, by prefix and by host, each in its own words', async () => {
  const { send, close } = await transports.fastify(sandbox({ rateLimit: false }));
  const answers: unknown[] = [];
  const expected: unknown[] = [];
  for (const { id } of providers) {
    const { ways, body } = waysTo(id);
    for (const [way, request] of ways) {
      const reply = await send(request);
      answers.push([id, way, reply.status, JSON.parse(reply.body)]);
      expected.push([id, way, 200, body]);
    }
  }
  await close();
  expect(answers).toEqual(expected);
});

describe.for(providers)('$title', ({ id, contract }) => {
  const { ways } = waysTo(id);

  test.for(ways)('is reached %s in-process', async ([, request]) => {
    expect((await direct(sandbox())(request)).status).toBe(200);
  });

  test('has no prefix behind its own host', async () => {
    const [[, byPrefix], [, byHost]] = ways;
    expect((await direct(sandbox())({ ...byPrefix, host: byHost.host })).status).toBe(404);
  });

  test('needs neither when it is the only one', async () => {
    const [, [, byHost]] = ways;
    expect(await ask(sandbox({ providers: [id] }), { ...byHost, host: HERE })).toMatchObject({ status: 200 });
  });

  test('answers for its bare prefix that there is nothing', async () => {
    const { status, body } = await ask(sandbox(), { path: `/${id}` });
    expect([status, body]).not.toEqual([404, expect.stringContaining('about:blank')]);
  });

  test('is named where nobody answers', async () => {
    expect((await ask(sandbox(), { path: '/v1/balance' })).body).toContain(`/${id}${contract.basePath}`);
  });
});

test("a key works at its own provider alone, though another's is spelt the same", async () => {
  const emulator = sandbox();
  await smsprovider.client(emulator).send();
  expect(smsid.KEY).toBe(smsprovider.STANDARD);
  expect(await smsid.client(emulator).balance()).toBe('95.6400');
  const request = { path: '/smsroute/v1/balance', headers: { authorization: `Bearer ${smsid.KEY}` } };
  expect((await ask(emulator, request)).status).toBe(401);
});

test.for(['/', '/v1/balance', '/nobody/v1/balance', '/SMSROUTE/v1/balance', '/constructor', '//smsroute/v1/balance'])(
  'the path %s is for nobody, and 404 says where paths begin',
  async (path) => {
    const { status, headers, body } = await ask(sandbox(), { path });
    expect([status, headers['Content-Type']]).toEqual([404, 'application/problem+json']);
    expect(JSON.parse(body)).toMatchObject({
      status: 404,
      title: 'Not Found',
      detail: expect.stringContaining('/_emulator'),
    });
  },
);

/** Whose answer is asked for: a provider's, and the control API's, which is stricter. */
const doors = { provider: '/smsid/api/v1/balance', control: '/_emulator/health' };

async function statuses(request: Partial<Sent>, allowedHosts: readonly string[] = []) {
  const emulator = sandbox({ allowedHosts });
  const headers = { 'x-api-key': smsid.KEY, ...request.headers };
  const asked = Object.values(doors).map((path) => ask(emulator, { ...request, headers, path }));
  return (await Promise.all(asked)).map(({ status }) => status);
}

test.for([
  ['localhost', 200, 200],
  ['LOCALHOST:80', 200, 200],
  ['127.0.0.1:4010', 200, 200],
  ['[::1]:4010', 200, 200],
  ['sms.localhost', 200, 200],
  ['', 200, 403],
  ['emulator', 200, 403],
  ['emulator:4010', 200, 403],
  ['192.168.1.5', 200, 403],
  ['172.17.0.2:4010', 200, 403],
  ['203.0.113.7', 200, 403],
  ['[2001:db8::1]:4010', 200, 403],
  ['host.docker.internal', 200, 403],
  ['emulator.test', 200, 403],
  ['laptop.local', 200, 403],
  ['nas.home.arpa', 200, 403],
  ['example.com', 403, 403],
  ['example.com:4010', 403, 403],
  ['localhost.example.com', 403, 403],
  ['127.0.0.1.example.com', 403, 403],
  ['192.168.1.5.nip.io', 403, 403],
  ['evil-localhost.com', 403, 403],
  ['local.com', 403, 403],
  ['smsid.co.uk.example.com', 403, 403],
  ['example.com.', 403, 403],
  ['256.256.256.256', 403, 403],
] as const)('under the host "%s" a provider answers %i and the control API %i', async ([host, ...expected]) => {
  expect(await statuses({ host })).toEqual(expected);
});

test('over a real socket it is the Host header that counts', async () => {
  const url = await listening(sandbox());
  const statusUnder = (host: string) =>
    new Promise((resolve, reject) => {
      const headers = { host, 'x-api-key': smsid.KEY };
      get(url + doors.provider, { headers }, ({ statusCode }) => resolve(statusCode)).on('error', reject);
    });
  expect([await statusUnder('emulator'), await statusUnder('example.com')]).toEqual([200, 403]);
});

test.for(['emulator.example', 'EMULATOR.example:4010'])('under the allowed host %s both answer', async (host) => {
  expect(await statuses({ host }, ['Emulator.Example'])).toEqual([200, 200]);
});

test.for([
  ['http://localhost:3000', 200],
  ['http://127.0.0.1', 200],
  ['https://[::1]:8080', 200],
  ['http://app.localhost', 200],
  ['https://example.com', 403],
  ['http://localhost.example.com', 403],
  ['http://192.168.1.5', 403],
  ['http://emulator:3000', 403],
  ['http://app.test', 403],
  ['https://smsid.co.uk', 403],
  ['file://', 403],
  ['null', 403],
  ['', 403],
] as const)('to a page of "%s" both answer %i', async ([origin, status]) => {
  expect(await statuses({ headers: { origin } })).toEqual([status, status]);
});

test('to a page of an allowed host both answer', async () => {
  expect(await statuses({ headers: { origin: 'https://DEV.example.com:8443' } }, ['dev.example.com'])).toEqual([
    200, 200,
  ]);
});

test("a page is turned away under the provider's own host too", async () => {
  const headers = { 'x-api-key': smsid.KEY, origin: 'https://example.com' };
  const reply = await ask(sandbox(), { host: smsid.HOST, path: '/api/v1/balance', headers });
  expect(reply.status).toBe(403);
});

test('a page is granted no preflight', async () => {
  const headers = { origin: 'http://localhost:3000', 'access-control-request-method': 'POST' };
  const reply = await ask(sandbox(), { method: 'OPTIONS', path: '/smsroute/v1/messages', headers });
  const granted = Object.keys(reply.headers).filter((name) => /^access-control-/i.test(name));
  expect([reply.status, granted]).toEqual([405, []]);
});

test.for([
  ['a host', { host: 'emulator.example' }, /emulator\.example.*--allow-host, or allowedHosts of createEmulator/],
  ['a page', { headers: { origin: 'https://example.com' } }, /pages of "example\.com"/],
] as const)('%s that is turned away is told why, as problem details', async ([, request, sentence]) => {
  const { headers, body } = await ask(sandbox(), { path: doors.provider, ...request });
  expect(headers['Content-Type']).toBe('application/problem+json');
  expect(JSON.parse(body)).toMatchObject({ title: 'Forbidden', detail: expect.stringMatching(sentence) });
});

test('what is turned away sends nothing, takes nothing from the rate limit, and stands in the journal', async () => {
  const emulator = sandbox();
  const headers = { authorization: `Bearer ${smsprovider.STANDARD}`, 'content-type': 'application/json' };
  const message = {
    method: 'POST',
    path: '/smsprovider/v1/messages',
    headers,
    body: JSON.stringify(smsprovider.HELLO),
  };
  await ask(emulator, { ...message, host: 'example.com' });

  expect([...emulator.messages()]).toEqual([]);
  expect([...emulator.journal.newestFirst()]).toMatchObject([{ kind: 'exchange', api: null, reply: { status: 403 } }]);
  const { headers: quota } = await smsprovider.client(emulator).request('GET', '/account');
  expect(quota['x-ratelimit-remaining']).toBe('9');
});

test('a long host, origin or path is not repeated at length', async () => {
  const long = 'x'.repeat(10_000);
  const replies = [
    await ask(sandbox(), { host: `${long}.com` }),
    await ask(sandbox(), { headers: { origin: `https://${long}.com` } }),
    await ask(sandbox(), { path: `/${long}` }),
  ];
  expect(replies.filter(({ body }) => body.length > 400)).toEqual([]);
});

/** Asks without the check against a document: who is turned away is told in no provider's words. */
async function ask(
  emulator: Emulator,
  { method = 'GET', host = HERE, path = '/', headers = {}, body = '' }: Partial<Sent>,
) {
  return emulator.handle({ method, host, path, query: '', headers, body: String(body) });
}
