import type { AuditRule } from '../rule.ts';
import { dependsOnUnknownField } from './depends-on-unknown-field.ts';
import { errorCodeUnread } from './error-code-unread.ts';
import { hammeredAfter429 } from './hammered-after-429.ts';
import { idempotencyKeyMissing } from './idempotency-key-missing.ts';
import { idempotencyKeyReused } from './idempotency-key-reused.ts';
import { noBackoff } from './no-backoff.ts';
import { polledTooOften } from './polled-too-often.ts';
import { resentWithoutIdempotencyKey } from './resent-without-idempotency-key.ts';
import { retriedPermanentError } from './retried-permanent-error.ts';
import { retriedTooSoon } from './retried-too-soon.ts';

/** What only shows over several requests. */
export const behaviour: readonly AuditRule[] = [
  retriedTooSoon,
  hammeredAfter429,
  retriedPermanentError,
  errorCodeUnread,
  noBackoff,
  resentWithoutIdempotencyKey,
  idempotencyKeyMissing,
  idempotencyKeyReused,
  polledTooOften,
  dependsOnUnknownField,
];
