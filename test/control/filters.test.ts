import { expect, test } from 'vitest';
import type { Emulator } from '../../src/index.ts';
import { control, problemOf, type Schemas } from '../support/control.ts';
import { smsrouteSandbox } from '../support/sandbox.ts';
import { account, client, LIVE, SANDBOX, TEST } from '../support/smsroute.ts';

/** Three messages, of which one fails, and the receipts of two. */
async function busy(): Promise<Emulator> {
  const other = { key: 'sk_live_other', mode: 'live' } as const;
  const emulator = smsrouteSandbox({
    accounts: [account(), account({ account: 'other', api_keys: [other] })],
    deliver: async () => ({ status: 200, body: '' }),
  });
  const status_callback = 'https://example.com/';
  await client(emulator, LIVE).send({ reference: 'first', status_callback });
  await client(emulator, TEST).send({ reference: 'second', status_callback, to: SANDBOX.failed });
  await client(emulator, other.key).send({ reference: 'third', to: '+5491123456789' });
  await emulator.advance('2s');
  return emulator;
}

async function found(query: string) {
  const { total, messages } = await control(await busy()).get<Schemas['MessageList']>(`/messages${query}`);
  return { total, references: messages.map(({ reference }) => reference) };
}

test.for([
  ['', ['third', 'second', 'first']],
  ['?provider=smsroute', ['third', 'second', 'first']],
  ['?account=other', ['third']],
  ['?account=nobody', []],
  ['?to=%2B5491123456789', ['third']],
  ['?to=+5491123456789', ['third']],
  ['?to=5491123456789', ['third']],
  ['?to=%2B4915123456789', []],
  ['?status=delivered', ['third', 'first']],
  ['?status=undeliverable', ['second']],
  ['?status=enroute', []],
  ['?status=failed', ['second']],
  ['?status=nowhere', []],
  ['?number=123', ['third', 'first']],
  ['?number=%2B549', ['third']],
  ['?number=+549', ['third']],
  ['?number=999', []],
  ['?search=HELLO', ['third', 'second', 'first']],
  ['?search=SmsRoute', ['third', 'second', 'first']],
  ['?search=91123', ['third']],
  ['?search=+5491', ['third']],
  ['?search=third', ['third']],
  ['?search=thir', []],
  ['?search=nothing', []],
  ['?status=delivered&account=demo', ['first']],
] as const)('messages%s lists what matches, newest first', async ([query, references]) => {
  expect(await found(query)).toEqual({ total: references.length, references });
});

test('a message is found by its id, whole and as it is', async () => {
  const emulator = await busy();
  const [newest] = [...emulator.messages()];
  const searched = (text = '') => control(emulator).get(`/messages?search=${text}`);
  expect(await searched(newest?.id)).toMatchObject({ total: 1, messages: [{ reference: 'third' }] });
  expect(await searched(newest?.id.slice(0, -1))).toMatchObject({ total: 0 });
});

test('a limit shortens the list and not the total', async () => {
  expect(await found('?limit=2')).toEqual({ total: 3, references: ['third', 'second'] });
});

test('a hundred messages are listed when no limit is given', async () => {
  const emulator = smsrouteSandbox();
  await client(emulator, TEST).sendBulk(Array(150).fill({ to: '+15551234567', from: 'smsroute', body: 'Hello' }));
  const { total, messages } = await control(emulator).get<Schemas['MessageList']>('/messages');
  expect([total, messages.length]).toEqual([150, 100]);
});

test.for([
  '?limit=0',
  '?limit=1001',
  '?limit=ten',
  '?limit=1.5',
  '?status=Sent!',
  '?to=mother',
  '?number=12-3',
  '?number=1234567890123456',
  '?search=',
  '?skip=-1',
  '?skip=1000001',
  '?provider=SMSRoute',
  '?account=',
])('messages%s is 400', async (query) => {
  expect((await control(smsrouteSandbox()).request('GET', `/messages${query}`)).status).toBe(400);
});

test('webhooks are found by their message', async () => {
  const emulator = await busy();
  const [, second] = [...emulator.messages()];
  const { total, attempts } = await control(emulator).get<Schemas['WebhookAttemptList']>(
    `/webhooks?message=${second?.id}`,
  );
  expect([total, attempts.map(({ status }) => status)]).toEqual([1, ['failed']]);
});

test.for([
  ['?provider=smsroute', 3],
  ['?message=msg_unknown', 0],
] as const)('webhooks%s counts what matches', async ([query, total]) => {
  expect(await control(await busy()).get(`/webhooks${query}`)).toMatchObject({ total });
});

test('a limit shortens the list of webhooks to the newest', async () => {
  const { attempts } = await control(await busy()).get<Schemas['WebhookAttemptList']>('/webhooks?limit=1');
  expect(attempts).toHaveLength(1);
});

test('a refusal of a parameter names the parameter', async () => {
  expect(problemOf(await control(smsrouteSandbox()).request('GET', '/messages?limit=0'))).toBe('400 Bad Request limit');
});

test.for([
  '/messages',
  '/messages/wait',
  '/messages/otp',
  '/messages/links',
  '/assertions/no-duplicates',
  '/webhooks',
  '/journal',
  '/events',
  '/inbound',
])('%s of a provider that is not emulated would find nothing for ever, and is refused', async (path) => {
  const reply = await control(smsrouteSandbox()).request('GET', `${path}?provider=smsrout`);
  expect([problemOf(reply), reply.body]).toEqual([
    '400 Bad Request provider',
    expect.stringContaining('There is no provider \\"smsrout\\"; there is smsroute.'),
  ]);
});
