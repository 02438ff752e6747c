import { commonBehaviours } from '../support/common-behaviours.ts';
import { type Conformance, type Step, stepsWith } from '../support/conformance.ts';
import { MAGIC } from '../support/magic-numbers.ts';
import { CODE, GB, HOST, KEY, PENDING_KEY, REVOKED, SHORT_KEY, US } from '../support/signalsms.ts';

export const host: Conformance['host'] = HOST;

/** The id that the first message gets. */
const FIRST_ID = 'msg_a08ff49b6f772632';

const steps = stepsWith({ authorization: `Bearer ${KEY}` });
const { get, post } = steps;

const dispatch = (status: number, fields: object, headers?: Readonly<Record<string, string>>) =>
  post(status, '/v1/sms/dispatch', { ...CODE, ...fields }, headers);

const another = { authorization: `Bearer ${PENDING_KEY}` };

export const behaviours: Conformance['behaviours'] = {
  'a message from acceptance to the handset': [
    dispatch(200, { fast_dispatch: true }),
    get(200, `/v1/sms/status/${FIRST_ID}`),
    { advance: '500ms' },
    get(200, `/v1/sms/status?message_id=${FIRST_ID}`),
    { advance: '1500ms' },
    get(200, `/v1/sms/${FIRST_ID}/status`),
    get(404, `/v1/sms/status/${FIRST_ID}`, another),
    get(400, '/v1/sms/status'),
    get(404, '/v1/sms/status/msg_0'),
  ],
  'a message to recipients of every fate': [
    dispatch(200, { recipients: [US, MAGIC.failed, MAGIC.expired, US] }),
    { advance: '2s' },
    get(200, `/v1/sms/status/${FIRST_ID}`),
    { advance: '28s' },
    get(200, `/v1/sms/status/${FIRST_ID}`),
    dispatch(429, { recipients: [US, MAGIC.rateLimited] }),
    dispatch(500, { recipients: [US, MAGIC.internalError] }),
  ],
  'a scheduled message': [
    dispatch(200, { schedule_at: '2026-04-21T15:00:00+02:00' }),
    get(200, `/v1/sms/status/${FIRST_ID}`),
    { advance: '1h' },
    get(200, `/v1/sms/status/${FIRST_ID}`),
    { advance: '2s' },
    get(200, `/v1/sms/status/${FIRST_ID}`),
    dispatch(400, { schedule_at: '2026-04-21T12:00:00Z' }),
    dispatch(400, { schedule_at: '2030-12-31T23:59:60Z' }),
    dispatch(400, { schedule_at: 'tomorrow' }),
  ],
  'texts beyond ASCII': [
    dispatch(200, { message: 'Grüße für 5 €' }),
    dispatch(200, { message: 'Привет, "👩‍👩‍👧‍👦" / <b>' }),
    dispatch(200, { message: '\u0000\u2028\uD800 lone surrogate' }),
    dispatch(200, { message: '🦊'.repeat(5_000) }),
  ],
  'refused messages': [
    dispatch(400, { recipients: [] }),
    dispatch(400, { recipients: Array(501).fill(US) }),
    dispatch(400, { recipients: [US, '12345'] }),
    dispatch(400, { recipients: US }),
    dispatch(400, { recipients: ['+850191234567'] }),
    dispatch(400, { message: '' }),
    dispatch(400, { sender: 'White Raven' }),
    dispatch(404, { sender: 'Unknown' }),
    dispatch(400, { sender: 'PendingCo' }, another),
    dispatch(400, { callback_url: 'http://example.com/' }),
    dispatch(402, { recipients: Array(500).fill(GB), message: 'a'.repeat(3_000) }),
    get(200, '/v1/account/balance'),
  ],
  'lookups and their aliases': [
    ...['/account/balance', '/wallet/balance', '/balance', '/wallet'].map((path) => get(200, `/v1${path}`)),
    ...['/rates', '/sms/rates', '/pricing'].flatMap((path) => [
      get(200, `/v1${path}`),
      get(200, `/v1${path}?country=de`),
      get(400, `/v1${path}?country=DEU`),
      get(404, `/v1${path}?country=KP`),
    ]),
    ...['/senders', '/sms/senders', '/sender-ids'].map((path) => get(200, `/v1${path}`, another)),
  ],
  'missing and wrong keys': [
    get(401, '/v1/senders', { authorization: '' }),
    get(401, '/v1/senders', { authorization: `Basic ${KEY}` }),
    get(401, '/v1/senders', { authorization: 'Bearer sig_live_unknown' }),
    get(401, '/v1/senders', { authorization: `Bearer ${REVOKED}` }),
    get(401, '/v1/senders', { authorization: `Bearer ${'x'.repeat(10_000)}` }),
    get(200, '/v1/senders', { authorization: `bearer  ${SHORT_KEY} ` }),
    { status: 401, request: { method: 'GET', path: '/v1/senders' } },
  ],
  ...commonBehaviours(steps, { read: '/v1/senders', write: '/v1/sms/dispatch', body: CODE }),
  'the rate limit': [
    ...Array<Step>(100).fill(get(200, '/v1/senders')),
    get(429, '/v1/senders'),
    get(404, '/v1/nothing'),
    get(200, '/v1/senders', another),
    { advance: '999ms' },
    get(429, '/v1/senders'),
    { advance: '1ms' },
    get(200, '/v1/senders'),
  ],
};
