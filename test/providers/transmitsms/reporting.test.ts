import { describe, expect, test } from 'vitest';
import { refusedInBothFormats } from '../../support/bad-calls.ts';
import {
  type BadCall,
  CLIENT,
  demo,
  ELLA,
  LIST,
  LIST_WITH_FIELDS,
  NUMBER,
  OPTED_OUT,
  SAID,
  SCHEDULED,
  type Schemas,
  SENT,
} from '../../support/transmitsms.ts';

/** A handset for each end that a message can come to. */
const DELIVERED = '15005550001';
const HARD = '15005550002';
const SOFT = '15005550003';
const EVERY_END = `${DELIVERED},${HARD},${SOFT}`;

const APRIL = { start: '2026-04-01', end: '2026-04-30' };

type SmsSent = Schemas['GetSmsSentResponse'];
type Report = Schemas['GetMessageReportResponse'];

describe('what became of a message', () => {
  test.for([
    ['0s', { delivered: 0, pending: 3, bounced: 0 }],
    ['2s', { delivered: 1, pending: 1, bounced: 1 }],
    ['30s', { delivered: 1, pending: 0, bounced: 2 }],
  ] as const)('after %s is counted', async ([wait, stats]) => {
    const { emulator, ok, send } = demo();
    const { message_id, delivery_stats } = await send({ to: EVERY_END });
    expect(delivery_stats).toEqual({ delivered: 0, pending: 0, bounced: 0, responses: 0, optouts: 0 });
    await emulator.advance(wait);
    expect(await ok('get-sms', { message_id })).toMatchObject({ delivery_stats: stats });
  });

  test('is told apart in the counts', async () => {
    const { emulator, ok, send } = demo();
    const { message_id } = await send({ to: EVERY_END, message: 'a'.repeat(161) });
    await emulator.advance('1m');
    expect(await ok('get-sms-stats', { message_id })).toMatchObject({
      stats: { hard_bounced: 1, soft_bounced: 1, total: 6, recipientCount: 3, delivered: 1, pending: 0, bounced: 2 },
    });
  });

  test.for([
    [DELIVERED, 'delivered', '2026-04-21 12:00:00'],
    [HARD, 'failed', '2026-04-21 12:00:00'],
    [SOFT, 'failed', '2026-04-21 12:00:00'],
  ] as const)('to %s is %s, as of the minute', async ([msisdn, status, datetime]) => {
    const { emulator, ok, send } = demo();
    const { message_id } = await send({ to: EVERY_END });
    const ask = () => ok('get-sms-delivery-status', { message_id, msisdn });
    expect(await ask()).toMatchObject({ stats: { status: 'pending', datetime: null } });
    await emulator.advance('1m');
    expect(await ask()).toMatchObject({ stats: { status, datetime, mobile: Number(msisdn) } });
  });

  test('that is pending when its validity ends is a soft bounce', async () => {
    const { emulator, ok, send } = demo();
    const { message_id } = await send({ to: SOFT, send_at: '2026-04-21 12:10:00', validity: 1 });
    await emulator.advance('10m');
    await emulator.advance('29s');
    expect(await ok('get-sms', { message_id })).toMatchObject({ delivery_stats: { pending: 1 } });
    await emulator.advance('1s');
    expect(await ok('get-sms', { message_id })).toMatchObject({ delivery_stats: { bounced: 1 } });
  });

  test('that is scheduled is pending', async () => {
    expect(await demo().ok('get-sms', { message_id: SCHEDULED })).toMatchObject({
      send_at: '2026-04-22 12:00:00',
      message: 'See you tomorrow',
      delivery_stats: { pending: 1, delivered: 0 },
    });
  });
});

describe('a message to a list', () => {
  test('is shown with the list, and with its text as it was given', async () => {
    const { ok, send } = demo();
    const { message_id, ...sent } = await send({ message: 'Dear [firstname]', list_id: LIST });
    expect(sent.list).toEqual({ id: LIST, name: 'My Test List' });
    expect(await ok('get-sms', { message_id })).toMatchObject({ message: 'Dear [firstname]', list: sent.list });
    expect(Object.keys(await ok<object>('get-sms', { message_id }))).toEqual([
      'message_id',
      'send_at',
      'recipients',
      'cost',
      'sms',
      'message',
      'list',
      'delivery_stats',
      'error',
    ]);
  });

  test('names its recipients from it, or from another', async () => {
    const { ok, send } = demo();
    const { message_id } = await send({ list_id: LIST, to: '61491570006' });
    const names = async (parameters = {}) => {
      const { recipients = [] } = await ok<SmsSent>('get-sms-sent', { message_id, ...parameters });
      return recipients.map(({ first_name, last_name }) => [first_name, last_name]);
    };
    expect(await names()).toEqual([
      ['Ella', 'Smith'],
      [null, null],
      ['Sam', null],
      [null, null],
    ]);
    expect(await names({ list_id: LIST_WITH_FIELDS })).toEqual([
      ['Ella', 'Smith'],
      ['', ''],
      [null, null],
      [null, null],
    ]);
  });
});

describe('the recipients of a message', () => {
  test.for([
    [{}, [DELIVERED, HARD, SOFT, ELLA]],
    [{ delivery: 'all' }, [DELIVERED, HARD, SOFT, ELLA]],
    [{ delivery: '', optouts: '' }, [DELIVERED, HARD, SOFT, ELLA]],
    [{ delivery: 'delivered' }, [DELIVERED, ELLA]],
    [{ delivery: 'failed' }, [HARD]],
    [{ delivery: 'pending' }, [SOFT]],
    [{ optouts: 'only' }, [ELLA]],
    [{ optouts: 'omit' }, [DELIVERED, HARD, SOFT]],
    [{ optouts: 'include', delivery: 'delivered', max: 1, page: 2 }, [ELLA]],
  ] as const)('with %j are %j', async ([parameters, found]) => {
    const { emulator, ok, send } = demo();
    const { message_id } = await send({ to: `${EVERY_END},${ELLA}` });
    await emulator.advance('2s');
    await ok('message-reply', { message: 'Stop', from: ELLA, to: NUMBER });
    const { recipients = [] } = await ok<SmsSent>('get-sms-sent', { message_id, ...parameters });
    expect(recipients.map(({ msisdn }) => String(msisdn))).toEqual(found);
  });
});

describe('the messages of a period', () => {
  test('have a row and an id for each recipient, the newest first', async () => {
    const { emulator, ok, send } = demo();
    await send({ to: `${ELLA},61491570158` });
    await emulator.advance('1s');
    await send({ message: '42', from: 'Sale' });
    const { messages = [] } = await ok<Schemas['GetUserSmsSentResponse']>('get-user-sms-sent', APRIL);
    expect(messages.map(({ id, msisdn, message, caller_id }) => [id, msisdn, message, caller_id])).toEqual([
      [937885842, Number(ELLA), 42, 'Sale'],
      [937885841, 61491570158, 'Hello from TransmitSMS', Number(NUMBER)],
      [937885840, Number(ELLA), 'Hello from TransmitSMS', Number(NUMBER)],
      [937885838, Number(ELLA), 'Hello from TransmitSMS', Number(NUMBER)],
    ]);
  });

  test.for([
    [APRIL, 1],
    [{ ...APRIL, msisdn: `+${ELLA}` }, 1],
    [{ ...APRIL, msisdn: '61491570158' }, 0],
    [{ start: '2026-04-21 11:00:00', end: '2026-04-21 11:00:00' }, 1],
    [{ start: '2026-04-21 11:00:01', end: '2026-04-21' }, 0],
    [{ start: '2026-04-20', end: '2026-04-21 10:59:59' }, 0],
  ] as const)('%j are %i', async ([parameters, total]) => {
    expect(await demo().ok('get-user-sms-sent', parameters)).toMatchObject({ total });
  });

  test('are counted in parts', async () => {
    const { emulator, ok, send } = demo();
    await send({ message: 'a'.repeat(161), to: `${ELLA},61491570158` });
    await send({ send_at: '2026-04-21 12:00:10' });
    expect(await ok('get-sms-sent-count')).toMatchObject({ count: 5 });
    await emulator.advance('10s');
    expect(await ok('get-sms-sent-count')).toMatchObject({ count: 6 });
    expect(await ok('get-sms-sent-count', { start: '2026-04-21 11:30:00' })).toMatchObject({ count: 5 });
    expect(await ok('get-sms-sent-count', { start: '2026-04-15', end: '2026-04-21' })).toMatchObject({ count: 6 });
    expect(await ok('get-sms-sent-count', { start: '2026-04-14', end: '2026-04-21' })).toMatchObject({ count: 6 });
    expect(await ok('get-sms-sent-count', { client_id: 2024 })).toMatchObject({ count: 0 });
  });

  test.for([
    [{}, ['339814842', '339814844', '339814845']],
    [{ order: 'desc' }, ['339814845', '339814844', '339814842']],
    [{ sort_field: 'message_id', order: 'desc' }, ['339814845', '339814844', '339814842']],
    [{ sort_field: 'delivery_status' }, ['339814842', '339814844', '339814845']],
    [{ sort_field: 'delivery_status', order: 'desc' }, ['339814845', '339814844', '339814842']],
    [{ sort_field: '', order: '', start: '2026-04-21 12:00:00' }, ['339814844', '339814845']],
    [{ mobile: '0491 570 158', countrycode: 'au' }, []],
  ] as const)('to a contact with %j are %j', async ([parameters, found]) => {
    const { emulator, ok, send } = demo();
    await send();
    await emulator.advance('2s');
    await send();
    const { records = [] } = await ok<Schemas['GetContactSmsStatsResponse']>('get-contact-sms-stats', {
      mobile: ELLA,
      ...parameters,
    });
    expect(records.map(({ message_id }) => String(message_id))).toEqual(found);
  });
});

describe('the report', () => {
  test('has a row for each message, the newest first, and counts over all pages', async () => {
    const { ok, send } = demo();
    await send({ message: 'a'.repeat(161), to: `${ELLA},61491570158` });
    const report = await ok<Report>('get-message-report', { ...APRIL, max: 1, page: 2 });
    expect([report.messages_total, report.sms_total, report.page]).toEqual([3, 6, { count: 3, number: 2 }]);
    expect(report.messages).toMatchObject([{ id: 339814844, sms: 4, cost: -0.348, type: 'api', status: 'completed' }]);
    expect(report.messages?.[0]).not.toHaveProperty('msisdn');
  });

  test.for([
    [{}, 1],
    [{ type: 'all' }, 1],
    [{ type: 'api' }, 1],
    [{ type: '' }, 1],
    [{ type: 'campaign' }, 0],
    [{ number: ELLA }, 1],
    [{ number: NUMBER }, 0],
    [APRIL, 2],
    [{ start: '2026-04-22', end: '2026-04-22' }, 1],
    [{ start: '2026-03-30', end: '2026-04-29 00:00:00' }, 2],
  ] as const)('with %j has %i', async ([parameters, total]) => {
    expect(await demo().ok('get-message-report', parameters)).toMatchObject({ messages_total: total });
  });

  test('has names of a list without fields, and custom fields as an array where that is asked for', async () => {
    const { ok } = demo();
    const row = async (parameters: object) => (await ok<Report>('get-message-report', { ...parameters })).messages?.[0];
    expect(await row({ list_id: LIST })).toMatchObject({ first_name: 'Ella', last_name: 'Smith' });
    expect(await row({ list_id: LIST })).not.toHaveProperty('fields');
    expect(await row({ list_id: LIST_WITH_FIELDS, response_style: 'array' })).toMatchObject({
      fields: [
        { name: 'Email', value: 'ella@example.com' },
        { name: 'Postcode', value: 2000 },
      ],
    });
  });

  test('counts the answers of keywords as messages of their own', async () => {
    const { ok } = demo();
    await ok('message-reply', { message: 'news', from: '61491570110', to: NUMBER });
    expect(await ok('get-message-report', { type: 'keyword' })).toMatchObject({
      messages: [{ type: 'keyword', message: 'Welcome to the gym', msisdn: 61491570110 }],
    });
  });
});

test.for(['get-sms', 'get-sms-stats', 'get-sms-sent'])('%s of another account’s message is NOT_FOUND', async (call) => {
  expect(await demo().as(CLIENT).refusal(call, { message_id: SENT })).toBe(SAID.noMessage);
});

test('a client cannot count what others sent', async () => {
  expect(await demo().as(CLIENT).refusal('get-sms-sent-count', { client_id: 2024 })).toBe(SAID.noAccess);
});

const refused = (call: string, because: string, parameters: BadCall['parameters'], said: string): BadCall => ({
  call,
  because,
  parameters,
  said,
});

const onMessage = ['get-sms', 'get-sms-stats', 'get-sms-sent'].flatMap((call) => [
  refused(call, 'no id', {}, SAID.empty('message_id')),
  refused(call, 'an empty id', { message_id: '' }, SAID.empty('message_id')),
  refused(call, 'an id in words', { message_id: 'x' }, SAID.notNumeric('message_id')),
  refused(call, 'an unknown id', { message_id: 1 }, SAID.noMessage),
  refused(call, 'an id of 0', { message_id: 0 }, SAID.noMessage),
]);

const ofPeriod = ['get-user-sms-sent', 'get-sms-sent-count', 'get-contact-sms-stats', 'get-message-report'].flatMap(
  (call) => {
    const given = call === 'get-contact-sms-stats' ? { mobile: ELLA } : {};
    return [
      refused(call, 'a bad start', { ...given, start: 'x', end: '2026-04-21' }, SAID.invalid('start')),
      refused(call, 'a bad end', { ...given, start: '2026-04-21', end: '21/04/2026' }, SAID.invalid('end')),
      refused(call, 'no such day', { ...given, start: '2026-04-31', end: '2026-05-01' }, SAID.invalid('start')),
      refused(call, 'an end first', { ...given, start: '2026-04-21', end: '2026-04-20' }, SAID.invalid('start')),
    ];
  },
);

refusedInBothFormats([
  ...onMessage,
  ...ofPeriod,
  ...['get-sms-sent', 'get-user-sms-sent', 'get-contact-sms-stats', 'get-message-report'].flatMap((call) => {
    const given = { message_id: SENT, mobile: ELLA, ...APRIL };
    return [
      refused(call, 'a bad page', { ...given, page: 'x' }, SAID.notNumeric('page')),
      refused(call, 'a bad max', { ...given, max: 'x' }, SAID.notNumeric('max')),
    ];
  }),
  refused('get-sms-delivery-status', 'nothing', {}, '400 FIELD_EMPTY Field message_id is required'),
  refused('get-sms-delivery-status', 'no handset', { message_id: SENT }, '400 FIELD_EMPTY Field msisdn is required'),
  refused('get-sms-delivery-status', 'bad id', { message_id: 'x', msisdn: 1 }, SAID.notNumeric('message_id')),
  refused('get-sms-delivery-status', 'an unknown id', { message_id: 1, msisdn: ELLA }, SAID.noMessage),
  refused('get-sms-delivery-status', 'a stranger', { message_id: SENT, msisdn: OPTED_OUT }, SAID.noMessage),
  refused('get-sms-delivery-status', 'a bad number', { message_id: SENT, msisdn: 'x' }, SAID.noMessage),
  refused('get-sms-sent', 'an unknown list', { message_id: SENT, list_id: 1 }, SAID.notFound),
  refused('get-sms-sent', 'a list in words', { message_id: SENT, list_id: 'x' }, SAID.notNumeric('list_id')),
  refused('get-sms-sent', 'no such status', { message_id: SENT, delivery: 'sent' }, SAID.invalid('delivery')),
  refused('get-sms-sent', 'no such choice', { message_id: SENT, optouts: 'all' }, SAID.invalid('optouts')),
  refused('get-user-sms-sent', 'no start', { end: '2026-04-21' }, SAID.empty('start')),
  refused('get-user-sms-sent', 'no end', { start: '2026-04-21', end: '' }, SAID.empty('end')),
  refused('get-user-sms-sent', 'a bad number', { ...APRIL, msisdn: 'x' }, SAID.noNumber('msisdn')),
  refused('get-sms-sent-count', 'eight days', { start: '2026-04-13', end: '2026-04-21' }, SAID.invalid('start')),
  refused('get-sms-sent-count', 'an unknown client', { client_id: 1 }, SAID.notFound),
  refused('get-sms-sent-count', 'a client in words', { client_id: 'x' }, SAID.notNumeric('client_id')),
  refused('get-contact-sms-stats', 'no number', {}, SAID.empty('mobile')),
  refused('get-contact-sms-stats', 'a bad number', { mobile: 'x' }, SAID.noNumber('mobile')),
  refused('get-contact-sms-stats', 'no such country', { mobile: ELLA, countrycode: 'xx' }, SAID.noCountry),
  refused('get-contact-sms-stats', 'no such field', { mobile: ELLA, sort_field: 'id' }, SAID.invalid('sort_field')),
  refused('get-contact-sms-stats', 'no such order', { mobile: ELLA, order: 'up' }, SAID.invalid('order')),
  refused('get-message-report', '31 days', { start: '2026-03-21', end: '2026-04-21' }, SAID.invalid('start')),
  refused('get-message-report', 'an unknown list', { list_id: 1 }, SAID.notFound),
  refused('get-message-report', 'a list in words', { list_id: 'x' }, SAID.notNumeric('list_id')),
  refused('get-message-report', 'no such type', { type: 'sms' }, SAID.invalid('type')),
  refused('get-message-report', 'a bad number', { number: 'x' }, SAID.noNumber('number')),
]);
