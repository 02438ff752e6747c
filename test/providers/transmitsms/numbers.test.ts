import { describe, expect, test } from 'vitest';
import { refusedInBothFormats } from '../../support/bad-calls.ts';
import { sandbox } from '../../support/sandbox.ts';
import {
  type BadCall,
  CLIENT,
  client,
  DEMO,
  demo,
  FREE_NUMBER,
  INACTIVE_NUMBER,
  LIST,
  NUMBER,
  SAID,
  type Schemas,
} from '../../support/transmitsms.ts';

type LeasedNumber = Schemas['GetNumberResponse'];
type Numbers = Schemas['GetNumbersResponse'];
type Lists = Schemas['GetListsResponse'];

describe('a leased number', () => {
  test('is the account’s from then on, costs its price, and is nobody else’s any more', async () => {
    const { ok } = demo();
    await ok('lease-number', { number: FREE_NUMBER });
    expect(await ok<LeasedNumber>('get-number', { number: FREE_NUMBER })).toMatchObject({ status: 'active' });
    expect(await ok<Numbers>('get-numbers')).toMatchObject({ numbers_total: 3 });
    expect(await ok<Numbers>('get-numbers', { filter: 'available' })).toMatchObject({ numbers_total: 0 });
    expect(await ok('get-balance')).toMatchObject({ balance: 48.954 });
    expect(await ok('get-transactions', { client_id: 1001 })).toMatchObject({
      transactions: [
        { description: 'Number lease', amount: -25, balance_standing: '$48.954', type_description: '', type_id: 3 },
      ],
    });
  });

  test('can be sent from at once', async () => {
    const { ok } = demo();
    await ok('lease-number');
    expect(await ok('send-sms', { message: 'Hi', to: '61491570157', from: FREE_NUMBER })).toMatchObject({ sms: 1 });
  });

  test('is charged again a month later, and then a month after that', async () => {
    const { ok, emulator } = demo();
    await ok('lease-number', { number: FREE_NUMBER });
    const days: unknown[] = [];
    for (const passing of [0, '29d', '1d', '31d'] as const) {
      await emulator.advance(passing);
      days.push((await ok<LeasedNumber>('get-number', { number: FREE_NUMBER })).next_charge);
    }
    expect(days).toEqual(['2026-05-21', '2026-05-21', '2026-06-21', '2026-07-21']);
  });

  test('is charged on the last day of a month that is too short', async () => {
    const emulator = sandbox({ rateLimit: false, startAt: new Date('2026-01-31T12:00:00Z') });
    const { ok } = client(emulator);
    const days: unknown[] = [];
    for (const passing of [0, '28d', '31d'] as const) {
      await emulator.advance(passing);
      days.push((await ok<LeasedNumber>('get-number', { number: NUMBER })).next_charge);
    }
    expect(days).toEqual(['2026-02-28', '2026-03-31', '2026-04-30']);
  });

  test('is free again after a reset', async () => {
    const { ok, emulator } = demo();
    await ok('lease-number');
    emulator.reset();
    expect(await ok<Numbers>('get-numbers', { filter: 'available' })).toMatchObject({ numbers_total: 1 });
  });

  test('need not be named as the account writes it', async () => {
    const { ok } = demo();
    expect(await ok<LeasedNumber>('get-number', { number: '+61 491-570-156' })).toMatchObject({ number: 61491570156 });
  });
});

describe('numbers', () => {
  test.for([
    ['', 'owned', 2],
    ['owned', 'owned', 2],
    ['available', 'available', 1],
    ['Owned', 'Owned', 1],
    ['007', 7, 1],
  ] as const)('filtered by "%s" are told with the filter %s', async ([filter, told, total]) => {
    const { ok } = demo();
    expect(await ok<Numbers>('get-numbers', { filter })).toMatchObject({ filter: told, numbers_total: total });
  });

  test('are paged', async () => {
    const { ok } = demo();
    expect(await ok<Numbers>('get-numbers', { page: 2, max: 1 })).toMatchObject({
      page: { count: 2, number: 2 },
      numbers: [{ number: 61491570156 }],
    });
  });

  test('of one account are not leased to another, and are not among its sender IDs', async () => {
    const { as, ok } = demo();
    const { ok: okAs, refusal } = as(CLIENT);
    expect(await refusal('get-number', { number: NUMBER })).toBe(SAID.notLeased);
    expect(await okAs('get-sender-ids')).toMatchObject({ result: { caller_ids: {} } });
    expect((await as(CLIENT).call('get-sender-ids', {}, 'xml')).body).toContain('<caller_ids/>');
    expect(await ok('get-sender-ids')).toMatchObject({
      result: { caller_ids: { 'Virtual Number': [61491570156], 'Business Name': ['TestSender'] } },
    });
  });
});

describe('options of a number', () => {
  test('that answer need a list, and make one', async () => {
    const { ok } = demo();
    await ok('edit-number-options', { number: NUMBER, welcome_message: 'Hello' });
    await ok('edit-number-options', { number: NUMBER, members_message: 'Hello again' });
    const { lists = [] } = await ok<Lists>('get-lists');
    expect(lists.slice(3)).toMatchObject([{ name: `auto list for number ${NUMBER}`, created: null }]);
  });

  test('keep their list when it is not named, and lose it when it is empty', async () => {
    const { ok } = demo();
    await ok('edit-number-options', { number: NUMBER, list_id: LIST, welcome_message: 'Hello' });
    await ok('edit-number-options', { number: NUMBER, forward_sms: '61491570158, +61491570159' });
    expect((await ok<Lists>('get-lists')).lists_total).toBe(3);
    await ok('edit-number-options', { number: NUMBER, list_id: '' });
    // The answer still needs one.
    expect((await ok<Lists>('get-lists')).lists_total).toBe(4);
  });

  test('can be set for a number whose lease has run out', async () => {
    const { ok } = demo();
    await ok('edit-number-options', { number: INACTIVE_NUMBER, forward_email: 'a@example.com, b@example.com' });
  });
});

test('a number that the wallet does not hold is not leased', async () => {
  const emulator = sandbox({
    rateLimit: false,
    accounts: [
      {
        provider: 'transmitsms',
        account: '1001',
        name: 'Demo account',
        balance: '24.999',
        numbers: [{ number: `+${FREE_NUMBER}`, price: '25', status: 'free' }],
        api_keys: [{ key: DEMO[0], mode: 'live', secret: DEMO[1] }],
      },
    ],
  });
  const { ok, refusal } = client(emulator);
  expect(await refusal('lease-number')).toBe(SAID.noMoney);
  expect(await ok<Numbers>('get-numbers', { filter: 'available' })).toMatchObject({ numbers_total: 1 });
  expect(await ok('get-balance')).toMatchObject({ balance: 24.999 });
});

const NOT_FOR_LEASE = '400 FIELD_INVALID This number is not available for lease.';

const notLeased: readonly BadCall[] = ['get-number', 'edit-number-options'].flatMap((call) => [
  { call, because: 'no number', parameters: {}, said: SAID.empty('number') },
  { call, because: 'a number that is free', parameters: { number: FREE_NUMBER }, said: SAID.notLeased },
  { call, because: 'the number that all share', parameters: { number: '61491570313' }, said: SAID.notLeased },
  { call, because: 'what is no number', parameters: { number: 'x' }, said: SAID.notLeased },
]);

refusedInBothFormats([
  ...notLeased,
  { call: 'get-numbers', because: 'a page in words', parameters: { page: 'x' }, said: SAID.notNumeric('page') },
  { call: 'get-numbers', because: 'a maximum in words', parameters: { max: 'x' }, said: SAID.notNumeric('max') },
  { call: 'lease-number', because: 'a number that is taken', parameters: { number: NUMBER }, said: NOT_FOR_LEASE },
  {
    call: 'lease-number',
    because: 'a number whose lease has run out',
    parameters: { number: INACTIVE_NUMBER },
    said: NOT_FOR_LEASE,
  },
  { call: 'lease-number', because: 'an unknown number', parameters: { number: '64211234567' }, said: NOT_FOR_LEASE },
  { call: 'lease-number', because: 'what is no number', parameters: { number: 'x' }, said: NOT_FOR_LEASE },
  {
    call: 'lease-number',
    because: 'what is no URL',
    parameters: { number: FREE_NUMBER, forward_url: 'example.com' },
    said: SAID.invalid('forward_url'),
  },
  {
    call: 'lease-number',
    because: 'what is no URL, by its other name',
    parameters: { number: FREE_NUMBER, url: 'example.com' },
    said: SAID.invalid('url'),
  },
  ...['forward_url', 'url'].map((field) => ({
    call: 'lease-number',
    because: `a ${field} that nothing can be sent to`,
    parameters: { number: FREE_NUMBER, [field]: 'http://[' },
    said: SAID.invalid(field),
  })),
  ...(
    [
      ['list_id', 'mine', SAID.notNumeric('list_id')],
      ['list_id', '-1', SAID.invalid('list_id')],
      ['list_id', '1', SAID.notFound],
      ['welcome_message', 'x'.repeat(613), SAID.invalid('welcome_message')],
      ['members_message', 'x'.repeat(613), SAID.invalid('members_message')],
      ['forward_url', 'example.com', SAID.invalid('forward_url')],
      ['forward_url', 'https://example.com:99999/', SAID.invalid('forward_url')],
      ['forward_email', 'nobody', SAID.invalid('forward_email')],
      ['forward_sms', '61491570158,1234456', SAID.invalid('forward_sms')],
    ] as const
  ).map(([field, value, said]) => ({
    call: 'edit-number-options',
    because: `a bad ${field}: ${value.slice(0, 20)}`,
    parameters: { number: NUMBER, [field]: value },
    said,
  })),
]);
