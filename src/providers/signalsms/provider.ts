import { bearer } from '../../http/authentication.ts';
import { defineProvider } from '../../http/provider.ts';
import { fixedWindow } from '../../http/throttle.ts';
import { hexWithPrefix } from '../../sms/ids.ts';
import { MAGIC_NUMBERS } from '../../sms/magic-numbers.ts';
import { always, magicNumbers } from '../../sms/outcome.ts';
import type { operations as Api } from './api.d.ts';
import { BALANCE_DECIMALS, statuses, tariff } from './dialect.ts';
import { contract, fieldFaults, operations, resend } from './operations.ts';
import { receipts } from './receipts.ts';
import { type ErrorCode, envelope, wordings } from './wordings.ts';

/** "100 requests/second, 10,000 requests/hour" per API key (docs, on rate limits). */
const limits = [fixedWindow({ requests: 100, per: 1_000 }), fixedWindow({ requests: 10_000, per: 3_600_000 })];

/** signalsms.com. */
export const signalsms = defineProvider<Api, ErrorCode>({
  id: 'signalsms',
  title: 'SignalSMS',
  contract,
  authentication: bearer,
  // The document's sample key begins so, and it has no keys for tests.
  keyPrefixes: { live: 'sig_live_' },
  throttle: {
    limits: () => limits,
    headers: (quota) => ({
      'X-RateLimit-Remaining': String(quota?.remaining ?? 0),
      'X-RateLimit-Reset': String(Math.ceil((quota?.resetIn ?? 1_000) / 1_000)),
    }),
  },
  wordings,
  envelope,
  fieldFaults,
  tariff,
  balanceDecimals: BALANCE_DECIMALS,
  newId: hexWithPrefix('msg_', 16),
  statuses,
  outcomes: [
    magicNumbers('magic number', MAGIC_NUMBERS),
    always('delivered', [
      { after: 500, state: 'enroute' },
      { after: 2_000, state: 'delivered' },
    ]),
  ],
  // No refund is documented.
  refundedStates: new Set(),
  receipts,
  resend,
  operations,
});
