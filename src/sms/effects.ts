import type { FaultKind } from './fault.ts';
import type { Step } from './message.ts';

/** How the receipts of a message misbehave; `FATES` says what each stands for. */
export type ReceiptDisorder =
  | 'duplicate'
  | 'out_of_order'
  | 'before_response'
  | 'late_after_final'
  | 'missing'
  | 'bad_signature'
  | 'expired_timestamp'
  | 'per_segment'
  | 'burst';

/** What an answer suffers on its way; `over` is in milliseconds on the emulated clock. */
export type AnswerFault =
  | { readonly kind: 'latency' | 'slow_body'; readonly over: number }
  | { readonly kind: 'truncated' | EarlyFault | LostAnswer };

/** What keeps a request from being carried out at all. */
export type EarlyFault = 'hang' | 'reset' | 'proxy_502';

/** What hides from the client that its request was carried out. */
export type LostAnswer = 'lost_reset' | 'lost_hang' | 'lost_500';

/** What befalls a request or a message. Whatever is absent goes as it always does. */
export interface Effects {
  /** Refused with this, in the provider's own words. */
  readonly refuse?: FaultKind | undefined;
  /** The states it goes through, after `accepted`. */
  readonly plan?: readonly Step[] | undefined;
  readonly receipts?: ReceiptDisorder | undefined;
  readonly answer?: AnswerFault | undefined;
}

const EARLY: ReadonlySet<string> = new Set(['hang', 'reset', 'proxy_502'] satisfies EarlyFault[]);
const LOST: ReadonlySet<string> = new Set(['lost_reset', 'lost_hang', 'lost_500'] satisfies LostAnswer[]);

export const comesEarly = ({ kind }: AnswerFault) => EARLY.has(kind);

export const losesAnswer = ({ kind }: AnswerFault) => LOST.has(kind);

/** Thrown in place of carrying a request out: nothing is done, and the client gets no answer that is the provider's. */
export class Interruption extends Error {
  readonly answer: AnswerFault;

  constructor(answer: AnswerFault) {
    super(answer.kind);
    this.name = 'Interruption';
    this.answer = answer;
  }
}
