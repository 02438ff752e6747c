import TinyQueue from 'tinyqueue';
import type { Booking, Job } from './booking.ts';
import { Moment } from './moment.ts';

/** Jobs in the order they are due; those due at the same instant in the order they were booked. */
export class TimerQueue {
  /** Of instants rather than of jobs: many fall due together, and the larger a heap is the slower it gets. */
  #heap = new TinyQueue<Moment>([], earlier);
  readonly #moments = new Map<number, Moment>();
  #booked = 0;
  #size = 0;
  /** Cancelled entries that still stand in their moments. */
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

  /**
   * @param subject what the job is given; one job for many of them is smaller than a closure over each.
   * @param order its place among those of its instant; the last by default.
   */
  add<Subject = void>(at: number, job: Job<Subject>, subject: Subject, order = this.#booked++): Booking {
    const moment = this.#moments.get(at) ?? this.#open(at);
    this.#size++;
    return moment.book(order, job, subject);
  }

  /** Runs the first job that is due by `now`; false when there is none. */
  run(now: number): boolean {
    const moment = this.#head();
    if (moment === undefined || moment.at > now) return false;
    const due = moment.take();
    this.#size--;
    if (moment.isOver) this.#close(moment);
    due?.run();
    return true;
  }

  clear(): void {
    // Cancelled, so that whoever still holds a booking of them cannot call it off a second time.
    for (const moment of this.#moments.values()) moment.clear();
    this.#heap = new TinyQueue<Moment>([], earlier);
    this.#moments.clear();
    this.#booked = 0;
    this.#size = 0;
    this.#cancelled = 0;
  }

  /** The next moment at which there is something to do. */
  #head(): Moment | undefined {
    for (let moment = this.#heap.peek(); moment !== undefined; moment = this.#heap.peek()) {
      this.#cancelled -= moment.skipCancelled();
      if (!moment.isOver) return moment;
      this.#close(moment);
    }
    return undefined;
  }

  #open(at: number): Moment {
    const moment = new Moment(at, this.#forget);
    this.#moments.set(at, moment);
    this.#heap.push(moment);
    return moment;
  }

  /** Takes the next moment away. */
  #close({ at }: Moment): void {
    this.#heap.pop();
    this.#moments.delete(at);
  }

  /**
   * Cancelled entries stay until their moment has come, for removing one from the middle would cost a scan. Once most
   * are cancelled they are all removed, so that they never pile up.
   */
  #forget = () => {
    this.#size--;
    this.#cancelled++;
    if (this.#cancelled < SMALLEST_CLEARANCE || this.#cancelled < this.#size) return;
    for (const moment of this.#moments.values()) {
      moment.removeCancelled();
      if (moment.isOver) this.#moments.delete(moment.at);
    }
    this.#heap = new TinyQueue([...this.#moments.values()], earlier);
    this.#cancelled = 0;
  };
}

const SMALLEST_CLEARANCE = 1024;

const earlier = (a: Moment, b: Moment) => a.at - b.at;
