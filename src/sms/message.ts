import type { Booking } from '../time/booking.ts';
import type { Account, Caller } from './directory.ts';
import type { ReceiptDisorder } from './effects.ts';
import type { Encoding } from './encoding.ts';
import type { Micros } from './money.ts';
import type { Country } from './msisdn.ts';

/** The states of SMPP's message_state, which every provider renames. */
export const MESSAGE_STATES = [
  'scheduled',
  'accepted',
  'enroute',
  'delivered',
  'expired',
  'undeliverable',
  'rejected',
  'deleted',
] as const;

export type MessageState = (typeof MESSAGE_STATES)[number];

/** Why a message did not arrive, in a carrier's words. */
export type Reason =
  | 'handset-blocked'
  | 'invalid-destination'
  | 'spam-filtered'
  | 'carrier-unreachable'
  /** Not a carrier's word: the provider itself found that the account cannot pay. */
  | 'no-credit';

/** One change of state, `after` milliseconds from acceptance. */
export interface Step {
  readonly after: number;
  readonly state: MessageState;
  readonly reason?: Reason;
}

/** What a client hands in for one handset. */
export interface Submission {
  readonly caller: Caller;
  /** When it is to go out, in milliseconds since the epoch; undefined for at once. */
  readonly scheduledAt?: number | undefined;
  /** E.164. */
  readonly to: string;
  readonly from: string;
  readonly text: string;
  readonly encoding: Encoding;
  readonly segments: number;
  /** Milliseconds after acceptance when the carrier stops trying. */
  readonly validity: number;
  /** Where receipts for this message go, besides what the account has registered. */
  readonly callback: string | undefined;
  /** The client's own word for the message, handed back to it. */
  readonly reference: string | undefined;
}

/**
 * A message on its way to one handset. Its life is a plan and how much of it has come to pass, which keeps a hundred
 * thousand of them small: `stateOf` and `timelineOf` read the rest from there.
 */
export interface Message extends Omit<Submission, 'scheduledAt'> {
  readonly id: string;
  /** The id of the submission it came in with: its own, unless that was for a list of handsets. */
  readonly batch: string;
  readonly provider: string;
  readonly country: Country | undefined;
  /** What was charged for it, or would have been with a test key. */
  readonly price: Micros;
  /** Milliseconds since the epoch. */
  readonly acceptedAt: number;
  readonly scheduledAt: number | undefined;
  /** The name of the rule that decided its fate; `settled by hand` where somebody did. */
  outcome: string;
  /** How its receipts misbehave; undefined where they do not. */
  readonly disorder: ReceiptDisorder | undefined;
  plan: readonly Step[];
  /** How many steps of the plan have come to pass. */
  passed: number;
  /** The next of them, booked on the clock. */
  booking: Booking | undefined;
}

/** A state a message was in, and since when. */
export interface TimelineEntry {
  readonly at: number;
  readonly state: MessageState;
  readonly reason: Reason | undefined;
}

export function stateOf(message: Message): MessageState {
  return lastStep(message)?.state ?? firstState(message);
}

export function reasonOf(message: Message): Reason | undefined {
  return lastStep(message)?.reason;
}

/** When the state it is in came about, in milliseconds since the epoch. */
export function changedAt(message: Message): number {
  return message.acceptedAt + (lastStep(message)?.after ?? 0);
}

export function isFinished(message: Message): boolean {
  return message.passed === message.plan.length;
}

/** When it entered a state, in milliseconds since the epoch; undefined when it has not. */
export function timeOf(message: Message, state: MessageState): number | undefined {
  const index = message.plan.findIndex((step) => step.state === state);
  const step = index < message.passed ? message.plan[index] : undefined;
  return step && message.acceptedAt + step.after;
}

/** Whether any carrier has taken the message over. */
export function wasRouted(message: Message): boolean {
  const { plan, passed } = message;
  for (let index = 0; index < passed; index++) {
    const state = plan[index]?.state;
    if (state === 'enroute' || state === 'delivered' || state === 'expired') return true;
  }
  return false;
}

/** Every state so far, oldest first. */
export function timelineOf(message: Message): TimelineEntry[] {
  const { acceptedAt } = message;
  const past = message.plan.slice(0, message.passed);
  return [
    { at: acceptedAt, state: firstState(message), reason: undefined },
    ...past.map(({ after, state, reason }) => ({ at: acceptedAt + after, state, reason })),
  ];
}

export function accountOf(message: Message): Account {
  return message.caller.account;
}

function firstState({ scheduledAt }: Message): MessageState {
  return scheduledAt === undefined ? 'accepted' : 'scheduled';
}

function lastStep(message: Message): Step | undefined {
  return message.plan[message.passed - 1];
}
