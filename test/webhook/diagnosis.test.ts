import { createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { providers } from '../../src/providers/index.ts';
import { explainSignature } from '../../src/webhook/diagnosis.ts';
import type { WebhookAttempt } from '../../src/webhook/receipt.ts';
import { signatureHeaders } from '../../src/webhook/signature.ts';

const SECONDS = 1_776_800_714;
const SECRET = { name: 'webhook_secret of account demo', value: 'whsec_demo' };
const OTHER = { name: 'API key sk_live_demo', value: 'sk_live_demo' };
const BODY = '{"to":"+447700900123","text":"Grüße/🦊","id":1}';
const URL_WITH_QUERY = 'https://app.example/in?text=Gr%C3%BC%C3%9Fe%2F1&mobile=61491570157';

const hex = (text: string, secret = SECRET.value) => createHmac('sha256', secret).update(text).digest('hex');

function schemeOf(provider: string) {
  const scheme = providers.find(({ id }) => id === provider)?.receipts?.signature;
  if (scheme === undefined) throw new Error(`${provider} signs nothing`);
  return scheme;
}

/** An attempt that was refused with an answer, on the wall when it was signed. */
function attempt(provider: string, answer = 'no', changes: Partial<WebhookAttempt> = {}): WebhookAttempt {
  const [url, body] = provider === 'transmitsms' ? [URL_WITH_QUERY, ''] : ['https://app.example/in', BODY];
  const receipt = { provider, message: null, status: 'sent', url, method: 'POST', headers: {}, body } as const;
  return {
    id: 1,
    replay: false,
    receipt: { ...receipt, secret: SECRET.value },
    number: 1,
    at: 0,
    wallAt: SECONDS * 1_000,
    headers: signatureHeaders(schemeOf(provider), { url, body }, SECRET.value, SECONDS),
    result: 'refused',
    status: 401,
    answer,
    error: null,
    duration: 1,
    nextAt: null,
    ...changes,
  };
}

function explained(provider: string, answer?: string, changes?: Partial<WebhookAttempt>) {
  const sender = { title: 'Acme', scheme: schemeOf(provider), account: 'account demo', secrets: [SECRET, OTHER] };
  return explainSignature(attempt(provider, answer, changes), sender);
}

const timed = (body: string) => `${SECONDS}.${body}`;
const SPACED = '{"to": "+447700900123", "text": "Gr\\u00fc\\u00dfe/\\ud83e\\udd8a", "id": 1}';
const SORTED = '{"id":1,"text":"Grüße/🦊","to":"+447700900123"}';
const QUERY = 'text=Gr%C3%BC%C3%9Fe%2F1&mobile=61491570157';
const PHP = '{"text":"Gr\\u00fc\\u00dfe\\/1","mobile":"61491570157"}';

const MISTAKES = [
  ['smsroute', 'json-dumps', hex(timed(SPACED))],
  ['smsroute', 'sorted-keys', hex(timed(SORTED))],
  ['smsroute', 'body-alone', hex(BODY)],
  ['smsroute', 'other-secret', hex(timed(BODY), OTHER.value)],
  ['smsroute', 'secret-with-newline', hex(timed(BODY), `${SECRET.value}\n`)],
  ['smsroute', 'base64', Buffer.from(hex(timed(BODY)), 'hex').toString('base64')],
  ['smsroute', 'upper-case', hex(timed(BODY)).toUpperCase()],
  ['smsroute', 'whole-header', hex(timed(BODY))],
  ['smsprovider', 'json-dumps', hex(SPACED)],
  ['smsprovider', 'sorted-keys', hex(SORTED)],
  ['smsprovider', 'other-secret', hex(BODY, OTHER.value)],
  ['transmitsms', 'raw-query', hex(QUERY)],
  ['transmitsms', 'whole-url', hex(URL_WITH_QUERY)],
  ['transmitsms', 'json-stringify', hex('{"text":"Grüße/1","mobile":"61491570157"}')],
  ['transmitsms', 'json-dumps', hex('{"text": "Gr\\u00fc\\u00dfe/1", "mobile": "61491570157"}')],
  ['transmitsms', 'base64', Buffer.from(hex(PHP), 'hex').toString('base64')],
] as const;

describe.each(MISTAKES)('a receiver of %s that makes the mistake %s', (provider, name, value) => {
  test('is told so, first of all, when its answer shows what it computed', () => {
    const { mistakes } = explained(provider, `{"error":"expected ${value}"}`);
    expect(mistakes[0]).toMatchObject({ name, value, explains: true });
    expect(mistakes.filter(({ explains }) => explains === true)).toHaveLength(1);
  });

  test('finds it among what may be when its answer says nothing', () => {
    const found = explained(provider).mistakes.find((mistake) => mistake.name === name);
    expect(found).toMatchObject({ value, explains: null });
  });
});

test.each([
  ['smsroute', timed(BODY), `t=${SECONDS},v1=${hex(timed(BODY))}`],
  ['smsprovider', BODY, hex(BODY)],
  ['transmitsms', PHP, hex(PHP)],
])('what %s signed is shown to the letter, with the secret and where it stands', (provider, signed, value) => {
  const header = schemeOf(provider).header.toLowerCase();
  expect(explained(provider)).toMatchObject({ header, value, signed, secret: SECRET, note: null });
});

test('a mistake that changes nothing is not the reason', () => {
  const { mistakes } = explained('smsroute');
  expect(mistakes.at(-1)).toMatchObject({ name: 'json-stringify', value: hex(timed(BODY)), explains: false });
});

test('a receiver that shows the header it was given is not taken for one that computed it', () => {
  const { mistakes } = explained('smsroute', `bad signature t=${SECONDS},v1=${hex(timed(BODY))}`);
  expect(mistakes.filter(({ explains }) => explains === true)).toEqual([]);
});

test.each([
  [-301, true, 'Leave the option signatureTime at "wall"'],
  [301, true, 'The signed time was 301 s away'],
  [300, null, 'signatureTime: "emulated"'],
])('a time that is %i s away explains a refusal: %s', (away, explains, words) => {
  const { mistakes } = explained('smsroute', 'no', { wallAt: (SECONDS + away) * 1_000 });
  const skew = mistakes.find(({ name }) => name === 'clock-skew');
  expect(skew).toMatchObject({ value: null, explains, description: expect.stringContaining(words) });
});

test('a time that nobody has noted explains nothing', () => {
  const { mistakes } = explained('smsroute', 'no', { wallAt: undefined });
  expect(mistakes.find(({ name }) => name === 'clock-skew')?.explains).toBeNull();
});

test.each(['smsprovider', 'transmitsms'])('no clock and no header to take apart is at fault with %s', (provider) => {
  const names = explained(provider).mistakes.map(({ name }) => name);
  expect(names.filter((name) => name === 'clock-skew' || name === 'whole-header')).toEqual([]);
});

function flawed(provider: string, flaw: 'bad-signature' | 'expired-timestamp') {
  return explained(provider, 'no', { receipt: { ...attempt(provider).receipt, flaw } });
}

test('where a fate has forged the signature it says so, and looks for no mistake', () => {
  const note = expect.stringContaining('wrong on purpose, by the fate bad_signature');
  expect(flawed('smsroute', 'bad-signature')).toMatchObject({ note, mistakes: [] });
});

test('where a fate has aged the signature it says so, if the signature bears a time', () => {
  const { note, mistakes } = flawed('smsroute', 'expired-timestamp');
  expect(note).toContain('an hour old on purpose, by the fate expired_timestamp');
  expect(mistakes.find(({ name }) => name === 'clock-skew')?.description).toContain('That is what this fate is for.');
  expect(flawed('smsprovider', 'expired-timestamp').note).toContain('changes nothing here');
});

test('nothing went wrong where the receipt was taken', () => {
  const { note, mistakes } = explained('smsroute', hex(BODY), { result: 'delivered', status: 200 });
  expect(note).toBe('The receiver took this receipt.');
  expect(mistakes.every(({ explains }) => explains === false)).toBe(true);
});

test('at most ten other secrets are tried', () => {
  const others = Array.from({ length: 30 }, (_, index) => ({ name: `API key ${index}`, value: `key ${index}` }));
  const sender = { title: 'Acme', scheme: schemeOf('smsroute'), account: 'account demo', secrets: [SECRET, ...others] };
  const { mistakes } = explainSignature(attempt('smsroute'), sender);
  expect(mistakes.filter(({ name }) => name === 'other-secret')).toHaveLength(10);
});

test('a body that is no JSON is not written again', () => {
  const one = attempt('smsprovider');
  const receipt = { ...one.receipt, body: 'a=b' };
  const names = explained('smsprovider', 'no', { receipt }).mistakes.map(({ name }) => name);
  expect(names).not.toContain('json-stringify');
});
