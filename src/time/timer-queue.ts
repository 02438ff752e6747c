import TinyQueue from 'tinyqueue';

/** A job booked on a clock. */
export interface Booking {
  /** When it is due, in milliseconds since the epoch. */
  readonly at: number;
  /** Calls the job off; does nothing when it has run. */
  cancel(): void;
}

/** What a clock runs when its time has come. */
export type Job = () => void;

/** Jobs in the order they are due; those due at the same instant in the order they were booked. */
export class TimerQueue {
  #heap = new TinyQueue<Entry>([], earlier);
  #booked = 0;
  #size = 0;

  /** How many jobs wait. */
  get size(): number {
    return this.#size;
  }

  /** When the next job is due, in milliseconds since the epoch; undefined when none waits. */
  next(): number | undefined {
    return this.#head()?.at;
  }

  add(at: number, job: Job): Booking {
    const entry = new Entry(at, this.#booked++, job, this.#forget);
    this.#heap.push(entry);
    this.#size++;
    return entry;
  }

  /** Takes the first job that is due by `now`. */
  take(now: number): Job | undefined {
    const head = this.#head();
    if (head === undefined || head.at > now) return undefined;
    this.#heap.pop();
    const { job } = head;
    head.cancel();
    return job;
  }

  clear(): void {
    // Cancelled, so that whoever still holds a booking of them cannot call it off a second time.
    for (const entry of this.#heap.data) entry.cancel();
    this.#heap = new TinyQueue<Entry>([], earlier);
  }

  /** Cancelled entries stay in the heap until they surface: removing one from its middle would cost a scan. */
  #head(): Entry | undefined {
    let head = this.#heap.peek();
    while (head !== undefined && head.job === undefined) {
      this.#heap.pop();
      head = this.#heap.peek();
    }
    return head;
  }

  #forget = () => {
    this.#size--;
  };
}

class Entry implements Booking {
  readonly at: number;
  readonly order: number;
  job: Job | undefined;
  readonly #onGone: () => void;

  constructor(at: number, order: number, job: Job, onGone: () => void) {
    this.at = at;
    this.order = order;
    this.job = job;
    this.#onGone = onGone;
  }

  cancel(): void {
    if (this.job === undefined) return;
    this.job = undefined;
    this.#onGone();
  }
}

const earlier = (a: Entry, b: Entry) => a.at - b.at || a.order - b.order;
