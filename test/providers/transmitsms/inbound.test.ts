import { describe, expect, test } from 'vitest';
import { receiver } from '../../support/receiver.ts';
import { sandbox } from '../../support/sandbox.ts';
import {
  CLIENT,
  type Client,
  client,
  demo,
  demoSeed,
  ELLA,
  LIST,
  LIST_WITH_FIELDS,
  NUMBER,
  parametersOf,
  SCHEDULED,
  type Schemas,
  SENT,
  SHARED_NUMBER,
} from '../../support/transmitsms.ts';
import { jsonOf, type Reply } from '../../support/wire.ts';

const STRANGER = '61491570110';

/** Nothing was sent to it before the sandbox began. */
const NEWCOMER = '61491570111';

const from = (handset: string, message: string, to = NUMBER) => ({ from: handset, message, to });
const reply = ({ ok }: Client, handset: string, message: string, to?: string) =>
  ok('message-reply', from(handset, message, to));

/** The newest response. */
async function last({ ok }: Client): Promise<Schemas['ResponseRow'] | undefined> {
  return (await ok<Schemas['ResponsePage']>('get-user-sms-responses', { max: 1 })).responses?.[0];
}

/** What has been sent since the sandbox began, oldest first. */
const sentTo = ({ emulator }: Client, handset: string) =>
  [...emulator.messages()]
    .filter(({ id, to }) => to === `+${handset}` && Number(id) > SCHEDULED)
    .map(({ text }) => text)
    .reverse();

describe('a message from a handset answers', () => {
  test('the last one to it', async () => {
    const caller = demo();
    const { message_id } = await caller.send();
    await reply(caller, ELLA, 'Hi');
    expect(await last(caller)).toMatchObject({ message_id, response: 'Hi' });
  });

  test('the last one that has been sent, and none that is scheduled or cancelled', async () => {
    const caller = demo();
    await reply(caller, '61491570158', 'Hi');
    expect(await last(caller)).toMatchObject({ message_id: 0 });
    const { message_id } = await caller.send({ send_at: '2026-04-21 12:00:10' });
    await caller.ok('cancel-sms', { id: message_id });
    await reply(caller, ELLA, 'Hi');
    expect(await last(caller)).toMatchObject({ message_id: SENT });
  });

  test('one that went out later than others, whichever was handed in first', async () => {
    const caller = demo();
    const { message_id } = await caller.send({ send_at: '2026-04-21 12:00:10' });
    await caller.send();
    await caller.emulator.advance('10s');
    await reply(caller, ELLA, 'Hi');
    expect(await last(caller)).toMatchObject({ message_id });
  });

  test('the last one from the number it writes to, before later ones from others', async () => {
    const caller = demo();
    await caller.send({ from: 'Sale' });
    await reply(caller, ELLA, 'Hi');
    expect(await last(caller)).toMatchObject({ message_id: SENT });
    await reply(caller, ELLA, 'Hi', SHARED_NUMBER);
    expect(await last(caller)).toMatchObject({ message_id: 339814844, longcode: Number(SHARED_NUMBER) });
  });

  test('none that the store had to drop, and those that came after it', async () => {
    const caller = demo({ limits: { messages: 2 } });
    const { message_id: dropped } = await caller.send({ to: NEWCOMER });
    await reply(caller, NEWCOMER, 'Hi');
    expect(await last(caller)).toMatchObject({ message_id: dropped });
    await caller.send({ to: STRANGER });
    await caller.send({ to: STRANGER });
    await reply(caller, NEWCOMER, 'Hi');
    expect(await last(caller)).toMatchObject({ message_id: 0 });
    const { message_id: kept } = await caller.send({ to: NEWCOMER });
    await reply(caller, NEWCOMER, 'Hi');
    expect(await last(caller)).toMatchObject({ message_id: kept });
  });

  test('none that was dropped, though a later one to the same handset is kept', async () => {
    const caller = demo({ limits: { messages: 2 } });
    await caller.send({ to: NEWCOMER, from: NUMBER });
    const { message_id: kept } = await caller.send({ to: NEWCOMER, from: 'Sale' });
    await reply(caller, NEWCOMER, 'Hi');
    expect(await last(caller)).not.toMatchObject({ message_id: kept });
    await caller.send({ to: STRANGER });
    await reply(caller, NEWCOMER, 'Hi');
    expect(await last(caller)).toMatchObject({ message_id: kept });
  });

  test('counts with what it answers', async () => {
    const caller = demo();
    await reply(caller, ELLA, 'Hi');
    expect(await caller.ok('get-sms-stats', { message_id: SENT })).toMatchObject({ stats: { responses: 2 } });
  });
});

describe('STOP', () => {
  test.for(['STOP', ' stop ', 'Unsub', 'UNSUBSCRIBE', 'end', 'Cancel', 'quit', 'optout', 'OPT-OUT', 'opt out'])(
    'as %j opts the handset out',
    async (word) => {
      const caller = demo();
      await reply(caller, ELLA, word);
      expect(await caller.refusal('send-sms', { message: 'Hi', to: ELLA })).toBe(
        `400 RECIPIENTS_ERROR {"fails":[],"optouts":["${ELLA}"]}`,
      );
      expect((await caller.send({ list_id: LIST, to: undefined })).recipients).toBe(2);
      expect(await caller.ok('get-sms', { message_id: SENT })).toMatchObject({
        delivery_stats: { responses: 2, optouts: 1 },
      });
      expect(await caller.ok('get-contact', { list_id: LIST, msisdn: ELLA })).toMatchObject({ status: 'inactive' });
    },
  );

  test.for(['stop it', 'please stop', 'stopp', 'help'])('is not %j', async (text) => {
    const caller = demo();
    await reply(caller, ELLA, text);
    expect((await caller.send()).recipients).toBe(1);
  });

  test('counts once for a handset, however often that says it', async () => {
    const caller = demo();
    const { message_id } = await caller.send({ to: `${ELLA},61491570158` });
    for (const word of ['STOP', 'stop', 'UNSUB']) await reply(caller, ELLA, word);
    await reply(caller, '61491570158', 'STOP');
    expect(await caller.ok('get-sms-stats', { message_id })).toMatchObject({
      stats: { recipientCount: 2, responses: 4, 'opt-outs': 2 },
    });
    expect(await caller.ok('get-sms-sent', { message_id, optouts: 'only' })).toMatchObject({
      total: 2,
      message: { delivery_stats: { responses: 4, optouts: 2 } },
    });
  });

  test('of a handset that never got a message is taken too', async () => {
    const caller = demo();
    await reply(caller, STRANGER, 'STOP');
    expect(await caller.refusal('send-sms', { message: 'Hi', to: STRANGER })).toMatch(/^400 RECIPIENTS_ERROR/);
  });
});

describe('a keyword', () => {
  test.for(['NEWS', 'news', ' News please', 'news\nfor me'])(
    'in %j welcomes one who joins, and greets members',
    async (text) => {
      const caller = demo();
      await reply(caller, STRANGER, text);
      expect(await caller.ok('get-contact', { list_id: LIST_WITH_FIELDS, msisdn: STRANGER })).toMatchObject({
        status: 'active',
        created_at: '2026-04-21 12:00:00',
      });
      await reply(caller, STRANGER, text);
      expect(sentTo(caller, STRANGER)).toEqual(['Welcome to the gym', 'You are a member already']);
      expect(await caller.ok('get-balance')).toMatchObject({ balance: 73.78 });
    },
  );

  test.for(['newsletter', 'the news', 'STOP', ''])('is not in %j', async (text) => {
    const caller = demo();
    if (text === '') await caller.ok('edit-keyword', { keyword: 'NEWS', number: NUMBER, status: 'Closed' });
    await reply(caller, STRANGER, text || 'NEWS');
    expect(sentTo(caller, STRANGER)).toEqual([]);
    expect(await caller.ok('get-user-sms-responses', { keywords: 'only' })).toMatchObject({ total: 0 });
  });

  test('leaves those alone who left the list or opted out', async () => {
    const caller = demo();
    const { ok } = caller;
    await ok('delete-from-list', { list_id: LIST_WITH_FIELDS, msisdn: ELLA });
    await ok('optout-list-member', { list_id: LIST_WITH_FIELDS, msisdn: '61491570158' });
    for (const handset of [ELLA, '61491570158']) {
      await reply(caller, handset, 'NEWS');
      expect(sentTo(caller, handset)).toEqual([]);
      expect(await ok('get-contact', { list_id: LIST_WITH_FIELDS, msisdn: handset })).toMatchObject({
        status: 'inactive',
      });
    }
  });

  test('without money to answer with lets the sender join all the same', async () => {
    const caller = demo({ accounts: [demoSeed({ balance: '0.05' })] });
    await reply(caller, STRANGER, 'NEWS');
    expect(sentTo(caller, STRANGER)).toEqual([]);
    expect(await caller.ok('get-contact', { list_id: LIST_WITH_FIELDS, msisdn: STRANGER })).toMatchObject({
      status: 'active',
    });
    expect(await caller.ok('get-balance')).toMatchObject({ balance: 0.05 });
  });
});

test('a number answers what no keyword does', async () => {
  const caller = demo();
  await caller.ok('edit-number-options', { number: NUMBER, list_id: LIST, welcome_message: 'Welcome' });
  await reply(caller, STRANGER, 'Hello');
  await reply(caller, STRANGER, 'Hello again');
  expect(sentTo(caller, STRANGER)).toEqual(['Welcome']);
});

describe('a message from a handset is reported once', () => {
  test.for([
    ['to the message', 'message', { reply: 1, keyword: 1, number: 1, account: 1 }],
    ['to the keyword', 'keyword', { keyword: 1, number: 1, account: 1 }],
    ['to the number', 'number', { number: 1, account: 1 }],
    ['to the account', 'account', { account: 1 }],
  ] as const)('%s', async ([, place, given]: readonly [string, string, Record<string, 1>]) => {
    const server = await receiver();
    const url = (name: string) => `${server.url}/${name}`;
    const accounts = [demoSeed(given['account'] ? { reply_url: url('account') } : {})];
    const caller = demo({ accounts });
    if (given['number']) await caller.ok('edit-number-options', { number: NUMBER, forward_url: url('number') });
    if (given['keyword']) {
      await caller.ok('edit-keyword', { keyword: 'NEWS', number: NUMBER, forward_url: url('keyword') });
    }
    if (given['reply']) await caller.send({ reply_callback: url('message') });
    await reply(caller, ELLA, 'NEWS');
    await caller.emulator.settled();
    expect(server.received.map(({ path }) => path.split('?')[0])).toEqual([`/receipts/${place}`]);
  });

  test('with what it says, in the documented order', async () => {
    const server = await receiver();
    const caller = demo();
    const { message_id } = await caller.send({ reply_callback: `${server.url}?token=a+b` });
    await reply(caller, ELLA, 'Grüße & 5 €');
    await caller.emulator.settled();
    expect(server.received.map(parametersOf)).toEqual([
      [
        ['token', 'a b'],
        ['user_id', '1001'],
        ['message_id', String(message_id)],
        ['response', 'Grüße & 5 €'],
        ['response_id', '36573150'],
        ['mobile', ELLA],
        ['longcode', NUMBER],
        ['datetime_entry', '2026-04-21 12:00:00'],
        ['is_optout', 'no'],
      ],
    ]);
  });

  test('with is_optout where it opts out, and message_id 0 where it answers none', async () => {
    const server = await receiver();
    const caller = demo({ accounts: [demoSeed({ reply_url: server.url })] });
    await reply(caller, STRANGER, 'STOP');
    await caller.emulator.settled();
    const [parameters = []] = server.received.map(parametersOf);
    expect(Object.fromEntries(parameters)).toMatchObject({ message_id: '0', is_optout: 'yes', response: 'STOP' });
  });
});

describe('POST /_emulator/inbound', () => {
  const inject = (emulator: Client['emulator'], body: object): Promise<Reply> | Reply =>
    Promise.resolve(
      emulator.handle({
        method: 'POST',
        host: '127.0.0.1:4010',
        path: '/_emulator/inbound',
        query: '',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    );
  const hi = { provider: 'transmitsms', from: `+${ELLA}`, to: NUMBER, text: 'Hi' };

  test('hands a message in as a handset would', async () => {
    const caller = demo();
    const received = await inject(caller.emulator, hi);
    expect([received.status, jsonOf(received)]).toEqual([
      200,
      {
        id: '36573150',
        provider: 'transmitsms',
        account: '1001',
        from: `+${ELLA}`,
        to: `+${NUMBER}`,
        text: 'Hi',
        received_at: '2026-04-21T12:00:00.000Z',
      },
    ]);
    expect(await last(caller)).toMatchObject({ id: 36573150, message_id: SENT });
  });

  test('works before anything else is asked', async () => {
    const emulator = sandbox();
    await inject(emulator, hi);
    expect(await last(client(emulator))).toMatchObject({ message_id: SENT });
  });

  test('hands what comes in on the shared number to whoever wrote from it last', async () => {
    const caller = demo({ accounts: [demoSeed(), clientSeed] });
    const shared = { ...hi, to: SHARED_NUMBER };
    expect((await inject(caller.emulator, shared)).status).toBe(404);
    await caller.send({ from_shared: 'true' });
    expect(jsonOf(await inject(caller.emulator, shared))).toMatchObject({ account: '1001' });
    await caller.as(CLIENT).send();
    expect(jsonOf(await inject(caller.emulator, shared))).toMatchObject({ account: '2024' });
  });

  test.for([
    [404, '/to', { to: '+61491570006' }],
    [404, '/to', { to: '+61491570110' }],
    [404, 'provider', { provider: 'nobody' }],
    [400, '/provider', { provider: 'smsroute' }],
    [400, '/from', { from: 'me' }],
    [400, '/to', { to: 61491570156 }],
    [400, '/text', { text: '' }],
    [400, '/text', { text: undefined }],
  ] as const)('answers %i about %s to %j', async ([status, field, change]) => {
    const reply = await inject(demo().emulator, { ...hi, ...change });
    expect([reply.status, jsonOf(reply)]).toEqual([status, expect.objectContaining({ status, field })]);
  });
});

/** A client account with money and without a number. */
const clientSeed = demoSeed({
  account: '2024',
  email: 'client@example.com',
  numbers: [],
  keywords: [],
  lists: [],
  opted_out: [],
  email_senders: [],
  messages: [],
  api_keys: [{ key: CLIENT[0], mode: 'live', secret: CLIENT[1] }],
});
