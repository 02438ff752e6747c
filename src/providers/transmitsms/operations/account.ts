import type { Calls } from '../calls.ts';
import { answer, balance, tariff } from '../dialect.ts';

/** The call on the account's own money. */
export const account: Pick<Calls, 'getBalance'> = {
  getBalance: ({ caller }, { ledger }) =>
    answer({ balance: balance(ledger.balance(caller.account.path)), currency: tariff.currency }),
};
