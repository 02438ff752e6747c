import type { Inbound, Provider, Received } from '../http/provider.ts';
import type { WireReply, WireRequest } from '../http/wire.ts';
import type { Directory } from '../sms/directory.ts';
import type { Ledger } from '../sms/ledger.ts';
import type { Message, MessageState, Reason } from '../sms/message.ts';
import type { MessageStore } from '../sms/message-store.ts';
import type { Clock } from '../time/clock.ts';
import type { WebhookAttempt } from '../webhook/receipt.ts';

/** Something that happened in a sandbox; `at` is the emulated time in milliseconds since the epoch. */
export type Happening =
  | {
      readonly kind: 'exchange';
      readonly at: number;
      /** The provider's id, or `control`; null when the request was for nobody. */
      readonly api: string | null;
      readonly request: WireRequest;
      readonly reply: WireReply;
      /** Real milliseconds it took. */
      readonly duration: number;
    }
  | {
      readonly kind: 'state';
      readonly at: number;
      readonly message: Message;
      readonly state: MessageState;
      readonly reason: Reason | undefined;
    }
  | { readonly kind: 'webhook'; readonly at: number; readonly attempt: WebhookAttempt };

/** What the control API works with: one sandbox, whole. */
export interface ControlDesk {
  readonly version: string;
  readonly providers: readonly Provider[];
  readonly clock: Clock;
  readonly directory: Directory;
  readonly ledger: Ledger;
  readonly messages: MessageStore;
  /** Webhook attempts, newest first. */
  attempts(): Iterable<WebhookAttempt>;
  /** Tells of everything that happens from now on, until the returned function is called. */
  subscribe(listener: (happening: Happening) => void): () => void;
  /** Hands a provider a message from a handset; undefined when nobody gets it. */
  receive(provider: Provider, inbound: Inbound): Received | undefined;
  reset(): void;
  /** All of it as plain JSON. */
  snapshot(): { readonly format: number };
  /**
   * Makes it what a snapshot says.
   * @throws ShapeError naming the place that is wrong.
   */
  restore(snapshot: unknown): void;
}
