import { describe, expect, test } from 'vitest';
import { type Emulator, stateOf } from '../../../src/index.ts';
import { refusedInBothFormats } from '../../support/bad-calls.ts';
import {
  CLIENT,
  demo,
  demoSeed,
  ELLA,
  EMPTY_LIST,
  LIST,
  LIST_WITH_FIELDS,
  NUMBER,
  OPTED_OUT,
  type Parameters,
  SAID,
  type Schemas,
  SHARED_NUMBER,
} from '../../support/transmitsms.ts';

const SHARED = `+${SHARED_NUMBER}`;

/** The texts that the handsets of the last send got, in order. */
function textsOf(emulator: Emulator, id: number): string[] {
  const sent = [...emulator.messages()].filter(({ batch }) => batch === String(id));
  return sent.reverse().map(({ text }) => text);
}

test.for([
  ['160 characters of GSM-7', 1, 'a'.repeat(160)],
  ['161 characters of GSM-7', 2, 'a'.repeat(161)],
  ['306 characters of GSM-7', 2, 'a'.repeat(306)],
  ['459 characters of GSM-7', 3, 'a'.repeat(459)],
  ['612 characters of GSM-7', 4, 'a'.repeat(612)],
  ['81 euro signs', 2, '€'.repeat(81)],
  ['70 characters of UCS-2', 1, 'я'.repeat(70)],
  ['71 characters of UCS-2', 2, 'я'.repeat(71)],
  ['612 characters of UCS-2', 10, 'я'.repeat(612)],
] as const)('%s are charged as %i parts', async ([, sms, message]) => {
  const { send, ok } = demo();
  const sent = await send({ message });
  expect([sent.sms, sent.cost]).toEqual([sms, Math.round(sms * 87) / 1000]);
  expect(await ok('get-balance')).toMatchObject({ balance: Math.round(73_954 - sms * 87) / 1000 });
});

test('ids of messages count upwards', async () => {
  const { send } = demo();
  expect([(await send()).message_id, (await send()).message_id]).toEqual([339814844, 339814845]);
});

test('a reset lets them count from the beginning', async () => {
  const { emulator, send } = demo();
  await send();
  emulator.reset();
  expect((await send()).message_id).toBe(339814844);
});

describe('recipients', () => {
  test.for([
    ['one number twice', { to: `${ELLA},+${ELLA}` }, 1],
    ['numbers with spaces and empty places', { to: ` ${ELLA} ,, 6149157 0158,` }, 2],
    ['a list', { list_id: LIST, to: undefined }, 3],
    ['a list and one of its members', { list_id: LIST }, 3],
    ['a list and one who is none', { list_id: LIST, to: '61491570006' }, 4],
    ['a list and one who left it', { list_id: LIST, to: '15551234567' }, 4],
    ['local numbers', { to: '0491570157,0491 570 158', countrycode: 'Australia' }, 2],
    ['500 numbers', { to: Array.from({ length: 500 }, (_, index) => 61491570000 + index).join() }, 500],
  ] as const)('%s', async ([, fields, recipients]) => {
    expect((await demo().send(fields)).recipients).toBe(recipients);
  });

  test('are in the order of the list and then of the numbers', async () => {
    const { emulator, send } = demo();
    const { message_id } = await send({ list_id: LIST, to: '61491570006,61491570157' });
    const sent = [...emulator.messages()].filter(({ batch }) => batch === String(message_id)).reverse();
    expect(sent.map(({ to }) => to)).toEqual(['+61491570157', '+61491570158', '+61491570159', '+61491570006']);
  });

  test('that are refused are told as they were given', async () => {
    const { fails, optouts } = await demo().send({ to: `12, ${ELLA},+${OPTED_OUT}, me ` });
    expect({ fails, optouts }).toEqual({ fails: ['12', 'me'], optouts: [`+${OPTED_OUT}`] });
  });

  test('in a country that the account may not send to are among the refused', async () => {
    const { send } = demo({ accounts: [demoSeed({ suspended_countries: ['NZ'] })] });
    const { recipients, fails } = await send({ to: `${ELLA},64212670129` });
    expect({ recipients, fails }).toEqual({ recipients: 1, fails: ['64212670129'] });
  });
});

describe('the sender', () => {
  test.for([
    ['is the leased number', {}, `+${NUMBER}`],
    ['is the leased number when it is empty', { from: '' }, `+${NUMBER}`],
    ['is the shared number on demand', { from_shared: 'true' }, SHARED],
    ['is the one that was given, on demand or not', { from: 'Sale', from_shared: '1' }, 'Sale'],
    ['is a name of eleven letters and digits', { from: '1stOfEleven' }, '1stOfEleven'],
    ['is a number that is registered', { from: '61491570159' }, '+61491570159'],
    ['is a number however it is written', { from: '+61 491 570 156' }, `+${NUMBER}`],
  ] as const)('%s', async ([, fields, from]) => {
    const { emulator, send } = demo();
    await send(fields);
    expect([...emulator.messages()][0]?.from).toBe(from);
  });

  test('of an account without numbers is the shared one', async () => {
    const { emulator, send } = demo({ accounts: [demoSeed({ numbers: [], keywords: [] })] });
    await send();
    expect([...emulator.messages()][0]?.from).toBe(SHARED);
  });

  test.for(['TwelveLetter', 'with space', '12345678901', '61491570006', '61491570313', '61491570111', 'Ümlaut'])(
    'may not be %s',
    async (from) => {
      expect(await demo().refusal('send-sms', { message: 'Hi', to: ELLA, from })).toBe(SAID.noSender);
    },
  );
});

describe('variables', () => {
  test('are filled in for each member of a list', async () => {
    const { emulator, send } = demo();
    const message = 'Dear [firstname] [lastname], [Postcode] [Email] [other] [[firstname]]';
    const { message_id } = await send({ message, list_id: LIST_WITH_FIELDS, to: '61491570006' });
    expect(textsOf(emulator, message_id)).toEqual([
      'Dear Ella Smith, 2000 ella@example.com [other] [Ella]',
      'Dear  ,   [other] []',
      'Dear  ,   [other] []',
    ]);
  });

  test('are counted as each recipient gets them', async () => {
    const { send } = demo();
    const sent = await send({ message: `${'a'.repeat(154)}[firstname]`, list_id: LIST, to: undefined });
    expect([sent.recipients, sent.sms]).toEqual([3, 3]);
    const longer = await send({ message: `${'a'.repeat(157)}[firstname]`, list_id: LIST, to: undefined });
    expect(longer.sms).toBe(4);
  });

  test('are no reason to refuse a text that is long only with them', async () => {
    const message = `${'a'.repeat(601)}[firstname]`;
    expect((await demo().send({ message, list_id: LIST })).recipients).toBe(3);
  });

  test('of links are links, of eight letters and digits', async () => {
    const { emulator, send } = demo();
    const { message_id } = await send({
      message: 'See [tracked-link] or leave by [unsub-reply-link]',
      tracked_link_url: 'https://example.com/',
    });
    expect(textsOf(emulator, message_id)).toEqual([
      expect.stringMatching(/^See TapTh\.is\/[A-Za-z0-9]{8} or leave by UnsubRep\.ly\/[A-Za-z0-9]{8}$/),
    ]);
  });

  test('of links stay when nothing is linked', async () => {
    const { emulator, send } = demo();
    const { message_id } = await send({ message: 'See [tracked-link]' });
    expect(textsOf(emulator, message_id)).toEqual(['See [tracked-link]']);
  });
});

describe('when it is sent', () => {
  test.for([
    ['2026-04-21 12:00:01', '2026-04-21 12:00:01', 'scheduled'],
    ['2026-04-22', '2026-04-22 00:00:00', 'scheduled'],
    ['2026-04-21T13:30Z', '2026-04-21 13:30:00', 'scheduled'],
    ['2026-04-21 12:00:00', '2026-04-21 12:00:00', 'accepted'],
    ['2020-01-01 00:00:00', '2026-04-21 12:00:00', 'accepted'],
    ['', '2026-04-21 12:00:00', 'accepted'],
  ] as const)('%s is %s, and it is %s', async ([send_at, told, state]) => {
    const { emulator, send } = demo();
    const sent = await send({ send_at });
    const [message] = emulator.messages();
    expect([sent.send_at, message && stateOf(message)]).toEqual([told, state]);
  });

  test('a scheduled message is delivered two seconds after its time', async () => {
    const { emulator, send } = demo();
    await send({ send_at: '2026-04-21 12:00:30' });
    const states: unknown[] = [];
    for (const wait of ['29s', '1s', '2s']) {
      await emulator.advance(wait);
      states.push([...emulator.messages()].map(stateOf)[0]);
    }
    expect(states).toEqual(['scheduled', 'accepted', 'delivered']);
  });
});

describe('validity', () => {
  test.for([
    [undefined, 72 * 60],
    [0, 72 * 60],
    [60, 60],
    [4320, 4320],
    [99999, 4320],
  ] as const)('%s minutes are %i', async ([validity, minutes]) => {
    const { emulator, send } = demo();
    await send({ validity });
    expect([...emulator.messages()][0]?.validity).toBe(minutes * 60_000);
  });
});

/** What is wrong with parameters, in a line. */
const because = (parameters: Parameters) => JSON.stringify(parameters).slice(0, 60);

const NOTHING_LEFT = '400 RECIPIENTS_ERROR';

const bad: readonly (readonly [parameters: Parameters, said: string])[] = [
  [{ message: undefined }, SAID.empty('message')],
  [{ message: undefined, to: undefined, list_id: 'x' }, SAID.empty('message')],
  [{ message: 'a'.repeat(613) }, SAID.invalid('message')],
  [{ to: undefined }, `400 FIELD_INVALID You must provide either 'list_id' or 'to'`],
  [{ to: ' , ' }, `400 FIELD_INVALID You must provide either 'list_id' or 'to'`],
  [{ to: Array(501).fill(ELLA).join() }, SAID.invalid('to')],
  [{ to: '1234456' }, `${NOTHING_LEFT} {"fails":["1234456"],"optouts":[]}`],
  [{ to: `x,${OPTED_OUT}` }, `${NOTHING_LEFT} {"fails":["x"],"optouts":["${OPTED_OUT}"]}`],
  [{ to: `${ELLA}1234567` }, `${NOTHING_LEFT} {"fails":["${ELLA}1234567"],"optouts":[]}`],
  [{ list_id: 'friends' }, SAID.notNumeric('list_id')],
  [{ list_id: '-1' }, SAID.invalid('list_id')],
  [{ list_id: '1.5' }, SAID.notNumeric('list_id')],
  [{ list_id: '1' }, SAID.notFound],
  [{ list_id: EMPTY_LIST, to: '' }, `400 LIST_EMPTY The list you provided doesn't have active recipients.`],
  [{ list_id: EMPTY_LIST, to: '12' }, `${NOTHING_LEFT} {"fails":["12"],"optouts":[]}`],
  [{ countrycode: 'xx' }, SAID.noCountry],
  [{ send_at: 'tomorrow' }, SAID.invalid('send_at')],
  [{ send_at: '2026-13-01' }, SAID.invalid('send_at')],
  [{ send_at: '2026-02-30 10:00:00' }, SAID.invalid('send_at')],
  [{ validity: '-1' }, SAID.invalid('validity')],
  [{ validity: 'long' }, SAID.notNumeric('validity')],
  [{ from_shared: 'maybe' }, SAID.notBoolean('from_shared')],
  [{ from_shared: '2' }, SAID.invalid('from_shared')],
  [{ replies_to_email: 'me' }, SAID.invalid('replies_to_email')],
  [{ tracked_link_url: 'ftp://example.com' }, SAID.invalid('tracked_link_url')],
  [{ dlr_callback: 'example.com' }, SAID.invalid('dlr_callback')],
  [{ reply_callback: 'https://a b' }, SAID.invalid('reply_callback')],
  [{ link_hits_callback: `http://e/${'x'.repeat(2048)}` }, SAID.invalid('link_hits_callback')],
  ...['tracked_link_url', 'link_hits_callback', 'dlr_callback', 'reply_callback'].map(
    (field) => [{ [field]: 'http://[' }, SAID.invalid(field)] as const,
  ),
  [{ to: '15005550004' }, '429 OVER_LIMIT You have exceeded the request limit.'],
  [{ to: `${ELLA},15005550004` }, '429 OVER_LIMIT You have exceeded the request limit.'],
  [{ to: '15005550005' }, '500 FAILED Something went wrong on our side.'],
  [{ from: '61491570006' }, SAID.noSender],
];

refusedInBothFormats(
  bad.map(([parameters, said]) => ({
    call: 'send-sms',
    because: because(parameters),
    parameters: { message: 'Hello', to: ELLA, ...parameters },
    said,
  })),
);

describe('a refusal', () => {
  test('for want of money leaves the wallet as it is', async () => {
    const { ok, refusal, send } = demo({ accounts: [demoSeed({ balance: '0.173' })] });
    expect(await refusal('send-sms', { message: 'Hello', to: `${ELLA},61491570158` })).toBe(SAID.noMoney);
    expect(await ok('get-balance')).toMatchObject({ balance: 0.173 });
    expect((await send()).cost).toBe(0.087);
  });

  test('of a client without money is the same', async () => {
    expect(await demo().as(CLIENT).refusal('send-sms', { message: 'Hello', to: ELLA })).toBe(SAID.noMoney);
  });
});

test('more than two calls in a second are 429, and the third waits half a second', async () => {
  const { emulator, call } = demo({ rateLimit: true });
  const statuses: number[] = [];
  for (const wait of ['0ms', '0ms', '0ms', '499ms', '1ms', '0ms']) {
    await emulator.advance(wait);
    statuses.push((await call('get-balance')).status);
  }
  expect(statuses).toEqual([200, 200, 429, 429, 200, 429]);
});

describe('format-number', () => {
  test.for([
    ['0491 570 156', 'AU', 61491570156, 1, true],
    ['(02) 9876-5432', 'au', 61298765432, 0, true],
    ['0212172782', 'nz', 64212172782, 1, true],
    ['09 123 4567', 'New Zealand', 6491234567, 0, true],
    ['(555) 123-4567', 'us', 15551234567, 1, true],
    ['07700 900123', 'GB', 447700900123, 1, true],
    ['020 7946 0000', 'GB', 442079460000, 0, true],
    ['96112234', 'SG', 6596112234, 1, true],
    ['61234567', 'SG', 6561234567, 0, true],
    ['+44 7700 900123', 'AU', 447700900123, 1, true],
    ['0044 7700 900123', 'AU', 447700900123, 1, true],
    ['61491570156', 'AU', 61491570156, 1, true],
    ['6596112234', 'SG', 6596112234, 1, true],
    ['9123456789', 'IN', 919123456789, 1, true],
    ['919123456789', 'IN', 919123456789, 1, true],
    ['3912345678', 'IT', 393912345678, 1, true],
    ['0612345678', 'IT', 390612345678, 1, true],
    ['55991234567', 'BR', 5555991234567, 1, true],
    ['7012345678', 'KZ', 77012345678, 1, true],
    ['12', 'AU', 6112, 10, false],
    ['me', 'AU', null, 10, false],
    ['0491 570 156 ext 5', 'AU', 614915701565, 10, false],
  ] as const)(
    'makes of %s in %s the number %s of type %i',
    async ([msisdn, countrycode, international, type, isValid]) => {
      const { number } = await demo().ok<Schemas['FormatNumberResponse']>('format-number', {
        msisdn,
        countrycode,
      });
      expect(number).toMatchObject({ international, type, isValid, rawinput: null });
    },
  );
});

refusedInBothFormats([
  { call: 'format-number', because: 'no number', parameters: { countrycode: 'AU' }, said: SAID.empty('msisdn') },
  {
    call: 'format-number',
    because: 'empty parameters',
    parameters: { msisdn: '', countrycode: '' },
    said: SAID.empty('msisdn'),
  },
  { call: 'format-number', because: 'no country', parameters: { msisdn: '1' }, said: SAID.empty('countrycode') },
  {
    call: 'format-number',
    because: 'an unknown country',
    parameters: { msisdn: '1', countrycode: 'Atlantis' },
    said: SAID.noCountry,
  },
]);
