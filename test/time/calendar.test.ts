import { expect, test } from 'vitest';
import { monthsLater, nextMonthly } from '../../src/time/calendar.ts';

const at = (text: string) => Date.parse(text);

test.for([
  ['2020-06-24T12:00:00Z', 1, '2020-07-24T12:00:00Z'],
  ['2020-01-31T12:00:00Z', 1, '2020-02-29T12:00:00Z'],
  ['2021-01-31T12:00:00Z', 1, '2021-02-28T12:00:00Z'],
  ['2020-12-31T23:59:59Z', 2, '2021-02-28T23:59:59Z'],
  ['2020-03-31T00:00:00Z', 12, '2021-03-31T00:00:00Z'],
] as const)('%s and %i months are %s', ([from, months, to]) => {
  expect(monthsLater(at(from), months)).toBe(at(to));
});

test.for([
  ['2020-06-24T12:00:00Z', '2020-06-24T12:00:00Z', '2020-07-24T12:00:00Z'],
  ['2020-06-24T12:00:00Z', '2020-07-24T11:59:59Z', '2020-07-24T12:00:00Z'],
  ['2020-06-24T12:00:00Z', '2020-07-24T12:00:00Z', '2020-08-24T12:00:00Z'],
  ['2020-01-31T12:00:00Z', '2020-02-29T12:00:00Z', '2020-03-31T12:00:00Z'],
  ['2020-01-31T12:00:00Z', '2021-02-01T00:00:00Z', '2021-02-28T12:00:00Z'],
  ['2018-06-24T12:00:00Z', '2020-06-25T00:00:00Z', '2020-07-24T12:00:00Z'],
] as const)('what began on %s returns after %s on %s', ([since, now, next]) => {
  expect(nextMonthly(at(since), at(now))).toBe(at(next));
});
