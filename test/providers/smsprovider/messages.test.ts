import { expect, test } from 'vitest';
import { sandbox } from '../../support/sandbox.ts';
import { account, client, ENTERPRISE, PAIR, refusal } from '../../support/smsprovider.ts';

test('a send is answered with the documented keys in the documented order', async () => {
  const { body } = await client(sandbox()).trySend();
  expect(body).toMatch(
    /^\{"success":true,"message_id":"msg_[0-9a-f]{13}","credits_used":1,"credits_remaining":1229,"status":"queued"\}$/,
  );
});

test('a message is read with the documented keys in the documented order, and no success', async () => {
  const { send, request } = client(sandbox());
  const { message_id } = await send();
  expect((await request('GET', `/messages/${message_id}`)).body).toBe(
    JSON.stringify({
      message_id,
      to: '+1234567890',
      from: 'YourBrand',
      message: 'Hello from SMS Provider!',
      status: 'queued',
      sent_at: null,
      delivered_at: null,
    }),
  );
});

test.for([
  ['a text', '+1234567890', undefined],
  ['an array of one', ['+1234567890'], ['+1234567890']],
  ['an array of two', PAIR, PAIR],
  ['an array with a number twice', [...PAIR, '+1234567890'], [...PAIR, '+1234567890']],
] as const)('`to` is repeated as it was sent: %s', async ([, to, recipients]) => {
  const { send, message } = client(sandbox());
  const seen = await message((await send({ to })).message_id);
  expect(seen.to).toEqual(to);
  expect(seen.recipients?.map((recipient) => recipient.to)).toEqual(recipients);
});

test('an array of recipients has one id and a message to each', async () => {
  const emulator = sandbox();
  const { message_id } = await client(emulator).send({ to: PAIR });
  expect(message_id).toMatch(/^msg_[0-9a-f]{13}$/);
  expect([...emulator.messages()].map(({ to, batch }) => [to, batch])).toEqual(
    PAIR.toReversed().map((to) => [to, message_id]),
  );
});

test.for([
  [{ from: undefined }, undefined, 'SMSProvider'],
  [{ from: undefined }, { default_sender: 'Acme' }, 'Acme'],
  [{ from: 'YourBrand' }, { default_sender: 'Acme' }, 'YourBrand'],
  [{ from: '+447700900123' }, undefined, '+447700900123'],
  [{ from: '123456789012345' }, undefined, '123456789012345'],
  [{ from: 'My Brand 24' }, undefined, 'My Brand 24'],
  [{ from: 'Łódź' }, undefined, 'Łódź'],
] as const)('a send with %j by an account with %j is from %s', async ([fields, settings, from]) => {
  const { send, message } = client(sandbox({ accounts: [account(settings)] }));
  expect((await message((await send(fields)).message_id)).from).toBe(from);
});

test('the seeded account has the default sender SMSProvider', async () => {
  const { send, message } = client(sandbox());
  expect((await message((await send({ from: undefined })).message_id)).from).toBe('SMSProvider');
});

test.for([
  ['a short text', 'Hello', 1],
  ['160 characters of GSM-7', 'a'.repeat(160), 1],
  ['161 characters of GSM-7', 'a'.repeat(161), 2],
  ['1,600 characters of GSM-7', 'a'.repeat(1600), 11],
  ['70 characters of UCS-2', 'я'.repeat(70), 1],
  ['71 characters of UCS-2', 'я'.repeat(71), 2],
  ['1,600 euro signs', '€'.repeat(1600), 22],
  ['1,600 characters outside the basic plane', '🦊'.repeat(1600), 49],
] as const)('%s takes its segments in credits for each recipient', async ([, message, segments]) => {
  const { send, account: look } = client(sandbox());
  const sent = [await send({ message }), await send({ message, to: PAIR })];
  expect(sent.map(({ credits_used }) => credits_used)).toEqual([segments, 2 * segments]);
  expect((await look()).credits_remaining).toBe(1230 - 3 * segments);
});

test.for(['a', '🦊', '\uD83E'])('a text of 1,601 times %j is message_too_long', async (character) => {
  expect(refusal(await client(sandbox()).trySend({ message: character.repeat(1601) }))).toBe('400 message_too_long');
});

test.for([
  ['the first', ['12345', ...PAIR]],
  ['the last', [...PAIR, '+0123456789']],
  ['the only', ['1234567890']],
])('one bad number refuses all: %s', async ([, to]) => {
  const emulator = sandbox();
  const { trySend, account: look } = client(emulator);
  expect(refusal(await trySend({ to }))).toBe('400 invalid_phone_number');
  expect([...emulator.messages()]).toEqual([]);
  expect((await look()).credits_remaining).toBe(1230);
});

test('a refusal names the bad number and its place', async () => {
  const { body } = await client(sandbox()).trySend({ to: [...PAIR, '12345'] });
  expect(body).toMatch(/`to\/2`.*\\"12345\\"/);
});

test('the last credits can be spent, and not one more', async () => {
  const { trySend } = client(sandbox({ accounts: [account({ balance: '3' })] }));
  const answers = [await trySend({ to: PAIR }), await trySend({ to: PAIR }), await trySend(), await trySend()];
  expect(answers.map(({ status }) => status)).toEqual([200, 402, 200, 402]);
});

test('a wallet that does not cover the whole request pays nothing of it', async () => {
  const emulator = sandbox({ accounts: [account({ balance: '3' })] });
  const { trySend, account: look } = client(emulator);
  expect(refusal(await trySend({ to: PAIR, message: 'a'.repeat(161) }))).toBe('402 insufficient_credits');
  expect({ left: (await look()).credits_remaining, messages: [...emulator.messages()] }).toEqual({
    left: 3,
    messages: [],
  });
});

test('credits are whole, even when the wallet holds a fraction of one', async () => {
  const { send, account: look } = client(sandbox({ accounts: [account({ balance: '2.75' })] }));
  expect([(await send()).credits_remaining, (await look()).credits_remaining]).toEqual([1, 1]);
});

test.for([
  ['a message', (id: string) => id],
  ['a part of a message', (id: string) => `${id}.1`],
  ['what has not the form of an id', () => 'x'],
] as const)('%s is not found by another account', async ([, idOf]) => {
  const emulator = sandbox();
  const { message_id } = await client(emulator).send({ to: PAIR });
  const reply = await client(emulator, ENTERPRISE).request('GET', `/messages/${idOf(message_id)}`);
  expect(refusal(reply)).toBe('404 message_not_found');
});

test('a part of a message to several is not found by an id of its own', async () => {
  const { send, request } = client(sandbox());
  const { message_id } = await send({ to: PAIR });
  expect(refusal(await request('GET', `/messages/${message_id}.1`))).toBe('404 message_not_found');
});

test('the list has every message once, newest first, as it would be read by its id', async () => {
  const emulator = sandbox();
  const { send, message, messages } = client(emulator);
  const ids: string[] = [];
  for (const to of ['+1234567890', PAIR, ['+1234567890']]) ids.push((await send({ to })).message_id);
  await client(emulator, ENTERPRISE).send();

  expect(await messages()).toEqual(await Promise.all(ids.reverse().map(message)));
});

test('the list is as long as asked, or a hundred', async () => {
  const { send, messages } = client(sandbox({ rateLimit: false }));
  for (let sent = 0; sent < 101; sent++) await send({ to: PAIR });
  expect([
    (await messages()).length,
    (await messages('?limit=2')).length,
    (await messages('?limit=101')).length,
  ]).toEqual([100, 2, 101]);
});

test('the account is told in the order it was chosen', async () => {
  const accounts = [account({ plan: 'standard', created_at: '2023-11-01T09:00:00Z' })];
  expect((await client(sandbox({ accounts })).request('GET', '/account')).body).toBe(
    JSON.stringify({
      account_id: 'standard',
      name: 'Standard account',
      plan: 'standard',
      credits_remaining: 1230,
      rate_limit: 10,
      created_at: '2023-11-01T09:00:00Z',
    }),
  );
});

test('an account without a plan is on the Standard one', async () => {
  const { plan: _, ...without } = account();
  expect(await client(sandbox({ accounts: [without] })).account()).toMatchObject({
    plan: 'standard',
    rate_limit: 10,
    created_at: '1970-01-01T00:00:00Z',
  });
});
