import { commonBehaviours } from '../support/common-behaviours.ts';
import { type Conformance, type Step, stepsWith } from '../support/conformance.ts';
import { MAGIC } from '../support/magic-numbers.ts';
import { ENTERPRISE, HELLO, HOST, PAIR, STANDARD } from '../support/smsprovider.ts';

export const host: Conformance['host'] = HOST;

/** The ids that the first things to be made get. */
const FIRST_ID = 'msg_a08ff49b6f772';
const FIRST_WEBHOOK = 'wh_a08ff49b6f772';

const WEBHOOK = { url: 'https://your-server.com/sms-webhook', events: ['message.delivered', 'message.failed'] };

// On the Enterprise plan, for most scripts ask more than ten times at once.
const steps = stepsWith({ authorization: `Bearer ${ENTERPRISE}` });
const { ask, get, post } = steps;

const send = (status: number, fields: object, headers?: Readonly<Record<string, string>>) =>
  post(status, '/v1/messages', { ...HELLO, ...fields }, headers);

const register = (status: number, fields: object) => post(status, '/v1/webhooks', { ...WEBHOOK, ...fields });

const standard = { authorization: `Bearer ${STANDARD}` };

export const behaviours: Conformance['behaviours'] = {
  'a message from acceptance to the handset': [
    send(200, {}),
    get(200, `/v1/messages/${FIRST_ID}`),
    { advance: '500ms' },
    get(200, `/v1/messages/${FIRST_ID}`),
    { advance: '3s' },
    get(200, `/v1/messages/${FIRST_ID}`),
    get(200, '/v1/account'),
  ],
  'a message to several recipients': [
    send(200, { to: [...PAIR, MAGIC.failed, MAGIC.expired], from: undefined }),
    { advance: '3s' },
    get(200, `/v1/messages/${FIRST_ID}`),
    { advance: '30s' },
    get(200, `/v1/messages/${FIRST_ID}`),
    get(404, `/v1/messages/${FIRST_ID}.1`),
  ],
  'a scheduled message': [
    send(200, { scheduled_at: '2026-04-21T15:00:00+02:00' }),
    { advance: '1h' },
    get(200, `/v1/messages/${FIRST_ID}`),
    { advance: '3500ms' },
    get(200, `/v1/messages/${FIRST_ID}`),
    send(400, { scheduled_at: '2026-04-21T12:00:00Z' }),
    send(400, { scheduled_at: '2026-04-21T14:00:00' }),
    send(400, { scheduled_at: 'tomorrow' }),
  ],
  'texts beyond ASCII': [
    send(200, { message: 'Grüße für 5 €' }),
    send(200, { message: 'Привет, "👩‍👩‍👧‍👦" / <b>', from: 'Łucja' }),
    send(200, { message: '\u0000\u2028\uD800 lone surrogate' }),
    send(200, { message: '🦊'.repeat(1600) }),
    send(400, { message: '🦊'.repeat(1601) }),
    get(200, '/v1/messages'),
  ],
  'magic numbers': Object.entries(MAGIC).map(([fate, to]) =>
    send(fate === 'rateLimited' ? 429 : fate === 'internalError' ? 500 : 200, { to }),
  ),
  'refused messages': [
    send(400, { to: '5551234567' }),
    send(400, { to: 15551234567 }),
    send(400, { to: [] }),
    send(400, { to: [...PAIR, '12345'] }),
    send(400, { message: '' }),
    send(400, { from: 'abcdefghijkl' }),
    send(400, { callback_url: 'http://' }),
    send(402, { to: Array(1231).fill('+1234567890') }, standard),
    get(200, '/v1/account', standard),
  ],
  'a list of messages': [
    get(200, '/v1/messages'),
    send(200, {}),
    send(200, { to: PAIR }),
    send(200, {}, standard),
    get(200, '/v1/messages?limit=1'),
    get(200, '/v1/messages?limit=1000'),
    get(200, '/v1/messages', standard),
    get(400, '/v1/messages?limit=0'),
    get(400, '/v1/messages?limit=all'),
  ],
  webhooks: [
    register(201, {}),
    register(201, { url: 'http://localhost:3000/', events: ['message.queued', 'message.expired'] }),
    get(200, '/v1/webhooks'),
    get(200, '/v1/webhooks', standard),
    ask(404, 'DELETE', `/v1/webhooks/${FIRST_WEBHOOK}`, standard),
    ask(200, 'DELETE', `/v1/webhooks/${FIRST_WEBHOOK}`),
    ask(404, 'DELETE', `/v1/webhooks/${FIRST_WEBHOOK}`),
    get(200, '/v1/webhooks'),
    register(400, { events: ['message.read'] }),
    register(400, { events: [] }),
    register(400, { url: 'your-server.com' }),
  ],
  'missing and wrong keys': [
    get(401, '/v1/account', { authorization: '' }),
    get(401, '/v1/account', { authorization: 'Basic WU9VUg==' }),
    get(401, '/v1/account', { authorization: 'Bearer NOT_AN_API_KEY' }),
    get(200, '/v1/account', { authorization: `bearer  ${STANDARD} ` }),
    { status: 401, request: { method: 'GET', path: '/v1/account' } },
  ],
  ...commonBehaviours(steps, { read: '/v1/account', write: '/v1/messages', body: HELLO }),
  // Not the common ones, for whatever can be posted to can be listed too.
  'wrong methods': [
    ask(405, 'PUT', '/v1/messages'),
    ask(405, 'DELETE', `/v1/messages/${FIRST_ID}`),
    ask(405, 'PATCH', '/v1/account'),
    ask(405, 'OPTIONS', '/v1/webhooks'),
    ask(405, 'HEAD', '/v1/account'),
    ask(405, 'PROPFIND', '/v1/account'),
    ask(405, 'GET', `/v1/webhooks/${FIRST_WEBHOOK}`),
  ],
  'the rate limit': [
    ...Array<Step>(10).fill(get(200, '/v1/account', standard)),
    get(429, '/v1/account', standard),
    get(404, '/v1/nothing', standard),
    { advance: '999ms' },
    get(429, '/v1/account', standard),
    { advance: '1ms' },
    get(200, '/v1/account', standard),
  ],
};
