import { always, magicNumbers, type OutcomeRule } from '../../sms/outcome.ts';

/** Numbers that decide a message's fate (docs, "Sandbox mode"). The last receipt is the only one they cause. */
export const sandboxNumbers = {
  '+15005550001': { plan: [{ after: 2_000, state: 'delivered' }] },
  // The document gives no time for this one; it takes as long as the first.
  '+15005550002': { plan: [{ after: 2_000, state: 'undeliverable', reason: 'invalid-destination' }] },
  // Thirty seconds stand for the 48 hours of the real thing.
  '+15005550003': { plan: [{ after: 30_000, state: 'expired' }] },
  '+15005550004': { refuse: 'rate-limited' },
  '+15005550005': { refuse: 'internal-error' },
} as const;

export const outcomes: readonly OutcomeRule[] = [
  magicNumbers('sandbox number', sandboxNumbers),
  always('sandbox key', [{ after: 2_000, state: 'delivered' }], ({ caller }) => caller.test),
  // The document's own sample took 1.9 s from acceptance to handset.
  always('delivered', [
    { after: 500, state: 'enroute' },
    { after: 2_000, state: 'delivered' },
  ]),
];
