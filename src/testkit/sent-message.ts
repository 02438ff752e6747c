import { quoted } from '../control/wording.ts';
import type { Provider } from '../http/provider.ts';
import {
  changedAt,
  isFinished,
  type Message,
  type MessageState,
  type Reason,
  reasonOf,
  stateOf,
  timelineOf,
} from '../sms/message.ts';
import { formatMoney } from '../sms/money.ts';
import { spanOf } from './wording.ts';

/** A state a message was in. */
export interface TimelineStep {
  /** Since when, on the emulated clock. */
  readonly at: Date;
  readonly state: MessageState;
  /** Why, where it did not arrive. */
  readonly reason: Reason | null;
}

/**
 * A message that the code under test has sent, to one handset. State, status, reason and time line are always those of
 * the moment they are read.
 */
export interface SentMessage {
  /** The provider's id for it. */
  readonly id: string;
  /** The id of the submission: its own, unless that was for several handsets. */
  readonly batch: string;
  /** Such as `smsroute`. */
  readonly provider: string;
  /** The account's id at the provider. */
  readonly account: string;
  /** Whether it was sent with a test key, which never moves money. */
  readonly test: boolean;
  /** E.164. */
  readonly to: string;
  readonly from: string;
  readonly text: string;
  readonly encoding: Message['encoding'];
  /** How many SMS it takes. */
  readonly segments: number;
  /** What was charged for it when it was accepted, a decimal such as `0.015`; refunds do not lower it. */
  readonly cost: string;
  /** The code of the currency of `cost`, such as `USD`. */
  readonly currency: string;
  /** The state in SMPP's words, the same at every provider. */
  readonly state: MessageState;
  /** The state in the provider's word. */
  readonly status: string;
  /** Why it did not arrive; null where it did or may yet. */
  readonly reason: Reason | null;
  /** The name of the rule that decided its fate. */
  readonly outcome: string;
  /** The client's own word for it. */
  readonly reference: string | null;
  /** The URL the client asked receipts for. */
  readonly callback: string | null;
  /** On the emulated clock. */
  readonly acceptedAt: Date;
  /** When its last state came, on the emulated clock; null while more may come. */
  readonly finishedAt: Date | null;
  /** Every state so far, oldest first. */
  readonly timeline: readonly TimelineStep[];
}

type Wording = Pick<Provider, 'statuses' | 'balanceDecimals' | 'tariff'>;

/** A stored message as a test reads it. */
export function readMessage(message: Message, { statuses, balanceDecimals, tariff }: Wording): SentMessage {
  return {
    id: message.id,
    batch: message.batch,
    provider: message.provider,
    account: message.caller.account.id,
    test: message.caller.test,
    to: message.to,
    from: message.from,
    text: message.text,
    encoding: message.encoding,
    segments: message.segments,
    cost: formatMoney(message.price, balanceDecimals),
    currency: tariff.currency,
    get state() {
      return stateOf(message);
    },
    get status() {
      return statuses[stateOf(message)];
    },
    get reason() {
      return reasonOf(message) ?? null;
    },
    outcome: message.outcome,
    reference: message.reference ?? null,
    callback: message.callback ?? null,
    acceptedAt: new Date(message.acceptedAt),
    get finishedAt() {
      return isFinished(message) ? new Date(changedAt(message)) : null;
    },
    get timeline() {
      return timelineOf(message).map(({ at, state, reason }) => ({ at: new Date(at), state, reason: reason ?? null }));
    },
  };
}

/** A message in a few words: to whom, what, and how far it is. */
export function brief({ to, text, state }: SentMessage): string {
  return `${quoted(text)} to ${to} (${state})`;
}

/** The life of a message in one line per state. */
export function toldTimeline({ timeline, acceptedAt, outcome, id }: SentMessage): string {
  const lines = timeline.map(({ at, state, reason }) => {
    const since = `+${spanOf(at.getTime() - acceptedAt.getTime())}`;
    return `  ${since.padEnd(8)} ${state}${reason === null ? '' : ` (${reason})`}`;
  });
  return [`Time line of ${id}, accepted at ${acceptedAt.toISOString()}, decided by "${outcome}":`, ...lines].join('\n');
}
