import type { Conformance, Step } from '../support/conformance.ts';
import {
  basic,
  CLIENT,
  DEMO,
  ELLA,
  FORM,
  formOf,
  HELLO,
  HOST,
  LIST,
  LIST_WITH_FIELDS,
  NUMBER,
  type Parameters,
  SCHEDULED,
  SENT,
} from '../support/transmitsms.ts';

export const host: Conformance['host'] = HOST;

const AUTHORIZED = { authorization: basic(DEMO) };

/** The id that the first message gets. */
const FIRST = 339814844;

/** Half a second, in which one more call is allowed. */
const PAUSE: Step = { advance: '500ms' };

const ask = (status: number, method: string, path: string, rest: object = {}): Step => ({
  status,
  request: { method, path, headers: AUTHORIZED, ...rest },
});

const form = (status: number, path: string, body: string | Uint8Array, type = FORM, method = 'POST'): Step =>
  ask(status, method, path, { headers: { ...AUTHORIZED, 'content-type': type }, body });

/** A call in JSON and the same in XML, so that both change what they change, and the time they need. */
function call(status: number, name: string, parameters: Parameters = {}): Step[] {
  const body = formOf(parameters);
  return [form(status, `/${name}.json`, body), PAUSE, form(status, `/${name}.xml`, body), PAUSE];
}

const get = (status: number, path: string, headers: object = AUTHORIZED): Step[] => [
  ask(status, 'GET', path, { headers }),
  PAUSE,
];

const APRIL = { start: '2026-04-01', end: '2026-04-30' };
const MULTIPART = `--x\r\nContent-Disposition: form-data; name="message"\r\n\r\nGrüße\r\n--x\r\nContent-Disposition: form-data; name="to"\r\n\r\n${ELLA}\r\n--x--\r\n`;

export const behaviours: Conformance['behaviours'] = {
  'a message from acceptance to the handset': [
    ...call(200, 'send-sms', HELLO),
    ...call(200, 'get-sms', { message_id: FIRST }),
    { advance: '2s' },
    ...call(200, 'get-sms-stats', { message_id: FIRST }),
    ...call(200, 'get-sms-delivery-status', { message_id: FIRST, msisdn: ELLA }),
    ...call(200, 'get-sms-sent', { message_id: FIRST }),
    ...call(200, 'get-message-log', { message_id: FIRST, mobile: ELLA }),
    ...call(200, 'get-balance'),
  ],
  'a message to a list': [
    ...call(200, 'send-sms', {
      message: 'Dear [firstname], see [tracked-link]',
      list_id: LIST,
      tracked_link_url: 'https://example.com/',
    }),
    ...call(200, 'get-sms-sent', { message_id: FIRST, list_id: LIST_WITH_FIELDS, max: 2, page: 2 }),
    ...call(200, 'get-user-sms-sent', APRIL),
  ],
  'a message for later, and its end': [
    ...call(200, 'send-sms', { ...HELLO, send_at: '2026-04-22 09:00:00' }),
    form(200, '/cancel-sms.json', formOf({ id: FIRST })),
    PAUSE,
    ...call(400, 'cancel-sms', { id: FIRST }),
    ...call(400, 'cancel-sms', { id: SENT }),
    form(200, '/cancel-sms.xml', formOf({ id: SCHEDULED })),
  ],
  'magic numbers': [
    ...call(200, 'send-sms', { ...HELLO, to: '15005550001,15005550002,15005550003' }),
    ...call(429, 'send-sms', { ...HELLO, to: '15005550004' }),
    ...call(500, 'send-sms', { ...HELLO, to: '15005550005' }),
    { advance: '30s' },
    ...call(200, 'get-sms-stats', { message_id: FIRST }),
  ],
  'messages from handsets': [
    ...call(200, 'message-reply', { message: 'Grüße, 🦊 <b>', from: ELLA, to: NUMBER }),
    ...call(200, 'message-reply', { message: 'news', from: '61491570110', to: NUMBER }),
    ...call(200, 'message-reply', { message: 'STOP', from: ELLA, to: NUMBER }),
    ...call(200, 'get-user-sms-responses', { include_original: 1 }),
    ...call(200, 'get-sms-responses', { message_id: SENT }),
    ...call(400, 'send-sms', HELLO),
    ...call(200, 'get-message-report', { type: 'keyword' }),
  ],
  'reports of a period': [
    ...call(200, 'get-message-report', { ...APRIL, list_id: LIST_WITH_FIELDS, response_style: 'array' }),
    ...call(200, 'get-sms-sent-count'),
    ...call(200, 'get-contact-sms-stats', { mobile: '0491 570 157', countrycode: 'au' }),
    ...call(400, 'get-message-report', { start: '2026-01-01' }),
  ],
  'refused messages': [
    ...call(400, 'send-sms'),
    ...call(400, 'send-sms', { message: 'Hi' }),
    ...call(400, 'send-sms', { ...HELLO, to: '12' }),
    ...call(400, 'send-sms', { ...HELLO, message: 'a'.repeat(613) }),
    ...call(400, 'send-sms', { ...HELLO, from: 'much too long' }),
    ...call(400, 'send-sms', { ...HELLO, list_id: 1 }),
    ...call(400, 'send-sms', { ...HELLO, send_at: 'soon' }),
  ],
  'numbers as people write them': [
    ...call(200, 'format-number', { msisdn: '(555) 123-4567', countrycode: 'us' }),
    ...call(200, 'format-number', { msisdn: 'nonsense', countrycode: 'us' }),
    ...call(400, 'format-number', { msisdn: '1', countrycode: 'nowhere' }),
  ],
  'texts beyond ASCII': [
    ...call(200, 'send-sms', { ...HELLO, message: 'Привет, "👩‍👩‍👧‍👦" / <b>' }),
    ...call(200, 'get-sms', { message_id: FIRST }),
    ...call(200, 'send-sms', { ...HELLO, message: '\u0000\u2028 \u0007' }),
    ...call(200, 'get-sms', { message_id: FIRST + 2 }),
  ],
  'ways to write a call': [
    ...get(200, `/send-sms.json?${formOf(HELLO)}`),
    ...get(200, `//2/send-sms.xml?${formOf(HELLO)}`),
    ask(200, 'PUT', `/send-sms.json?${formOf(HELLO)}`),
    PAUSE,
    form(200, '/2/send-sms.json', formOf(HELLO), `${FORM}; charset=utf-8`),
    PAUSE,
    form(200, '/send-sms.xml', MULTIPART, 'multipart/form-data; boundary=x'),
    PAUSE,
    form(200, '/send-sms.json?to=12', formOf(HELLO), FORM, 'PUT'),
  ],
  'missing and wrong credentials': [
    ...get(401, '/get-balance.json', {}),
    ...get(401, '/get-balance.xml', {}),
    ...get(401, '/get-balance.json', { authorization: 'Bearer YOUR_API_KEY' }),
    ...get(401, '/get-balance.json', { authorization: basic(['YOUR_API_KEY', 'wrong']) }),
    ...get(401, '/get-balance.json', { authorization: `Basic ${'x'.repeat(10_000)}` }),
    ...get(200, '/get-balance.json', { authorization: basic(CLIENT) }),
  ],
  'unknown paths': [
    ...get(404, '/'),
    ...get(404, '/get-balance'),
    ...get(404, '/get-balance.yaml'),
    ...get(404, '/no-such-call.json'),
    ...get(404, '/no-such-call.xml'),
    ...get(404, '/get-link-hits.json'),
    ...get(404, `/${'x'.repeat(9_000)}.json`),
    ...get(404, '/%zz.json'),
    ...get(404, '/l/unknown1'),
    ...get(200, '/get-balance.json?unknown=%zz&&='),
  ],
  'wrong methods': ['DELETE', 'PATCH', 'OPTIONS', 'HEAD', 'PROPFIND'].map((method) =>
    ask(405, method, '/get-balance.json'),
  ),
  'unusual bodies': [
    form(400, '/send-sms.json', '{"message":"Hi"}', 'application/json'),
    PAUSE,
    form(400, '/send-sms.xml', formOf(HELLO), 'text/plain'),
    PAUSE,
    form(400, '/send-sms.json', 'x', 'multipart/form-data'),
    PAUSE,
    form(400, '/send-sms.json', new Uint8Array([0x6d, 0x3d, 0xff, 0xfe])),
    PAUSE,
    form(400, '/send-sms.json', ' '.repeat(5 * 1024 * 1024 + 1)),
    PAUSE,
    form(400, '/send-sms.json', '&&==&'),
    PAUSE,
    form(200, '/send-sms.json', `${formOf(HELLO)}&__proto__=1&constructor=2`),
  ],
  'the rate limit': [
    ask(200, 'GET', '/get-balance.json'),
    ask(200, 'GET', '/get-balance.json'),
    ask(429, 'GET', '/get-balance.json'),
    ask(429, 'GET', '/get-balance.xml'),
    { advance: '499ms' },
    ask(429, 'GET', '/get-balance.json'),
    { advance: '1ms' },
    ask(200, 'GET', '/get-balance.json'),
  ],
};
