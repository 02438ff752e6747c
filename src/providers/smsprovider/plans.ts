import { fixedWindow, type Limit } from '../../http/throttle.ts';
import type { Account } from '../../sms/directory.ts';

export type Plan = 'standard' | 'enterprise';

/** Requests a second (docs, "Rate Limits"). */
export const PLANS: Readonly<Record<Plan, number>> = { standard: 10, enterprise: 50 };

const limits: Readonly<Record<Plan, readonly Limit[]>> = {
  standard: [fixedWindow({ requests: PLANS.standard, per: 1_000 })],
  enterprise: [fixedWindow({ requests: PLANS.enterprise, per: 1_000 })],
};

/** An account's plan; Standard where it has none. */
export function planOf({ plan }: Account): Plan {
  return plan === 'enterprise' ? 'enterprise' : 'standard';
}

/** The requests that an account may send at once: those of the limit it has been given, or in a second by its plan. */
export const limitOf = (account: Account) => account.rateLimit?.requests ?? PLANS[planOf(account)];

export const limitsOf = (account: Account) => limits[planOf(account)];
