import type { Message } from './message.ts';
import { Ring } from './ring.ts';

/**
 * The newest messages of a sandbox, and the few that accounts had sent before it began. A full store drops its oldest
 * message for each new one, and with it what that one still had ahead.
 */
export class MessageStore {
  readonly #byId = new Map<string, Message>();
  /** The messages of submissions for a list of handsets; a message on its own is found by its id. */
  readonly #batches = new Map<string, Message[]>();
  readonly #order: Ring<string>;
  readonly #past = new Set<Message>();
  /** How those sent to each handset hang together; made when somebody first asks, for most never do. */
  #handsets: Handsets | undefined;
  /** The submission that the newest message came in with. */
  #newest: string | undefined;

  /** @param capacity how many messages it keeps, without those from before the sandbox began. */
  constructor(capacity: number) {
    this.#order = new Ring(capacity);
  }

  get capacity(): number {
    return this.#order.capacity;
  }

  /** How many were sent since the sandbox began. */
  get size(): number {
    return this.#order.size;
  }

  add(message: Message): void {
    const dropped = this.#order.push(message.id);
    if (dropped !== undefined) this.#drop(dropped);
    this.#byId.set(message.id, message);
    if (message.batch !== message.id) this.#addToBatch(message);
    this.#handsets?.add(message);
  }

  get(id: string): Message | undefined {
    return this.#byId.get(id);
  }

  /** Adds a message that was sent on its own before the sandbox began. Those are few, and stay. */
  addPast(message: Message): void {
    this.#past.add(message);
    this.#byId.set(message.id, message);
  }

  /** Whether a message was sent since the sandbox began, and is held. */
  isSent(message: Message): boolean {
    return this.#byId.get(message.id) === message && !this.#past.has(message);
  }

  /** The messages of one submission, in its order. */
  batch(id: string): readonly Message[] {
    const batch = this.#batches.get(id);
    if (batch !== undefined) return batch;
    const message = this.#byId.get(id);
    return message === undefined || message.batch !== id ? [] : [message];
  }

  /**
   * What was sent since the sandbox began, newest first.
   * @param skip how many to pass over first, which takes no time.
   */
  *sent(skip = 0): Generator<Message> {
    for (const id of this.#order.newestFirst(skip)) {
      const message = this.#byId.get(id);
      if (message !== undefined) yield message;
    }
  }

  /** What accounts had sent before the sandbox began, oldest first. */
  get past(): readonly Message[] {
    return [...this.#past];
  }

  /** All it holds, newest first. */
  *newestFirst(): Generator<Message> {
    yield* this.sent();
    yield* [...this.#past].reverse();
  }

  /** All it holds, oldest first. */
  *oldestFirst(): Generator<Message> {
    yield* this.#past;
    yield* this.#sentOldestFirst();
  }

  /** The messages to a handset, newest first. */
  *to(handset: string): Generator<Message> {
    this.#handsets ??= new Handsets(this.#sentOldestFirst());
    yield* this.#handsets.to(handset);
    for (const message of [...this.#past].reverse()) if (message.to === handset) yield message;
  }

  /** The submission of which the first messages are dropped and others are not: the oldest goes first, so it is one. */
  get broken(): string | null {
    const [oldest] = this.#sentOldestFirst();
    return oldest === undefined || oldest.batch === oldest.id || this.#batches.has(oldest.batch) ? null : oldest.batch;
  }

  /** Takes messages over, oldest first; `broken` and the ids of those that are `past` as they were told. */
  load(messages: readonly Message[], { broken, past }: Entered): void {
    this.clear();
    const ids = new Set(past);
    for (const message of messages) {
      if (ids.has(message.id)) this.addPast(message);
      else this.add(message);
    }
    if (broken !== null) this.#batches.delete(broken);
  }

  clear(): void {
    this.#byId.clear();
    this.#order.clear();
    this.#past.clear();
    this.#batches.clear();
    this.#handsets = undefined;
    this.#newest = undefined;
  }

  *#sentOldestFirst(): Generator<Message> {
    for (const id of this.#order.oldestFirst()) {
      const message = this.#byId.get(id);
      if (message !== undefined) yield message;
    }
  }

  #addToBatch(message: Message): void {
    const batch = this.#batches.get(message.batch);
    if (batch !== undefined) batch.push(message);
    // A submission that is larger than the store has lost its first messages while its last come in.
    else if (message.batch !== this.#newest) this.#batches.set(message.batch, [message]);
    this.#newest = message.batch;
  }

  /** A submission is kept whole or not at all, so the first of its messages to go takes it out of reach. */
  #drop(id: string): void {
    const message = this.#byId.get(id);
    if (message === undefined) return;
    message.booking?.cancel();
    this.#batches.delete(message.batch);
    this.#byId.delete(id);
    this.#handsets?.dropOldest(message);
  }
}

/** What is to be known of messages that are taken over. */
interface Entered {
  readonly broken: string | null;
  readonly past?: readonly string[] | undefined;
}

/** The messages to each handset, each with the one to the same handset before it. */
class Handsets {
  readonly #newest = new Map<string, Message>();
  readonly #before = new Map<Message, Message | undefined>();

  /** @param messages oldest first. */
  constructor(messages: Iterable<Message>) {
    for (const message of messages) this.add(message);
  }

  add(message: Message): void {
    this.#before.set(message, this.#newest.get(message.to));
    this.#newest.set(message.to, message);
  }

  /** What came before the oldest is gone already. */
  dropOldest(message: Message): void {
    this.#before.delete(message);
    if (this.#newest.get(message.to) === message) this.#newest.delete(message.to);
  }

  /** Newest first. */
  *to(handset: string): Generator<Message> {
    let message = this.#newest.get(handset);
    while (message !== undefined && this.#before.has(message)) {
      yield message;
      message = this.#before.get(message);
    }
  }
}
