import { commonBehaviours } from '../support/common-behaviours.ts';
import { type Conformance, type Step, stepsWith } from '../support/conformance.ts';
import { MAGIC } from '../support/magic-numbers.ts';
import { HELLO, HOST, KEY, SIGNED_KEY, signed, TO } from '../support/smsid.ts';

export const host: Conformance['host'] = HOST;

type Headers = Readonly<Record<string, string>>;

/** The id that the first message gets, and the passcode that is drawn first. */
const FIRST_ID = 'oAh+9Rnub/dfIZPJfEZxSMCb';
const FIRST_CODE = '627073';

const steps = stepsWith({ 'x-api-key': KEY });
const { get, post } = steps;

const send = (status: number, fields: object, headers?: Headers) =>
  post(status, '/api/v1/sms/send', { ...HELLO, ...fields }, headers);

const look = (status: number, message_id: unknown = FIRST_ID) => post(status, '/api/v1/sms/status', { message_id });
const ask = (status: number, to: unknown = TO) => post(status, '/api/v1/otp/send', { to });
const verify = (status: number, code: unknown, to: unknown = TO) => post(status, '/api/v1/otp/verify', { to, code });

/** A request of the account that signs its requests, whose body need not be JSON. */
const signing = (status: number, body: string | Uint8Array, signature = signed(String(body)), headers: Headers = {}) =>
  post(status, '/api/v1/sms/send', body, { 'x-api-key': SIGNED_KEY, 'x-api-sign': signature, ...headers });

const BODY = JSON.stringify({ ...HELLO, message: 'Grüße, 🦊' });

export const behaviours: Conformance['behaviours'] = {
  'a message from acceptance to the handset': [
    send(200, {}),
    look(200),
    { advance: '500ms' },
    look(200),
    { advance: '1500ms' },
    look(200),
    look(404, 'unknown'),
    look(400, 7),
    get(200, '/api/v1/balance'),
  ],
  'magic numbers': Object.entries(MAGIC).flatMap(([fate, to]) => {
    const status = fate === 'rateLimited' ? 429 : fate === 'internalError' ? 500 : 200;
    return [send(status, { to }), ask(status, to)];
  }),
  'texts beyond ASCII': [
    send(200, { message: 'Grüße für 5 €' }),
    send(200, { message: 'Привет, "👩‍👩‍👧‍👦" / <b>' }),
    send(200, { message: '\u0000\u2028\uD800 lone surrogate' }),
    send(200, { message: '🦊'.repeat(1_600) }),
    send(400, { message: '🦊'.repeat(1_601) }),
  ],
  'refused messages': [
    send(400, { to: '07700900123' }),
    send(400, { to: 447700900123 }),
    send(400, { to: undefined }),
    send(400, { message: '' }),
    send(400, { sender_id: 'S' }),
    send(400, { sender_id: 'Unknown' }),
    send(400, { sender_id: 'PendingCo' }),
    send(200, { sender_id: undefined, to: '447700900123' }),
  ],
  'an empty wallet': [
    ...Array<Step>(48).fill(send(200, { message: '🦊'.repeat(1_600) })),
    send(400, { message: '🦊'.repeat(1_600) }),
    get(200, '/api/v1/balance'),
  ],
  'a passcode': [
    ask(200),
    verify(422, '000000'),
    verify(422, FIRST_CODE, '+447700900124'),
    verify(200, FIRST_CODE, '447700900123'),
    verify(422, FIRST_CODE),
    verify(400, Number(FIRST_CODE)),
    verify(400, undefined),
    ask(400, 'me'),
  ],
  'a passcode that expires': [ask(200), { advance: '300s' }, verify(422, FIRST_CODE)],
  'a passcode that is burnt': [ask(200), ...Array<Step>(5).fill(verify(422, '000000')), verify(422, FIRST_CODE)],
  'signed requests': [
    signing(200, BODY),
    signing(200, BODY, signed(BODY).toUpperCase()),
    signing(401, BODY, signed(`${BODY}\n`)),
    signing(401, BODY, ''),
    signing(200, `\uFEFF${BODY}`),
    signing(400, '{'),
    signing(400, ''),
    signing(400, new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]), 'whatever'),
    signing(413, ' '.repeat(5 * 1024 * 1024 + 1), 'whatever'),
    signing(415, BODY, signed(BODY), { 'content-type': 'nonsense' }),
    signing(415, BODY, signed(BODY), { 'content-type': '' }),
    get(200, '/api/v1/balance', { 'x-api-key': SIGNED_KEY, 'x-api-sign': signed('') }),
    get(401, '/api/v1/balance', { 'x-api-key': SIGNED_KEY, 'x-api-sign': signed('{}') }),
    get(401, '/api/v1/balance', { 'x-api-key': SIGNED_KEY }),
  ],
  'missing and wrong keys': [
    get(401, '/api/v1/balance', { 'x-api-key': '' }),
    get(401, '/api/v1/balance', { 'x-api-key': 'UNKNOWN' }),
    get(401, '/api/v1/balance', { 'x-api-key': 'x'.repeat(10_000) }),
    get(401, '/api/v1/balance', { 'x-api-key': '', authorization: `Bearer ${KEY}` }),
    { status: 401, request: { method: 'GET', path: '/api/v1/balance' } },
  ],
  ...commonBehaviours(steps, { read: '/api/v1/balance', write: '/api/v1/sms/send', body: HELLO }),
  'the rate limit': [
    ...Array<Step>(120).fill(get(200, '/api/v1/balance')),
    get(429, '/api/v1/balance'),
    get(404, '/api/v1/nothing'),
    { advance: '59s' },
    get(429, '/api/v1/balance'),
    { advance: '1s' },
    get(200, '/api/v1/balance'),
  ],
};
