import { describe, expect, test } from 'vitest';
import { NumericText, phpJson, xml } from '../../../src/providers/transmitsms/encode.ts';
import { direct } from '../../support/direct.ts';
import { sandbox } from '../../support/sandbox.ts';
import { basic, DEMO, demo, demoSeed, ELLA, FORM, formOf, HELLO, HOST, SAID } from '../../support/transmitsms.ts';
import { jsonOf, type Sent } from '../../support/wire.ts';
import { readXml } from '../../support/xml.ts';

const AUTHORIZED = { authorization: basic(DEMO) };

/** What a request as it stands is answered with. */
const ask = (request: Partial<Sent>) =>
  direct(sandbox({ rateLimit: false }))({ method: 'GET', path: '/', host: HOST, headers: AUTHORIZED, ...request });

const QUERY = formOf(HELLO);
const MULTIPART = [
  '--x\r\nContent-Disposition: form-data; name="message"\r\n\r\nHello from TransmitSMS',
  `--x\r\nContent-Disposition: form-data; name="to"\r\n\r\n${ELLA}`,
  '--x--\r\n',
].join('\r\n');

const form = (body: string, type = FORM) => ({ body, headers: { ...AUTHORIZED, 'content-type': type } });

test.for([
  ['GET', '/send-sms.json?', {}],
  ['POST', '/send-sms.json?', {}],
  ['PUT', '/send-sms.json?', {}],
  ['POST', '//2/send-sms.json?', {}],
  ['POST', '/2/send-sms.json?', {}],
  ['POST', '//send-sms.json?', {}],
  ['POST', '/send-sms.xml?', {}],
] as const)('%s %s with everything in the query is a send', async ([method, path, rest]) => {
  expect((await ask({ method, path: path + QUERY, ...rest })).status).toBe(200);
});

test.for([
  ['a form', form(QUERY)],
  ['a form with a character set', form(QUERY, `${FORM}; charset=UTF-8`)],
  ['a multipart form', form(MULTIPART, 'multipart/form-data; boundary=x')],
  ['a multipart form with a quoted boundary', form(MULTIPART, 'Multipart/Form-Data; boundary="x"')],
] as const)('%s is a send, by POST and PUT', async ([, request]) => {
  for (const method of ['POST', 'PUT']) {
    expect((await ask({ method, path: '/send-sms.json', ...request })).status).toBe(200);
  }
});

test.for([
  ['a form', '/send-sms.json', form(QUERY.replace(/message=[^&]*/, 'message=caf%E9'))],
  ['a query', `/send-sms.json?${QUERY.replace(/message=[^&]*/, 'message=caf%E9')}`, {}],
] as const)('%s that is percent-encoded in Latin-1 is refused', async ([, path, request]) => {
  const reply = await ask({ method: 'POST', path, ...request });
  expect(jsonOf(reply)).toMatchObject({ error: { description: 'What is percent-encoded is not valid UTF-8.' } });
  expect(reply.status).toBe(400);
});

test('a text may hold the character that stands for what cannot be read', async () => {
  const request = form(QUERY.replace(/message=[^&]*/, 'message=%EF%BF%BD'));
  expect((await ask({ method: 'POST', path: '/send-sms.json', ...request })).status).toBe(200);
});

test('what stands in the body wins over the query, and the last of several wins', async () => {
  const reply = await ask({ method: 'POST', path: '/send-sms.json?to=x&message=Hi', ...form(`to=y&to=${ELLA}`) });
  expect(jsonOf(reply)).toMatchObject({ recipients: 1 });
  expect(jsonOf(reply)).not.toHaveProperty('fails');
});

describe('a refusal', () => {
  test.for([
    [401, 'AUTH_FAILED_NO_DATA', { headers: {} }],
    [401, 'AUTH_FAILED', { headers: { authorization: '' } }],
    [401, 'AUTH_FAILED', { headers: { authorization: 'Basic' } }],
    [401, 'AUTH_FAILED', { headers: { authorization: 'Basic ???' } }],
    [401, 'AUTH_FAILED', { headers: { authorization: 'Bearer YOUR_API_KEY' } }],
    [401, 'AUTH_FAILED', { headers: { authorization: basic(['YOUR_API_KEY', '']) } }],
    [401, 'AUTH_FAILED', { headers: { authorization: basic(['YOUR_API_KEY', 'your_api_secret']) } }],
    [401, 'AUTH_FAILED', { headers: { authorization: basic(['nobody', 'YOUR_API_SECRET']) } }],
    [401, 'AUTH_FAILED', { headers: { authorization: `Basic ${Buffer.from('YOUR_API_KEY').toString('base64')}` } }],
    [404, 'NOT_IMPLEMENTED', { path: '/get-link-hits.json' }],
    [404, 'NOT_IMPLEMENTED', { path: '/add-credit.json' }],
    [404, 'NOT_IMPLEMENTED', { path: '/add-card.json' }],
    [404, 'NOT_IMPLEMENTED', { path: '/set-list-callback.json' }],
    [404, 'NOT_IMPLEMENTED', { path: '/3/get-balance.json' }],
    [404, 'NOT_IMPLEMENTED', { path: '/Get-Balance.json' }],
    [405, 'NOT_IMPLEMENTED', { method: 'DELETE' }],
    [405, 'NOT_IMPLEMENTED', { method: 'PATCH' }],
    [400, 'FIELD_INVALID', { method: 'POST', ...form('{"to":1}', 'application/json') }],
    [400, 'FIELD_INVALID', { method: 'POST', ...form('x', 'multipart/form-data') }],
    [400, 'FIELD_INVALID', { method: 'POST', ...form('--x\r\n', 'multipart/form-data; boundary=x') }],
    [400, 'FIELD_INVALID', { method: 'POST', ...form('to=1', '') }],
  ] as const)('is %i %s for %o, in both formats', async ([status, code, request]) => {
    const path = 'path' in request ? request.path : '/get-balance.json';
    const json = await ask({ ...request, path });
    const inXml = await ask({ ...request, path: path.replace('.json', '.xml') });
    expect([json.status, inXml.status]).toEqual([status, status]);
    expect(json.body).toMatch(new RegExp(`^{"error":{"code":"${code}","description":"`));
    expect(inXml.body).toMatch(
      new RegExp(`^<\\?xml version="1.0"\\?>\n<response><error><code>${code}</code><description>[^<]+</description>`),
    );
  });

  test.for([
    '/',
    '/get-balance',
    '/get-balance.yaml',
    '/get-balance.JSON',
    '/get-balance.json/',
    '/get-balance.json.',
    '/2',
  ])('is a sentence for %s, which names no format', async (path) => {
    const { status, headers, body } = await ask({ path });
    expect([status, headers['content-type'], body]).toEqual([404, 'text/plain; charset=utf-8', 'Page Not Found']);
  });

  test('of a method names the methods there are', async () => {
    expect((await ask({ method: 'DELETE', path: '/get-balance.json' })).headers['allow']).toBe('GET, POST, PUT');
  });

  test('of credentials comes before one of parameters', async () => {
    const reply = await ask({
      method: 'POST',
      path: '/send-sms.json',
      headers: { 'content-type': 'text/plain' },
      body: 'x',
    });
    expect(reply.status).toBe(401);
  });

  test('for the limit counts all keys of an account', async () => {
    const keys = [
      { key: 'ONE', mode: 'live', secret: 'S' },
      { key: 'TWO', mode: 'live', secret: 'S' },
    ] as const;
    const { as } = demo({ rateLimit: true, accounts: [demoSeed({ api_keys: keys })] });
    const [one, two] = [as(['ONE', 'S']), as(['TWO', 'S'])];
    const said = [await one.refusal('send-sms'), await two.refusal('send-sms'), await one.refusal('send-sms')];
    expect(said).toEqual([
      SAID.empty('message'),
      SAID.empty('message'),
      '429 OVER_LIMIT You have exceeded the request limit.',
    ]);
  });

  test('for the limit comes before one of parameters', async () => {
    const { refusal } = demo({ rateLimit: true });
    const said = [await refusal('send-sms'), await refusal('send-sms'), await refusal('send-sms')];
    expect(said).toEqual([
      SAID.empty('message'),
      SAID.empty('message'),
      '429 OVER_LIMIT You have exceeded the request limit.',
    ]);
  });
});

test.for(['/get-balance.json', '/get-balance.xml', '/get-sms.json', '/no-such-call.xml', '/get-balance'])(
  'the answer to %s forbids caching',
  async (path) => {
    expect((await ask({ path })).headers).toMatchObject({
      'cache-control': 'no-store, no-cache, must-revalidate',
      pragma: 'no-cache',
      expires: 'Thu, 19 Nov 1981 08:52:00 GMT',
    });
  },
);

test('an empty Basic header and none at all are told apart, whatever the format', async () => {
  expect((await ask({ path: '/get-balance.xml', headers: {} })).body).toContain('<code>AUTH_FAILED_NO_DATA</code>');
});

describe('JSON is as PHP writes it', () => {
  test.for([
    ['slashes', 'a/b', '"a\\/b"'],
    ['umlauts', 'ü', '"\\u00fc"'],
    ['emoji, as two halves', '🦊', '"\\ud83e\\udd8a"'],
    ['half an emoji', '\ud83e', '"\\ud83e"'],
    ['control characters', '\u0001\n', '"\\u0001\\n"'],
    ['a text that reads as a number', new NumericText('007.50'), '7.5'],
  ] as const)('with %s', ([, value, written]) => {
    expect(phpJson(value)).toBe(written);
  });
});

describe('XML', () => {
  const written = (value: unknown) => xml({ it: value }).slice('<?xml version="1.0"?>\n<response>'.length);

  test.for([
    ['null', null, '<it/>'],
    ['an empty text', '', '<it/>'],
    ['an empty list', [], '<it/>'],
    ['a list', [1, 'a'], '<it><item>1</item><item>a</item></it>'],
    ['booleans', [true, false], '<it><item>true</item><item>false</item></it>'],
    ['markup', '<b>&amp;"\'', '<it>&lt;b&gt;&amp;amp;"\'</it>'],
    ['control characters', 'a\u0000\u0008\u001fb\tc\nd\ufffe', '<it>ab\tc\nd</it>'],
    ['half an emoji', 'a\ud83eb🦊', '<it>ab🦊</it>'],
    ['a text that reads as a number', new NumericText('007.50'), '<it>007.50</it>'],
    ['a name with a space', { 'Custom Field 1': 1 }, '<it><Custom_Field_1>1</Custom_Field_1></it>'],
    ['a name that begins with a digit', { '1st': 1 }, '<it><_1st>1</_1st></it>'],
    ['a name of nothing but markup', { '<>': 1 }, '<it><__>1</__></it>'],
    ['a name in Cyrillic', { Город: 1 }, '<it><Город>1</Город></it>'],
    ['a name that is empty', { '': 1 }, '<it><_>1</_></it>'],
  ] as const)('says %s', ([, value, expected]) => {
    expect(written(value)).toBe(`${expected}</response>\n`);
    expect(() => readXml(xml({ it: value }))).not.toThrow();
  });
});

test('a text that a handset sends is told whole in both formats', async () => {
  const { ok, call } = demo();
  const message = 'a < b & c > "d" \u0007 ü 🦊 / \\ \t';
  await ok('message-reply', { from: ELLA, to: '61491570156', message });
  expect(await ok('get-user-sms-responses', { max: 1 })).toMatchObject({ responses: [{ response: message }] });
  const reply = await call('get-user-sms-responses', { max: 1 }, 'xml');
  expect(JSON.stringify(readXml(reply.body))).toContain(JSON.stringify(message.replace('\u0007', '')));
});
