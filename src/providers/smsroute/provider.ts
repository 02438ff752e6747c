import { bearer } from '../../http/authentication.ts';
import { defineProvider } from '../../http/provider.ts';
import { tokenBucket } from '../../http/throttle.ts';
import { ulidWithPrefix } from '../../sms/ids.ts';
import type { operations as Api } from './api.d.ts';
import { statuses, tariff } from './dialect.ts';
import { contract, fieldFaults, operations } from './operations.ts';
import { outcomes } from './outcomes.ts';
import { receipts } from './receipts.ts';
import { type ErrorCode, envelope, RETRY_AFTER, wordings } from './wordings.ts';

/** "100 requests per second per API key, with a 200-req burst tolerance" (docs, "Rate limits + scaling"). */
const limit = tokenBucket({ perSecond: 100, burst: 200 });

/** smsroute.cc, the `/v1/messages` API. */
export const smsroute = defineProvider<Api, ErrorCode>({
  id: 'smsroute',
  title: 'smsroute',
  contract,
  authentication: bearer,
  // "API keys are scoped by environment" (docs, "Authentication").
  keyPrefixes: { live: 'sk_live_', test: 'sk_test_' },
  throttle: {
    limits: () => [limit],
    headers: (quota) => ({ 'X-RateLimit-Remaining': String(quota?.remaining ?? 0) }),
  },
  idempotency: {
    header: 'idempotency-key',
    keptFor: 24 * 3_600_000,
    operations: new Set(['sendMessage', 'sendBulk']),
    // 500 is "safe to retry with idempotency key", so it must not come back from the records.
    keeps: (status) => status < 500 && status !== 429,
  },
  wordings,
  envelope,
  refusalHeaders: { 'rate-limited': { 'Retry-After': String(RETRY_AFTER) } },
  fieldFaults,
  tariff,
  balanceDecimals: 2,
  newId: ulidWithPrefix('msg_'),
  statuses,
  outcomes,
  refundedStates: new Set(['expired', 'undeliverable', 'rejected']),
  receipts,
  operations,
});
