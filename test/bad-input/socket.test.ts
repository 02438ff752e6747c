import { METHODS } from 'node:http';
import { expect, onTestFinished, test, vi } from 'vitest';
import { listen } from '../../src/adapters/server.ts';
import type { EmulatorOptions } from '../../src/index.ts';
import { deferred } from '../support/deferred.ts';
import { exchangeRaw, hangUp } from '../support/raw-socket.ts';
import { smsrouteSandbox } from '../support/sandbox.ts';
import { client, HELLO, LIVE, refusal } from '../support/smsroute.ts';

async function listening(options?: EmulatorOptions) {
  const emulator = smsrouteSandbox(options);
  const server = await listen(emulator, { port: 0, host: '127.0.0.1' });
  onTestFinished(() => server.close());
  return { emulator, url: server.url };
}

const KEY = `Authorization: Bearer ${LIVE}`;
const TYPE = 'Content-Type: application/json';

/** A request as text, which asks for the connection to be closed after it. */
function wire(start: string, headers: readonly string[], body = ''): string {
  return [start, 'Host: 127.0.0.1', 'Connection: close', ...headers, '', body].join('\r\n');
}

const message = JSON.stringify(HELLO);
const sized = (body: string) => `Content-Length: ${Buffer.byteLength(body)}`;
const balance = wire('GET /v1/balance HTTP/1.1', [KEY]);

test('a request is answered as it stands on the wire', async () => {
  const { url } = await listening();
  const { status, headers, body } = await exchangeRaw(url, balance);
  expect([status, headers['x-ratelimit-remaining'], JSON.parse(body)]).toMatchObject([
    200,
    '199',
    { balance_usd: '42.17' },
  ]);
});

test('a body in chunks is read like any other', async () => {
  const { url } = await listening();
  const chunks = `${message.length.toString(16)}\r\n${message}\r\n0\r\n\r\n`;
  const reply = await exchangeRaw(
    url,
    wire('POST /v1/messages HTTP/1.1', [KEY, TYPE, 'Transfer-Encoding: chunked'], chunks),
  );
  expect(reply.status).toBe(200);
});

test("a body that grows over the limit in chunks is 413 in the provider's own form", async () => {
  const { url } = await listening({ limits: { bodyBytes: 1_000 } });
  const chunks = `${'3e8\r\n'}${' '.repeat(1_000)}\r\n3e8\r\n${' '.repeat(1_000)}\r\n0\r\n\r\n`;
  const head = ['POST /v1/messages HTTP/1.1', [KEY, TYPE, 'Transfer-Encoding: chunked']] as const;
  expect(refusal(await exchangeRaw(url, wire(...head, chunks)))).toBe('413 payload_too_large');
});

test('a body that announces more than the limit is 413 before it is sent', async () => {
  const { url } = await listening();
  const reply = await exchangeRaw(url, wire('POST /v1/messages HTTP/1.1', [KEY, TYPE, 'Content-Length: 99999999']));
  expect(refusal(reply)).toBe('413 payload_too_large');
});

test('a request without a Host is answered', async () => {
  const { url } = await listening();
  expect((await exchangeRaw(url, `GET /v1/balance HTTP/1.0\r\n${KEY}\r\n\r\n`)).status).toBe(200);
});

test('a request with the whole URL in its first line is answered', async () => {
  const { url } = await listening();
  const start = 'GET http://api.smsroute.cc/v1/balance HTTP/1.1';
  expect((await exchangeRaw(url, wire(start, [KEY]))).status).toBe(200);
});

test('bytes beyond ASCII in a key make it unknown', async () => {
  const { url } = await listening();
  const bytes = Buffer.from(wire('GET /v1/balance HTTP/1.1', ['Authorization: Bearer sk_live_\u00ff\u00e9']), 'latin1');
  expect(refusal(await exchangeRaw(url, bytes))).toBe('401 unauthorized');
});

test.skipIf(!METHODS.includes('QUERY'))(
  "a QUERY is refused in the provider's own form, whatever it lacks",
  async () => {
    const { url } = await listening();
    expect(refusal(await exchangeRaw(url, wire('QUERY /v1/messages HTTP/1.1', [KEY, sized('{}')], '{}')))).toBe(
      '405 method_not_allowed',
    );
  },
);

test.for([
  ['a method nobody knows', wire('FETCH /v1/balance HTTP/1.1', [KEY])],
  ['a header with a space in its name', wire('GET /v1/balance HTTP/1.1', [KEY, 'X Y: 1'])],
  ['a header with a NUL in its value', wire('GET /v1/balance HTTP/1.1', [KEY, 'X-Y: a\0b'])],
  ['two lengths', wire('POST /v1/messages HTTP/1.1', [KEY, TYPE, 'Content-Length: 2', 'Content-Length: 3'], '{}')],
  [
    'a length and chunks',
    wire('POST /v1/messages HTTP/1.1', [KEY, TYPE, sized('{}'), 'Transfer-Encoding: chunked'], '{}'),
  ],
  ['a header block beyond all bounds', wire('GET /v1/balance HTTP/1.1', [KEY, `X-Y: ${'x'.repeat(70_000)}`])],
  ['what is no HTTP at all', '\x16\x03\x01 hello\r\n\r\n'],
])('%s is refused with a 4xx, and the next request is answered', async ([, bytes = '']) => {
  const { url } = await listening();
  const { status } = await exchangeRaw(url, bytes);
  expect(status).toBeGreaterThanOrEqual(400);
  expect(status).toBeLessThan(500);
  expect((await exchangeRaw(url, balance)).status).toBe(200);
});

test('a client that hangs up within its body leaves nothing behind', async () => {
  const reported = vi.spyOn(console, 'error').mockReturnValue(undefined);
  const { emulator, url } = await listening();
  await hangUp(url, wire('POST /v1/messages HTTP/1.1', [KEY, TYPE, 'Content-Length: 500'], message));

  expect((await exchangeRaw(url, balance)).status).toBe(200);
  expect([...emulator.messages()]).toEqual([]);
  expect(await client(emulator).balance()).toBe('42.17');
  expect(reported).not.toHaveBeenCalled();
});

test('a client that hangs up before its answer has sent its message all the same', async () => {
  const { emulator, url } = await listening();
  const { promise, resolve } = deferred();
  emulator.subscribe(() => resolve());
  await hangUp(url, wire('POST /v1/messages HTTP/1.1', [KEY, TYPE, sized(message)], message));
  await promise;
  expect([...emulator.messages()]).toHaveLength(1);
});
