import { expect, test } from 'vitest';
import { direct } from '../../support/direct.ts';
import { sandbox } from '../../support/sandbox.ts';
import { HOST, LIVE, REVOKED, refusal, type Schemas, TEST } from '../../support/smsroute.ts';
import { jsonOf } from '../../support/wire.ts';

const askBalance = (headers: Record<string, string>) =>
  direct(sandbox())({ method: 'GET', path: '/v1/balance', host: HOST, headers });

test.for([LIVE, TEST])('the key %s of the seeded account is admitted', async (key) => {
  expect((await askBalance({ authorization: `Bearer ${key}` })).status).toBe(200);
});

test('the scheme may be written in any case', async () => {
  expect((await askBalance({ authorization: `bearer ${LIVE}` })).status).toBe(200);
});

test.for<readonly [string, Record<string, string>, RegExp]>([
  ['a missing header', {}, /header is missing/],
  ['an empty header', { authorization: '' }, /malformed/],
  ['a key without its scheme', { authorization: LIVE }, /malformed/],
  ['a scheme without a key', { authorization: 'Bearer ' }, /malformed/],
  ['two keys', { authorization: `Bearer ${LIVE} ${TEST}` }, /malformed/],
  ['another scheme', { authorization: 'Basic c2tfbGl2ZTo=' }, /malformed/],
  ['a key in another header', { 'x-api-key': LIVE }, /header is missing/],
  ['an unknown key', { authorization: 'Bearer sk_live_unknown' }, /unknown/],
  ['a key in capitals', { authorization: `Bearer ${LIVE.toUpperCase()}` }, /unknown/],
  ['the name of an object property', { authorization: 'Bearer __proto__' }, /unknown/],
  ['a revoked key', { authorization: `Bearer ${REVOKED}` }, /revoked/],
])('%s is 401 unauthorized, and told what is wrong', async ([, headers, sentence]) => {
  const reply = await askBalance(headers);
  expect(refusal(reply)).toBe('401 unauthorized');
  expect((jsonOf(reply) as Schemas['Error']).message).toMatch(sentence);
});

test.for([
  ['POST', '/v1/messages'],
  ['POST', '/v1/messages/bulk'],
  ['GET', '/v1/messages/msg_01HZX9W3K4PQTR8N5B2M7F6Y0E'],
  ['GET', '/v1/balance'],
  ['GET', '/v1/pricing'],
  ['GET', '/v1/pricing/lookup?to=+5491123456789'],
] as const)('%s %s asks for a key before anything else', async ([method, path]) => {
  expect(refusal(await direct(sandbox())({ method, path, host: HOST }))).toBe('401 unauthorized');
});
