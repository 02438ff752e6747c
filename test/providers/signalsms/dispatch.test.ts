import { describe, expect, test } from 'vitest';
import type { AccountSeed } from '../../../src/index.ts';
import { control } from '../../support/control.ts';
import { sandbox } from '../../support/sandbox.ts';
import { account, client, GB, PENDING_KEY, refusal, type Schemas, US } from '../../support/signalsms.ts';
import { jsonOf } from '../../support/wire.ts';

const DE = '+491713920000';
const FR = '+33612345678';
const FOX = '🦊';
const many = (count: number, to = US) => Array<string>(count).fill(to);
const nothing = { balance: '124.50', messages: [] };

describe('the cost', () => {
  test.for([
    ['one recipient', '0.018', [US], 'a'],
    ['two recipients', '0.046', [US, GB], 'a'],
    ['the same recipient twice', '0.036', [US, US], 'a'],
    ['two segments for two recipients', '0.092', [US, GB], 'a'.repeat(161)],
    ['160 characters of GSM-7', '0.068', [DE], 'a'.repeat(160)],
    ['306 characters of GSM-7', '0.136', [DE], 'a'.repeat(306)],
    ['307 characters of GSM-7', '0.204', [DE], 'a'.repeat(307)],
    ['70 characters of UCS-2', '0.068', [DE], 'я'.repeat(70)],
    ['35 emoji', '0.068', [DE], FOX.repeat(35)],
    ['36 emoji', '0.136', [DE], FOX.repeat(36)],
    ['500 recipients', '9.000', many(500), 'a'],
  ] as const)('of %s is %s, and leaves the wallet', async ([, cost, recipients, message]) => {
    const { dispatch, balance } = client(sandbox());
    const answer = await dispatch({ recipients, message });
    const left = (124.5 - Number(cost)).toFixed(3);
    expect(answer).toMatchObject({ recipients_count: recipients.length, cost, remaining_balance: left });
    expect(Number(await balance())).toBe(Number(left));
  });

  test.for([
    [1, '0.018', '0.018'],
    [2, '0.036', '0.036'],
    [27, '0.486', '0.491'],
    [28, '0.504', '0.509'],
    [100, '1.800', '1.818'],
    [500, '9.000', '9.090'],
  ] as const)('of fast dispatch to %i recipients is %s and one percent: %s', async ([count, normal, fast]) => {
    const { dispatch } = client(sandbox());
    const recipients = many(count);
    expect((await dispatch({ recipients, fast_dispatch: false })).cost).toBe(normal);
    expect((await dispatch({ recipients, fast_dispatch: true })).cost).toBe(fast);
  });

  test('of fast dispatch is told of each message, so that all of them add up to it', async () => {
    const emulator = sandbox();
    const { dispatch } = client(emulator);
    const { cost } = await dispatch({ recipients: many(28), fast_dispatch: true });
    const prices = [...emulator.messages()].map(({ price }) => price / 1_000);
    expect(new Set(prices)).toEqual(new Set([18, 19]));
    expect(prices.reduce((sum, price) => sum + price)).toBe(Number(cost) * 1_000);
  });

  test('of a message that fails is not given back', async () => {
    const emulator = sandbox();
    const { dispatch, balance } = client(emulator);
    await dispatch({ recipients: ['+15005550002', '+15005550003'] });
    await emulator.advance('72h');
    expect(await balance()).toBe('124.464');
  });

  test('empties a wallet that holds just enough, and one that holds less gets 402', async () => {
    const emulator = sandbox({ accounts: [account({ balance: '0.091' })] });
    const { dispatch, tryDispatch, balance } = client(emulator);
    expect((await dispatch()).remaining_balance).toBe('0.045');
    expect(refusal(await tryDispatch())).toBe('402 payment_required');
    expect((await dispatch({ recipients: [US] })).remaining_balance).toBe('0.027');
    expect(await balance()).toBe('0.027');
  });
});

test.for([
  ['7', '7.00', '6.982'],
  ['7.1', '7.10', '7.082'],
  ['7.123', '7.123', '7.105'],
  ['7.123999', '7.123', '7.105'],
] as const)(
  'a wallet that was set to %s holds %s, and %s after a message',
  async ([set, balance, remaining_balance]) => {
    const emulator = sandbox();
    await control(emulator).request('PUT', '/accounts/signalsms/demo/balance', { balance: set });
    const { dispatch, balance: look } = client(emulator);
    expect(await look()).toBe(balance);
    expect(await dispatch({ recipients: [US] })).toMatchObject({ remaining_balance });
  },
);

describe('the recipients', () => {
  test('have one message id between them, and reports in their order', async () => {
    const emulator = sandbox();
    const { dispatch, status } = client(emulator);
    const recipients = [GB, US, FR, GB];
    const { message_id, recipients_count } = await dispatch({ recipients });
    expect(recipients_count).toBe(4);
    expect((await status(message_id)).reports.map(({ recipient }) => recipient)).toEqual(recipients);
    expect([...emulator.messages()].map(({ batch }) => batch)).toEqual(Array(4).fill(message_id));
  });

  test.for([
    ['none', [], 400],
    ['one', many(1), 200],
    ['500', many(500), 200],
    ['501', many(501), 400],
  ] as const)('may be 1 to 500: %s', async ([, recipients, status]) => {
    expect((await client(sandbox()).tryDispatch({ recipients })).status).toBe(status);
  });

  const bad: readonly (readonly [what: string, recipient: unknown, refused?: string])[] = [
    ['a number without its plus', '14155552671'],
    ['a number of six digits', '+141555'],
    ['a number of sixteen digits', '+1415555267112345'],
    ['a number that begins with 0', '+0415555267'],
    ['a number with a line break', `${US}\n`],
    ['a number that is no text', 14155552671],
    ['null', null],
    ['a country without a rate', '+850191234567'],
    ['no country at all', '+99912345678'],
    ['the number that is throttled', '+15005550004', '429 too_many_requests'],
    ['the number that breaks things', '+15005550005', '500 internal_error'],
  ];

  test.for(bad)('are all refused, and none is charged, for %s among 500', async ([, recipient, refused]) => {
    const emulator = sandbox();
    const { tryDispatch, balance } = client(emulator);
    expect(refusal(await tryDispatch({ recipients: [...many(499), recipient] }))).toBe(refused ?? '400 bad_request');
    await emulator.advance('1h');
    expect({ balance: await balance(), messages: [...emulator.messages()] }).toEqual(nothing);
    expect([...emulator.webhooks()]).toEqual([]);
  });

  test('are refused with the place and the value of the bad one', async () => {
    const reply = await client(sandbox()).tryDispatch({ recipients: [US, '12345'] });
    expect((jsonOf(reply) as Schemas['Error']).message).toMatch(/`recipients\/1`.*"12345"/);
  });
});

describe('the sender', () => {
  const registering = (...senders: NonNullable<AccountSeed['senders']>) =>
    sandbox({ accounts: [account({ senders })] });
  const approved = (name: string) => ({ name, status: 'approved', created_at: '2026-05-10T08:00:00Z' }) as const;

  test.for(['A', '12345', 'Elevenchars', '14155552671', '+14155552671'])(
    '%s may be registered and used',
    async (name) => {
      const { dispatch, request } = client(registering(approved(name)));
      expect(await dispatch({ sender: name })).toMatchObject({ status: 'queued' });
      expect(jsonOf(await request('GET', '/senders'))).toEqual({ senders: [approved(name)] });
    },
  );

  test.for([
    ['unknown', 'Unknown', '404 not_found'],
    ['the same in other capitals', 'whiteraven', '404 not_found'],
    ['a number nobody has registered', '14155552671', '404 not_found'],
    ['twelve characters', 'TwelveLetter', '400 bad_request'],
    ['a number with its plus that nobody has registered', '+14155552671', '400 bad_request'],
    ['with a space', 'White Raven', '400 bad_request'],
    ['with an umlaut', 'Räven', '400 bad_request'],
    ['with a line break', 'WhiteRaven\n', '400 bad_request'],
    ['empty', '', '400 bad_request'],
    ['missing', undefined, '400 bad_request'],
    ['null', null, '400 bad_request'],
    ['no text', 12345, '400 bad_request'],
  ] as const)('that is %s is refused and costs nothing', async ([, sender, refused]) => {
    const emulator = sandbox();
    const { tryDispatch, balance } = client(emulator);
    expect(refusal(await tryDispatch({ sender }))).toBe(refused);
    expect({ balance: await balance(), messages: [...emulator.messages()] }).toEqual(nothing);
  });

  test('that waits for approval is 400, and another account cannot see it at all', async () => {
    const emulator = sandbox();
    const sender = 'PendingCo';
    expect(refusal(await client(emulator, PENDING_KEY).tryDispatch({ sender }))).toBe('400 bad_request');
    expect(refusal(await client(emulator).tryDispatch({ sender }))).toBe('404 not_found');
  });
});

test.for([
  ['no recipients', { recipients: undefined }],
  ['a recipient that is not in a list', { recipients: US }],
  ['no text', { message: undefined }],
  ['an empty text', { message: '' }],
  ['a text that is no text', { message: 5 }],
  ['a hurry in words', { fast_dispatch: 'yes' }],
  ['a callback to a public host without HTTPS', { callback_url: 'http://example.com/' }],
  ['a callback that is no URL', { callback_url: '/receipts' }],
  ['a callback of 2,049 characters', { callback_url: `https://example.com/${'x'.repeat(2029)}` }],
] as const)('a message with %s is 400 bad_request and costs nothing', async ([, fields]) => {
  const emulator = sandbox();
  const { tryDispatch, balance } = client(emulator);
  expect(refusal(await tryDispatch(fields))).toBe('400 bad_request');
  expect({ balance: await balance(), messages: [...emulator.messages()] }).toEqual(nothing);
});

test('a callback to this machine needs no HTTPS, unless the strict option says so', async () => {
  const callback_url = 'http://localhost:3000/receipts';
  expect((await client(sandbox()).tryDispatch({ callback_url })).status).toBe(200);
  expect((await client(sandbox({ strictCallbacks: true })).tryDispatch({ callback_url })).status).toBe(400);
});

test('a field nobody knows is ignored', async () => {
  expect((await client(sandbox()).tryDispatch({ colour: 'blue' })).status).toBe(200);
});
