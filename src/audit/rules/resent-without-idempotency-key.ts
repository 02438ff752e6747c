import { type AuditRule, FINE } from '../rule.ts';
import { attemptBefore, isUncertain } from './retries.ts';

export const resentWithoutIdempotencyKey: AuditRule = {
  id: 'resent-without-idempotency-key',
  title: 'Sent again after an uncertain answer, without an idempotency key that prevents a second message',
  severity: 'error',
  why: 'After a lost answer or a 5xx nobody knows whether the message went out. The document has idempotency keys for that: with the same key the provider answers again and sends nothing. Without it the recipient gets the message twice, and it is paid for twice.',
  mend: 'Make one idempotency key for each message before the first attempt, and send it with every attempt.',
  example: {
    bad: `POST /v1/messages                     (no answer)
POST /v1/messages                     200`,
    good: `POST /v1/messages
Idempotency-Key: order-1     (no answer)
POST /v1/messages
Idempotency-Key: order-1     200`,
  },
  judges: 'answer',
  concerns: 'failure',
  check(call, memory) {
    if (!call.takesIdempotencyKey) return FINE;
    const before = attemptBefore(call, memory);
    if (before === undefined || !isUncertain(before)) return FINE;
    const { idempotencyKey } = call;
    if (idempotencyKey !== undefined && idempotencyKey === before.idempotencyKey) return FINE;
    const cause = before.lost ? 'a lost answer' : `a ${before.status}`;
    const key = idempotencyKey === undefined ? 'without an idempotency key' : 'with another idempotency key';
    const [first] = before.accepted;
    const [second] = call.answer?.accepted ?? [];
    const twice = first !== undefined && second !== undefined ? `, and so sent twice, as ${first} and ${second}` : '';
    return [{ field: 'Idempotency-Key', detail: `Sent again after ${cause} ${key}${twice}.`, message: second }];
  },
};
