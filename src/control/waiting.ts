import type { Client } from '../http/wire.ts';
import { fault } from '../sms/fault.ts';
import type { Message } from '../sms/message.ts';
import type { ControlDesk } from './desk.ts';

/** The longest that anybody may wait, in real milliseconds. */
export const LONGEST_WAIT = 60_000;

/** What a waiter looks at. */
export type Watched = Pick<ControlDesk, 'messages' | 'clock' | 'subscribe' | 'waiting'>;

/** What is waited for: so many messages that are as they should be. */
export interface Awaited {
  /** Asked of each message there is, and again of each that enters a state. */
  wanted(message: Message): boolean;
  /** How many there must be; 1 by default. */
  readonly count?: number | undefined;
}

/** The places for those who wait. */
export class Waiters {
  readonly #places: number;
  readonly #leave = new Set<() => void>();

  /** @param places how many may wait at once. */
  constructor(places: number) {
    this.#places = places;
  }

  /** How many wait. */
  get size(): number {
    return this.#leave.size;
  }

  /** @throws Fault `unavailable` when every place is taken. */
  enter(leave: () => void): void {
    if (this.size >= this.#places) {
      throw fault(
        'unavailable',
        `${this.size} callers are waiting already; the limit is an option, \`limits.waiters\`.`,
      );
    }
    this.#leave.add(leave);
  }

  exit(leave: () => void): void {
    this.#leave.delete(leave);
  }

  /** Ends all waiting. */
  close(): void {
    for (const leave of [...this.#leave]) leave();
  }
}

/**
 * Waits until there are so many messages that are as they should be; at once when there are already. It watches the
 * states that messages enter, so it sees what comes about however the clock is moved.
 * @param timeout real milliseconds, whatever clock the sandbox has.
 * @param client who waits, where it can be told that they are gone: then nobody waits any more.
 * @returns the newest of the messages, newest first; undefined when the time is over or nobody waits any more.
 * @throws Fault `unavailable` when too many wait.
 */
export function waitFor(
  desk: Watched,
  { wanted, count = 1 }: Awaited,
  timeout: number,
  client?: Client,
): Promise<readonly Message[] | undefined> {
  const { messages, clock, waiting } = desk;
  const found = new Set<Message>();
  const satisfied = () => {
    if (found.size < count) return false;
    // Those that were dropped or reset meanwhile do not count.
    for (const message of found) if (!messages.isSent(message)) found.delete(message);
    return found.size >= count;
  };
  const newest = () => newestOf(messages.sent(), found, count);

  for (const message of messages.sent()) {
    if (found.size >= count) break;
    if (wanted(message)) found.add(message);
  }
  if (satisfied()) return Promise.resolve(newest());
  if (timeout === 0) return Promise.resolve(undefined);

  return new Promise((resolve) => {
    const settle = (answer: readonly Message[] | undefined) => {
      waiting.exit(leave);
      unsubscribe();
      callOff();
      resolve(answer);
    };
    const leave = () => settle(undefined);
    waiting.enter(leave);
    const callOff = clock.wall.wait(timeout, leave);
    const unsubscribe = desk.subscribe((happening) => {
      if (happening.kind !== 'state') return;
      if (wanted(happening.message)) found.add(happening.message);
      else found.delete(happening.message);
      if (satisfied()) settle(newest());
    });
    client?.once('close', leave);
  });
}

function newestOf(messages: Iterable<Message>, found: ReadonlySet<Message>, count: number): Message[] {
  const newest: Message[] = [];
  for (const message of messages) {
    if (newest.length === count) break;
    if (found.has(message)) newest.push(message);
  }
  return newest;
}
