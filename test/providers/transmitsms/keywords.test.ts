import { describe, expect, test } from 'vitest';
import { refusedInBothFormats } from '../../support/bad-calls.ts';
import {
  type BadCall,
  CLIENT,
  demo,
  FREE_NUMBER,
  INACTIVE_NUMBER,
  LIST,
  LIST_WITH_FIELDS,
  NUMBER,
  SAID,
  type Schemas,
} from '../../support/transmitsms.ts';

type Keyword = Schemas['AddKeywordResponse'];
type Keywords = Schemas['GetKeywordsResponse'];
type Lists = Schemas['GetListsResponse'];

const NEWS = { keyword: 'NEWS', number: NUMBER };

describe('a keyword', () => {
  test('is kept in capitals, billed a month after it was made, and open', async () => {
    const { ok } = demo();
    const made = await ok<Keyword>('add-keyword', {
      keyword: 'gym',
      number: NUMBER,
      forward_url: 'https://a.example/',
    });
    expect(made).toMatchObject({
      keyword: 'GYM',
      status: 'open',
      billing_date: '2026-05-21',
      forward_url: 'https://a.example/',
    });
    const { error: _, ...row } = made;
    expect((await ok<Keywords>('get-keywords')).keywords?.[0]).toEqual(row);
  });

  test.for([
    [true, 'open'],
    [1, 'open'],
    ['', 'open'],
    [false, 'closed'],
    [0, 'closed'],
  ] as const)('made with activate %s is %s', async ([activate, status]) => {
    const { ok } = demo();
    expect(await ok('add-keyword', { keyword: 'GYM', number: NUMBER, activate })).toMatchObject({ status });
  });

  test.for([
    [{ status: 'Closed' }, 'closed'],
    [{ status: 'closed' }, 'closed'],
    [{ status: 'Closed', activate: true }, 'closed'],
    [{ activate: 0 }, 'closed'],
    [{ activate: false, status: '' }, 'closed'],
    [{ activate: '' }, 'open'],
    [{ status: 'Open' }, 'open'],
    [{}, 'open'],
  ] as const)('changed with %j is %s', async ([change, status]) => {
    const { ok } = demo();
    expect(await ok('edit-keyword', { ...NEWS, ...change })).toMatchObject({ status });
  });

  test('keeps on a change what is absent, and loses what is empty', async () => {
    const { ok } = demo();
    const change = { reference: '', welcome_message: '', members_message: '', list_id: 0, forward_sms: '' };
    expect(await ok('edit-keyword', { ...NEWS, ...change })).toMatchObject({
      reference: '',
      welcome_message: '',
      member_message: '',
      list_id: 0,
      forward_sms: '',
      forward_email: 'a@example.com,b@example.com',
    });
  });

  test('is found whatever its case', async () => {
    const { ok } = demo();
    expect(await ok('edit-keyword', { keyword: 'news', number: NUMBER })).toMatchObject({ reference: 'Gym news' });
  });

  test('that answers makes a list of its own when it has none', async () => {
    const { ok } = demo();
    const { list_id } = await ok<Keyword>('add-keyword', { keyword: 'gym', number: NUMBER, members_message: 'Hi' });
    expect((await ok<Lists>('get-lists')).lists?.at(-1)).toMatchObject({
      id: list_id,
      name: 'auto list for keyword GYM',
      created: null,
    });
    await ok('add-to-list', { list_id, msisdn: '61491570157' });
  });

  test('uses the list it is given', async () => {
    const { ok } = demo();
    const made = { keyword: 'GYM', number: NUMBER, welcome_message: 'Hi', list_id: LIST };
    expect(await ok('add-keyword', made)).toMatchObject({ list_id: LIST });
    expect((await ok<Lists>('get-lists')).lists_total).toBe(3);
  });

  test('tells texts that read as numbers as numbers', async () => {
    const { ok } = demo();
    const made = { keyword: '2026', number: NUMBER, reference: '7', forward_sms: '61491570158' };
    expect(await ok('add-keyword', made)).toMatchObject({ keyword: 2026, reference: 7, forward_sms: 61491570158 });
  });
});

describe('keywords', () => {
  test('are in the order of the words, and of the numbers where they share one', async () => {
    const { ok } = demo();
    for (const keyword of ['SALE', 'GYM', 'NEWS']) await ok('add-keyword', { keyword, number: INACTIVE_NUMBER });
    const { keywords = [], keywords_total } = await ok<Keywords>('get-keywords');
    expect([keywords_total, keywords.map(({ keyword, number }) => `${keyword} ${number}`)]).toEqual([
      4,
      [`GYM ${INACTIVE_NUMBER}`, `NEWS ${INACTIVE_NUMBER}`, `NEWS ${NUMBER}`, `SALE ${INACTIVE_NUMBER}`],
    ]);
    expect(await ok<Keywords>('get-keywords', { page: 2, max: 3 })).toMatchObject({
      page: { count: 2, number: 2 },
      keywords: [{ keyword: 'SALE' }],
    });
  });

  test.for([
    [NUMBER, 1],
    ['+61 491 570 156', 1],
    [INACTIVE_NUMBER, 0],
    [FREE_NUMBER, 0],
    ['x', 0],
    ['', 1],
  ] as const)('of the number "%s" alone are %i', async ([number, total]) => {
    const { ok } = demo();
    const answer = await ok<Keywords>('get-keywords', { number });
    expect([answer.keywords_total, 'keywords' in answer]).toEqual([total, total > 0]);
  });

  test('of one account are unknown to another', async () => {
    const { as } = demo();
    const { ok, refusal } = as(CLIENT);
    expect(await ok<Keywords>('get-keywords')).toMatchObject({ keywords_total: 0 });
    expect(await refusal('edit-keyword', NEWS)).toBe(SAID.notLeased);
  });
});

const RESERVED = 'UNSUB UNSUBSCRIBE STOP HELP END MORE CONTINUE ADD OPTOUT OPT-OUT CANCEL QUIT'.split(' ');

const reserved: readonly BadCall[] = [...RESERVED, 'stop', 'OPT OUT', 'TWO WORDS'].map((keyword) => ({
  call: 'add-keyword',
  because: `the word ${keyword}`,
  parameters: { keyword, number: NUMBER },
  said: SAID.invalid('keyword'),
}));

const badOptions: readonly BadCall[] = (
  [
    ['list_id', 'mine', SAID.notNumeric('list_id')],
    ['list_id', '-1', SAID.invalid('list_id')],
    ['list_id', '1', SAID.notFound],
    ['reference', 'x'.repeat(101), SAID.invalid('reference')],
    ['welcome_message', 'x'.repeat(613), SAID.invalid('welcome_message')],
    ['members_message', 'x'.repeat(613), SAID.invalid('members_message')],
    ['forward_url', 'mailto:a@example.com', SAID.invalid('forward_url')],
    ['forward_url', 'https://example.com:99999/', SAID.invalid('forward_url')],
    ['forward_email', 'a@example.com,', SAID.invalid('forward_email')],
    ['forward_sms', 'nobody', SAID.invalid('forward_sms')],
    ['activate', 'perhaps', SAID.notBoolean('activate')],
    ['activate', '2', SAID.invalid('activate')],
  ] as const
).flatMap(([field, value, said]) =>
  [
    ['add-keyword', 'GYM'],
    ['edit-keyword', 'NEWS'],
  ].map(([call = '', keyword = '']) => ({
    call,
    because: `a bad ${field}: ${value.slice(0, 20)}`,
    parameters: { keyword, number: NUMBER, [field]: value },
    said,
  })),
);

const general: readonly BadCall[] = ['add-keyword', 'edit-keyword'].flatMap((call) => [
  { call, because: 'no word', parameters: { number: NUMBER }, said: SAID.empty('keyword') },
  { call, because: 'no number', parameters: { keyword: 'GYM' }, said: SAID.empty('number') },
  {
    call,
    because: 'a number that is free',
    parameters: { keyword: 'GYM', number: FREE_NUMBER },
    said: SAID.notLeased,
  },
]);

refusedInBothFormats([
  ...general,
  ...reserved,
  ...badOptions,
  {
    call: 'add-keyword',
    because: 'a word that is taken, before its list is made',
    parameters: { keyword: 'news', number: NUMBER, welcome_message: 'Hi' },
    said: SAID.exists,
  },
  {
    call: 'edit-keyword',
    because: 'an unknown word, before its list is looked for',
    parameters: { keyword: 'GYM', number: NUMBER, list_id: LIST_WITH_FIELDS + 1 },
    said: SAID.notFound,
  },
  {
    call: 'edit-keyword',
    because: 'an unknown status',
    parameters: { ...NEWS, status: 'Ajar' },
    said: SAID.invalid('status'),
  },
  { call: 'get-keywords', because: 'a page in words', parameters: { page: 'x' }, said: SAID.notNumeric('page') },
  { call: 'get-keywords', because: 'a maximum in words', parameters: { max: 'x' }, said: SAID.notNumeric('max') },
]);
