import { count, instant, object, type Shaped } from '../shape.ts';
import type { Booking, Job } from './booking.ts';
import { TimerQueue } from './timer-queue.ts';
import { wall as realWall, type Wall } from './wall.ts';

export interface ClockOptions {
  /** `real` follows the wall; `manual` stands still until it is advanced. */
  readonly mode: 'real' | 'manual';
  /** How many emulated seconds pass in a real one; the manual clock ignores it. */
  readonly speed?: number | undefined;
  /** Where it starts, in milliseconds since the epoch; the wall's time when absent. */
  readonly startAt?: number | undefined;
  readonly wall?: Wall | undefined;
  /** Told why tracked work failed, which none is meant to. */
  readonly onDefect?: ((error: unknown) => void) | undefined;
}

/** How many moments are run when nobody says. */
export const MOMENTS = 100_000;

/** A clock as it stands; what is booked on it is its owners' to book again. */
export type ClockDump = Shaped<typeof clockDump>;

export const clockDump = object({
  now: instant,
  startedAt: instant,
  /** How many jobs were ever booked. */
  booked: count,
});

/**
 * The one source of time of a sandbox: everything that waits, expires, refills or retries asks it.
 * Work that leaves the process (a webhook under way) is tracked, so that `advance` can wait for it.
 */
export class Clock {
  readonly mode: 'real' | 'manual';
  readonly speed: number;
  readonly wall: Wall;
  readonly #startAt: number | undefined;
  readonly #onDefect: (error: unknown) => void;
  readonly #queue = new TimerQueue();
  readonly #quiet: (() => void)[] = [];
  /** Emulated and wall time of the last moment that was fixed; between such moments a real clock interpolates. */
  #emulatedAnchor = 0;
  #wallAnchor = 0;
  #startedAt = 0;
  #underWay = 0;
  #generation = 0;
  #run = new AbortController();
  #advancing: Promise<unknown> = Promise.resolve();
  #callOff: (() => void) | undefined;
  #wakesAt = Number.POSITIVE_INFINITY;
  #paused = false;

  constructor(options: ClockOptions) {
    this.mode = options.mode;
    this.speed = options.mode === 'manual' ? 0 : (options.speed ?? 1);
    this.wall = options.wall ?? realWall;
    this.#startAt = options.startAt;
    this.#onDefect = options.onDefect ?? (() => {});
    this.#rewind();
  }

  /** When it began, or began again on reset, in milliseconds since the epoch. */
  get startedAt(): number {
    return this.#startedAt;
  }

  /** Aborted by the next reset: what it was started for is over then. */
  get untilReset(): AbortSignal {
    return this.#run.signal;
  }

  /** Whether it would run by itself, had it not been stopped. */
  get paused(): boolean {
    return this.#paused;
  }

  /** Whether it moves only when it is advanced: for good, or until it is resumed. */
  get standsStill(): boolean {
    return this.mode === 'manual' || this.#paused;
  }

  /** Stops it where it stands; does nothing where it stands still already. */
  pause(): void {
    if (this.standsStill) return;
    this.#emulatedAnchor = this.now();
    this.#paused = true;
    this.#stopWaking();
  }

  /** Lets it go on from where it stands; does nothing where it is not paused. */
  resume(): void {
    if (!this.#paused) return;
    this.#wallAnchor = this.wall.now();
    this.#paused = false;
    this.#wakeForNext();
  }

  /** Milliseconds since the epoch. */
  now(): number {
    if (this.standsStill) return this.#emulatedAnchor;
    return Math.floor(this.#emulatedAnchor + (this.wall.now() - this.#wallAnchor) * this.speed);
  }

  /** When the next booked job is due, in milliseconds since the epoch. */
  next(): number | undefined {
    return this.#queue.next();
  }

  /** How many jobs are booked. */
  get booked(): number {
    return this.#queue.size;
  }

  /**
   * Books a job `delay` milliseconds from now.
   * @param subject what the job is given.
   */
  after(delay: number, job: Job): Booking;
  after<Subject>(delay: number, job: Job<Subject>, subject: Subject): Booking;
  after<Subject>(delay: number, job: Job<Subject | undefined>, subject?: Subject): Booking {
    const booking = this.#queue.add(this.now() + delay, job, subject);
    if (booking.at < this.#wakesAt) this.#wakeForNext();
    return booking;
  }

  /**
   * Books a job again that was booked on the clock that this one has taken over.
   * @param at when it is due, in milliseconds since the epoch.
   * @param order its place among those of that instant.
   */
  rebook(place: Pick<Booking, 'at' | 'order'>, job: Job): Booking;
  rebook<Subject>(place: Pick<Booking, 'at' | 'order'>, job: Job<Subject>, subject: Subject): Booking;
  rebook<Subject>(
    { at, order }: Pick<Booking, 'at' | 'order'>,
    job: Job<Subject | undefined>,
    subject?: Subject,
  ): Booking {
    const booking = this.#queue.add(at, job, subject, order);
    if (booking.at < this.#wakesAt) this.#wakeForNext();
    return booking;
  }

  /** Counts work that runs outside the emulator; `advance` and `settled` wait for it. */
  track(work: Promise<unknown>): void {
    const generation = this.#generation;
    this.#underWay++;
    const done = () => {
      if (generation !== this.#generation || --this.#underWay > 0) return;
      for (const resolve of this.#quiet.splice(0)) resolve();
    };
    work.then(done, (error: unknown) => {
      done();
      this.#onDefect(error);
    });
  }

  /** Resolves when nothing that was tracked is under way. */
  settled(): Promise<void> {
    if (this.#underWay === 0) return Promise.resolve();
    return new Promise((resolve) => this.#quiet.push(resolve));
  }

  /**
   * Moves time forward by `delay` milliseconds, running what falls due on the way, in order. What a moment caused
   * outside the process settles before the next moment comes, so a retry is booked from the answer that asked for it.
   */
  advance(delay: number): Promise<void> {
    const generation = this.#generation;
    const turn = this.#advancing.then(() => this.#advance(delay, generation));
    this.#advancing = turn.catch(() => undefined);
    return turn;
  }

  /** Moves time to the moment when the next job is due and runs what is due then; does nothing when none is booked. */
  runNext(): Promise<void> {
    return this.runAll(1);
  }

  /** Moves time from one booked moment to the next until nothing is booked, or `most` moments have been run. */
  runAll(most: number): Promise<void> {
    const generation = this.#generation;
    const turn = this.#advancing.then(() => this.#runMoments(most, generation));
    this.#advancing = turn.catch(() => undefined);
    return turn;
  }

  async #runMoments(most: number, generation: number): Promise<void> {
    await this.settled();
    for (let moment = 0; moment < most && generation === this.#generation; moment++) {
      const next = this.#queue.next();
      if (next === undefined) break;
      await this.#advance(Math.max(0, next - this.now()), generation);
    }
  }

  /** Forgets every booking and all work under way, and goes back to the given start or to the wall's time; it is not paused then. */
  reset(): void {
    this.#queue.clear();
    this.#generation++;
    this.#run.abort();
    this.#run = new AbortController();
    this.#underWay = 0;
    for (const resolve of this.#quiet.splice(0)) resolve();
    this.#stopWaking();
    this.#rewind();
  }

  dump(): ClockDump {
    return { now: this.now(), startedAt: this.#startedAt, booked: this.#queue.booked };
  }

  /** Goes on from another clock's time, with nothing booked. */
  load({ now, startedAt, booked }: ClockDump): void {
    this.reset();
    this.#emulatedAnchor = now;
    this.#startedAt = startedAt;
    this.#queue.resume(booked);
  }

  /** @param generation the one it was asked for in: a reset that comes before its turn is the end of it. */
  async #advance(delay: number, generation: number): Promise<void> {
    await this.settled();
    if (generation !== this.#generation) return;
    const until = this.now() + delay;
    let next = this.#queue.next();
    while (next !== undefined && next <= until) {
      this.#moveTo(next);
      this.#runDue();
      if (this.#underWay > 0) await this.settled();
      if (generation !== this.#generation) return;
      next = this.#queue.next();
    }
    this.#moveTo(until);
    this.#wakeForNext();
  }

  #runDue(): void {
    const now = this.now();
    let ran = true;
    while (ran) ran = this.#queue.run(now);
  }

  #moveTo(time: number): void {
    if (time <= this.now()) return;
    this.#emulatedAnchor = time;
    this.#wallAnchor = this.wall.now();
  }

  #rewind(): void {
    this.#paused = false;
    this.#wallAnchor = this.wall.now();
    this.#emulatedAnchor = this.#startAt ?? this.#wallAnchor;
    this.#startedAt = this.#emulatedAnchor;
  }

  #wakeForNext(): void {
    if (this.standsStill) return;
    const next = this.#queue.next();
    this.#stopWaking();
    if (next === undefined) return;
    this.#wakesAt = next;
    this.#callOff = this.wall.wake((next - this.now()) / this.speed, () => {
      this.#wakesAt = Number.POSITIVE_INFINITY;
      this.#runDue();
      this.#wakeForNext();
    });
  }

  #stopWaking(): void {
    this.#callOff?.();
    this.#callOff = undefined;
    this.#wakesAt = Number.POSITIVE_INFINITY;
  }
}
