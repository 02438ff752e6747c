import type { Message } from './message.ts';
import { Ring } from './ring.ts';

/** The newest messages of a sandbox. A full store drops its oldest message for each new one. */
export class MessageStore {
  readonly #byId = new Map<string, Message>();
  readonly #order: Ring<string>;

  /** @param capacity how many messages it keeps. */
  constructor(capacity: number) {
    this.#order = new Ring(capacity);
  }

  get size(): number {
    return this.#byId.size;
  }

  add(message: Message): void {
    const dropped = this.#order.push(message.id);
    if (dropped !== undefined) this.#byId.delete(dropped);
    this.#byId.set(message.id, message);
  }

  get(id: string): Message | undefined {
    return this.#byId.get(id);
  }

  *newestFirst(): Generator<Message> {
    for (const id of this.#order.newestFirst()) {
      const message = this.#byId.get(id);
      if (message !== undefined) yield message;
    }
  }

  clear(): void {
    this.#byId.clear();
    this.#order.clear();
  }
}
