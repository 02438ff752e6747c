import type { Schemas } from './calls.ts';

/** The default and the maximum of rows on a page (docs, "Pagination"). */
const ROWS = 10;
const MOST_ROWS = 100;

/** Which page a call asks for. */
type Asked = Schemas['Paging'];

/** A page of something, as the places of its first row and the one behind its last. */
export interface PageBounds {
  readonly page: Schemas['Page'];
  readonly first: number;
  readonly end: number;
}

/** The page that is asked for, of `total` rows. */
export function pageOf(total: number, { page, max }: Asked): PageBounds {
  const rows = max == null || max < 1 ? ROWS : Math.min(max, MOST_ROWS);
  const number = page == null || page < 1 ? 1 : page;
  const first = (number - 1) * rows;
  return { page: { count: Math.max(1, Math.ceil(total / rows)), number }, first, end: first + rows };
}

/** The rows of an answer under their key, which a page without rows does not have. */
export function rowsOf<Key extends string, Row>(key: Key, rows: readonly Row[]): { [K in Key]?: readonly Row[] } {
  // An object of this one key is all that either branch makes.
  return (rows.length === 0 ? {} : { [key]: rows }) as { [K in Key]?: readonly Row[] };
}
