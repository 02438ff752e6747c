import { expect, test } from 'vitest';
import { sandbox } from '../../support/sandbox.ts';
import { accepted, account, client, refusal, type Schemas } from '../../support/smsroute.ts';

const ask = (path: string) => client(sandbox()).request('GET', path);
const grid = async () => accepted<Schemas['CountryPrice'][]>(await ask('/pricing'));
const lookUp = (to: string) => ask(`/pricing/lookup?to=${to}`);

test('the grid has exactly 149 countries, each once', async () => {
  expect(new Set((await grid()).map(({ iso2 }) => iso2)).size).toBe(149);
  expect(await grid()).toHaveLength(149);
});

test('the grid stands in the order of the country codes', async () => {
  const codes = (await grid()).map(({ iso2 }) => iso2);
  expect(codes).toEqual([...codes].sort());
});

test('every country of the grid is found by its code and by its code in small letters', async () => {
  const { request } = client(sandbox({ rateLimit: false }));
  for (const price of await grid()) {
    for (const code of [price.iso2, price.iso2.toLowerCase()]) {
      expect(accepted(await request('GET', `/pricing?country=${code}`))).toEqual(price);
    }
  }
});

test('a price with four decimals is printed in full', async () => {
  expect(JSON.parse((await ask('/pricing?country=IN')).body)).toMatchObject({ price_usd: '0.0135' });
});

test.for([
  ['AQ', '404 not_found'],
  ['KP', '404 not_found'],
  ['XX', '404 not_found'],
  ['', '400 invalid_request'],
  ['A', '400 invalid_request'],
  ['ARG', '400 invalid_request'],
  ['1%202', '400 invalid_request'],
])('?country=%s is %s', async ([country, expected]) => {
  expect(refusal(await ask(`/pricing?country=${country}`))).toBe(expected);
});

test.for(['+5491123456789', '%2B5491123456789', '%205491123456789', '5491123456789'])(
  'the price for ?to=%s is that of Argentina',
  async (to) => {
    expect(accepted(await lookUp(to))).toMatchObject({ iso2: 'AR', to: '+5491123456789', route: 'direct' });
  },
);

test('a price quote is what a message of one segment then costs', async () => {
  const { request, send } = client(sandbox());
  const quote = accepted<Schemas['PriceQuote']>(await request('GET', '/pricing/lookup?to=+447700900123'));
  expect((await send({ to: '+447700900123' })).price_usd).toBe(quote.price_usd);
});

test.for([
  ['', '400 invalid_destination'],
  ['+0123456789', '400 invalid_destination'],
  ['+123456', '400 invalid_destination'],
  ['+1234567890123456', '400 invalid_destination'],
  ['++5491123456789', '400 invalid_destination'],
  ['five', '400 invalid_destination'],
  ['+850191234567', '403 forbidden_destination'],
  ['+8835100012345', '403 forbidden_destination'],
])('a price look-up for "%s" is %s', async ([to = '', expected]) => {
  expect(refusal(await lookUp(to))).toBe(expected);
});

test('a price look-up without a number is 400 invalid_destination', async () => {
  expect(refusal(await ask('/pricing/lookup'))).toBe('400 invalid_destination');
});

test('a price look-up for a suspended country is 403 forbidden_destination, as sending is', async () => {
  const { request, trySend } = client(sandbox({ accounts: [account({ suspended_countries: ['AR'] })] }));
  const replies = [await request('GET', '/pricing/lookup?to=+5491123456789'), await trySend({ to: '+5491123456789' })];
  expect(replies.map(refusal)).toEqual(['403 forbidden_destination', '403 forbidden_destination']);
});

test('a suspended country stays in the grid', async () => {
  const { request } = client(sandbox({ accounts: [account({ suspended_countries: ['AR'] })] }));
  expect((await request('GET', '/pricing?country=AR')).status).toBe(200);
});
