import type { AuditMode, Auditor } from '../audit/auditor.ts';
import type { Desk, Inbound, Provider } from '../http/provider.ts';
import type { Quota } from '../http/throttle.ts';
import type { WireReply, WireRequest } from '../http/wire.ts';
import type { Account, ApiKey, Directory } from '../sms/directory.ts';
import type { Violation } from '../sms/incident.ts';
import type { Ledger } from '../sms/ledger.ts';
import type { Message, MessageState, Reason, Submission } from '../sms/message.ts';
import type { MessageStore } from '../sms/message-store.ts';
import type { AccountSeed } from '../sms/seed.ts';
import type { Clock } from '../time/clock.ts';
import type { Delivery, OutgoingRequest } from '../webhook/postman.ts';
import type { WebhookAttempt } from '../webhook/receipt.ts';
import type { components } from './api.d.ts';
import type { Broadcast } from './broadcast.ts';
import type { InboundMessage } from './inbound-log.ts';
import type { NewRule, RuleBook } from './rule-book.ts';
import type { Waiters } from './waiting.ts';

/** Something that happened in a sandbox; `at` is the emulated time in milliseconds since the epoch. */
export type Happening =
  | {
      readonly kind: 'exchange';
      readonly at: number;
      /** The provider's id, or `control`; null when the request was for nobody. */
      readonly api: string | null;
      readonly request: WireRequest;
      readonly reply: WireReply;
      /** The name of the rule that decided what became of it; null when none had to. */
      readonly decidedBy: string | null;
      /** Real milliseconds it took. */
      readonly duration: number;
      /** The ids of the messages it created, of which the first thousand are kept. */
      readonly accepted?: string | string[] | undefined;
      /** How it departed from its API's document, where it was refused for that. */
      readonly violation?: Violation | null;
    }
  | {
      readonly kind: 'state';
      readonly at: number;
      readonly message: Message;
      readonly state: MessageState;
      readonly reason: Reason | undefined;
    }
  | { readonly kind: 'webhook'; readonly at: number; readonly attempt: WebhookAttempt }
  | { readonly kind: 'inbound'; readonly at: number; readonly received: InboundMessage };

/** What a new sandbox is to be like, where it is not to be like the default one. */
export interface SandboxWish {
  readonly clock?: 'real' | 'manual';
  readonly speed?: number;
  readonly startAt?: Date;
  readonly seed?: number;
  readonly rateLimit?: boolean;
  readonly contract?: AuditMode;
  readonly magicNumbers?: 'any-key' | 'test-key';
  readonly strictCallbacks?: boolean;
  /** Its accounts, with keys that no other sandbox has; those of the default one with keys of their own when absent. */
  readonly accounts?: readonly AccountSeed[];
  /** Rules it begins with; those of the default one's options when absent. */
  readonly rules?: readonly NewRule[];
  /** Real milliseconds without a request after which it is deleted; never when absent. */
  readonly expiresAfter?: number;
}

/** A sandbox besides the default one, as its host sees it. */
export interface HostedSandbox {
  readonly id: string;
  readonly desk: ControlDesk;
  /** Real milliseconds without a request after which it is deleted; null for never. */
  readonly expiresAfter: number | null;
}

/** Makes and deletes sandboxes. */
export interface SandboxHost {
  /** @throws Fault naming what cannot be honoured; there is no new sandbox then. */
  create(wish: SandboxWish): HostedSandbox;
  find(id: string): HostedSandbox | undefined;
  list(): Iterable<HostedSandbox>;
  /** Deletes one and frees what it holds; false when there is none of that id. */
  delete(id: string): boolean;
  /** What was found in those that are gone, and in others before they were reset; undefined where nobody called them. */
  readonly formerReport: components['schemas']['ContractReport'] | undefined;
}

/** A request with its reply. */
export type Exchange = Extract<Happening, { kind: 'exchange' }>;

/** What the control API works with: one sandbox, whole. */
export interface ControlDesk {
  readonly version: string;
  readonly providers: readonly Provider[];
  readonly clock: Clock;
  readonly directory: Directory;
  readonly ledger: Ledger;
  readonly messages: MessageStore;
  readonly rules: RuleBook;
  /** What is found of those who call. */
  readonly auditor: Auditor;
  /** Whether magic numbers have their meaning only for messages that are sent with a test key. */
  readonly magicForTestKeysOnly: boolean;
  /** What is left of a key's rate limit, of which nothing is taken; undefined where there is none, or it is revoked. */
  /** Whether a key is another sandbox's. */
  isTaken(provider: string, key: string): boolean;
  quota(apiKey: ApiKey): Quota | undefined;
  /** Webhook attempts, newest first. */
  attempts(): Iterable<WebhookAttempt>;
  /** Tries the receipt of an attempt once more, signed anew; undefined when there is no such attempt any more. */
  replay(id: number): Promise<WebhookAttempt> | undefined;
  /** Sends a request as webhooks are sent; what went wrong is in the delivery. */
  send(request: OutgoingRequest): Promise<Delivery>;
  /** What a provider works with. */
  premisesOf(provider: string): Desk;
  /** The newest exchanges, newest first. */
  exchanges(): Iterable<Exchange>;
  readonly broadcast: Broadcast;
  readonly waiting: Waiters;
  /** Tells of everything that happens from now on, until the returned function is called. */
  subscribe(listener: (happening: Happening) => void): () => void;
  /** Hands a provider a message from a handset; undefined when nobody gets it. */
  receive(provider: Provider, inbound: Inbound): InboundMessage | undefined;
  /** What handsets sent, newest first. */
  inbound(): Iterable<InboundMessage>;
  /** Lets a message enter a final state now, in place of all that was ahead of it. */
  settle(message: Message, state: MessageState, reason?: Reason): void;
  /**
   * Submits what an earlier message said once more.
   * @throws Fault or Interruption when it is not sent.
   */
  resend(message: Message, submission: Submission): Message;
  /** The sandboxes besides this one; undefined for one that is itself of those. */
  readonly sandboxes: SandboxHost | undefined;
  /** Leases a number to an account from now on; false when its provider has no numbers. */
  lease(account: Account, number: string): boolean;
  reset(): void;
  /** All of it as plain JSON. */
  snapshot(): { readonly format: number };
  /**
   * Makes it what a snapshot says.
   * @throws ShapeError naming the place that is wrong.
   */
  restore(snapshot: unknown): void;
}
