import type { ReceiptDisorder } from '../sms/effects.ts';
import { isFinished, type Message, type MessageState, stateOf } from '../sms/message.ts';
import type { Clock } from '../time/clock.ts';
import type { Flaw, Receipt } from './receipt.ts';

/** How long the second of two equal receipts comes after the first, and a late one after the last that was due. */
const SECOND = 1_000;
const MINUTE = 60_000;
const LATE = 10 * MINUTE;

const FLAWS: Readonly<Partial<Record<ReceiptDisorder, Flaw>>> = {
  bad_signature: 'bad-signature',
  expired_timestamp: 'expired-timestamp',
};

export interface DisorderOptions {
  readonly clock: Clock;
  /** Sends receipts so many milliseconds from now. */
  readonly dispatch: (receipts: readonly Receipt[], delay?: number) => void;
  /** What a state calls for. */
  readonly announce: (message: Message, state: MessageState) => readonly Receipt[];
}

/** Sends the receipts of messages as their fates want it: twice, late, in the wrong order or not at all. */
export class Disorder {
  readonly #options: DisorderOptions;

  constructor(options: DisorderOptions) {
    this.#options = options;
  }

  /** Announces the state that a message has just entered. */
  announce(message: Message, state: MessageState): void {
    const receipts = this.#options.announce(message, state);
    const { disorder } = message;
    if (disorder === undefined) this.#options.dispatch(receipts);
    else this.#misbehave(disorder, message, receipts);
  }

  #misbehave(disorder: ReceiptDisorder, message: Message, receipts: readonly Receipt[]): void {
    const { clock, dispatch } = this.#options;
    const isLast = isFinished(message);
    if (disorder === 'out_of_order' && !isLast) {
      // Those of earlier states come last.
      dispatch(receipts, untilTheEnd(message, clock) + SECOND * (message.plan.length - message.passed));
      return;
    }
    if (disorder === 'burst') {
      dispatch(receipts, MINUTE - (clock.now() % MINUTE));
      return;
    }
    if (disorder === 'missing' && isLast) return;

    const flaw = FLAWS[disorder];
    const copies = disorder === 'per_segment' ? message.segments : 1;
    for (let copy = 0; copy < copies; copy++) {
      dispatch(flaw === undefined ? receipts : receipts.map((receipt) => ({ ...receipt, flaw })));
    }
    if (disorder === 'duplicate') dispatch(receipts, SECOND);
    if (disorder === 'late_after_final' && this.#comesAgain(message, isLast)) {
      dispatch(receipts, untilTheEnd(message, clock) + LATE);
    }
  }

  /** The receipt of the handing over, or the last one where the provider announces nothing before that. */
  #comesAgain(message: Message, isLast: boolean): boolean {
    if (!isLast) return stateOf(message) === 'enroute';
    const before = message.plan.slice(0, -1);
    return !before.some(({ state }) => state === 'enroute' && this.#options.announce(message, state).length > 0);
  }
}

/** Milliseconds until a message enters its last state. */
function untilTheEnd({ acceptedAt, plan }: Message, clock: Clock): number {
  return Math.max(0, acceptedAt + (plan.at(-1)?.after ?? 0) - clock.now());
}
