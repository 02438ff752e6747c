import type { Outcome } from './outcome.ts';

/**
 * Numbers that decide their own fate at every provider, each in its own words. The numbers, what they stand for and
 * the 30 seconds are smsroute's ("Sandbox mode"); that they work everywhere is ours.
 */
export const MAGIC_NUMBERS: Readonly<Record<string, Outcome>> = {
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

/** The same fates without what happens on the way, for a provider that announces only the end of them. */
export function onlyTheEnd(fates: Readonly<Record<string, Outcome>>): Readonly<Record<string, Outcome>> {
  return Object.fromEntries(
    Object.entries(fates).map(([number, fate]) => [
      number,
      'refuse' in fate ? fate : { ...fate, plan: fate.plan.slice(-1) },
    ]),
  );
}
