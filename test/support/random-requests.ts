import fc from 'fast-check';
import type { WireRequest } from '../../src/index.ts';
import { HELLO, HOST, LIVE, REVOKED, SANDBOX, TEST } from './smsroute.ts';

/** Names that bite whoever keeps things in plain objects, and any text at all. */
const odd = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '', ' '),
  fc.string({ unit: 'binary', maxLength: 20 }),
);

const method = fc.oneof(fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS'), odd);
const host = fc.oneof(fc.constantFrom(HOST, '127.0.0.1:4010', 'localhost', '[::1]', ':', '[', 'a:b:c'), odd);
const segment = fc.oneof(
  fc.constantFrom('v1', 'messages', 'bulk', 'balance', 'pricing', 'lookup', 'smsroute', '_emulator', 'accounts'),
  fc.constantFrom('clock', 'demo', 'advance', 'reset', 'health', '%', '%zz', '%2F', '..', '*', ':id', '{id}'),
  odd,
);
const path = fc.array(segment, { maxLength: 6 }).map((segments) => `/${segments.join('/')}`);
const query = fc.oneof(
  fc.constantFrom('', 'to=+5491123456789', 'country=AR', 'limit=0', 'to=%zz', '__proto__=1', 'to[]=1', '&&==', 'a'),
  odd,
);

const value = fc.oneof(
  fc.constantFrom<unknown>(HELLO.to, HELLO.from, '+5491123456789', 'https://example.com/', 'http://[', '1h', '7.5'),
  fc.constantFrom<unknown>(0, 1, -1, 60, 1e308, null, true),
  odd,
  fc.anything({ maxDepth: 2 }),
);
const fields = ['to', 'from', 'body', 'status_callback', 'validity_period', 'reference', 'by', 'balance'];
const message = fc.record({
  to: fc.constantFrom(...Object.values(SANDBOX), HELLO.to, '+5491123456789', '+850191234567'),
  from: fc.constant('smsroute'),
  body: odd,
});
const item = fc.oneof(
  fc.record(Object.fromEntries(fields.map((name) => [name, value])), { requiredKeys: [] }),
  message,
  value,
);

/** Bodies from flawless to absurd. */
export const body: fc.Arbitrary<string> = fc.oneof(
  fc.oneof(message, fc.array(item, { maxLength: 5 }), item).map((content) => JSON.stringify(content) ?? ''),
  fc.json(),
  odd,
  fc.constantFrom('{"__proto__":{"to":1}}', '[{"constructor":{"prototype":1}}]', '\uFEFF{}', '{"by":"1h"}'),
);

const header = fc.oneof(
  fc.tuple(
    fc.constant('authorization'),
    fc.constantFrom(LIVE, TEST, REVOKED).map((key) => `Bearer ${key}`),
  ),
  fc.tuple(fc.constantFrom('authorization', 'content-type', 'idempotency-key', 'origin'), odd),
  fc.tuple(fc.constant('idempotency-key'), fc.constantFrom('a', 'b')),
  fc.tuple(fc.constant('origin'), fc.constantFrom('null', 'http://localhost', 'https://example.com')),
  fc.tuple(odd, odd),
);
const headers = fc.array(header, { maxLength: 4 }).map((entries) => Object.fromEntries(entries));

/** Anything at all. */
const wild: fc.Arbitrary<WireRequest> = fc.record({ method, host, path, query, headers, body });

/** What finds its operation and passes the door, so that its query, headers and body are looked at. */
const nearMiss: fc.Arbitrary<WireRequest> = fc
  .record({
    target: fc.oneof(
      fc.constantFrom('POST /v1/messages', 'POST /v1/messages/bulk', 'GET /v1/pricing', 'GET /v1/pricing/lookup'),
      fc.constantFrom('POST /_emulator/clock/advance', 'POST /_emulator/reset', 'GET /_emulator/messages'),
      fc.constantFrom('PUT /_emulator/accounts/smsroute/demo/balance', 'GET /_emulator/webhooks'),
      segment.map((id) => `GET /v1/messages/${id}`),
    ),
    query,
    headers,
    body,
  })
  .map(({ target, headers, ...rest }) => {
    const space = target.indexOf(' ');
    const admitted = { authorization: `Bearer ${TEST}`, 'content-type': 'application/json', ...headers };
    return {
      ...rest,
      method: target.slice(0, space),
      path: target.slice(space + 1),
      host: 'localhost',
      headers: admitted,
    };
  });

export const request: fc.Arbitrary<WireRequest> = fc.oneof(wild, { weight: 3, arbitrary: nearMiss });
