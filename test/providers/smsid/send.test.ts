import { describe, expect, test } from 'vitest';
import { control } from '../../support/control.ts';
import { expected, follow, type Life, told } from '../../support/life.ts';
import { later, sandbox } from '../../support/sandbox.ts';
import { account, client, refusal, SIGNED_KEY, signed, TO } from '../../support/smsid.ts';
import { jsonOf } from '../../support/wire.ts';

const nothing = { balance: '95.6400', messages: [] };

test.for([
  ['160 characters of GSM-7', '0.0400', 'a'.repeat(160)],
  ['161 characters of GSM-7', '0.0800', 'a'.repeat(161)],
  ['306 characters of GSM-7', '0.0800', 'a'.repeat(306)],
  ['307 characters of GSM-7', '0.1200', 'a'.repeat(307)],
  ['81 euro signs', '0.0800', '€'.repeat(81)],
  ['70 characters of UCS-2', '0.0400', 'я'.repeat(70)],
  ['71 characters of UCS-2', '0.0800', 'я'.repeat(71)],
  ['335 characters of UCS-2', '0.2000', 'я'.repeat(335)],
  ['1,600 characters of GSM-7', '0.4400', 'a'.repeat(1600)],
  ['1,600 emoji', '1.9600', '🦊'.repeat(1600)],
] as const)('%s cost %s', async ([, cost, message]) => {
  const { send, balance } = client(sandbox());
  const sent = await send({ message });
  const left = (95.64 - Number(cost)).toFixed(4);
  expect([sent.cost, sent.remaining_balance, await balance()]).toEqual([cost, left, left]);
});

test('a segment costs the same wherever it goes', async () => {
  const { send } = client(sandbox());
  const costs = ['+14155552671', '+850191234567', '+99912345678'].map(async (to) => (await send({ to })).cost);
  expect(await Promise.all(costs)).toEqual(['0.0400', '0.0400', '0.0400']);
});

test('a wallet that holds just enough is emptied, and the next message is 400', async () => {
  const emulator = sandbox({ accounts: [account({ balance: '0.0400' })] });
  const { send, trySend, balance } = client(emulator);

  expect((await send()).remaining_balance).toBe('0.0000');
  expect(refusal(await trySend())).toBe('400 Insufficient balance');
  expect([await balance(), [...emulator.messages()].length]).toEqual(['0.0000', 1]);
});

test('a balance has four decimals, whatever the wallet was set to', async () => {
  const emulator = sandbox();
  await control(emulator).request('PUT', '/accounts/smsid/demo/balance', { balance: '7.123456' });
  expect(await client(emulator).balance()).toBe('7.1234');
});

describe('the sender', () => {
  const accounts = [
    account({
      default_sender: 'Second',
      senders: ['SMSID', 'Second', 'AB', 'Eleven Char'].map((name) => ({
        name,
        status: 'approved' as const,
        created_at: '2026-01-05T09:00:00Z',
      })),
    }),
  ];

  test.for([
    ['its default', undefined, 'Second'],
    ['another that is approved', 'SMSID', 'SMSID'],
    ['one of two characters', 'AB', 'AB'],
    ['one of eleven characters', 'Eleven Char', 'Eleven Char'],
  ] as const)('of an account may be %s', async ([, sender_id, sender]) => {
    const { send, status } = client(sandbox({ accounts }));
    expect((await status((await send({ sender_id })).message_id)).sender_id).toBe(sender);
  });

  test.for([
    ['is unknown', 'Unknown', '400 Sender ID not approved'],
    ['waits for approval', 'PendingCo', '400 Sender ID not approved'],
    ['differs in its capitals', 'smsid', '400 Sender ID not approved'],
    ['is one character', 'S', '400 `sender_id` must have at least 2 characters.'],
    ['is twelve characters', 'TwelveLetter', '400 `sender_id` must have at most 11 characters.'],
    ['is empty', '', '400 `sender_id` must have at least 2 characters.'],
    ['is null', null, '400 `sender_id` must be a string.'],
  ] as const)('that %s is refused and costs nothing', async ([, sender_id, refused]) => {
    const emulator = sandbox();
    const { trySend, balance } = client(emulator);
    expect(refusal(await trySend({ sender_id }))).toBe(refused);
    expect({ balance: await balance(), messages: [...emulator.messages()] }).toEqual(nothing);
  });

  test('is SMSID where an account says nothing else', async () => {
    const { default_sender, ...silent } = account();
    const { send, status } = client(sandbox({ accounts: [silent] }));
    expect((await status((await send({ sender_id: undefined })).message_id)).sender_id).toBe(default_sender);
  });

  test('by default has to be approved, too', async () => {
    const emulator = sandbox({ accounts: [account({ senders: [] })] });
    const { request, trySend } = client(emulator);
    expect(refusal(await trySend({ sender_id: undefined }))).toBe('400 Sender ID not approved');
    expect(refusal(await request('POST', '/otp/send', { to: TO }))).toBe('400 Sender ID not approved');
    expect([...emulator.messages()]).toEqual([]);
  });
});

test.for([
  ['no number', { to: undefined }, '400 The to field is required'],
  ['no text', { message: undefined }, '400 The message field is required'],
  ['an empty text', { message: '' }, '400 `message` must not be empty.'],
  ['1,601 characters', { message: 'a'.repeat(1601) }, '400 `message` must have at most 1600 characters.'],
  ['a text that is no text', { message: 5 }, '400 `message` must be a string.'],
  ['a number that is no text', { to: 447700900123 }, '400 `to` must be a string.'],
  ['a number of six digits', { to: '+447700' }, '400 Invalid phone number'],
  ['a number of sixteen digits', { to: '+4477009001234567' }, '400 Invalid phone number'],
  ['a number that begins with 0', { to: '07700900123' }, '400 Invalid phone number'],
  ['a number with spaces', { to: '+44 7700 900123' }, '400 Invalid phone number'],
  ['a number with a line break', { to: '+447700900123\n' }, '400 Invalid phone number'],
  ['an empty number', { to: '' }, '400 Invalid phone number'],
] as const)('a message with %s is refused and costs nothing', async ([, fields, refused]) => {
  const emulator = sandbox();
  const { trySend, balance } = client(emulator);
  expect(refusal(await trySend(fields))).toBe(refused);
  expect({ balance: await balance(), messages: [...emulator.messages()] }).toEqual(nothing);
});

test('a refusal has `meta` alone, with the status in it', async () => {
  const reply = await client(sandbox()).trySend({ to: 'nobody' });
  expect(reply.body).toBe('{"meta":{"code":400,"text":"Invalid phone number"}}');
});

test('a number without its plus gets one', async () => {
  const { send, status } = client(sandbox());
  const { message_id } = await send({ to: '447700900123' });
  expect((await status(message_id)).to).toBe('+447700900123');
});

const delivered = [
  [0, 'queued'],
  [500, 'sent'],
  [2_000, 'delivered'],
] as const;

const lives: readonly (readonly [title: string, to: string, life: Life])[] = [
  ['a message', TO, delivered],
  ['the number that works', '+15005550001', delivered],
  [
    'the number that fails',
    '+15005550002',
    [
      [0, 'queued'],
      [2_000, 'failed'],
    ],
  ],
  [
    'the number that times out',
    '+15005550003',
    [
      [0, 'queued'],
      [500, 'sent'],
      [30_000, 'failed'],
    ],
  ],
];

describe.for(lives)('%s', ([, to, life]) => {
  test(`is ${told(life)}, not before, and stays paid`, async () => {
    const emulator = sandbox();
    const { send, status, balance } = client(emulator);
    const { message_id } = await send({ to });
    expect(await follow(emulator, life, async () => (await status(message_id)).status)).toEqual(expected(life));
    expect(await balance()).toBe('95.6000');
  });
});

test('a status has its documented keys in order, and `delivered_at` once it is true', async () => {
  const emulator = sandbox();
  const { send, request } = client(emulator);
  const { message_id } = await send();
  const ask = async () => jsonOf(await request('POST', '/sms/status', { message_id }));
  const common = { message_id, status: 'queued', to: TO, sender_id: 'SMSID', created_at: seconds(0) };

  expect(JSON.stringify(await ask())).toBe(JSON.stringify({ meta: { code: 200, text: 'OK' }, data: common }));
  await emulator.advance('2s');
  expect(JSON.stringify(await ask())).toBe(
    JSON.stringify({
      meta: { code: 200, text: 'OK' },
      data: { ...common, status: 'delivered', delivered_at: seconds(2_000) },
    }),
  );
});

const seconds = (milliseconds: number) => later(milliseconds).replace('.000', '');

test.for([
  ['an unknown id', 'Dcshuhod0PMAAAFQ+/PbnR3x'],
  ['no id at all', ''],
] as const)('the status of %s is 404', async ([, message_id]) => {
  expect(refusal(await client(sandbox()).request('POST', '/sms/status', { message_id }))).toBe('404 Message not found');
});

test("another account's message is 404", async () => {
  const emulator = sandbox();
  const { message_id } = await client(emulator).send();
  const body = JSON.stringify({ message_id });
  const reply = await client(emulator, SIGNED_KEY).request('POST', '/sms/status', body, { 'x-api-sign': signed(body) });
  expect(refusal(reply)).toBe('404 Message not found');
});

test.for([
  ['/sms/send', '+15005550004', '429 Rate limit exceeded'],
  ['/sms/send', '+15005550005', '500 Internal server error'],
  ['/otp/send', '+15005550004', '429 Rate limit exceeded'],
  ['/otp/send', '15005550005', '500 Internal server error'],
] as const)('%s to %s is %s and costs nothing', async ([path, to, refused]) => {
  const emulator = sandbox();
  const { request, balance } = client(emulator);
  expect(refusal(await request('POST', path, { to, message: 'Hello' }))).toBe(refused);
  expect({ balance: await balance(), messages: [...emulator.messages()] }).toEqual(nothing);
});

describe('the rate limit', () => {
  test('lets 120 requests of a key pass in a minute, whatever they ask', async () => {
    const emulator = sandbox();
    const { request, trySend } = client(emulator);
    const statuses: number[] = [];
    for (let asked = 0; asked < 60; asked++) {
      statuses.push((await trySend()).status, (await request('POST', '/otp/verify', { to: TO, code: '1' })).status);
    }
    expect(new Set(statuses)).toEqual(new Set([200, 422]));

    const refused = await trySend();
    expect([refusal(refused), refused.headers['retry-after']]).toEqual(['429 Rate limit exceeded', '60']);
  });

  test('starts over with the minute, and binds each key for itself', async () => {
    const emulator = sandbox();
    const { request } = client(emulator);
    const ask = async () => (await request('GET', '/balance')).status;
    for (let asked = 0; asked < 120; asked++) await ask();
    const other = await client(emulator, SIGNED_KEY).request('GET', '/balance', undefined, {
      'x-api-sign': signed(''),
    });

    await emulator.advance(59_999);
    const before = await ask();
    await emulator.advance(1);

    expect([other.status, before, await ask()]).toEqual([200, 429, 200]);
  });
});
