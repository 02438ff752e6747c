import type { Message, MessageState } from '../sms/message.ts';
import type { SignatureScheme } from './signature.ts';

/** What is wrong with a receipt's signature; see `FATES`. */
export type Flaw = 'bad-signature' | 'expired-timestamp';

/** One HTTP request that tells a customer's server what became of a message, or that one came in. */
export interface Receipt {
  readonly provider: string;
  /** The message it is about; null for one that answers none of ours. */
  readonly message: Message | null;
  /** What it announces, in the provider's word. */
  readonly status: string;
  readonly url: string;
  readonly method: 'POST' | 'GET';
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** What it is signed with; null where nothing is. */
  readonly secret: string | null;
  /** What is wrong with every signature it gets; absent where nothing is. */
  readonly flaw?: Flaw | undefined;
}

/** What an answer means: kept, never to be sent again, or to be tried again. */
export type Verdict = 'delivered' | 'refused' | 'retry';

/** How a provider delivers receipts to its customers. */
export interface DeliveryPolicy {
  /** How it proves where a receipt comes from; absent where it does not. */
  readonly signature?: SignatureScheme;
  /** What the receiver's status asks for. An answer that never came is always a `retry`. */
  verdict(status: number): Verdict;
  /** Milliseconds to wait after attempt number `attempt` failed, `elapsed` after the first; undefined to give up. */
  backoff(attempt: number, elapsed: number): number | undefined;
}

/** How a provider reports states, out of what its operations work with. */
export interface ReceiptPolicy<World> extends DeliveryPolicy {
  /** The receipts a state calls for; none where the provider is silent about it or nobody listens. */
  announce(message: Message, state: MessageState, world: World): readonly Receipt[];
}

/** One try at delivering a receipt. */
export interface WebhookAttempt {
  /** Its place among the sandbox's attempts, counted from 1. */
  readonly id: number;
  /** Whether it was asked for, besides those that the provider makes of its own accord. */
  readonly replay: boolean;
  readonly receipt: Receipt;
  /** 1 for the first. */
  readonly number: number;
  /** When it began, on the emulated clock. */
  readonly at: number;
  /** The same on the wall; absent where it was never sent, or is not known any more. */
  readonly wallAt?: number | undefined;
  /** Every header that was sent, the signature included. */
  readonly headers: Readonly<Record<string, string>>;
  readonly result: 'delivered' | 'refused' | 'retrying' | 'gave-up';
  /** The receiver's status and the beginning of its answer; null when none came. */
  readonly status: number | null;
  readonly answer: string | null;
  /** Why no answer came, such as `ECONNREFUSED` or `timeout`. */
  readonly error: string | null;
  /** Real milliseconds from sending to the end of the answer. */
  readonly duration: number;
  /** When it will be tried again, on the emulated clock. */
  readonly nextAt: number | null;
}
