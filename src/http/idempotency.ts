import { instant, integer, list, named, object, type Shaped, text } from '../shape.ts';
import { BoundedMap } from '../sms/bounded-map.ts';
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
  readonly reply: WireReply;
  readonly until: number;
}

/** The replies that are kept, the oldest first; `record` names the request. */
export type IdempotencyDump = Shaped<typeof idempotencyDump>;

export const idempotencyDump = list(
  object({ record: text, reply: object({ status: integer, headers: named(text), body: text }), until: instant }),
);

/** Replies kept by what names their requests, on the emulated clock. */
export class IdempotencyRecords {
  readonly #records: BoundedMap<Kept>;

  /** @param capacity how many replies it keeps; the oldest goes first. */
  constructor(capacity: number) {
    this.#records = new BoundedMap(capacity);
  }

  recall(record: string, now: number): WireReply | undefined {
    const kept = this.#records.get(record);
    return kept !== undefined && kept.until > now ? kept.reply : undefined;
  }

  keep(record: string, reply: WireReply, until: number): void {
    this.#records.set(record, { reply, until });
  }

  dump(): IdempotencyDump {
    return [...this.#records.entries()].map(([record, kept]) => ({ record, ...kept }));
  }

  load(dump: IdempotencyDump): void {
    this.#records.clear();
    for (const { record, ...kept } of dump) this.#records.set(record, kept);
  }

  reset(): void {
    this.#records.clear();
  }
}
