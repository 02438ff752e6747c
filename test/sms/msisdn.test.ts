import { type CountryCode, getExampleNumber, isPossiblePhoneNumber } from 'libphonenumber-js/max';
import examples from 'libphonenumber-js/mobile/examples';
import { expect, test } from 'vitest';
import { readAsset } from '../../src/assets.ts';
import { asMsisdn, countryName, countryOf, E164 } from '../../src/sms/msisdn.ts';
import { tariffOf } from '../../src/sms/tariff.ts';

const countries = Object.keys(readAsset('fixtures/countries.json') as object);
const isExemplified = (country: string): country is CountryCode => country in examples;

const oracle = (country: CountryCode) => getExampleNumber(country, examples)?.number ?? '';

test("the oracle's example numbers are placed where it places them, but for territories without a plan of their own", () => {
  const elsewhere = countries.filter(isExemplified).filter((country) => countryOf(oracle(country)) !== country);
  expect(Object.fromEntries(elsewhere.map((country) => [country, countryOf(oracle(country))]))).toEqual({
    AX: 'FI',
    BL: 'GP',
    CC: 'AU',
    CX: 'AU',
    EH: 'MA',
    IM: 'GB',
    MF: 'GP',
    SJ: 'NO',
    VA: 'IT',
  });
});

test("the oracle's example numbers are all written in what the emulator takes for E.164", () => {
  expect(countries.filter(isExemplified).filter((country) => !E164.test(oracle(country)))).toEqual([]);
});

test('every country of the pricing grid has a numbering plan', () => {
  const placed = new Set(countries);
  expect(
    tariffOf('smsroute')
      .rates()
      .filter(({ country }) => !placed.has(country)),
  ).toEqual([]);
});

test.for([
  ['+15551234567', 'US'],
  ['+15005550001', 'US'],
  ['+14165550123', 'CA'],
  ['+18765550123', 'JM'],
  ['+17875550123', 'PR'],
  ['+447700900123', 'GB'],
  ['+79161234567', 'RU'],
  ['+77012345678', 'KZ'],
  ['+5491123456789', 'AR'],
  ['+38344123456', 'XK'],
  ['+850191234567', 'KP'],
] as const)('%s belongs to %s', ([number, country]) => {
  expect(countryOf(number)).toBe(country);
});

test.for(['+8835100012345', '+8816123456789', '+99912345678', '+21012345678'])('%s belongs to no country', (number) => {
  expect(countryOf(number)).toBeUndefined();
});

test.for([
  ['+5491123456789', '+5491123456789'],
  [' 5491123456789', '+5491123456789'],
  ['5491123456789', '+5491123456789'],
] as const)('"%s" in a query is %s', ([given, number]) => {
  expect(asMsisdn(given)).toBe(number);
});

test.for(['+15551234567', '+5491123456789', '+447700900123'])('%s is E.164 to the oracle as well', (number) => {
  expect([E164.test(number), isPossiblePhoneNumber(number)]).toEqual([true, true]);
});

test('an unknown country is called by its code', () => {
  expect(countryName('ZZ')).toBe('ZZ');
});
