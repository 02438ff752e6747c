import { expect, test } from 'vitest';
import { sandbox } from '../../support/sandbox.ts';
import { account, client, PENDING_KEY, refusal, type Schemas } from '../../support/signalsms.ts';
import { jsonOf } from '../../support/wire.ts';

test.for([
  ['/account/balance', '/wallet/balance'],
  ['/account/balance', '/balance'],
  ['/account/balance', '/wallet'],
  ['/rates', '/sms/rates'],
  ['/rates', '/pricing'],
  ['/rates?country=DE', '/sms/rates?country=DE'],
  ['/rates?country=DE', '/pricing?country=DE'],
  ['/senders', '/sms/senders'],
  ['/senders', '/sender-ids'],
] as const)('%s is answered at %s, too', async ([canonical, alias]) => {
  const emulator = sandbox();
  const { request, dispatch } = client(emulator);
  await dispatch();
  const [one, other] = [await request('GET', canonical), await request('GET', alias)];
  expect([other.status, other.body]).toEqual([200, one.body]);
});

test('there are rates for more than 190 destinations, each of them once and in order', async () => {
  const { rates } = jsonOf(await client(sandbox()).request('GET', '/rates')) as Schemas['RateList'];
  const countries = rates.map(({ country }) => country);
  expect(countries.length).toBeGreaterThanOrEqual(190);
  expect(countries).toEqual([...new Set(countries)].sort());
  expect(rates.filter(({ country, name }) => name === country)).toEqual([]);
});

test('a message costs the rate that is listed', async () => {
  const { request, dispatch } = client(sandbox());
  const { rates } = jsonOf(await request('GET', '/rates?country=FR')) as Schemas['RateList'];
  const { cost } = await dispatch({ recipients: ['+33612345678'] });
  expect(rates.map(({ price_eur }) => price_eur)).toEqual([Number(cost)]);
});

test.for([
  ['us', 'US'],
  ['De', 'DE'],
] as const)('the country may be written %s', async ([written, country]) => {
  const reply = await client(sandbox()).request('GET', `/rates?country=${written}`);
  expect(jsonOf(reply)).toMatchObject({ rates: [{ country }] });
});

test.for([
  ['KP', '404 not_found'],
  ['ZZ', '404 not_found'],
  ['', '400 bad_request'],
  ['U', '400 bad_request'],
  ['USA', '400 bad_request'],
  ['42', '400 bad_request'],
  ['U%0A', '400 bad_request'],
] as const)('the rate of the country "%s" is %s', async ([country, refused]) => {
  expect(refusal(await client(sandbox()).request('GET', `/rates?country=${country}`))).toBe(refused);
});

test('the senders are those of the account, whatever their status', async () => {
  expect(jsonOf(await client(sandbox(), PENDING_KEY).request('GET', '/senders'))).toEqual({
    senders: [{ name: 'PendingCo', status: 'pending', created_at: '2026-05-29T09:00:00Z' }],
  });
});

test('an account without senders has an empty list, and one that was never topped up says so', async () => {
  const { senders: _none, ...bare } = account();
  const { request } = client(sandbox({ accounts: [bare] }));
  expect((await request('GET', '/senders')).body).toBe('{"senders":[]}');
  expect(jsonOf(await request('GET', '/balance'))).toEqual({
    balance: '124.50',
    currency: 'USDT',
    last_topup: '1970-01-01T00:00:00Z',
    last_topup_amount: '0.00',
  });
});

test.for([
  ['50', '50.00'],
  ['0.5', '0.50'],
  ['12.25', '12.25'],
] as const)('a top-up of %s is written %s', async ([last_topup_amount, expected]) => {
  const { request } = client(sandbox({ accounts: [account({ last_topup_amount })] }));
  expect(jsonOf(await request('GET', '/balance'))).toMatchObject({ last_topup_amount: expected });
});
