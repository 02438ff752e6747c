import { type AuditRule, FINE } from '../rule.ts';

export const idempotencyKeyReused: AuditRule = {
  id: 'idempotency-key-reused',
  title: 'The same idempotency key with another request',
  severity: 'error',
  why: 'For as long as the provider remembers a key it answers as it did before, and looks at nothing else. The second message is never sent, and its answer is that of the first.',
  mend: 'Make a new idempotency key for each message, and use it for the retries of that message alone.',
  example: {
    bad: `Idempotency-Key: send     { "to": "+447700900123", … }
Idempotency-Key: send     { "to": "+447700900456", … }`,
    good: `Idempotency-Key: order-1     { "to": "+447700900123", … }
Idempotency-Key: order-2     { "to": "+447700900456", … }`,
  },
  judges: 'answer',
  check(call, memory) {
    const { idempotencyKey, operation } = call;
    if (idempotencyKey === undefined) return FINE;
    const keptFor = call.provider.idempotency?.keptFor ?? 0;
    const first = memory
      .before(call)
      .find((other) => other.idempotencyKey === idempotencyKey && other.operation === operation?.id);
    if (first === undefined || call.at - first.at > keptFor || first.print === call.print) return FINE;
    const [message] = first.accepted;
    const then = message === undefined ? '' : `, which made ${message}`;
    return [{ field: 'Idempotency-Key', detail: `The key was used before for another request${then}.`, message }];
  },
};
