import { createRequire } from 'node:module';
import { fault } from './fault.ts';

/** What rows are asked about. */
type Column = string | number;
type Columns = Readonly<Record<string, Column>>;

export interface RegisterShape<Row, Asked extends Columns> {
  /** What no two rows have in common. */
  key(row: Row): string;
  /** The kinds of the columns that questions are about. */
  readonly model: { readonly [Name in keyof Asked]: Asked[Name] extends string ? typeof String : typeof Number };
  columns(row: Row): Asked;
}

/** Which rows are wanted: those whose columns equal what is given, in an order whose first column counts most. */
export interface Question<Asked extends Columns> {
  readonly where: Partial<Asked>;
  readonly orderBy: readonly (readonly [column: keyof Asked & string, direction: 'asc' | 'desc'])[];
  readonly skip?: number;
  readonly take?: number;
}

/** Rows a register may grow to; no provider states a number, and every question scans them all. */
const CAPACITY = 10_000;

/**
 * Rows of one kind, few enough to be scanned. Questions by several fields go to @mswjs/data, which scans and whose
 * import is heavy, so it is opened on the first of them; a row is found by its key in a map that is kept beside it.
 */
export class Register<Row, Asked extends Columns> {
  readonly #shape: RegisterShape<Row, Asked>;
  readonly #rows = new Map<string, Row>();
  #table: Table | undefined;

  constructor(shape: RegisterShape<Row, Asked>) {
    this.#shape = shape;
  }

  get size(): number {
    return this.#rows.size;
  }

  find(key: string): Row | undefined {
    return this.#rows.get(key);
  }

  /** Every row, the oldest first. */
  all(): Iterable<Row> {
    return this.#rows.values();
  }

  /** @throws Fault `invalid-request` when one more of `what` would be too many. */
  requireRoom(what: string): void {
    if (this.size >= CAPACITY) throw fault('invalid-request', `There may be ${CAPACITY} ${what} and no more.`);
  }

  /** Adds a row, or puts it in the place of the one with its key. */
  put(row: Row): void {
    const key = this.#shape.key(row);
    const known = this.#rows.has(key);
    this.#rows.set(key, row);
    if (this.#table === undefined) return;
    const data = this.#shape.columns(row);
    if (known) this.#table.update({ where: { key: { equals: key } }, data });
    else this.#table.create({ key, ...data });
  }

  /** Does nothing when there is no such row. */
  remove(key: string): void {
    if (this.#rows.delete(key)) this.#table?.delete({ where: { key: { equals: key } } });
  }

  clear(): void {
    this.#rows.clear();
    this.#table = undefined;
  }

  select({ where, orderBy, skip = 0, take = this.size }: Question<Asked>): Row[] {
    const found = this.#opened().findMany({
      where: equalTo(where),
      orderBy: orderBy.map(([column, direction]) => ({ [column]: direction })),
      skip,
      take,
    });
    return found.flatMap(({ key }) => this.#rows.get(key) ?? []);
  }

  count(where: Partial<Asked>): number {
    return this.#opened().count({ where: equalTo(where) });
  }

  #opened(): Table {
    if (this.#table === undefined) {
      this.#table = openTable(this.#shape.model);
      for (const [key, row] of this.#rows) this.#table.create({ key, ...this.#shape.columns(row) });
    }
    return this.#table;
  }
}

type Where = Readonly<Record<string, { readonly equals: Column }>>;

function equalTo(columns: object): Where {
  const entries: [string, Column][] = Object.entries(columns);
  return Object.fromEntries(entries.map(([column, value]) => [column, { equals: value }]));
}

/** What is used here of a model of @mswjs/data, whose own types ask for the names of all columns. */
interface Table {
  create(record: Columns): unknown;
  update(query: { where: Where; data: Columns }): unknown;
  delete(query: { where: Where }): unknown;
  count(query: { where: Where }): number;
  findMany(query: {
    where: Where;
    orderBy: readonly Readonly<Record<string, 'asc' | 'desc'>>[];
    skip: number;
    take: number;
  }): readonly { readonly key: string }[];
}

function openTable(model: Readonly<Record<string, typeof String | typeof Number>>): Table {
  // A synchronous import, because the core has no promises to wait for one.
  const { factory, primaryKey } = createRequire(import.meta.url)('@mswjs/data') as typeof import('@mswjs/data');
  const { row } = factory({ row: { key: primaryKey(String), ...model } });
  // The model has been given the columns that the register's own type names.
  return row as unknown as Table;
}
