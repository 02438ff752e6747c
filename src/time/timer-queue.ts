import TinyQueue from 'tinyqueue';

/** A job booked on a clock. */
export interface Booking {
  /** When it is due, in milliseconds since the epoch. */
  readonly at: number;
  /** Its place among the jobs that are due at the same instant. */
  readonly order: number;
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
  /** Cancelled entries that still stand in the heap. */
  #cancelled = 0;

  /** How many jobs wait. */
  get size(): number {
    return this.#size;
  }

  /** When the next job is due, in milliseconds since the epoch; undefined when none waits. */
  next(): number | undefined {
    return this.#head()?.at;
  }

  /** How many jobs were ever booked: the order of the next. */
  get booked(): number {
    return this.#booked;
  }

  /** Counts on from `booked`, as a queue would from which jobs are taken over. */
  resume(booked: number): void {
    this.#booked = booked;
  }

  /** @param order its place among those of its instant; the last by default. */
  add(at: number, job: Job, order = this.#booked++): Booking {
    const entry = new Entry(at, order, job, this.#forget);
    this.#heap.push(entry);
    this.#size++;
    return entry;
  }

  /** Takes the first job that is due by `now`. */
  take(now: number): Job | undefined {
    const head = this.#head();
    if (head === undefined || head.at > now) return undefined;
    this.#heap.pop();
    this.#size--;
    return head.run();
  }

  clear(): void {
    // Cancelled, so that whoever still holds a booking of them cannot call it off a second time.
    for (const entry of this.#heap.data) entry.run();
    this.#heap = new TinyQueue<Entry>([], earlier);
    this.#booked = 0;
    this.#size = 0;
    this.#cancelled = 0;
  }

  /** Cancelled entries stay in the heap until they surface: removing one from its middle would cost a scan. */
  #head(): Entry | undefined {
    let head = this.#heap.peek();
    while (head !== undefined && head.job === undefined) {
      this.#heap.pop();
      this.#cancelled--;
      head = this.#heap.peek();
    }
    return head;
  }

  /** Once most of the heap is cancelled it is built anew without them, so that they never pile up. */
  #forget = () => {
    this.#size--;
    this.#cancelled++;
    if (this.#cancelled < SMALLEST_CLEARANCE || this.#cancelled < this.#size) return;
    this.#heap = new TinyQueue(
      this.#heap.data.filter(({ job }) => job !== undefined),
      earlier,
    );
    this.#cancelled = 0;
  };
}

const SMALLEST_CLEARANCE = 1024;

class Entry implements Booking {
  readonly at: number;
  readonly order: number;
  job: Job | undefined;
  readonly #onCancel: () => void;

  constructor(at: number, order: number, job: Job, onCancel: () => void) {
    this.at = at;
    this.order = order;
    this.job = job;
    this.#onCancel = onCancel;
  }

  cancel(): void {
    if (this.job === undefined) return;
    this.job = undefined;
    this.#onCancel();
  }

  /** Hands the job out, after which there is nothing left to cancel. */
  run(): Job | undefined {
    const { job } = this;
    this.job = undefined;
    return job;
  }
}

const earlier = (a: Entry, b: Entry) => a.at - b.at || a.order - b.order;
