import type { Booking, Job } from './booking.ts';

/** Jobs that are due at one instant. */
export class Moment {
  readonly at: number;
  /** Told of each that is called off. */
  readonly onCancel: () => void;
  #entries: Due[] = [];
  /** How many of them have been taken. */
  #taken = 0;
  #inOrder = true;

  constructor(at: number, onCancel: () => void) {
    this.at = at;
    this.onCancel = onCancel;
  }

  /** Whether nothing is left of it. */
  get isOver(): boolean {
    return this.#taken === this.#entries.length;
  }

  book<Subject>(order: number, job: Job<Subject>, subject: Subject): Booking {
    const last = this.#entries[this.#entries.length - 1];
    // Only those that are booked again come with an order of their own.
    if (last !== undefined && last.order > order) this.#inOrder = false;
    const entry = new Entry(this, order, job, subject);
    this.#entries.push(entry);
    return entry;
  }

  /** Takes the next one; `skipCancelled` comes first. */
  take(): Due | undefined {
    return this.#entries[this.#taken++];
  }

  /** Passes over the cancelled ones that are next, and says how many there were. */
  skipCancelled(): number {
    if (!this.#inOrder) this.#sort();
    const before = this.#taken;
    while (this.#entries[this.#taken]?.isOff) this.#taken++;
    return this.#taken - before;
  }

  removeCancelled(): void {
    this.#entries = this.#entries.slice(this.#taken).filter(({ isOff }) => !isOff);
    this.#taken = 0;
  }

  /** Leaves nothing of it that could be run or called off. */
  clear(): void {
    for (const entry of this.#entries) entry.void();
  }

  #sort(): void {
    this.#entries = this.#entries.slice(this.#taken).sort((a, b) => a.order - b.order);
    this.#taken = 0;
    this.#inOrder = true;
  }
}

/** A job in its moment. */
interface Due {
  readonly order: number;
  readonly isOff: boolean;
  /** Takes the job away, after which there is nothing left to cancel. */
  void(): void;
  run(): void;
}

class Entry<Subject> implements Booking, Due {
  readonly order: number;
  readonly #moment: Moment;
  #job: Job<Subject> | undefined;
  readonly #subject: Subject;

  constructor(moment: Moment, order: number, job: Job<Subject>, subject: Subject) {
    this.#moment = moment;
    this.order = order;
    this.#job = job;
    this.#subject = subject;
  }

  get at(): number {
    return this.#moment.at;
  }

  get isOff(): boolean {
    return this.#job === undefined;
  }

  cancel(): void {
    if (this.#job === undefined) return;
    this.#job = undefined;
    this.#moment.onCancel();
  }

  void(): void {
    this.#job = undefined;
  }

  run(): void {
    const job = this.#job;
    this.#job = undefined;
    job?.(this.#subject);
  }
}
