import { expect, test } from 'vitest';
import { sandbox } from '../../support/sandbox.ts';
import { client, refusal, type Schemas } from '../../support/smsroute.ts';
import { jsonOf } from '../../support/wire.ts';

const GSM_LONGEST = 'a'.repeat(1280);
const UCS_LONGEST = 'я'.repeat(640);

test.for([
  ['a number of seven digits', { to: '+5491123' }],
  ['a number of fifteen digits', { to: '+549112345678901' }],
  ['a sender of three letters', { from: 'abc' }],
  ['a sender of eleven characters', { from: 'Smsroute123' }],
  ['a short code', { from: '12345' }],
  ['a long code with its plus', { from: '+15551230000' }],
  ['a long code without its plus', { from: '155512300001234' }],
  ['1,280 characters of GSM-7', { body: GSM_LONGEST }],
  ['640 characters of the extension table', { body: '€'.repeat(640) }],
  ['640 characters of UCS-2', { body: UCS_LONGEST }],
  ['a single space', { body: ' ' }],
  ['the longest validity period', { validity_period: 172_800 }],
  ['a reference of 255 characters', { reference: 'r'.repeat(255) }],
  ['an empty reference', { reference: '' }],
  ['a field nobody knows', { colour: 'blue', constructor: 1 }],
])('a message with %s is taken', async ([, fields]) => {
  expect((await client(sandbox()).trySend(fields as Readonly<Record<string, unknown>>)).status).toBe(200);
});

test.for([
  ['no number', { to: undefined }, '400 invalid_destination'],
  ['a number without its plus', { to: '5551234567' }, '400 invalid_destination'],
  ['a number of six digits', { to: '+123456' }, '400 invalid_destination'],
  ['a number of sixteen digits', { to: '+5491123456789012' }, '400 invalid_destination'],
  ['a number that begins with 0', { to: '+0123456789' }, '400 invalid_destination'],
  ['a number with a line break', { to: '+15551234567\n' }, '400 invalid_destination'],
  ['digits of another script', { to: '+１５５５１２３４５６７' }, '400 invalid_destination'],
  ['a number that is no text', { to: 15551234567 }, '400 invalid_destination'],
  ['two numbers', { to: ['+15551234567', '+15551234568'] }, '400 invalid_destination'],
  ['null for a number', { to: null }, '400 invalid_destination'],
  ['no sender', { from: undefined }, '400 invalid_sender_id'],
  ['a sender of two letters', { from: 'ab' }, '400 invalid_sender_id'],
  ['a sender of twelve letters', { from: 'abcdefghijkl' }, '400 invalid_sender_id'],
  ['a sender with a space', { from: 'sms route' }, '400 invalid_sender_id'],
  ['a sender with an umlaut', { from: 'smsröute' }, '400 invalid_sender_id'],
  ['a sender that is no text', { from: 12345 }, '400 invalid_sender_id'],
  ['no text', { body: undefined }, '400 invalid_request'],
  ['an empty text', { body: '' }, '400 invalid_request'],
  ['a text that is no text', { body: 5 }, '400 invalid_request'],
  ['1,281 characters of GSM-7', { body: `${GSM_LONGEST}a` }, '400 body_too_long'],
  ['1,279 characters of GSM-7 and a euro sign', { body: `${GSM_LONGEST.slice(1)}€` }, '400 body_too_long'],
  ['641 characters of UCS-2', { body: `${UCS_LONGEST}a` }, '400 body_too_long'],
  ['no validity period to speak of', { validity_period: 0 }, '400 invalid_request'],
  ['a validity period over 48 hours', { validity_period: 172_801 }, '400 invalid_request'],
  ['half a second of validity', { validity_period: 1.5 }, '400 invalid_request'],
  ['a validity period in text', { validity_period: '60' }, '400 invalid_request'],
  ['a reference of 256 characters', { reference: 'r'.repeat(256) }, '400 invalid_request'],
  ['a reference that is no text', { reference: 1042 }, '400 invalid_request'],
  ['a number outside every country', { to: '+99912345678' }, '403 forbidden_destination'],
  ['a country that is not served', { to: '+850191234567' }, '403 forbidden_destination'],
] as const)('a message with %s is %s', async ([, fields, expected]) => {
  expect(refusal(await client(sandbox()).trySend(fields))).toBe(expected);
});

test.for([
  ['the number', { to: '5551234567' }, /`to`.*"5551234567".*"\+5491123456789"/],
  ['the sender', { from: 'ab' }, /`from`.*"ab"/],
  ['the missing field', { body: undefined }, /`body` is required/],
  ['how long the text is', { body: 'a'.repeat(1300) }, /1300 GSM-7.*1280/],
  ['the encoding of a long text', { body: 'я'.repeat(700) }, /700 UCS-2.*640/],
  ['the country', { to: '+850191234567' }, /KP/],
] as const)('a refusal names %s', async ([, fields, sentence]) => {
  const reply = await client(sandbox()).trySend(fields);
  expect((jsonOf(reply) as Schemas['Error']).message).toMatch(sentence);
});

test('a refusal does not repeat a long value at length', async () => {
  const reply = await client(sandbox()).trySend({ to: '5'.repeat(100_000) });
  expect(reply.body.length).toBeLessThan(400);
});
