/** The newest `capacity` values, oldest first; adding to a full ring drops the oldest. */
export class Ring<Value> {
  readonly capacity: number;
  #slots: Value[] = [];
  #oldest = 0;

  constructor(capacity: number) {
    this.capacity = capacity;
  }

  get size(): number {
    return this.#slots.length;
  }

  /** Adds a value and returns the one that had to go for it. */
  push(value: Value): Value | undefined {
    if (this.#slots.length < this.capacity) {
      this.#slots.push(value);
      return undefined;
    }
    const dropped = this.#slots[this.#oldest];
    this.#slots[this.#oldest] = value;
    this.#oldest = (this.#oldest + 1) % this.capacity;
    return dropped;
  }

  /** The value `index` places after the oldest. */
  at(index: number): Value | undefined {
    return this.#slots[(this.#oldest + index) % this.#slots.length];
  }

  /** @param skip how many to pass over first. */
  *newestFirst(skip = 0): Generator<Value> {
    for (let index = this.#slots.length - 1 - skip; index >= 0; index--) {
      const value = this.at(index);
      if (value !== undefined) yield value;
    }
  }

  *oldestFirst(): Generator<Value> {
    for (let index = 0; index < this.#slots.length; index++) {
      const value = this.at(index);
      if (value !== undefined) yield value;
    }
  }

  clear(): void {
    this.#slots = [];
    this.#oldest = 0;
  }
}
