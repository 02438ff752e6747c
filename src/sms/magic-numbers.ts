import { FATES, type FateName } from './fates.ts';
import type { Outcome } from './outcome.ts';

/** The numbers, what they stand for and the 30 seconds are smsroute's ("Sandbox mode"). */
export const SANDBOX_NUMBERS: Readonly<Record<string, Outcome>> = {
  '+15005550001': {
    plan: [
      { after: 500, state: 'enroute' },
      { after: 2_000, state: 'delivered' },
    ],
  },
  '+15005550002': { plan: [{ after: 2_000, state: 'undeliverable', reason: 'invalid-destination' }] },
  '+15005550003': {
    plan: [
      { after: 500, state: 'enroute' },
      { after: 30_000, state: 'expired' },
    ],
  },
  '+15005550004': { refuse: 'rate-limited' },
  '+15005550005': { refuse: 'internal-error' },
};

/** Numbers that bring about a fate by its name; all of this is ours. */
export const FATE_NUMBERS: Readonly<Record<string, FateName>> = {
  '+15005550006': 'out_of_money',
  '+15005550007': 'unavailable',
  '+15005550008': 'forbidden',
  '+15005550009': 'unauthorized',
  '+15005550010': 'invalid',
  '+15005550011': 'handset_blocked',
  '+15005550012': 'spam_filtered',
  '+15005550013': 'carrier_unreachable',
  '+15005550014': 'stuck_in_sent',
  '+15005550015': 'slow',
  '+15005550016': 'accepted_then_no_credit',
  '+15005550017': 'undelivered',
  '+15005550021': 'duplicate',
  '+15005550022': 'out_of_order',
  '+15005550023': 'before_response',
  '+15005550024': 'late_after_final',
  '+15005550025': 'missing',
  '+15005550026': 'bad_signature',
  '+15005550027': 'expired_timestamp',
  '+15005550028': 'per_segment',
  '+15005550029': 'burst',
  '+15005550031': 'latency',
  '+15005550032': 'slow_body',
  '+15005550033': 'truncated',
  '+15005550034': 'hang',
  '+15005550035': 'reset',
  '+15005550036': 'proxy_502',
  '+15005550041': 'lost_reset',
  '+15005550042': 'lost_hang',
  '+15005550043': 'lost_500',
};

/** Numbers that decide their own fate at every provider, each in its own words. */
export const MAGIC_NUMBERS: Readonly<Record<string, Outcome>> = {
  ...SANDBOX_NUMBERS,
  ...Object.fromEntries(
    Object.entries(FATE_NUMBERS).map(([number, name]) => {
      const { refuse, plan, receipts, answer } = FATES[name];
      return [number, { refuse, plan, receipts, answer, by: `magic number: ${name}` }];
    }),
  ),
};

/** The same fates without what happens on the way, for a provider that announces only the end of them. */
export function onlyTheEnd(fates: Readonly<Record<string, Outcome>>): Readonly<Record<string, Outcome>> {
  return Object.fromEntries(
    Object.entries(fates).map(([number, fate]) => [number, { ...fate, plan: fate.plan?.slice(-1) }]),
  );
}
