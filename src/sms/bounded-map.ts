import { Ring } from './ring.ts';

interface Entry<Value> {
  readonly key: string;
  readonly value: Value;
}

/** A map that keeps the newest `capacity` entries. */
export class BoundedMap<Value> {
  readonly #byKey = new Map<string, Entry<Value>>();
  readonly #order: Ring<Entry<Value>>;

  constructor(capacity: number) {
    this.#order = new Ring(capacity);
  }

  get size(): number {
    return this.#byKey.size;
  }

  get(key: string): Value | undefined {
    return this.#byKey.get(key)?.value;
  }

  set(key: string, value: Value): void {
    const entry = { key, value };
    const dropped = this.#order.push(entry);
    // A key that was set again stands in the ring twice; only its newest entry counts.
    if (dropped !== undefined && this.#byKey.get(dropped.key) === dropped) this.#byKey.delete(dropped.key);
    this.#byKey.set(key, entry);
  }

  delete(key: string): void {
    this.#byKey.delete(key);
  }

  /** Every key with its value, in the order they were last set. */
  *entries(): Generator<[key: string, value: Value]> {
    for (const entry of this.#order.oldestFirst()) {
      if (this.#byKey.get(entry.key) === entry) yield [entry.key, entry.value];
    }
  }

  clear(): void {
    this.#byKey.clear();
    this.#order.clear();
  }
}
