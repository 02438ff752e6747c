import { createRequire } from 'node:module';
import { Rows, type RowsShape } from './rows.ts';

/** What rows are asked about. */
type Column = string | number;
type Columns = Readonly<Record<string, Column>>;

export interface RegisterShape<Row, Asked extends Columns> extends RowsShape<Row> {
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

/**
 * Rows that are asked about by several fields too. Such a question scans them all, in a table of @mswjs/data, whose
 * import is heavy, so it is opened on the first of them.
 */
export class Register<Row, Asked extends Columns> extends Rows<Row> {
  readonly #shape: RegisterShape<Row, Asked>;
  #table: Table | undefined;

  constructor(shape: RegisterShape<Row, Asked>) {
    super(shape);
    this.#shape = shape;
  }

  override put(row: Row): boolean {
    const replaces = super.put(row);
    if (this.#table !== undefined) {
      const key = this.#shape.key(row);
      const data = this.#shape.columns(row);
      if (replaces) this.#table.update({ where: { key: { equals: key } }, data });
      else this.#table.create({ key, ...data });
    }
    return replaces;
  }

  override remove(key: string): boolean {
    const wasThere = super.remove(key);
    if (wasThere) this.#table?.delete({ where: { key: { equals: key } } });
    return wasThere;
  }

  override clear(): void {
    super.clear();
    this.#table = undefined;
  }

  select({ where, orderBy, skip = 0, take = this.size }: Question<Asked>): Row[] {
    const found = this.#opened().findMany({
      where: equalTo(where),
      orderBy: orderBy.map(([column, direction]) => ({ [column]: direction })),
      skip,
      take,
    });
    return found.flatMap(({ key }) => this.find(key) ?? []);
  }

  count(where: Partial<Asked>): number {
    return this.#opened().count({ where: equalTo(where) });
  }

  #opened(): Table {
    if (this.#table === undefined) {
      this.#table = openTable(this.#shape.model);
      for (const row of this.all()) this.#table.create({ key: this.#shape.key(row), ...this.#shape.columns(row) });
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
