import { type AuditRule, FINE } from '../rule.ts';
import { attemptBefore, isUncertain } from './retries.ts';

export const idempotencyKeyMissing: AuditRule = {
  id: 'idempotency-key-missing',
  title: 'A retried send without an idempotency key',
  severity: 'note',
  why: 'The refusal before it sent nothing, so this time nothing was sent twice. The same code would retry after a lost answer, and then the message goes out twice.',
  mend: 'Make one idempotency key for each message before the first attempt, and send it with every attempt.',
  example: {
    bad: `POST /v1/messages                     429
POST /v1/messages                     200`,
    good: `POST /v1/messages
Idempotency-Key: order-1     429
POST /v1/messages
Idempotency-Key: order-1     200`,
  },
  judges: 'answer',
  concerns: 'failure',
  check(call, memory) {
    if (!call.takesIdempotencyKey || call.idempotencyKey !== undefined) return FINE;
    const before = attemptBefore(call, memory);
    if (before === undefined || before.status < 400 || isUncertain(before)) return FINE;
    return [{ field: 'Idempotency-Key', detail: `Retried after a ${before.status} without an idempotency key.` }];
  },
};
