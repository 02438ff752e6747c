import type { Reader } from '../http/wire.ts';
import { fault } from '../sms/fault.ts';
import { Ring } from '../sms/ring.ts';
import type { Wall } from '../time/wall.ts';
import type { Happening } from './desk.ts';

/** How many happenings are kept for readers who come back. */
const KEPT = 1_000;

/** Real milliseconds between two signs of life, which keep proxies from ending a silent stream. */
const HEARTBEAT = 15_000;

export interface BroadcastOptions {
  readonly wall: Wall;
  /** How many may listen at once. */
  readonly streams: number;
}

/** What a listener wants. */
export interface Tuning {
  /** The last happening it knows of; undefined for one that wants only what comes. */
  readonly after: number | undefined;
  /** The happening as it is sent; undefined for one that is not wanted. */
  write(happening: Happening, id: number): string | undefined;
}

/** Tells everything that happens to whoever listens. Each happening has a number, and the newest are told again. */
export class Broadcast {
  readonly #options: BroadcastOptions;
  readonly #ring = new Ring<Happening>(KEPT);
  readonly #listeners = new Set<Listener>();
  #last = 0;

  constructor(options: BroadcastOptions) {
    this.#options = options;
  }

  /** How many listen. */
  get size(): number {
    return this.#listeners.size;
  }

  /** Numbers a happening, and sends it to those who want it. */
  tell(happening: Happening): void {
    this.#last++;
    this.#ring.push(happening);
    for (const listener of this.#listeners) listener.send(happening, this.#last);
  }

  /** @throws Fault `unavailable` when as many listen as may. */
  requireRoom(): void {
    if (this.size < this.#options.streams) return;
    throw fault('unavailable', `${this.size} streams are open already; the limit is an option, \`limits.streams\`.`);
  }

  /** Sends to a reader what it has missed, and from now on what happens, until either side ends it. */
  open(reader: Reader, tuning: Tuning): void {
    if (this.size >= this.#options.streams) {
      reader.end();
      return;
    }
    const listener = new Listener(reader, tuning, this.#options.wall, () => this.#listeners.delete(listener));
    this.#listeners.add(listener);
    reader.once('close', () => listener.stop());
    // A reader whose connection breaks before anything happens must know where to go on from.
    listener.beat('the stream is open', tuning.after === undefined ? `id: ${this.#last}\n` : '');
    if (tuning.after !== undefined) this.#catchUp(listener, tuning.after);
  }

  /** Drops what is kept; the numbers go on, so that a reader from before is told nothing twice. */
  forget(): void {
    this.#ring.clear();
  }

  /** Ends every stream. */
  close(): void {
    for (const listener of [...this.#listeners]) listener.end();
  }

  #catchUp(listener: Listener, after: number): void {
    const oldest = this.#last - this.#ring.size + 1;
    // A number from the future is one of an emulator that ran before this one.
    const first = after > this.#last ? oldest : Math.max(after + 1, oldest);
    for (let id = first; id <= this.#last; id++) {
      const happening = this.#ring.at(id - oldest);
      if (happening !== undefined) listener.send(happening, id);
    }
  }
}

/** One reader, and what it wants. */
class Listener {
  readonly #reader: Reader;
  readonly #tuning: Tuning;
  readonly #wall: Wall;
  readonly #left: () => void;
  #callOff = () => {};
  #isOver = false;

  constructor(reader: Reader, tuning: Tuning, wall: Wall, left: () => void) {
    this.#reader = reader;
    this.#tuning = tuning;
    this.#wall = wall;
    this.#left = left;
  }

  send(happening: Happening, id: number): void {
    const text = this.#tuning.write(happening, id);
    if (text !== undefined) this.#write(text);
  }

  /** A comment, and perhaps more, now; and a comment at every heartbeat from now on. */
  beat(comment: string, more = ''): void {
    this.#write(`: ${comment}\n${more}\n`);
    if (!this.#isOver) this.#callOff = this.#wall.wake(HEARTBEAT, () => this.beat('still here'));
  }

  end(): void {
    this.stop();
    this.#reader.end();
  }

  stop(): void {
    this.#isOver = true;
    this.#callOff();
    this.#left();
  }

  #write(text: string): void {
    if (!this.#isOver && !this.#reader.write(text)) this.stop();
  }
}
