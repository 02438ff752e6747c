import type { ObservedCall } from '../observed-call.ts';
import { type AuditRule, type Complaint, FINE } from '../rule.ts';
import { sendWords, wordsOf } from '../vocabulary.ts';
import { shownName } from './unknown-field.ts';

/** As Node writes the names of headers; the providers that have such keys all call the header this. */
const IDEMPOTENCY = 'idempotency-key';

/** Empty fields that are told of one call. */
const NAMES = 20;

export const ignoredField: AuditRule = {
  id: 'ignored-field',
  title: 'Something that this operation ignores',
  severity: 'warning',
  why: 'What an operation does not take is ignored without a word: an idempotency key that protects from nothing, a body that nobody reads, a field that is empty and so not given.',
  mend: 'Leave out what the document does not have for this operation, and do not rely on it.',
  example: {
    bad: `GET /v1/balance
Idempotency-Key: 8f1e0b82-7c59-4a8c-b5e9-2c4f3d9a1e2f`,
    good: 'GET /v1/balance',
  },
  judges: 'request',
  check(call) {
    const { operation, request } = call;
    if (operation === undefined) return FINE;
    if (request.headers[IDEMPOTENCY] !== undefined && !call.takesIdempotencyKey) return [aboutKey(call)];
    if (request.body !== '' && operation.mediaTypes.length === 0) return BODY;
    return aboutEmpty(call);
  },
};

const BODY: readonly Complaint[] = [{ detail: 'This operation takes no body, and ignored the one it got.' }];

function aboutKey({ provider }: ObservedCall): Complaint {
  const detail =
    provider.idempotency === undefined
      ? `${provider.title} documents no idempotency keys: sent again with the same one, a message goes out twice.`
      : 'This operation takes no idempotency key, and ignored the one it got.';
  return { field: 'Idempotency-Key', detail };
}

/** "A parameter that is empty or 0 counts as not given on sends." */
function aboutEmpty(call: ObservedCall): readonly Complaint[] {
  const { provider, operation, fields } = call;
  if (!wordsOf(provider)?.emptyIsAbsent || sendWords(provider, operation?.id) === undefined) return FINE;
  const complaints: Complaint[] = [];
  for (const name in fields) {
    if (fields[name] !== '') continue;
    const field = shownName(name, call);
    complaints.push({ field, detail: `\`${field}\` is empty, which counts as not given.` });
    if (complaints.length === NAMES) break;
  }
  return complaints;
}
