import { describe, expect, test } from 'vitest';
import { refusedInBothFormats } from '../../support/bad-calls.ts';
import { sandbox } from '../../support/sandbox.ts';
import {
  type BadCall,
  client,
  DEMO,
  demo,
  ELLA,
  EMPTY_LIST,
  LIST,
  LIST_WITH_FIELDS,
  OPTED_OUT,
  SAID,
  type Schemas,
  STRANGER,
} from '../../support/transmitsms.ts';

type List = Schemas['GetListResponse'];
type Contact = Schemas['GetContactResponse'];

describe('a contact', () => {
  test('is a member of the list it is added to, and counts there', async () => {
    const { ok } = demo();
    const added = await ok<Contact>('add-to-list', { list_id: EMPTY_LIST, msisdn: STRANGER, first_name: 'Sam' });
    expect(await ok('get-contact', { list_id: EMPTY_LIST, msisdn: STRANGER })).toEqual(added);
    expect(await ok<List>('get-list', { list_id: EMPTY_LIST })).toMatchObject({
      members_total: 2,
      members_active: 1,
      members: [{ msisdn: Number(STRANGER), first_name: 'Sam', created_at: '2026-04-21 12:00:00', status: 'active' }],
    });
  });

  test.for([
    ['61491570110', {}],
    ['+61 491-570.110', {}],
    ['(61) 491570110', {}],
    ['0491 570 110', { countrycode: 'au' }],
    ['0491570110', { countrycode: 'Australia' }],
    ['491570110', { countrycode: 'AU' }],
    ['0061491570110', { countrycode: 'au' }],
  ] as const)('may be written as %s with %j', async ([msisdn, others]) => {
    const { ok } = demo();
    await ok('add-to-list', { list_id: EMPTY_LIST, msisdn, ...others });
    expect(await ok<Contact>('get-contact', { list_id: EMPTY_LIST, msisdn: '61491570110' })).toMatchObject({
      msisdn: 61491570110,
    });
  });

  test('has no names as null on a list without fields, and as empty texts on one with some', async () => {
    const { ok } = demo();
    const names = async (list_id: number) => {
      const { first_name, last_name } = await ok<Contact>('add-to-list', { list_id, msisdn: STRANGER });
      return [first_name, last_name];
    };
    expect([await names(EMPTY_LIST), await names(LIST_WITH_FIELDS)]).toEqual([
      [null, null],
      ['', ''],
    ]);
  });

  test('has its fields by slot or by name; those the list does not have are ignored', async () => {
    const { ok } = demo();
    const fields = { field_1: 'sam@example.com', 'field.Postcode': '3000', field_3: 'x', 'field.City': 'y' };
    const parameters = { list_id: LIST_WITH_FIELDS, msisdn: STRANGER, ...fields };
    expect((await ok<Contact>('add-to-list', parameters)).fields).toEqual({ Email: 'sam@example.com', Postcode: 3000 });
    await ok('add-field-to-list', { list_id: LIST_WITH_FIELDS, field_3: 'City' });
    expect((await ok<Contact>('get-contact', parameters)).fields).toMatchObject({ City: '' });
  });

  test('has its fields as an array where that is asked for', async () => {
    const { ok } = demo();
    const parameters = { list_id: LIST_WITH_FIELDS, msisdn: ELLA, response_style: 'array' };
    const fields = [
      { name: 'Email', value: 'ella@example.com' },
      { name: 'Postcode', value: 2000 },
    ];
    expect((await ok<Contact>('get-contact', parameters)).fields).toEqual(fields);
    expect(await ok<List>('get-list', parameters)).toMatchObject({ members: [{ fields }, {}] });
  });

  test('keeps on a change what is absent, and loses what is empty', async () => {
    const { ok } = demo();
    const who = { list_id: LIST_WITH_FIELDS, msisdn: ELLA };
    await ok('edit-list-member', { ...who, first_name: '', field_2: '' });
    expect(await ok('get-contact', who)).toMatchObject({
      first_name: '',
      last_name: 'Smith',
      created_at: '2020-06-24 07:06:57',
      fields: { Email: 'ella@example.com', Postcode: '' },
    });
  });

  test('stays when it is deleted, inactive, and is refused from then on', async () => {
    const { ok, refusal } = demo();
    const who = { list_id: LIST, msisdn: ELLA };
    expect(await ok('delete-from-list', who)).toMatchObject({ list_ids: [LIST] });
    expect(await ok('get-contact', who)).toMatchObject({ status: 'inactive' });
    expect(await ok<List>('get-list', who)).toMatchObject({ members_total: 5, members_active: 2 });
    const deleted = '400 DUPLICATE_DELETED The recipient provided was previously deleted';
    expect(await refusal('add-to-list', who)).toBe(deleted);
    expect(await refusal('edit-list-member', who)).toBe(deleted);
    expect(await refusal('delete-from-list', who)).toBe(SAID.noContact);
  });

  test('is deleted from all lists by 0 or nothing', async () => {
    const { ok } = demo();
    expect(await ok('delete-from-list', { msisdn: ELLA })).toMatchObject({ list_ids: [LIST, LIST_WITH_FIELDS] });
  });

  test('that is opted out of one list stays in the others, and can still be sent to', async () => {
    const { ok, refusal } = demo();
    const opted = { list_id: LIST, msisdn: ELLA };
    for (let times = 0; times < 2; times++) {
      expect(await ok('optout-list-member', opted)).toMatchObject({ list_ids: [LIST] });
    }
    expect(await refusal('add-to-list', opted)).toBe('400 OPTOUT The recipient provided was previously opted out');
    expect(await ok('get-contact', { ...opted, list_id: LIST_WITH_FIELDS })).toMatchObject({ status: 'active' });
    expect(await ok('send-sms', { message: 'Hi', to: ELLA })).toMatchObject({ recipients: 1 });
  });

  test('that is opted out of all lists is in none, joins none, and cannot be sent to', async () => {
    const { ok, refusal } = demo();
    expect(await ok('optout-list-member', { msisdn: ELLA, list_id: 0 })).toMatchObject({
      list_ids: [LIST, LIST_WITH_FIELDS],
    });
    const elsewhere = { list_id: EMPTY_LIST, msisdn: ELLA };
    expect(await refusal('add-to-list', elsewhere)).toBe('400 OPTOUT The recipient provided was previously opted out');
    expect(await refusal('send-sms', { message: 'Hi', to: ELLA })).toContain(`"optouts":["${ELLA}"]`);
  });

  test('of one account is unknown to another', async () => {
    const { as } = demo();
    const { refusal } = as(['YOUR_CLIENT_API_KEY', 'YOUR_CLIENT_API_SECRET']);
    expect(await refusal('delete-from-list', { msisdn: ELLA })).toBe(SAID.noContact);
    expect(await refusal('optout-list-member', { msisdn: ELLA })).toBe(SAID.noContact);
  });
});

test('a country that messages cannot be sent to is unavailable for contacts', async () => {
  const emulator = sandbox({
    rateLimit: false,
    accounts: [
      {
        provider: 'transmitsms',
        account: '1001',
        name: 'Demo account',
        balance: '1',
        suspended_countries: ['NZ'],
        lists: [{ id: 1, name: 'Friends', members: [] }],
        api_keys: [{ key: DEMO[0], mode: 'live', secret: DEMO[1] }],
      },
    ],
  });
  expect(await client(emulator).refusal('add-to-list', { list_id: 1, msisdn: '64211234567' })).toBe(
    '400 BAD_MOBILE_COUNTRY The country of the mobile provided is unavailable',
  );
});

test('a list that fits no page is paged in the order of the numbers, whatever the order they came in', async () => {
  const { ok } = demo();
  const numbers = ['64211234567', '447700900123', '61491570110', '15551230000', '6591234567'];
  for (const msisdn of numbers) await ok('add-to-list', { list_id: EMPTY_LIST, msisdn });
  const found: number[] = [];
  for (let page = 1; page <= 3; page++) {
    const { members = [] } = await ok<List>('get-list', { list_id: EMPTY_LIST, page, max: 2 });
    found.push(...members.map(({ msisdn }) => msisdn));
  }
  expect(found).toEqual(numbers.map(Number).sort((one, other) => one - other));
});

const BAD_MOBILE = '400 BAD_MOBILE The mobile provided is invalid';

const badNumbers: readonly BadCall[] = (
  [
    ['get-contact', SAID.noContact],
    ['add-to-list', BAD_MOBILE],
    ['edit-list-member', BAD_MOBILE],
    ['delete-from-list', SAID.noNumber('msisdn')],
    ['optout-list-member', SAID.noNumber('msisdn')],
  ] as const
).flatMap(([call, said]) =>
  ['1234456', '1234567890123456', '61491x70157', '99912345678', '   '].map((msisdn) => ({
    call,
    because: `the number "${msisdn}"`,
    parameters: { list_id: LIST, msisdn },
    said,
  })),
);

const general: readonly BadCall[] = ['add-to-list', 'edit-list-member', 'get-contact'].flatMap((call) => [
  { call, because: 'no list', parameters: { msisdn: ELLA }, said: SAID.empty('list_id') },
  { call, because: 'no number', parameters: { list_id: LIST }, said: SAID.empty('msisdn') },
  {
    call,
    because: 'a list in words',
    parameters: { list_id: 'mine', msisdn: ELLA },
    said: SAID.notNumeric('list_id'),
  },
]);

const inLists: readonly BadCall[] = ['delete-from-list', 'optout-list-member'].flatMap((call) => [
  { call, because: 'no number', parameters: { list_id: LIST }, said: SAID.empty('msisdn') },
  {
    call,
    because: 'a list in words',
    parameters: { list_id: 'x', msisdn: ELLA },
    said: SAID.notNumeric('list_id'),
  },
  { call, because: 'a list below 0', parameters: { list_id: -1, msisdn: ELLA }, said: SAID.invalid('list_id') },
  { call, because: 'a stranger', parameters: { list_id: LIST, msisdn: STRANGER }, said: SAID.noContact },
  { call, because: 'a stranger to all lists', parameters: { msisdn: STRANGER }, said: SAID.noContact },
]);

const badCountries: readonly BadCall[] = [
  'add-to-list',
  'edit-list-member',
  'delete-from-list',
  'optout-list-member',
].map((call) => ({
  call,
  because: 'an unknown country, before the list is looked at',
  parameters: { list_id: 1, msisdn: ELLA, countrycode: 'xx' },
  said: SAID.noCountry,
}));

refusedInBothFormats([
  ...general,
  ...inLists,
  ...badNumbers,
  ...badCountries,
  {
    call: 'edit-list-member',
    because: 'a stranger',
    parameters: { list_id: LIST, msisdn: STRANGER },
    said: SAID.noContact,
  },
  {
    call: 'edit-list-member',
    because: 'one who opted out',
    parameters: { list_id: LIST, msisdn: OPTED_OUT },
    said: '400 OPTOUT The recipient provided was previously opted out',
  },
  {
    call: 'add-to-list',
    because: 'one who opted out of the account',
    parameters: { list_id: EMPTY_LIST, msisdn: OPTED_OUT },
    said: '400 OPTOUT The recipient provided was previously opted out',
  },
  {
    call: 'add-to-list',
    because: 'one who is there',
    parameters: { list_id: LIST, msisdn: ELLA },
    said: '400 KEY_EXISTS Contact with such mobile already exists',
  },
]);
