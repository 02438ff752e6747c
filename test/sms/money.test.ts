import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatMoney, parseMoney } from '../../src/sms/money.ts';

/** Every amount the emulator can hold. */
const amount = fc.integer({ min: 0, max: 999_999_999_999_999 });

test.for([
  ['0', 0],
  ['42.17', 42_170_000],
  ['1.5', 1_500_000],
  ['0.015', 15_000],
  ['0.000001', 1],
  ['007', 7_000_000],
  ['999999999.999999', 999_999_999_999_999],
] as const)('%s is %i millionths', ([decimal, micros]) => {
  expect(parseMoney(decimal)).toBe(micros);
});

test.for(['', '.', '1.', '.5', '-1', '+1', '1,5', '1e3', ' 1', '0.0000001', '1234567890', '١', 'NaN'])(
  '"%s" is no amount',
  (text) => {
    expect(() => parseMoney(text)).toThrow(RangeError);
  },
);

test.for([
  [42_170_000, 2, '42.17'],
  [42_170_000, 0, '42.17'],
  [15_000, 2, '0.015'],
  [15_000, 3, '0.015'],
  [13_500, 3, '0.0135'],
  [0, 2, '0.00'],
  [0, 0, '0'],
  [7_000_000, 0, '7'],
  [1, 2, '0.000001'],
  [-500_000, 2, '-0.50'],
] as const)('%i millionths with at least %i decimals are %s', ([micros, decimals, text]) => {
  expect(formatMoney(micros, decimals)).toBe(text);
});

test('what is written is read back as the same amount', () => {
  fc.assert(
    fc.property(amount, fc.nat(6), (micros, decimals) => {
      expect(parseMoney(formatMoney(micros, decimals))).toBe(micros);
    }),
  );
});

test('no more decimals are written than are asked for or needed', () => {
  fc.assert(
    fc.property(amount, fc.nat(6), (micros, decimals) => {
      const [, fraction = ''] = formatMoney(micros, decimals).split('.');
      expect(fraction.length).toBeGreaterThanOrEqual(decimals);
      if (fraction.length > decimals) expect(fraction).toMatch(/[1-9]$/);
    }),
  );
});
