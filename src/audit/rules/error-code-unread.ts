import { Notes, type Remembered } from '../memory.ts';
import { type AuditRule, FINE } from '../rule.ts';
import { isPermanent, reasonOf } from './retries.ts';

/** Different refusals for good that were repeated; of one alone a client may know more than its code says. */
const REFUSALS = 2;

/** A repetition comes within so many milliseconds: what comes later may be another occasion, or somebody mended it. */
const SOON = 60_000;

/** What a client does after refusals. */
interface Habit {
  /** A refusal that asks for a retry, and got one. */
  retried: string | undefined;
  /** Refusals for good that were repeated all the same, and then given up. */
  readonly repeated: Set<string>;
  /** Whether nothing more is to be told: it was told, or the client left a refusal for good alone. */
  isSettled: boolean;
}

const habits = new Notes<Habit>(() => ({ retried: undefined, repeated: new Set(), isSettled: false }));

export const errorCodeUnread: AuditRule = {
  id: 'error-code-unread',
  title: 'Sent the same request again after every refusal, whatever its code',
  severity: 'warning',
  why: 'The code of an error, or the status where there are no codes, says who has to do something: wait and send again, mend the request, or pay. A client that answers all of them by the same request again reads none of them. What only a person can mend is tried in vain, and nobody is told of it.',
  mend: 'Read the code of each refusal: send again after 408, 409, 429 and 5xx alone, and let every other one reach somebody who can mend it.',
  example: {
    bad: `429 rate_limited, and the same send again
402 insufficient_balance, and the same send again
400 invalid_destination, and the same send again`,
    good: `429 rate_limited, and the same send again when the time is over
402 insufficient_balance, and an alarm
400 invalid_destination, and a number that is marked as wrong`,
  },
  judges: 'answer',
  concerns: 'failure',
  check(call, memory) {
    const before = memory.beforeRetry(call);
    const last = before.at(-1);
    // Of an answer that got lost no code can be read.
    if (last === undefined || last.lost || last.status < 400 || call.status === undefined) return FINE;
    const habit = habits.of(call, memory);
    if (habit.isSettled) return FINE;
    const isAgain = last.print === call.print && call.at - last.at <= SOON;
    const repeated = new Set(habit.repeated);
    if (!isPermanent(last)) {
      if (!isAgain) return FINE;
      habit.retried ??= reasonOf(last);
    } else if (isAgain) {
      // Whatever is answered otherwise was mended before, by whomever.
      if (call.status !== last.status || call.errorCode !== last.code) return FINE;
      repeated.add(reasonOf(last));
    } else {
      leave(last, before.at(-2), habit);
      return FINE;
    }
    const { retried } = habit;
    if (retried === undefined || repeated.size < REFUSALS) return FINE;
    habit.isSettled = true;
    const refusals = [...repeated].slice(0, REFUSALS).join(' and after ');
    return [
      { detail: `Sent again after ${refusals} just as after ${retried}: no refusal of any kind was left alone.` },
    ];
  },
};

/** Takes note of how a client left a refusal for good: at once, or in the end. */
function leave(last: Remembered, previous: Remembered | undefined, habit: Habit): void {
  const isRepetition =
    previous !== undefined &&
    previous.print === last.print &&
    previous.status === last.status &&
    previous.code === last.code &&
    last.at - previous.at <= SOON;
  if (!isRepetition) habit.isSettled = true;
  else if (habit.repeated.size < REFUSALS) habit.repeated.add(reasonOf(last));
}
