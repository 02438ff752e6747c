import type { Memory, Remembered } from '../memory.ts';
import type { ObservedCall } from '../observed-call.ts';
import { type AuditRule, FINE } from '../rule.ts';
import { wordsOf } from '../vocabulary.ts';

/** Questions about one message, and the milliseconds they come in. */
const OFTEN = 5;
const WITHIN = 60_000;

export const polledTooOften: AuditRule = {
  id: 'polled-too-often',
  title: 'Asked for the status of a message again and again',
  severity: 'note',
  why: 'Every question counts against the rate limit that sends need as well, and the answer is late by half the pause. The provider calls back at the moment the status changes.',
  mend: 'Take a callback for each message, and ask only when it does not come.',
  example: { bad: 'GET /v1/messages/{id}, once a second', good: '"status_callback": "https://app.example/receipts"' },
  judges: 'answer',
  check(call, memory) {
    const { operation, provider } = call;
    const words = wordsOf(provider);
    if (operation === undefined || words?.webhook === undefined || !words.status.includes(operation.id)) return FINE;
    const repetitions = memory.repetitions(call);
    if (repetitions < OFTEN) return FINE;
    const asked = 1 + (isWithin(memory.before(call)[0], call) ? repetitions : recentlyAsked(call, memory));
    // Once for each message and minute is often enough to say so.
    if (asked !== OFTEN + 1) return FINE;
    const detail = `Asked more than ${OFTEN} times within a minute; ${words.webhook} brings the same at each change of the status.`;
    return [{ detail }];
  },
};

const isWithin = (before: Remembered | undefined, call: ObservedCall) =>
  before !== undefined && call.at - before.at <= WITHIN;

function recentlyAsked(call: ObservedCall, memory: Memory): number {
  let asked = 0;
  for (const before of memory.before(call)) if (isWithin(before, call) && before.print === call.print) asked++;
  return asked;
}
