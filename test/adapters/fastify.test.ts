import { get, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import fastify from 'fastify';
import { expect, onTestFinished, test, vi } from 'vitest';
import { type ListenOptions, listen } from '../../src/adapters/server.ts';
import { smsEmulatorPlugin } from '../../src/fastify.ts';
import { hangUp } from '../support/raw-socket.ts';
import { smsrouteSandbox } from '../support/sandbox.ts';
import { HELLO, LIVE } from '../support/smsroute.ts';

const HEADERS = { authorization: `Bearer ${LIVE}` };

/** A server of the user's own, with the emulator below a prefix and a route of the user's beside it. */
async function mounted(prefix: string) {
  const app = fastify();
  onTestFinished(() => app.close());
  await app.register(smsEmulatorPlugin, { prefix, emulator: smsrouteSandbox() });
  app.post('/own', async (request) => ({ got: request.body }));
  app.setNotFoundHandler((_request, reply) => reply.code(404).send({ own: 'not found' }));
  return app;
}

test.for([
  ['/sms', '/sms/smsroute/v1/balance'],
  ['/sms', '/sms/v1/balance'],
  ['/a/b', '/a/b/v1/balance'],
  ['/sms', '/sms/_emulator/health'],
] as const)('mounted at %s it answers at %s', async ([prefix, url]) => {
  const app = await mounted(prefix);
  expect((await app.inject({ url, headers: HEADERS })).statusCode).toBe(200);
});

test.for([
  ['/sms', '/'],
  ['/sms/', '/'],
  ['/sms/nothing', '/nothing'],
] as const)('mounted at /sms it answers at %s in its own form, that there is nothing at %s', async ([url, path]) => {
  const app = await mounted('/sms');
  const reply = await app.inject({ url, headers: HEADERS });
  expect([reply.statusCode, reply.json()]).toEqual([
    404,
    { status: 'error', code: 'not_found', message: `There is nothing at ${path}.` },
  ]);
});

test('addresses that it hands out lead to it below its prefix', async () => {
  const app = await mounted('/a/b');
  const json = { 'content-type': 'application/json' };
  const made = await app.inject({ method: 'POST', url: '/a/b/_emulator/sandboxes', headers: json, payload: {} });
  const { control_url, accounts } = made.json();
  const listed = (await app.inject('/a/b/_emulator/accounts')).json();
  const bearing = (key: string) => ({ headers: { authorization: `Bearer ${key}` } });
  const replies = [
    await app.inject(`${control_url}/health`),
    await app.inject({ url: `${accounts[0].base_url}/balance`, ...bearing(accounts[0].api_keys[0].key) }),
    await app.inject({ url: `${listed.accounts[0].base_url}/balance`, ...bearing(LIVE) }),
  ];
  expect(replies.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200]);
});

test.for(['/sms', '/sms/'])('a browser that looks at %s is led to the inbox', async (url) => {
  const app = await mounted('/sms');
  const { statusCode, headers } = await app.inject({ url, headers: { accept: 'text/html' } });
  const found = new URL(headers.location ?? '', `http://localhost${url}`).pathname;
  expect([statusCode, found]).toEqual([302, '/sms/_emulator/inbox/']);
});

test("a message can be sent through the user's own server", async () => {
  const app = await mounted('/sms');
  const reply = await app.inject({ method: 'POST', url: '/sms/v1/messages', headers: HEADERS, payload: { ...HELLO } });
  expect(reply.json()).toMatchObject({ status: 'accepted' });
});

test("the user's own routes still parse JSON", async () => {
  const app = await mounted('/sms');
  const reply = await app.inject({ method: 'POST', url: '/own', payload: { a: 1 } });
  expect(reply.json()).toEqual({ got: { a: 1 } });
});

test("the user's own 404 is left alone", async () => {
  const app = await mounted('/sms');
  expect((await app.inject('/elsewhere')).json()).toEqual({ own: 'not found' });
});

test('header names keep the spelling of the provider', async () => {
  const { url, close } = await listen(smsrouteSandbox(), { port: 0, host: '127.0.0.1' });
  onTestFinished(close);
  const reply = await new Promise<IncomingMessage>((resolve) => get(`${url}/v1/balance`, resolve));
  reply.resume();
  expect(reply.rawHeaders).toContain('X-RateLimit-Remaining');
});

test('a server that has been closed no longer answers, and its emulator lives on', async () => {
  const emulator = smsrouteSandbox();
  const { url, close } = await listen(emulator, { port: 0, host: '127.0.0.1' });
  await fetch(`${url}/v1/balance`, { headers: HEADERS });
  await close();
  await expect(fetch(`${url}/v1/balance`, { headers: HEADERS })).rejects.toThrow();
  expect((await emulator.fetch('https://api.smsroute.cc/v1/balance', { headers: HEADERS })).status).toBe(200);
});

test('closing does not wait for idle connections', async () => {
  const { url, close } = await listen(smsrouteSandbox(), { port: 0, host: '127.0.0.1' });
  await (await fetch(`${url}/v1/balance`, { headers: { ...HEADERS, connection: 'keep-alive' } })).text();
  await expect(close()).resolves.toBeUndefined();
});

test('two servers cannot have one port', async () => {
  const { url, close } = await listen(smsrouteSandbox(), { port: 0, host: '127.0.0.1' });
  onTestFinished(close);
  const port = Number(new URL(url).port);
  await expect(listen(smsrouteSandbox(), { port, host: '127.0.0.1' })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});

test('the journal keeps a request without its connection', async () => {
  const emulator = smsrouteSandbox();
  const { url, close } = await listen(emulator, { port: 0, host: '127.0.0.1' });
  onTestFinished(close);
  await fetch(`${url}/v1/balance`, { headers: HEADERS });
  const change = { method: 'POST', headers: { 'content-type': 'application/json' } };
  await fetch(`${url}/_emulator/webhooks/replay-failed`, change);
  await emulator.fetch('http://localhost/_emulator/webhooks/replay-failed', change);
  expect([...emulator.journal.newestFirst()].map(({ request }) => request.client)).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

/** A raw connection on which several requests are sent before the first is answered, and what came back on it. */
async function pipelined(url: string, requests: readonly string[]): Promise<string> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  socket.write(requests.join(''));
  return text(socket);
}

const asking = (number: string, connection = 'keep-alive') =>
  `GET /v1/pricing/lookup?to=${number} HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer ${LIVE}\r\nConnection: ${connection}\r\n\r\n`;

test('requests that come on one connection before the first is answered are answered in their order', async () => {
  const { url, close } = await listen(smsrouteSandbox(), { port: 0, host: '127.0.0.1' });
  onTestFinished(close);
  const told = await pipelined(url, [
    asking('%2B34612345678'),
    asking('%2B447700900123'),
    asking('%2B61491570156', 'close'),
  ]);
  expect([...told.matchAll(/"country":"([^"]+)"/g)].map(([, country]) => country)).toEqual([
    'Spain',
    'United Kingdom',
    'Australia',
  ]);
});

test('many requests at once get an answer each, and are in the journal in the order they came', async () => {
  const emulator = smsrouteSandbox({ rateLimit: false });
  const { url, close } = await listen(emulator, { port: 0, host: '127.0.0.1' });
  onTestFinished(close);
  const bodies = Array.from({ length: 200 }, (_, number) => ({ ...HELLO, to: `+447700900${100 + number}` }));
  const replies = await Promise.all(
    bodies.map(async (body) => {
      const headers = { ...HEADERS, 'content-type': 'application/json' };
      const reply = await fetch(`${url}/v1/messages`, { method: 'POST', headers, body: JSON.stringify(body) });
      return (await reply.json()) as { id: string; to: string };
    }),
  );
  expect(replies.map(({ to }) => to)).toEqual(bodies.map(({ to }) => to));
  const inOrder = [...emulator.journal.newestFirst()].reverse().map(({ reply }) => JSON.parse(reply.body).id);
  expect(inOrder).toEqual([...emulator.messages()].reverse().map(({ id }) => id));
  expect(new Set(replies.map(({ id }) => id)).size).toBe(200);
});

test('a client that goes before it is answered takes nobody with it', async () => {
  const emulator = smsrouteSandbox();
  const { url, close } = await listen(emulator, { port: 0, host: '127.0.0.1' });
  onTestFinished(close);
  await Promise.all(Array.from({ length: 5 }, () => hangUp(url, asking('%2B34612345678'))));
  expect((await fetch(`${url}/v1/balance`, { headers: HEADERS })).status).toBe(200);
});

test('fake timers of a test do not keep a server in its process from answering', async () => {
  const { url, close } = await listen(smsrouteSandbox(), { port: 0, host: '127.0.0.1' });
  onTestFinished(close);
  vi.useFakeTimers({ toFake: ['setImmediate', 'setTimeout', 'Date'] });
  onTestFinished(() => void vi.useRealTimers());
  expect(await pipelined(url, [asking('%2B34612345678', 'close')])).toMatch(/^HTTP\/1\.1 200 /);
});

test('a plugin without an emulator is refused when it is registered', async () => {
  const app = fastify();
  onTestFinished(() => app.close());
  // @ts-expect-error an emulator is required
  await expect(app.register(smsEmulatorPlugin, { prefix: '/sms' })).rejects.toThrow(
    'smsEmulatorPlugin has no emulator: register it with { emulator: createEmulator() }',
  );
});

test.for<readonly [string, unknown]>([
  ['a misspelt port', { prot: 4010, host: '127.0.0.1' }],
  ['a port alone', 4010],
  ['nothing', undefined],
])('%s opens no port of chance', async ([, options]) => {
  // What JavaScript may give.
  await expect(listen(smsrouteSandbox(), options as ListenOptions)).rejects.toThrow(/port, host$/);
});
