import { describe, expect, test } from 'vitest';
import { refusedInBothFormats } from '../../support/bad-calls.ts';
import {
  type BadCall,
  CLIENT,
  demo,
  EMPTY_LIST,
  LIST,
  LIST_WITH_FIELDS,
  NUMBER,
  SAID,
  type Schemas,
} from '../../support/transmitsms.ts';

type Lists = Schemas['GetListsResponse'];
type List = Schemas['GetListResponse'];

describe('a list', () => {
  test('is there once it is made, after those that were there before', async () => {
    const { ok } = demo();
    const made = await ok<Schemas['AddListResponse']>('add-list', { name: 'Friends', field_2: 'City' });
    const { lists = [] } = await ok<Lists>('get-lists');
    expect(lists.at(-1)).toEqual({
      id: made.id,
      name: 'Friends',
      created: '2026-04-21 12:00:00',
      members_active: 0,
      fields: { field_2: 'City' },
      members_total: 0,
    });
  });

  test('may have the name of another', async () => {
    const { ok } = demo();
    const first = await ok<Schemas['AddListResponse']>('add-list', { name: 'Friends' });
    const second = await ok<Schemas['AddListResponse']>('add-list', { name: 'Friends' });
    expect(second.id).toBe(first.id + 1);
  });

  test('tells a name that reads as a number as a number in JSON, and as it is in XML', async () => {
    const { ok, call } = demo();
    expect(await ok('add-list', { name: '007' })).toMatchObject({ name: 7 });
    expect((await call('add-list', { name: '007' }, 'xml')).body).toContain('<name>007</name>');
  });

  test('has at most ten fields, in the order of their slots', async () => {
    const { ok } = demo();
    const { id } = await ok<List>('add-list', { name: 'Friends', field_10: 'Ten', field_1: 'One', field_11: 'Eleven' });
    expect((await ok<List>('get-list', { list_id: id })).fields).toEqual({ field_1: 'One', field_10: 'Ten' });
    expect((await ok<List>('get-list', { list_id: id, response_style: 'array' })).fields).toEqual([
      { name: 'field_1', value: 'One' },
      { name: 'field_10', value: 'Ten' },
    ]);
  });

  test('gets a new name for a field whose slot is taken, and keeps what stood there', async () => {
    const { ok } = demo();
    await ok('add-field-to-list', { list_id: LIST_WITH_FIELDS, field_2: 'Zip', field_3: 'Team', field_4: '' });
    expect((await ok<List>('get-list', { list_id: LIST_WITH_FIELDS })).fields).toEqual({
      field_1: 'Email',
      field_2: 'Zip',
      field_3: 'Team',
    });
    expect(await ok('get-contact', { list_id: LIST_WITH_FIELDS, msisdn: '61491570157' })).toMatchObject({
      fields: { Email: 'ella@example.com', Zip: 2000, Team: '' },
    });
  });

  test('is renamed a field by the name it has', async () => {
    const { ok } = demo();
    expect(await ok('add-field-to-list', { list_id: LIST_WITH_FIELDS, 'field.Postcode': 'Zip' })).toMatchObject({
      custom_2: 'Zip',
    });
  });

  test('is gone with its contacts when it is removed', async () => {
    const { ok, refusal } = demo();
    await ok('remove-list', { list_id: LIST });
    expect(await refusal('get-list', { list_id: LIST })).toBe(SAID.notFound);
    expect(await refusal('get-contact', { list_id: LIST, msisdn: '61491570157' })).toBe(SAID.notFound);
    expect(await ok<Lists>('get-lists')).toMatchObject({ lists_total: 2 });
  });

  test('that is removed is the list of no keyword and no number any more', async () => {
    const { ok } = demo();
    await ok('edit-number-options', { number: NUMBER, list_id: LIST_WITH_FIELDS });
    await ok('remove-list', { list_id: LIST_WITH_FIELDS });
    expect(await ok('get-keywords')).toMatchObject({ keywords: [{ keyword: 'NEWS', list_id: 0 }] });
  });

  test('of one account is unknown to another', async () => {
    const { as } = demo();
    const { refusal, ok } = as(CLIENT);
    expect(await ok<Lists>('get-lists')).toEqual({
      page: { count: 1, number: 1 },
      lists_total: 0,
      error: { code: 'SUCCESS', description: 'OK' },
    });
    for (const call of ['get-list', 'remove-list']) expect(await refusal(call, { list_id: LIST })).toBe(SAID.notFound);
  });

  test('comes back when the sandbox is reset, and what was made is gone', async () => {
    const { ok, emulator } = demo();
    await ok('remove-list', { list_id: LIST });
    await ok('add-list', { name: 'Friends' });
    emulator.reset();
    const { lists = [] } = await ok<Lists>('get-lists');
    expect(lists.map(({ id }) => id)).toEqual([LIST, EMPTY_LIST, LIST_WITH_FIELDS]);
  });
});

describe('pages', () => {
  test.for([
    [{}, { count: 2, number: 1 }, 10],
    [{ page: 2 }, { count: 2, number: 2 }, 2],
    [{ page: 3 }, { count: 2, number: 3 }, 0],
    [{ page: 0, max: 0 }, { count: 2, number: 1 }, 10],
    [{ page: -1, max: -1 }, { count: 2, number: 1 }, 10],
    [{ page: '', max: '' }, { count: 2, number: 1 }, 10],
    [{ max: 5 }, { count: 3, number: 1 }, 5],
    [{ max: 101 }, { count: 1, number: 1 }, 12],
  ] as const)('of lists asked for with %j are %j, with %i rows', async ([parameters, page, rows]) => {
    const { ok } = demo();
    for (let made = 0; made < 9; made++) await ok('add-list', { name: `List ${made}` });
    const answer = await ok<Lists>('get-lists', parameters);
    expect({ page: answer.page, rows: answer.lists?.length ?? 0, total: answer.lists_total }).toEqual({
      page,
      rows,
      total: 12,
    });
    expect('lists' in answer).toBe(rows > 0);
  });

  test.for([
    ['active', 3, '1,2'],
    ['inactive', 2, '1'],
    ['all', 5, '1,2,3'],
    ['none', 0, '1'],
    ['', 3, '1,2'],
  ] as const)('of members, %s ones, count those that are asked for', async ([members, total, pages]) => {
    const { ok } = demo();
    const numbers = [];
    const { page } = await ok<List>('get-list', { list_id: LIST, members, max: 2 });
    for (let number = 1; number <= page.count; number++) {
      const { members: rows = [] } = await ok<List>('get-list', { list_id: LIST, members, max: 2, page: number });
      numbers.push(...rows.map(({ msisdn }) => msisdn));
    }
    expect(numbers).toHaveLength(total);
    expect(numbers).toEqual([...numbers].sort((one, other) => one - other));
    expect(page.count).toBe(pages.split(',').length);
  });
});

const unknownList: readonly BadCall[] = (
  [
    ['get-list', {}],
    ['get-contact', { msisdn: '61491570157' }],
    ['add-to-list', { msisdn: '61491570157' }],
    ['edit-list-member', { msisdn: '61491570157' }],
    ['add-field-to-list', { field_1: 'Email' }],
    ['remove-list', {}],
    ['delete-from-list', { msisdn: '61491570157' }],
    ['optout-list-member', { msisdn: '61491570157' }],
    ['add-contacts-bulk', { file_url: 'https://example.invalid/' }],
    ['add-contacts-bulk-progress', {}],
  ] as const
).map(([call, others]) => ({
  call,
  because: 'an unknown list',
  parameters: { list_id: 1, ...others },
  said: SAID.notFound,
}));

refusedInBothFormats([
  { call: 'add-list', because: 'no name', parameters: { field_1: 'Email' }, said: SAID.empty('name') },
  { call: 'add-list', because: 'an empty name', parameters: { name: '' }, said: SAID.empty('name') },
  { call: 'get-lists', because: 'a page in words', parameters: { page: 'two' }, said: SAID.notNumeric('page') },
  { call: 'get-lists', because: 'a maximum in words', parameters: { max: 'all' }, said: SAID.notNumeric('max') },
  { call: 'get-list', because: 'no list', parameters: {}, said: SAID.empty('list_id') },
  { call: 'get-list', because: 'a list in words', parameters: { list_id: 'mine' }, said: SAID.notNumeric('list_id') },
  {
    call: 'get-list',
    because: 'members of an unknown kind',
    parameters: { list_id: LIST, members: 'both' },
    said: SAID.invalid('members'),
  },
  { call: 'remove-list', because: 'no list', parameters: { list_id: '' }, said: SAID.empty('list_id') },
  { call: 'remove-list', because: 'a list in words', parameters: { list_id: 'x' }, said: SAID.notNumeric('list_id') },
  { call: 'add-field-to-list', because: 'no list', parameters: { field_1: 'x' }, said: SAID.empty('list_id') },
  {
    call: 'add-field-to-list',
    because: 'empty names alone',
    parameters: { list_id: LIST, field_1: '', field_11: 'Eleven' },
    said: '400 MISSING_PARAM Field parameter is missing (eg. field_n)',
  },
  ...unknownList,
]);
