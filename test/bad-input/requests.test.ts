import { describe, expect, test } from 'vitest';
import type { Emulator } from '../../src/index.ts';
import { smsrouteSandbox } from '../support/sandbox.ts';
import { client, HELLO, HOST, LIVE, refusal, type Schemas } from '../support/smsroute.ts';
import { transports } from '../support/transports.ts';
import { jsonOf, type Sent } from '../support/wire.ts';

const JSON_TYPE = { authorization: `Bearer ${LIVE}`, 'content-type': 'application/json' };

const post = (body: string | Uint8Array, headers = {}): Sent => ({
  method: 'POST',
  path: '/v1/messages',
  host: HOST,
  headers: { ...JSON_TYPE, ...headers },
  body,
});

const get = (path: string): Sent => ({ method: 'GET', path, host: HOST, headers: JSON_TYPE });

const message = JSON.stringify(HELLO);
const withKey = (key: string) => `{"${key}":{"balance":1},${message.slice(1)}`;

const bad: Readonly<Record<string, { request: Sent; refusal: string; sentence: RegExp }>> = {
  'a wrong method': {
    request: { ...post(message), method: 'PUT' },
    refusal: '405 method_not_allowed',
    sentence: /PUT is not allowed here; use POST/,
  },
  'an unknown path': {
    request: { ...post(message), path: '/v1/mesages' },
    refusal: '404 not_found',
    sentence: /nothing at \/v1\/mesages/,
  },
  'a path that cannot be decoded': {
    request: { ...post(message), path: '/v1/%E0%A4%A' },
    refusal: '404 not_found',
    sentence: /nothing at/,
  },
  'a wrong content type': {
    request: post(message, { 'content-type': 'text/plain' }),
    refusal: '415 unsupported_media_type',
    sentence: /text\/plain.*application\/json/,
  },
  'a form': {
    request: post('to=%2B15551234567', { 'content-type': 'application/x-www-form-urlencoded' }),
    refusal: '415 unsupported_media_type',
    sentence: /urlencoded.*application\/json/,
  },
  'a content type that is none': {
    request: post(message, { 'content-type': '}' }),
    refusal: '415 unsupported_media_type',
    sentence: /application\/json/,
  },
  'an empty body': { request: post(''), refusal: '400 invalid_request', sentence: /empty; send JSON/ },
  'broken JSON': { request: post('{"to":'), refusal: '400 invalid_request', sentence: /not valid JSON/ },
  'JSON with something behind it': {
    request: post(`${message}}`),
    refusal: '400 invalid_request',
    sentence: /not valid JSON/,
  },
  'a JSON array where an object belongs': {
    request: post(`[${message}]`),
    refusal: '400 invalid_request',
    sentence: /object/,
  },
  'a JSON text': { request: post('"Hello"'), refusal: '400 invalid_request', sentence: /object/ },
  null: { request: post('null'), refusal: '400 invalid_request', sentence: /object/ },
  'a __proto__ key': {
    request: post(withKey('__proto__')),
    refusal: '400 invalid_request',
    sentence: /prototype/,
  },
  'an escaped __proto__ key': {
    request: post(withKey('\\u005f_proto__')),
    refusal: '400 invalid_request',
    sentence: /prototype/,
  },
  'a constructor with a prototype': {
    request: post(`{"constructor":{"prototype":{"a":1}},${message.slice(1)}`),
    refusal: '400 invalid_request',
    sentence: /prototype/,
  },
  'a body over the limit': {
    request: post(' '.repeat(5 * 1024 * 1024 + 1)),
    refusal: '413 payload_too_large',
    sentence: /too large/,
  },
  'a body that is no UTF-8': {
    request: post(new Uint8Array([...Buffer.from(message.slice(0, -2)), 0xc3, 0x28, 0x22, 0x7d])),
    refusal: '400 invalid_request',
    sentence: /UTF-8/,
  },
  'a body that ends within a character': {
    request: post(new Uint8Array([...Buffer.from(message), 0xe2, 0x82])),
    refusal: '400 invalid_request',
    sentence: /UTF-8/,
  },
  'a body that is deeply nested': {
    request: post('['.repeat(100_000)),
    refusal: '400 invalid_request',
    sentence: /not valid JSON/,
  },
  'a key of 10,000 characters': {
    request: post(message, { authorization: `Bearer ${'x'.repeat(10_000)}` }),
    refusal: '401 unauthorized',
    sentence: /unknown/,
  },
  'an idempotency key of 10,000 characters': {
    request: post(message, { 'idempotency-key': 'x'.repeat(10_000) }),
    refusal: '400 invalid_request',
    sentence: /255/,
  },
};

describe.for(['direct', 'fastify'] as const)('over %s', (name) => {
  test.for(Object.entries(bad))(
    "%s is refused in the provider's own form and changes nothing",
    async ([, { request, refusal: expected, sentence }]) => {
      const emulator = smsrouteSandbox();
      const { send, close } = await transports[name](emulator);
      try {
        const reply = await send(request);
        expect(refusal(reply)).toBe(expected);
        expect((jsonOf(reply) as Schemas['Error']).message).toMatch(sentence);
        expect(await traces(emulator)).toEqual({ messages: 0, balance: '42.17' });
      } finally {
        await close();
      }
    },
  );

  test.for([
    ['unknown fields', post(`{"unknown":{"a":[1]},"constructor":"x","toString":1,${message.slice(1)}`)],
    ['a header of 10,000 characters', post(message, { 'x-long': 'x'.repeat(10_000) })],
    ['a query that nobody asked for', { ...post(message), path: '/v1/messages?__proto__[a]=1&&=%zz' }],
    ['one that is no UTF-8', { ...post(message), path: '/v1/messages?utm_source=Z%FCrich' }],
    ['one of a call that cannot be a bad request', get('/v1/balance?utm_source=Z%FCrich')],
  ] as const)('%s are ignored', async ([, request]) => {
    const { send, close } = await transports[name](smsrouteSandbox());
    try {
      expect((await send(request)).status).toBe(200);
    } finally {
      await close();
    }
  });
});

test('deep nesting in an unknown field is ignored', async () => {
  const deep = `{"unknown":${'['.repeat(50_000)}${']'.repeat(50_000)},${message.slice(1)}`;
  expect((await client(smsrouteSandbox()).request('POST', '/messages', deep)).status).toBe(200);
});

test('a __proto__ key in one item of a bulk send refuses the call', async () => {
  const emulator = smsrouteSandbox();
  const reply = await client(emulator).request('POST', '/messages/bulk', `[${message},${withKey('__proto__')}]`);
  expect(refusal(reply)).toBe('400 invalid_request');
  expect(await traces(emulator)).toEqual({ messages: 0, balance: '42.17' });
});

test('a text may speak of __proto__', async () => {
  expect((await client(smsrouteSandbox()).trySend({ body: '{"__proto__":1}' })).status).toBe(200);
});

test('the limit of a body is an option', async () => {
  const { trySend } = client(smsrouteSandbox({ limits: { bodyBytes: 100 } }));
  const replies = [await trySend({ body: 'short' }), await trySend({ body: 'x'.repeat(100) })];
  expect(replies.map(({ status }) => status)).toEqual([200, 413]);
});

/** What a request left behind. */
async function traces(emulator: Emulator) {
  return { messages: [...emulator.messages()].length, balance: await client(emulator).balance() };
}
