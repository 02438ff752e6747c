import { expect, test } from 'vitest';
import { control, problemOf } from '../support/control.ts';
import { smsrouteSandbox } from '../support/sandbox.ts';
import { client } from '../support/smsroute.ts';

const ask = (headers: Readonly<Record<string, string>>, allowedHosts: readonly string[] = []) =>
  control(smsrouteSandbox({ allowedHosts })).request('GET', '/clock', undefined, headers);

test.for([
  'localhost',
  'localhost:4010',
  '127.0.0.1',
  '127.0.0.1:80',
  '[::1]',
  '[::1]:4010',
  'LocalHost',
  'sms.localhost:1',
])('answers to the host %s', async (host) => {
  expect((await ask({ host })).status).toBe(200);
});

test.for([
  'example.com',
  'example.com:4010',
  'localhost.example.com',
  '127.0.0.1.example.com',
  '192.168.1.5',
  'evil-localhost',
  '0.0.0.0',
  '',
])('refuses the host "%s"', async (host) => {
  expect(problemOf(await ask({ host }))).toBe('403 Forbidden');
});

test('answers to a host that an option allows, with any port and in any case', async () => {
  const replies = [await ask({ host: 'emulator:4010' }, ['Emulator']), await ask({ host: 'EMULATOR' }, ['emulator'])];
  expect(replies.map(({ status }) => status)).toEqual([200, 200]);
});

test('says how a host can be allowed', async () => {
  expect((await ask({ host: 'emulator:4010' })).body).toContain('--allow-host, or allowedHosts of createEmulator');
});

test.for(['http://localhost:3000', 'http://127.0.0.1', 'https://[::1]:8080', 'http://app.localhost'])(
  'answers a page of %s',
  async (origin) => {
    expect((await ask({ origin })).status).toBe(200);
  },
);

test.for(['https://example.com', 'http://localhost.example.com', 'null', '', 'file://', 'example.com'])(
  'refuses a page of "%s"',
  async (origin) => {
    expect(problemOf(await ask({ origin }))).toBe('403 Forbidden');
  },
);

test('answers a page of a host that an option allows', async () => {
  expect((await ask({ origin: 'https://dev.example.com:8443' }, ['dev.example.com'])).status).toBe(200);
});

test.for([
  ['no content type', { 'content-type': '' }],
  ['a form', { 'content-type': 'application/x-www-form-urlencoded' }],
  ['plain text', { 'content-type': 'text/plain' }],
  ['plain text that speaks of JSON', { 'content-type': 'text/plain; application/json' }],
  ['something like JSON', { 'content-type': 'application/json5' }],
] as const)('refuses a change that comes as %s', async ([, headers]) => {
  const emulator = smsrouteSandbox();
  await client(emulator).send();
  expect(problemOf(await control(emulator).request('POST', '/reset', undefined, headers))).toBe(
    '415 Unsupported Media Type',
  );
  expect([...emulator.messages()]).toHaveLength(1);
});

test.for(['application/json', 'application/json; charset=utf-8', 'Application/JSON ;a=b'])(
  'takes a change that comes as %s',
  async (type) => {
    expect((await control(smsrouteSandbox()).request('POST', '/reset', {}, { 'content-type': type })).status).toBe(200);
  },
);

test('grants no page a preflight', async () => {
  const { status, headers } = await control(smsrouteSandbox()).request('OPTIONS', '/reset', undefined, {
    origin: 'https://example.com',
    'access-control-request-method': 'POST',
  });
  expect([status, headers['access-control-allow-origin']]).toEqual([405, undefined]);
});

test("refuses the provider's own host, whatever the path", async () => {
  expect(problemOf(await ask({ host: 'api.smsroute.cc' }))).toBe('403 Forbidden');
});
