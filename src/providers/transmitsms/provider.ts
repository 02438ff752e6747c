import { basic } from '../../http/authentication.ts';
import { contractOf } from '../../http/contract.ts';
import { defineProvider } from '../../http/provider.ts';
import { tokenBucket } from '../../http/throttle.ts';
import { countingFrom } from '../../sms/ids.ts';
import { MAGIC_NUMBERS } from '../../sms/magic-numbers.ts';
import { always, magicNumbers } from '../../sms/outcome.ts';
import type { Api } from './calls.ts';
import { statuses, tariff } from './dialect.ts';
import { encode } from './encode.ts';
import { receive } from './inbound.ts';
import { lease } from './lease.ts';
import { shortLinks } from './links.ts';
import { openState } from './open-state.ts';
import { operations } from './operations/index.ts';
import { receipts } from './receipts.ts';
import { problemSentence } from './refusals.ts';
import { resend } from './sending.ts';
import type { State } from './state.ts';
import { stateDump } from './state-dump.ts';
import { canonicalise, decode } from './wire.ts';
import { type ErrorCode, envelope, wordings } from './wordings.ts';

/** "2 calls per sec" for each account (docs, "Throttling"); the bucket is ours. */
const limit = tokenBucket({ perSecond: 2, burst: 2 });

/** Every answer forbids caching (recorded). */
const NEVER_CACHED = {
  'Cache-Control': 'no-store, no-cache, must-revalidate',
  Pragma: 'no-cache',
  Expires: 'Thu, 19 Nov 1981 08:52:00 GMT',
};

/** transmitsms.com, also known as Burst SMS, and as Kudosity's "V1". */
export const transmitsms = defineProvider<Api, ErrorCode, State>({
  id: 'transmitsms',
  title: 'TransmitSMS',
  contract: contractOf('transmitsms.yaml'),
  canonicalise,
  decode,
  encode,
  authentication: basic,
  throttle: { scope: 'account', limits: () => [limit], headers: () => NEVER_CACHED },
  wordings,
  envelope,
  fieldFaults: { '*': { required: 'missing-field' } },
  problemSentence,
  tariff,
  balanceDecimals: 3,
  // The samples' own messages come before.
  newId: countingFrom(339_814_844),
  statuses,
  outcomes: [
    magicNumbers('magic number', MAGIC_NUMBERS),
    always('delivered', [
      { after: 500, state: 'enroute' },
      { after: 2_000, state: 'delivered' },
    ]),
  ],
  // Only what is cancelled is given back.
  refundedStates: new Set(),
  openState,
  stateDump,
  receipts,
  receive,
  resend,
  lease,
  shortLinks,
  operations,
});
