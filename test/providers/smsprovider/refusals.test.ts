import { expect, test } from 'vitest';
import { MAGIC } from '../../support/magic-numbers.ts';
import { START, sandbox } from '../../support/sandbox.ts';
import { account, client, PAIR, refusal, STANDARD } from '../../support/smsprovider.ts';

test.for([
  ['no recipient', { to: undefined }, '400 invalid_request'],
  ['null for a recipient', { to: null }, '400 invalid_request'],
  ['a recipient that is a number', { to: 1234567890 }, '400 invalid_request'],
  ['no recipients', { to: [] }, '400 invalid_request'],
  ['a number among the recipients', { to: [...PAIR, 1234567890] }, '400 invalid_request'],
  ['an array among the recipients', { to: [PAIR] }, '400 invalid_request'],
  ['an empty recipient', { to: '' }, '400 invalid_phone_number'],
  ['a recipient without its plus', { to: '1234567890' }, '400 invalid_phone_number'],
  ['a recipient of six digits', { to: '+123456' }, '400 invalid_phone_number'],
  ['a recipient of sixteen digits', { to: '+1234567890123456' }, '400 invalid_phone_number'],
  ['a recipient with a line break', { to: '+1234567890\n' }, '400 invalid_phone_number'],
  ['two recipients in one text', { to: '+1234567890,+9876543210' }, '400 invalid_phone_number'],
  ['no text', { message: undefined }, '400 invalid_request'],
  ['an empty text', { message: '' }, '400 invalid_request'],
  ['a text that is a number', { message: 5 }, '400 invalid_request'],
  ['a text of 1,601 characters', { message: 'a'.repeat(1601) }, '400 message_too_long'],
  ['an empty sender', { from: '' }, '400 invalid_request'],
  ['a sender of twelve letters', { from: 'abcdefghijkl' }, '400 invalid_request'],
  ['a sender of sixteen digits', { from: '1234567890123456' }, '400 invalid_request'],
  ['null for a sender', { from: null }, '400 invalid_request'],
  ['a schedule a millisecond ago', { scheduled_at: new Date(START.getTime() - 1) }, '400 invalid_request'],
  ['a schedule without a zone', { scheduled_at: '2026-04-21T13:00:00' }, '400 invalid_request'],
  ['a schedule without a time', { scheduled_at: '2026-04-22' }, '400 invalid_request'],
  ['a schedule on no day', { scheduled_at: '2026-04-31T13:00:00Z' }, '400 invalid_request'],
  ['a schedule in a leap second', { scheduled_at: '2026-06-30T23:59:60Z' }, '400 invalid_request'],
  ['a schedule with half an offset', { scheduled_at: '2026-04-22T13:00:00+02' }, '400 invalid_request'],
  ['a schedule with an offset in one piece', { scheduled_at: '2026-04-22T13:00:00+0200' }, '400 invalid_request'],
  ['a schedule with a space for its T', { scheduled_at: '2026-04-22 13:00:00+02:00' }, '400 invalid_request'],
  ['a schedule in seconds', { scheduled_at: 1_900_000_000 }, '400 invalid_request'],
  ['a callback that is no URL', { callback_url: 'your-server.com' }, '400 invalid_request'],
  ['a callback to nowhere', { callback_url: 'http://' }, '400 invalid_request'],
  ['a callback to a port that there is not', { callback_url: 'http://localhost:65536/' }, '400 invalid_request'],
  ['a callback of another scheme', { callback_url: 'ftp://your-server.com/' }, '400 invalid_request'],
  ['a callback of 2,049 characters', { callback_url: `http://a/${'x'.repeat(2040)}` }, '400 invalid_request'],
  ['more credits than there are', { to: Array(1231).fill('+1234567890') }, '402 insufficient_credits'],
  ['the number for 429', { to: MAGIC.rateLimited }, '429 rate_limit_exceeded'],
  ['the number for 500', { to: MAGIC.internalError }, '500 internal_error'],
  ['the number for 429 among others', { to: [...PAIR, MAGIC.rateLimited] }, '429 rate_limit_exceeded'],
  ['the number for 500 among others', { to: [MAGIC.internalError, ...PAIR] }, '500 internal_error'],
  [
    'the number for 429 and a schedule',
    { to: MAGIC.rateLimited, scheduled_at: '2027-01-01T00:00:00Z' },
    '429 rate_limit_exceeded',
  ],
] as const)('a message with %s is %s, and neither stored nor paid for', async ([, fields, expected]) => {
  const emulator = sandbox();
  const { trySend, account: look } = client(emulator);
  expect(refusal(await trySend(fields))).toBe(expected);
  expect({ messages: [...emulator.messages()], credits: (await look()).credits_remaining }).toEqual({
    messages: [],
    credits: 1230,
  });
});

test('a message of which one recipient is in a suspended country is 400 invalid_phone_number, and sent to none', async () => {
  const emulator = sandbox({ accounts: [account({ suspended_countries: ['IR'] })] });
  expect(refusal(await client(emulator).trySend({ to: PAIR }))).toBe('400 invalid_phone_number');
  expect([...emulator.messages()]).toEqual([]);
});

test.for<readonly [string, Readonly<Record<string, unknown>>]>([
  ['the longest text', { message: 'a'.repeat(1600) }],
  ['the longest number', { to: '+123456789012345' }],
  ['a schedule at this very moment', { scheduled_at: START.toISOString() }],
  ['a callback over plain HTTP to the world', { callback_url: 'http://your-server.com/sms?user=7' }],
  ['a callback in capitals', { callback_url: 'HTTPS://YOUR-SERVER.COM/' }],
  ['fields nobody knows', { colour: 'blue', constructor: 1 }],
])('a message with %s is taken', async ([, fields]) => {
  expect((await client(sandbox()).trySend(fields)).status).toBe(200);
});

test.for([
  ['GET', '/account', { authorization: '' }, '401 authentication_failed'],
  ['GET', '/account', { authorization: 'Bearer NOT_AN_API_KEY' }, '401 authentication_failed'],
  ['POST', '/messages', { authorization: STANDARD }, '401 authentication_failed'],
  ['GET', '/messages/msg_5f8d2b38c4a7f', {}, '404 message_not_found'],
  ['DELETE', '/webhooks/wh_5f8d2b38c4a7f', {}, '404 not_found'],
  ['GET', '/nothing', {}, '404 not_found'],
  ['PUT', '/messages', {}, '405 method_not_allowed'],
  ['POST', '/messages', { 'content-type': 'text/plain' }, '415 unsupported_media_type'],
  ['POST', '/messages', {}, '400 invalid_request'],
  ['GET', '/messages?limit=0', {}, '400 invalid_request'],
  ['GET', '/messages?limit=1001', {}, '400 invalid_request'],
] as const)('%s %s with %j is %s', async ([method, path, headers, expected]) => {
  expect(refusal(await client(sandbox()).request(method, path, undefined, headers))).toBe(expected);
});

test('a revoked key is 401 authentication_failed', async () => {
  const accounts = [account({ api_keys: [{ key: STANDARD, mode: 'live', revoked: true }] })];
  expect(refusal(await client(sandbox({ accounts })).request('GET', '/account'))).toBe('401 authentication_failed');
});

test('a refusal has the documented keys in the documented order', async () => {
  const { body } = await client(sandbox({ accounts: [account({ balance: '0' })] })).trySend();
  expect(body).toBe(
    '{"success":false,"error":{"code":"insufficient_credits","message":"Your account has insufficient credits"}}',
  );
});

test.for([
  [{ to: [] }, /`to` must not be empty/],
  [{ to: undefined }, /`to` is required/],
  [{ to: [...PAIR, 7] }, /`to\/2` must be a string/],
  [{ message: 'a'.repeat(1601) }, /1600 characters/],
  [{ scheduled_at: '2020-01-01T00:00:00Z' }, /`scheduled_at` is in the past/],
  [{ callback_url: 'http://' }, /`callback_url`/],
] as const)('a refusal of %j says what to mend', async ([fields, sentence]) => {
  expect((await client(sandbox()).trySend(fields)).body).toMatch(sentence);
});

test('a refusal does not repeat a long value at length', async () => {
  expect((await client(sandbox()).trySend({ to: '5'.repeat(100_000) })).body.length).toBeLessThan(400);
});
