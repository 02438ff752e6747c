import { expect, test } from 'vitest';
import { Rows } from '../../src/sms/rows.ts';

interface Row {
  readonly id: number;
  readonly owner: string;
}

function rowsOf(...all: readonly Row[]): Rows<Row> {
  const rows = new Rows<Row>({ key: ({ id }) => String(id), owner: ({ owner }) => owner });
  for (const row of all) rows.put(row);
  return rows;
}

const ROWS: readonly Row[] = [
  { id: 2, owner: 'a' },
  { id: 3, owner: 'b' },
  { id: 1, owner: 'a' },
];

const idsOf = (rows: Iterable<Row>) => [...rows].map(({ id }) => id);

test('rows are found by key, by owner and all together, in the order they came', () => {
  const rows = rowsOf(...ROWS);
  expect([rows.find('3'), rows.find('4')]).toEqual([ROWS[1], undefined]);
  expect(idsOf(rows.of('a'))).toEqual([2, 1]);
  expect(idsOf(rows.of('nobody'))).toEqual([]);
  expect(idsOf(rows.all())).toEqual([2, 3, 1]);
});

test('a row keeps the place of the one with its key and owner', () => {
  const rows = rowsOf(...ROWS);
  const other = { id: 2, owner: 'a', amended: true };
  expect(rows.put(other)).toBe(true);
  expect(rows.find('2')).toBe(other);
  expect(rows.of('a')).toEqual([other, ROWS[2]]);
});

test('a row that changes its owner is the newest one, of the new owner alone', () => {
  const rows = rowsOf(...ROWS);
  expect(rows.put({ id: 2, owner: 'b' })).toBe(false);
  expect([idsOf(rows.of('a')), idsOf(rows.of('b')), idsOf(rows.all())]).toEqual([[1], [3, 2], [3, 1, 2]]);
});

test('a row that is removed is nowhere', () => {
  const rows = rowsOf(...ROWS);
  expect([rows.remove('2'), rows.remove('2')]).toEqual([true, false]);
  expect([rows.size, rows.find('2'), idsOf(rows.of('a')), idsOf(rows.all())]).toEqual([2, undefined, [1], [3, 1]]);
});

test('nothing is left of rows that are cleared', () => {
  const rows = rowsOf(...ROWS);
  rows.clear();
  expect([rows.size, rows.find('2'), rows.of('a')]).toEqual([0, undefined, []]);
});

test('there is room for only so many', () => {
  const rows = rowsOf();
  for (let id = 0; id < 10_000; id++) rows.put({ id, owner: 'a' });
  expect(() => rows.requireRoom('rows')).toThrow('There may be 10000 rows and no more.');
});
