import { type Conformance, type Step, stepsWith } from '../support/conformance.ts';
import { HELLO, HOST, LIVE, REVOKED, SANDBOX, TEST } from '../support/smsroute.ts';

export const host: Conformance['host'] = HOST;

type Headers = Readonly<Record<string, string>>;

const FIRST_ID = 'msg_01KPQYJQG047C4FEZDQK8YZG0M';

const { ask, get, post } = stepsWith({ authorization: `Bearer ${LIVE}` });

const send = (status: number, fields: object, headers?: Headers) =>
  post(status, '/v1/messages', { ...HELLO, ...fields }, headers);

const test = { authorization: `Bearer ${TEST}` };
const key = { 'idempotency-key': 'order 1042' };

export const behaviours: Conformance['behaviours'] = {
  'a message from acceptance to the handset': [
    send(200, { reference: 'order-1042' }),
    get(200, `/v1/messages/${FIRST_ID}`),
    { advance: '500ms' },
    get(200, `/v1/messages/${FIRST_ID}`),
    { advance: '1500ms' },
    get(200, `/v1/messages/${FIRST_ID}`),
    get(200, '/v1/balance'),
  ],
  'texts beyond ASCII': [
    send(200, { body: 'Grüße für 5 €' }),
    send(200, { body: 'Привет, 👩‍👩‍👧‍👦' }),
    send(200, { body: '\u0000\u2028\uD800 lone surrogate' }),
    send(400, { body: 'я'.repeat(641) }),
  ],
  'sandbox numbers': Object.entries(SANDBOX).map(([fate, to]) =>
    send(fate === 'rateLimited' ? 429 : fate === 'internalError' ? 500 : 200, { to }, test),
  ),
  'refused messages': [
    send(400, { to: '5551234567' }),
    send(400, { to: 15551234567 }),
    send(400, { from: 'sms route' }),
    send(400, { body: '' }),
    send(400, { validity_period: 0 }),
    send(400, { status_callback: 'http://example.com/' }),
    send(403, { to: '+850191234567' }),
  ],
  'a bulk send with bad items': [
    post(200, '/v1/messages/bulk', [HELLO, { ...HELLO, to: '12345' }, 'no object', null, [HELLO], HELLO]),
    post(400, '/v1/messages/bulk', []),
    post(400, '/v1/messages/bulk', HELLO),
    post(400, '/v1/messages/bulk', Array(1001).fill(HELLO)),
  ],
  'a repeated idempotency key': [
    send(200, {}, key),
    send(200, { to: '+5491123456789' }, key),
    send(200, {}, { ...key, ...test }),
    { advance: '24h' },
    send(200, {}, key),
    send(400, {}, { 'idempotency-key': 'k'.repeat(256) }),
  ],
  prices: [
    get(200, '/v1/pricing'),
    get(200, '/v1/pricing?country=ar'),
    get(404, '/v1/pricing?country=KP'),
    get(400, '/v1/pricing?country=ARG'),
    get(200, '/v1/pricing/lookup?to=+5491123456789'),
    get(200, '/v1/pricing/lookup?to=%2B5491123456789'),
    get(400, '/v1/pricing/lookup?to=%zz'),
    get(403, '/v1/pricing/lookup?to=%2B850191234567'),
  ],
  'missing and wrong keys': [
    get(401, '/v1/balance', { authorization: '' }),
    get(401, '/v1/balance', { authorization: 'Basic c2s6' }),
    get(401, '/v1/balance', { authorization: 'Bearer sk_live_unknown' }),
    get(401, '/v1/balance', { authorization: `Bearer ${REVOKED}` }),
    get(200, '/v1/balance', { authorization: `bearer  ${LIVE} ` }),
    { status: 401, request: { method: 'GET', path: '/v1/balance' } },
  ],
  'unknown paths': [
    get(404, '/'),
    get(404, '/v2/balance'),
    get(404, '/v1/messages'.repeat(20)),
    get(404, '//v1//balance'),
    get(404, '/v1/%zz'),
    get(404, `/v1/messages/${encodeURIComponent('a/b?c=ü\0')}`),
    get(404, `/v1/messages/${'x'.repeat(9_000)}`),
    get(200, '/v1/balance/'),
    get(200, '/v1/balance?unknown=%zz&&='),
  ],
  'wrong methods': [
    ask(405, 'PUT', '/v1/messages'),
    ask(405, 'DELETE', '/v1/messages/bulk'),
    ask(405, 'PATCH', '/v1/balance'),
    ask(405, 'OPTIONS', '/v1/pricing'),
    ask(405, 'HEAD', '/v1/balance'),
    ask(405, 'PROPFIND', '/v1/balance'),
    ask(405, 'GET', '/v1/messages'),
  ],
  'unusual bodies': [
    post(400, '/v1/messages', ''),
    post(400, '/v1/messages', '{"to":'),
    post(400, '/v1/messages', [HELLO]),
    post(400, '/v1/messages', 'null'),
    post(400, '/v1/messages', `{"__proto__":{"to":"+15551234567"},${JSON.stringify(HELLO).slice(1)}`),
    post(400, '/v1/messages', new Uint8Array([0x7b, 0xff, 0xfe, 0x7d])),
    post(200, '/v1/messages', `\uFEFF${JSON.stringify(HELLO)}`),
    post(200, '/v1/messages', { ...HELLO, unknown: true }),
    post(413, '/v1/messages', ' '.repeat(5 * 1024 * 1024 + 1)),
  ],
  'unusual content types': [
    send(415, {}, { 'content-type': 'text/plain' }),
    send(415, {}, { 'content-type': 'application/x-www-form-urlencoded' }),
    send(200, {}, { 'content-type': 'Application/JSON; charset=utf-8' }),
    post(415, '/v1/messages', HELLO, { 'content-type': 'nonsense' }),
    post(415, '/v1/messages', HELLO, { 'content-type': '' }),
    post(415, '/v1/messages', '', { 'content-type': ';;;' }),
    post(415, '/v1/messages', '{', { 'content-type': 'text/plain' }),
  ],
  'long headers': [
    get(200, '/v1/balance', { 'x-long': 'x'.repeat(10_000) }),
    get(401, '/v1/balance', { authorization: `Bearer ${'x'.repeat(10_000)}` }),
  ],
  'the rate limit': [
    ...Array<Step>(200).fill(get(200, '/v1/balance')),
    get(429, '/v1/balance'),
    { advance: '10ms' },
    get(200, '/v1/balance'),
    get(429, '/v1/balance'),
  ],
};
