import { defineProvider } from '../../http/provider.ts';
import { fixedWindow } from '../../http/throttle.ts';
import { base64Id } from '../../sms/ids.ts';
import { MAGIC_NUMBERS } from '../../sms/magic-numbers.ts';
import { type OtpPolicy, OtpStore, otpDump } from '../../sms/otp.ts';
import { always, magicNumbers } from '../../sms/outcome.ts';
import type { operations as Api } from './api.d.ts';
import { signedApiKey } from './authentication.ts';
import { DECIMALS, statuses, tariff } from './dialect.ts';
import { contract, fieldFaults, operations } from './operations.ts';
import { envelope, wordings } from './wordings.ts';

/** "120 requests per minute per key" (docs, "Errors & limits"). */
const limit = fixedWindow({ requests: 120, per: 60_000 });

/** Five minutes and five tries are the commonest there are; the six digits are those of the document's sample. */
const OTP: OtpPolicy = { digits: 6, validFor: 300_000, tries: 5 };

/** smsid.co.uk. */
export const smsid = defineProvider<Api, string, OtpStore>({
  id: 'smsid',
  title: 'SMSID',
  contract,
  authentication: signedApiKey,
  throttle: { limits: () => [limit] },
  wordings,
  envelope,
  // Seconds; a whole window, so that waiting as long always helps.
  refusalHeaders: { 'rate-limited': { 'Retry-After': '60' } },
  fieldFaults,
  problemSentence: ({ field, keyword, detail }) => (keyword === 'required' ? `The ${field} field is required` : detail),
  tariff,
  balanceDecimals: DECIMALS,
  newId: base64Id(24),
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
  openState: ({ clock, random }) => new OtpStore(OTP, clock, random),
  stateDump: {
    dump: (codes) => codes.dump(),
    read(dump) {
      const kept = otpDump(dump);
      return ({ clock, random }) => {
        const codes = new OtpStore(OTP, clock, random);
        codes.load(kept);
        return codes;
      };
    },
  },
  operations,
});
