/** Numbers in a chunk before it is cut in two: few enough to move, many enough that chunks stay few. */
const CHUNK = 1_024;

/**
 * Numbers in ascending order, each once. They stand in chunks, so that adding or removing one of a hundred thousand
 * moves a thousand at most, and a page of them is found without walking through those before it.
 */
export class Ascending {
  #chunks: number[][] = [];
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** Does nothing when it is there already. */
  add(value: number): void {
    const place = this.#chunkFor(value);
    const chunk = this.#chunks[place];
    if (chunk === undefined) {
      this.#chunks.push([value]);
      this.#size++;
      return;
    }
    const index = firstNotBelow(chunk, value);
    if (chunk[index] === value) return;
    chunk.splice(index, 0, value);
    this.#size++;
    if (chunk.length > CHUNK) this.#chunks.splice(place + 1, 0, chunk.splice(CHUNK / 2));
  }

  /** Does nothing when it is not there. */
  delete(value: number): void {
    const place = this.#chunkFor(value);
    const chunk = this.#chunks[place];
    if (chunk === undefined) return;
    const index = firstNotBelow(chunk, value);
    if (chunk[index] !== value) return;
    chunk.splice(index, 1);
    this.#size--;
    if (chunk.length === 0) this.#chunks.splice(place, 1);
  }

  /** Those from the place `first` up to, not including, the place `end`. */
  slice(first: number, end: number): number[] {
    const found: number[] = [];
    let before = 0;
    for (const chunk of this.#chunks) {
      if (before >= end) break;
      if (before + chunk.length > first) found.push(...chunk.slice(Math.max(first - before, 0), end - before));
      before += chunk.length;
    }
    return found;
  }

  *[Symbol.iterator](): Generator<number> {
    for (const chunk of this.#chunks) yield* chunk;
  }

  /** The first chunk that does not end below the value, or else the last. */
  #chunkFor(value: number): number {
    let low = 0;
    let high = this.#chunks.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#chunks[middle]?.at(-1) ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    return Math.max(low, 0);
  }
}

function firstNotBelow(chunk: readonly number[], value: number): number {
  let low = 0;
  let high = chunk.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((chunk[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
