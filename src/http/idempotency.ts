import { Ring } from '../sms/ring.ts';
import type { WireReply } from './wire.ts';

/** How a provider lets a request be repeated without being done twice. */
export interface IdempotencyPolicy {
  /** The request header that carries the key, in lower case. */
  readonly header: string;
  /** Milliseconds a reply is kept. */
  readonly keptFor: number;
  readonly operations: ReadonlySet<string>;
  /** Whether a reply of this status is kept; what the client may safely try again is not. */
  keeps(status: number): boolean;
}

interface Kept {
  readonly record: string;
  readonly reply: WireReply;
  readonly until: number;
}

/** Replies kept by API key and idempotency key, on the emulated clock. */
export class IdempotencyRecords {
  readonly #byRecord = new Map<string, Kept>();
  readonly #order: Ring<Kept>;

  /** @param capacity how many replies it keeps; the oldest goes first. */
  constructor(capacity: number) {
    this.#order = new Ring(capacity);
  }

  recall(apiKey: string, key: string, now: number): WireReply | undefined {
    const kept = this.#byRecord.get(recordOf(apiKey, key));
    return kept !== undefined && kept.until > now ? kept.reply : undefined;
  }

  keep(apiKey: string, key: string, reply: WireReply, until: number): void {
    const kept = { record: recordOf(apiKey, key), reply, until };
    const dropped = this.#order.push(kept);
    // A key that was used again after its time stands in the ring twice; only its newest record counts.
    if (dropped !== undefined && this.#byRecord.get(dropped.record) === dropped) this.#byRecord.delete(dropped.record);
    this.#byRecord.set(kept.record, kept);
  }

  reset(): void {
    this.#byRecord.clear();
    this.#order.clear();
  }
}

const recordOf = (apiKey: string, key: string) => `${apiKey}\n${key}`;
