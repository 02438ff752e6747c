import crypto, { createHmac } from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { Emulator } from '../../../src/index.ts';
import { sandbox } from '../../support/sandbox.ts';
import { account, client, HELLO, KEY, refusal, SECRET, SIGNED_KEY, signed } from '../../support/smsid.ts';

const TEXT = 'Café / "🦊"';
const FIELDS = { to: '+447700900123', sender_id: 'SMSID', message: TEXT };

/** The same message in the bytes that each language's own JSON gives it. */
const BODIES = {
  'JSON.stringify of JavaScript': JSON.stringify(FIELDS),
  'json.dumps of Python':
    '{"to": "+447700900123", "sender_id": "SMSID", "message": "Caf\\u00e9 / \\"\\ud83e\\udd8a\\""}',
  'json_encode of PHP': '{"to":"+447700900123","sender_id":"SMSID","message":"Caf\\u00e9 \\/ \\"\\ud83e\\udd8a\\""}',
  'a pretty printer': JSON.stringify(FIELDS, null, 2),
  'another order of keys': JSON.stringify({ message: TEXT, to: FIELDS.to, sender_id: 'SMSID' }),
  'a file that ends in a line break': `${JSON.stringify(FIELDS)}\n`,
} as const;

const bodies = Object.entries(BODIES);

/** Sends a body with a signature, or without any. */
const send = (body: string, signature?: string, emulator: Emulator = sandbox(), key: string = SIGNED_KEY) =>
  client(emulator, key).request('POST', '/sms/send', body, signature === undefined ? {} : { 'x-api-sign': signature });

const BODY = JSON.stringify(HELLO);
const hmac = (algorithm: string, encoding: 'hex' | 'base64') =>
  createHmac(algorithm, SECRET).update(BODY).digest(encoding);

test.for(bodies)('the bytes of %s are taken with their own signature', async ([, body]) => {
  const emulator = sandbox();
  expect((await send(body, signed(body), emulator)).status).toBe(200);
  expect([...emulator.messages()].map(({ text }) => text)).toEqual([TEXT]);
});

test.for(bodies)('the signature of the bytes of %s fits no others', async ([, body]) => {
  const emulator = sandbox();
  for (const other of Object.values(BODIES).filter((other) => other !== body)) {
    expect(refusal(await send(other, signed(body), emulator))).toBe('401 Invalid signature');
  }
  expect([...emulator.messages()]).toEqual([]);
});

test.for([
  ['no signature', undefined],
  ['an empty signature', ''],
  ['half a signature', signed(BODY).slice(0, 32)],
  ['a longer signature', `${signed(BODY)}00`],
  ['the signature of another secret', signed(BODY, 'ANOTHER_SECRET')],
  ['the signature of the empty body', signed('')],
  ['a signature in base64', hmac('sha256', 'base64')],
  ['an HMAC-SHA512', hmac('sha512', 'hex')],
  ['a signature with its name', `sha256=${signed(BODY)}`],
  ['letters beyond ASCII', 'é'.repeat(32)],
] as const)('%s is 401', async ([, signature]) => {
  expect(refusal(await send(BODY, signature))).toBe('401 Invalid signature');
});

test('a signature may be written in capitals', async () => {
  expect((await send(BODY, signed(BODY).toUpperCase())).status).toBe(200);
});

test('an account without a secret needs the key alone, whatever it signs', async () => {
  const statuses = [undefined, '', 'nonsense', signed(BODY)].map(
    async (signature) => (await send(BODY, signature, sandbox(), KEY)).status,
  );
  expect(await Promise.all(statuses)).toEqual([200, 200, 200, 200]);
});

test.for([
  ['POST', '/sms/send', HELLO],
  ['POST', '/sms/status', { message_id: 'unknown' }],
  ['GET', '/balance', undefined],
  ['POST', '/otp/send', { to: HELLO.to }],
  ['POST', '/otp/verify', { to: HELLO.to, code: '123456' }],
] as const)('%s %s has to be signed, too', async ([method, path, fields]) => {
  const { request } = client(sandbox(), SIGNED_KEY);
  expect(refusal(await request(method, path, fields))).toBe('401 Invalid signature');

  const body = fields === undefined ? undefined : JSON.stringify(fields);
  const reply = await request(method, path, body, { 'x-api-sign': signed(body ?? '') });
  expect(reply.status).not.toBe(401);
});

test.for([
  ['the signature of the empty body', 200, signed('')],
  ['the signature of an empty object', 401, signed('{}')],
  ['no signature', 401, ''],
] as const)('a GET with %s is %i', async ([, status, signature]) => {
  const reply = await client(sandbox(), SIGNED_KEY).request('GET', '/balance', undefined, { 'x-api-sign': signature });
  expect(reply.status).toBe(status);
});

test('a GET has to be signed, also with a body that is too large to be read', async () => {
  const { request } = client(sandbox(), SIGNED_KEY);
  const large = ' '.repeat(5 * 1024 * 1024 + 1);
  expect(refusal(await request('GET', '/balance', large))).toBe('401 Invalid signature');
  expect((await request('GET', '/balance', large, { 'x-api-sign': signed('') })).status).toBe(200);
});

test.for([
  ['an unknown key', 'YOUR_OTHER_KEY'],
  ['a revoked key', 'REVOKED'],
  ['an empty key', ''],
] as const)('%s is 401 before its signature is looked at', async ([, key]) => {
  const revoked = account({ api_keys: [{ key: 'REVOKED', mode: 'live', revoked: true, secret: SECRET }] });
  expect(refusal(await send(BODY, 'nonsense', sandbox({ accounts: [revoked] }), key))).toBe(
    '401 Missing or invalid API key',
  );
});

test.for([
  ['a body that is no JSON', '{"to":', 400],
  ['a message to nobody', '{}', 400],
  ['a body over 5 MiB', ' '.repeat(5 * 1024 * 1024 + 1), 413],
] as const)('%s is only told so when it is signed', async ([, body, status]) => {
  expect((await send(body, signed(body))).status).toBe(status);
  // Bytes that were never read cannot be signed wrongly.
  expect((await send(body, signed(''))).status).toBe(status === 413 ? 413 : 401);
});

test('requests with a wrong signature take nothing from the rate limit', async () => {
  const emulator = sandbox();
  for (let sent = 0; sent < 121; sent++) await send(BODY, 'nonsense', emulator);
  expect((await send(BODY, signed(BODY), emulator)).status).toBe(200);
});

test('signatures and passcodes are compared in constant time', async () => {
  const compare = vi.spyOn(crypto, 'timingSafeEqual');
  syncBuiltinESMExports();
  onTestFinished(() => {
    compare.mockRestore();
    syncBuiltinESMExports();
  });
  const emulator = sandbox();
  const { request } = client(emulator);

  await send(BODY, signed('another body'), emulator);
  await request('POST', '/otp/send', { to: HELLO.to });
  await request('POST', '/otp/verify', { to: HELLO.to, code: '000000' });

  const [passcode] = emulator.messages();
  expect(compare.mock.calls.map(([secret]) => String(secret))).toEqual([signed(BODY), passcode?.text.slice(-6)]);
});
