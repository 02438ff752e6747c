import type { Inbound } from '../http/provider.ts';
import { Ring } from '../sms/ring.ts';

/** How many are kept. */
const KEPT = 1_000;

/** A message from a handset that somebody got. */
export interface InboundMessage extends Inbound {
  /** The id the provider gave it. */
  readonly id: string;
  readonly provider: string;
  /** The account's id. */
  readonly account: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** The newest messages that handsets sent. Providers keep their own; this is for whoever looks on. */
export class InboundLog {
  readonly #ring = new Ring<InboundMessage>(KEPT);

  add(message: InboundMessage): void {
    this.#ring.push(message);
  }

  newestFirst(): Generator<InboundMessage> {
    return this.#ring.newestFirst();
  }

  clear(): void {
    this.#ring.clear();
  }
}
