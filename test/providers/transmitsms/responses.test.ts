import { describe, expect, test } from 'vitest';
import { refusedInBothFormats } from '../../support/bad-calls.ts';
import {
  type BadCall,
  CLIENT,
  type Client,
  demo,
  ELLA,
  LIST,
  NUMBER,
  SAID,
  type Schemas,
  SENT,
  SHARED_NUMBER,
} from '../../support/transmitsms.ts';

type Page = Schemas['GetUserSmsResponsesResponse'];

const OTHER = '61491570158';

const reply = ({ ok }: Client, message: string, from = ELLA, to = NUMBER) => ok('message-reply', { message, from, to });
const texts = ({ responses = [] }: Page) => responses.map(({ response }) => response);

describe('the responses of an account', () => {
  test('are the newest first, and paged', async () => {
    const client = demo();
    for (const text of ['one', 'two', 'three']) await reply(client, text);
    const page = (number: number) => client.ok<Page>('get-user-sms-responses', { max: 2, page: number });
    expect(await page(1)).toMatchObject({ page: { count: 2, number: 1 }, total: 4 });
    expect([texts(await page(1)), texts(await page(2)), texts(await page(3))]).toEqual([
      ['three', 'two'],
      ['one', 'Hi There'],
      [],
    ]);
    expect(await page(3)).not.toHaveProperty('responses');
  });

  test.for([
    [{}, ['NEWS please', 'later', 'Hi There']],
    [{ keywords: 'both' }, ['NEWS please', 'later', 'Hi There']],
    [{ keywords: '' }, ['NEWS please', 'later', 'Hi There']],
    [{ keywords: 'only' }, ['NEWS please']],
    [{ keywords: 'omit' }, ['later', 'Hi There']],
    [{ number: NUMBER }, ['NEWS please', 'later', 'Hi There']],
    [{ number: SHARED_NUMBER }, []],
    [{ start: '2026-04-21 12:30:00' }, ['NEWS please', 'later']],
    [{ end: '2026-04-21 11:30:00' }, ['Hi There']],
    [{ enddate: '2026-04-21 11:30:00' }, ['Hi There']],
    [{ end: '2026-04-21', enddate: '2020-01-01' }, ['NEWS please', 'later', 'Hi There']],
    [{ start: '2026-04-22', end: '2026-04-22' }, []],
    [{ start: '2000-01-01' }, ['NEWS please', 'later', 'Hi There']],
  ] as const)('with %j are %j', async ([parameters, found]) => {
    const client = demo();
    await client.emulator.advance('1h');
    await reply(client, 'later');
    await reply(client, 'NEWS please');
    expect(texts(await client.ok<Page>('get-user-sms-responses', parameters))).toEqual(found);
  });

  test('go back 30 days where nothing else is asked for, and 12 months at most', async () => {
    const client = demo();
    await client.emulator.advance('31d');
    expect(texts(await client.ok('get-user-sms-responses'))).toEqual([]);
    expect(texts(await client.ok('get-user-sms-responses', { start: '2026-01-01' }))).toEqual(['Hi There']);
    await client.emulator.advance('335d');
    expect(texts(await client.ok('get-user-sms-responses', { start: '2026-01-01' }))).toEqual([]);
  });

  test('are nobody else’s', async () => {
    expect(await demo().as(CLIENT).ok('get-user-sms-responses')).toMatchObject({ total: 0 });
  });
});

describe('a response', () => {
  test('has the names that its sender has in the list of the message', async () => {
    const client = demo();
    const { message_id } = await client.send({ list_id: LIST });
    await reply(client, 'Thanks');
    await reply(client, 'Thanks', OTHER);
    expect(await client.ok('get-sms-responses', { message_id })).toMatchObject({
      responses: [
        { list_id: LIST, first_name: null, last_name: null },
        { list_id: LIST, first_name: 'Ella', last_name: 'Smith' },
      ],
    });
  });

  test('to no message has 0 for its id, and an empty original', async () => {
    const client = demo();
    await reply(client, 'Hello?', '61491570110');
    expect(await client.ok('get-user-sms-responses', { include_original: 1, max: 1 })).toMatchObject({
      responses: [{ message_id: 0, list_id: 0, first_name: null, original_message: '' }],
    });
  });

  test('repeats the original as the handset got it', async () => {
    const client = demo();
    const { message_id } = await client.send({ message: 'Dear [firstname]', list_id: LIST });
    await reply(client, 'Thanks');
    expect(await client.ok('get-sms-responses', { message_id, include_original: 'true' })).toMatchObject({
      responses: [{ original_message: 'Dear Ella' }],
    });
  });

  test('that reads as a number is one in JSON, and stays as it is in XML', async () => {
    const client = demo();
    await reply(client, '007');
    expect(texts(await client.ok('get-user-sms-responses', { max: 1 }))).toEqual([7]);
    const { body } = await client.call('get-user-sms-responses', { max: 1 }, 'xml');
    expect(body).toContain('<response>007</response>');
  });
});

describe('the responses to', () => {
  test.for([
    ['a message', { message_id: SENT }, ['Hi There']],
    ['a message, of one handset', { message_id: SENT, msisdn: `+${ELLA}` }, ['Hi There']],
    ['a message, of another handset', { message_id: SENT, msisdn: OTHER }, []],
    ['a keyword', { keyword: 'news', number: NUMBER }, ['News today?']],
    ['a keyword by its id', { keyword_id: 1 }, ['News today?']],
    ['a keyword, of another handset', { keyword_id: 1, msisdn: ELLA }, []],
    ['a message and a keyword', { message_id: SENT, keyword_id: 1 }, []],
  ] as const)('%s are found', async ([, parameters, found]) => {
    const client = demo();
    await reply(client, 'News today?', OTHER);
    expect(texts(await client.ok<Page>('get-sms-responses', parameters))).toEqual(found);
  });
});

describe('the log of a message', () => {
  test('has the text as the handset got it', async () => {
    const { ok, send } = demo();
    const { message_id } = await send({ message: 'Dear [firstname]', list_id: LIST, from: 'Sale' });
    expect(await ok('get-message-log', { message_id, mobile: '+61 491 570 157' })).toMatchObject({
      message: 'Dear Ella',
      mobile: Number(ELLA),
      caller_id: 'Sale',
      datetime_send: '2026-04-21 12:00:00',
    });
  });
});

const PAGED: readonly BadCall[] = ['get-user-sms-responses', 'get-sms-responses'].flatMap((call) => {
  const given = call === 'get-sms-responses' ? { message_id: SENT } : {};
  return (
    [
      ['page', 'x', SAID.notNumeric('page')],
      ['max', '1.5', SAID.notNumeric('max')],
      ['start', 'x', SAID.invalid('start')],
      ['start', '2026-02-30', SAID.invalid('start')],
      ['start', '2099-01-01', SAID.invalid('start')],
      ['end', '2026-04-21 25:00:00', SAID.invalid('end')],
      ['number', 'x', SAID.noNumber('number')],
      ['include_original', 'perhaps', SAID.notBoolean('include_original')],
    ] as const
  ).map(([field, value, said]) => ({
    call,
    because: `a bad ${field}: ${value}`,
    parameters: { ...given, [field]: value },
    said,
  }));
});

const refused = (call: string, because: string, parameters: BadCall['parameters'], said: string): BadCall => ({
  call,
  because,
  parameters,
  said,
});

const NO_ACCESS = `400 NO_ACCESS You do not have access to this 'message'`;
const NO_SUBJECT = `400 FIELD_INVALID You must provide either 'message_id', 'keyword_id' or 'keyword'`;
const NO_NUMBER = `400 FIELD_INVALID If you provide 'keyword', you must provide 'number'`;

refusedInBothFormats([
  ...PAGED,
  refused('get-user-sms-responses', 'unknown keywords', { keywords: 'some' }, SAID.invalid('keywords')),
  refused('get-user-sms-responses', 'a bad end', { enddate: 'x' }, SAID.invalid('enddate')),
  refused('get-sms-responses', 'nothing to look for', {}, NO_SUBJECT),
  refused('get-sms-responses', 'ids of 0', { message_id: 0, keyword_id: 0, keyword: '' }, NO_SUBJECT),
  refused('get-sms-responses', 'no number', { keyword: 'NEWS' }, NO_NUMBER),
  refused('get-sms-responses', 'a keyword id in words', { keyword_id: 'NEWS' }, SAID.notNumeric('keyword_id')),
  refused('get-sms-responses', 'an unknown message', { message_id: 1 }, NO_ACCESS),
  refused('get-sms-responses', 'an unknown keyword', { keyword: 'NO', number: NUMBER }, SAID.notFound),
  refused('get-sms-responses', 'an unknown keyword id', { keyword_id: 2 }, SAID.notFound),
  refused('get-sms-responses', 'a bad handset', { message_id: SENT, msisdn: 'x' }, SAID.noNumber('msisdn')),
  refused('message-reply', 'nothing', {}, SAID.empty('message')),
  refused('message-reply', 'no sender', { message: 'x', to: NUMBER }, SAID.empty('from')),
  refused('message-reply', 'no number', { message: 'x', from: ELLA }, SAID.empty('to')),
  refused('message-reply', 'a bad sender', { message: 'x', from: 'me', to: NUMBER }, SAID.noNumber('from')),
  refused('message-reply', 'a bad number', { message: 'x', from: ELLA, to: '12' }, SAID.noNumber('to')),
  refused('message-reply', 'a number of nobody', { message: 'x', from: ELLA, to: OTHER }, SAID.noAccess),
  refused('message-reply', 'an inactive number', { message: 'x', from: ELLA, to: '61491570006' }, SAID.noAccess),
  refused('get-message-log', 'no message', { mobile: ELLA }, SAID.empty('message_id')),
  refused('get-message-log', 'no handset', { message_id: SENT }, SAID.empty('mobile')),
  refused('get-message-log', 'a bad message', { message_id: 'x', mobile: ELLA }, SAID.notNumeric('message_id')),
  refused('get-message-log', 'an unknown message', { message_id: 1, mobile: ELLA }, SAID.noMessage),
  refused('get-message-log', 'another handset', { message_id: SENT, mobile: OTHER }, SAID.noMessage),
  refused('get-message-log', 'a bad handset', { message_id: SENT, mobile: 'x' }, SAID.noMessage),
]);
