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
    if (memory.repetitions(call) < OFTEN) return FINE;
    let asked = 1;
    for (const before of memory.before(call)) {
      if (before.operation === operation.id && call.at - before.at <= WITHIN && before.print === call.print) asked++;
    }
    if (asked <= OFTEN) return FINE;
    const detail = `Asked ${asked} times within a minute; ${words.webhook} brings the same at each change of the status.`;
    return [{ detail }];
  },
};
