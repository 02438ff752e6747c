import { expect, test } from 'vitest';
import { Register } from '../../src/sms/register.ts';

interface Row {
  readonly id: number;
  readonly owner: string;
  readonly name: string;
}

function register(...rows: readonly Row[]) {
  const register = new Register<Row, { owner: string; name: string; id: number }>({
    key: ({ id }) => String(id),
    owner: ({ owner }) => owner,
    model: { owner: String, name: String, id: Number },
    columns: ({ owner, name, id }) => ({ owner, name, id }),
  });
  for (const row of rows) register.put(row);
  return register;
}

const ROWS: readonly Row[] = [
  { id: 10, owner: 'a', name: 'x' },
  { id: 9, owner: 'a', name: 'y' },
  { id: 100, owner: 'b', name: 'x' },
];

const idsOf = (rows: readonly Row[]) => rows.map(({ id }) => id);

test('rows are asked for by columns, in an order, by the page', () => {
  const rows = register(...ROWS);
  expect(idsOf(rows.select({ where: { owner: 'a' }, orderBy: [['id', 'asc']] }))).toEqual([9, 10]);
  const byName = [
    ['name', 'desc'],
    ['id', 'asc'],
  ] as const;
  expect(idsOf(rows.select({ where: {}, orderBy: byName }))).toEqual([9, 10, 100]);
  expect(idsOf(rows.select({ where: {}, orderBy: byName, skip: 1, take: 1 }))).toEqual([10]);
  expect([rows.count({}), rows.count({ owner: 'b' }), rows.count({ owner: 'c' })]).toEqual([3, 1, 0]);
});

test('answers follow what is put and removed after the first question', () => {
  const rows = register(...ROWS);
  expect(rows.count({ owner: 'a' })).toBe(2);
  rows.put({ id: 11, owner: 'a', name: 'z' });
  rows.put({ id: 10, owner: 'b', name: 'x' });
  rows.put({ id: 100, owner: 'b', name: 'w' });
  rows.remove('9');
  rows.remove('nobody');
  expect(idsOf(rows.select({ where: { owner: 'a' }, orderBy: [] }))).toEqual([11]);
  expect(idsOf(rows.select({ where: { owner: 'b' }, orderBy: [['id', 'asc']] }))).toEqual([10, 100]);
  expect([rows.count({ name: 'x' }), rows.count({ name: 'w' })]).toEqual([1, 1]);
});

test('nothing is left when it is cleared', () => {
  const rows = register(...ROWS);
  rows.count({});
  rows.clear();
  expect([rows.size, rows.count({})]).toEqual([0, 0]);
});
