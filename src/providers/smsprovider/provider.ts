import { bearer } from '../../http/authentication.ts';
import { defineProvider } from '../../http/provider.ts';
import { hexWithPrefix } from '../../sms/ids.ts';
import { MAGIC_NUMBERS } from '../../sms/magic-numbers.ts';
import { always, magicNumbers } from '../../sms/outcome.ts';
import type { operations as Api } from './api.d.ts';
import { statuses, tariff } from './dialect.ts';
import { contract, fieldFaults, operations } from './operations.ts';
import { limitsOf, PLANS } from './plans.ts';
import { receipts } from './receipts.ts';
import { type ErrorCode, envelope, wordings } from './wordings.ts';

/** smsprovider.com. */
export const smsprovider = defineProvider<Api, ErrorCode>({
  id: 'smsprovider',
  title: 'SMS Provider',
  contract,
  authentication: bearer,
  plans: Object.keys(PLANS),
  throttle: {
    limits: ({ account }) => limitsOf(account),
    headers: (quota) => ({
      'X-RateLimit-Limit': String(quota?.limit ?? PLANS.standard),
      'X-RateLimit-Remaining': String(quota?.remaining ?? 0),
      'X-RateLimit-Reset': String(Math.ceil((quota?.resetIn ?? 1_000) / 1_000)),
    }),
  },
  wordings,
  envelope,
  fieldFaults,
  tariff,
  balanceDecimals: 0,
  newId: hexWithPrefix('msg_', 13),
  statuses,
  outcomes: [
    magicNumbers('magic number', MAGIC_NUMBERS),
    // The document's sample took three seconds from sent to delivered.
    always('delivered', [
      { after: 500, state: 'enroute' },
      { after: 3_500, state: 'delivered' },
    ]),
  ],
  // No refund is documented.
  refundedStates: new Set(),
  receipts,
  operations,
});
