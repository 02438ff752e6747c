import { fault } from './fault.ts';

export interface RowsShape<Row> {
  /** What no two rows have in common. */
  key(row: Row): string;
  /** Whose row it is: what rows are asked for by most. */
  owner(row: Row): string;
}

/** Rows there may be; no provider states a number. */
const CAPACITY = 10_000;

/** Rows of one kind, found by their key or all of an owner's at once, each in the order it came. */
export class Rows<Row> {
  readonly #shape: RowsShape<Row>;
  readonly #rows = new Map<string, Row>();
  readonly #owned = new Map<string, Map<string, Row>>();

  constructor(shape: RowsShape<Row>) {
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

  /** The rows of an owner, the oldest first. */
  of(owner: string): Row[] {
    return [...(this.#owned.get(owner)?.values() ?? [])];
  }

  /** @throws Fault `invalid-request` when one more of `what` would be too many. */
  requireRoom(what: string): void {
    if (this.size >= CAPACITY) throw fault('invalid-request', `There may be ${CAPACITY} ${what} and no more.`);
  }

  /**
   * Adds a row, or puts it in the place of the one with its key; with another owner it is the newest.
   * @returns whether it took the place of one.
   */
  put(row: Row): boolean {
    const key = this.#shape.key(row);
    const owner = this.#shape.owner(row);
    const former = this.#rows.get(key);
    const replaces = former !== undefined && this.#shape.owner(former) === owner;
    if (!replaces) this.remove(key);
    this.#rows.set(key, row);
    const owned = this.#owned.get(owner);
    if (owned === undefined) this.#owned.set(owner, new Map([[key, row]]));
    else owned.set(key, row);
    return replaces;
  }

  /** Whether there was such a row. */
  remove(key: string): boolean {
    const row = this.#rows.get(key);
    if (row === undefined) return false;
    const owner = this.#shape.owner(row);
    const owned = this.#owned.get(owner);
    owned?.delete(key);
    if (owned?.size === 0) this.#owned.delete(owner);
    return this.#rows.delete(key);
  }

  clear(): void {
    this.#rows.clear();
    this.#owned.clear();
  }
}
