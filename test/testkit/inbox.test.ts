import { expect, test } from 'vitest';
import { NoMessageError, startSandbox, WaitError } from '../../src/testkit/vitest.ts';
import { HANDSET, rejection, sendBy } from '../support/kit.ts';

const OTHER = '+447700900123';

test('it is read from the oldest to the newest, for all handsets or for one', async () => {
  const sms = await startSandbox('smsroute');
  for (const [to, body] of [
    [HANDSET, 'one'],
    [OTHER, 'two'],
    [HANDSET, 'three'],
  ] as const)
    await sendBy(sms, { to, body });
  const inbox = sms.inbox.to(HANDSET);
  expect(sms.inbox.all().map(({ text }) => text)).toEqual(['one', 'two', 'three']);
  expect([inbox.first().text, inbox.last().text, inbox.count()]).toEqual(['one', 'three', 2]);
});

test.each(['+15551234567', '1 (555) 123-4567', '15551234567'])('a handset is found by %s', async (number) => {
  const sms = await startSandbox('smsroute');
  await sendBy(sms);
  expect(sms.inbox.to(number).count()).toBe(1);
});

test('a number without a digit is refused', async () => {
  const sms = await startSandbox('smsroute');
  expect(() => sms.inbox.to('Bob')).toThrow('"Bob" is no phone number');
});

test('a message shows its state as time goes on', async () => {
  const sms = await startSandbox('smsroute');
  await sendBy(sms);
  const message = sms.inbox.last();
  const seen = [message.status];
  await sms.advance('2s');
  expect([...seen, message.status, message.finishedAt?.getTime()]).toEqual([
    'accepted',
    'delivered',
    sms.clock.now().getTime(),
  ]);
});

test('messages from before the sandbox began are not in it', async () => {
  const sms = await startSandbox('transmitsms');
  const { key, secret, baseUrl } = sms.account();
  const headers = { Authorization: `Basic ${Buffer.from(`${key}:${secret}`).toString('base64')}` };
  const { status } = await fetch(`${baseUrl}/get-sms.json?message_id=339814842`, { headers });
  expect([status, sms.inbox.all()]).toEqual([200, []]);
});

test('a missing message is explained by those that there are', async () => {
  const sms = await startSandbox('smsroute');
  expect(() => sms.inbox.last()).toThrow(
    new NoMessageError(
      'there is no message at all. Nothing has come in: the code may call another address, or an MSW server of your ' +
        'own answers it, which startSandbox takes as { server }.',
    ),
  );
  await sendBy(sms, { to: OTHER, body: 'Hello' });
  expect(() => sms.inbox.to(HANDSET).first()).toThrow(
    `found no message to ${HANDSET}; 1 message to other numbers: ${OTHER}.`,
  );
});

test('a missing message is explained by the refusal that came last', async () => {
  const sms = await startSandbox('smsroute');
  sms.setBalance('0');
  await sendBy(sms);
  sms.balance();
  expect(() => sms.inbox.last()).toThrow(
    'there is no message at all. The newest request, POST /v1/messages, was refused: 402 {"status":"error","code":"insufficient_balance"',
  );
});

test('waiting ends at once when the message is there, and as soon as it comes when it is not', async () => {
  const sms = await startSandbox('smsroute');
  const coming = sms.inbox.to(HANDSET).waitFor({ contains: /code is \d+/ });
  await sendBy(sms, { body: 'Hello' });
  await sendBy(sms);
  expect([await coming, await sms.inbox.waitFor({ contains: 'Hello' })]).toMatchObject([
    { text: 'Your code is 482910.' },
    { text: 'Hello' },
  ]);
});

test('a state or a status can be waited for, while time goes on elsewhere', async () => {
  const sms = await startSandbox('smsroute');
  const arrival = sms.inbox.waitFor({ state: 'delivered' });
  const sent = sms.inbox.waitFor({ status: 'sent' });
  await sendBy(sms);
  await sms.advance('10s');
  expect([(await sent).id, (await arrival).id]).toEqual([sms.inbox.last().id, sms.inbox.last().id]);
});

test('so many messages can be waited for', async () => {
  const sms = await startSandbox('smsroute');
  const both = sms.inbox.waitFor({ count: 2 });
  await sendBy(sms, { body: 'one' });
  await sendBy(sms, { body: 'two' });
  expect((await both).map(({ text }) => text)).toEqual(['one', 'two']);
});

test('what does not come in time is said, with what nearly matched', async () => {
  const sms = await startSandbox('smsroute');
  await sendBy(sms, { to: OTHER, body: 'Hello' });
  const wait = sms.inbox.to(HANDSET).waitFor({ contains: '482910', timeout: 10 });
  await expect(wait).rejects.toBeInstanceOf(WaitError);
  expect(await rejection(wait)).toBe(
    `waited 10ms for a message containing "482910" to ${HANDSET}; 1 message to other numbers: ${OTHER}, and with other texts: "Hello".`,
  );
});

test('a wait for several says how many came', async () => {
  const sms = await startSandbox('smsroute');
  await sendBy(sms);
  await sendBy(sms, { body: 'Hello' });
  expect(await rejection(sms.inbox.waitFor({ count: 2, contains: /code/, timeout: 10 }))).toBe(
    'waited 10ms for 2 messages containing /code/; 1 message came, and 1 message with other texts: "Hello".',
  );
});

test('a wait for a state says that nobody moves the clock', async () => {
  const sms = await startSandbox('smsroute');
  await sendBy(sms, { body: 'Hello' });
  expect(await rejection(sms.inbox.waitFor({ state: 'delivered', timeout: '10ms' }))).toBe(
    `waited 10ms for a message in the state delivered; 1 message in other states: accepted. The clock stands still: \`sms.advance(…)\` moves it.`,
  );
});

test('a timeout that is no duration is refused', async () => {
  const sms = await startSandbox('smsroute');
  expect(await rejection(sms.inbox.waitFor({ timeout: 'soon' }))).toContain('"soon" is not a duration');
});

test('a wait that has ended is told of nothing more', async () => {
  const sms = await startSandbox('smsroute');
  let looks = 0;
  const wait = sms.webhooks.waitFor({ where: () => ++looks > 0, timeout: '1s' });
  await sendBy(sms, { status_callback: sms.webhooks.url });
  await sms.advance('1s');
  await wait;
  const before = looks;
  await sms.advance('1h');
  expect(looks).toBe(before);
});

test.each([
  ['Your code is 482910.', '482910'],
  ['482 910 is your code', '482910'],
  ['G-123456 is your verification code', '123456'],
  ['Your code is ２３４５６７', '234567'],
  ['Code: 0042. See https://example.com/help/20260101', '0042'],
])('the code in "%s" is %s', async (body, code) => {
  const sms = await startSandbox('smsroute');
  await sendBy(sms, { body });
  expect(sms.inbox.otp()).toBe(code);
});

test('the newest code counts, and a text without one does not hide it', async () => {
  const sms = await startSandbox('smsroute');
  for (const body of ['Code 111111', 'Code 222222', 'Welcome!']) await sendBy(sms, { body });
  expect(sms.inbox.to(HANDSET).otp()).toBe('222222');
});

test('without any code the texts are shown', async () => {
  const sms = await startSandbox('smsroute');
  await sendBy(sms, { body: 'Welcome!' });
  expect(() => sms.inbox.to(HANDSET).otp()).toThrow(`no code in 1 message to ${HANDSET}: "Welcome!"`);
});

test('what is no code is not taken for one', async () => {
  const sms = await startSandbox('smsroute');
  await sendBy(sms, { body: 'Order 482910 was charged $1234. Call +1 555 123 4567.' });
  expect(() => sms.inbox.otp()).toThrow('no code in 1 message');
});

test('links are read from the newest message that has some', async () => {
  const sms = await startSandbox('smsroute');
  expect(sms.inbox.links()).toEqual([]);
  await sendBy(sms, { body: 'Open https://example.com/a?b=1&c=2, or (http://example.com/d).' });
  await sendBy(sms, { body: 'Welcome!' });
  expect(sms.inbox.links()).toEqual(['https://example.com/a?b=1&c=2', 'http://example.com/d']);
});

test('a text that went twice to one number is a duplicate; with another text only by the number', async () => {
  const sms = await startSandbox('smsroute');
  await sendBy(sms);
  await sendBy(sms, { body: 'Hello' });
  await sendBy(sms, { to: OTHER });
  expect(sms.inbox.duplicates()).toEqual([]);
  expect(sms.inbox.duplicates('number')).toMatchObject([{ to: HANDSET, messages: [{}, {}] }]);
  await sendBy(sms);
  expect(sms.inbox.duplicates()).toMatchObject([{ to: HANDSET, text: 'Your code is 482910.', messages: [{}, {}] }]);
});

test('a message that was called off before it went out is no duplicate', async () => {
  const sms = await startSandbox({ providers: ['transmitsms'], rateLimit: false });
  const { key, secret, baseUrl } = sms.account();
  const ask = async (call: string, fields: Readonly<Record<string, string>>) => {
    const headers = { Authorization: `Basic ${Buffer.from(`${key}:${secret}`).toString('base64')}` };
    await fetch(`${baseUrl}/${call}.json`, { method: 'POST', headers, body: new URLSearchParams(fields) });
  };
  const message = { message: 'Hello', to: '61491570158' };
  await ask('send-sms', { ...message, send_at: '2099-01-01 00:00:00' });
  await ask('send-sms', message);
  expect(sms.inbox).not.toHaveNoDuplicates();
  await ask('cancel-sms', { id: sms.inbox.first().batch });
  expect([sms.inbox.first().state, sms.inbox.duplicates()]).toEqual(['deleted', []]);
});
