import { operationsOf } from '../../http/operation-types.ts';
import type { Provider } from '../../http/provider.ts';
import type { WireRequest } from '../../http/wire.ts';
import { formatMoney, parseMoney } from '../../sms/money.ts';
import type { operations as Api, components } from '../api.d.ts';
import type { ControlDesk } from '../desk.ts';
import type { Visitor } from '../guard.ts';
import { viewAccount } from '../views.ts';
import { accountOf, providerOf } from './lookups.ts';

type Schemas = components['schemas'];
type Calls = Pick<Api, 'listAccounts' | 'listProviderAccounts' | 'getBalance' | 'setBalance'>;

/** Accounts and their wallets. */
export const accounts = operationsOf<Calls, ControlDesk, Visitor>()({
  listAccounts: ({ request }, desk) => ({
    status: 200,
    body: { accounts: desk.providers.flatMap((provider) => accountsOf(provider, desk, request)) },
  }),

  listProviderAccounts: ({ path, request }, desk) => ({
    status: 200,
    body: { accounts: accountsOf(providerOf(desk, path.provider), desk, request) },
  }),

  getBalance: ({ path }, desk) => ({ status: 200, body: viewBalance(desk, path) }),

  setBalance({ path, body }, desk) {
    desk.ledger.setBalance(accountOf(desk, path).path, parseMoney(body.balance));
    return { status: 200, body: viewBalance(desk, path) };
  },
});

function accountsOf(provider: Provider, desk: ControlDesk, request: WireRequest): Schemas['Account'][] {
  return desk.directory.accounts(provider.id).map((account) => viewAccount(account, provider, desk, request));
}

function viewBalance(desk: ControlDesk, path: { provider: string; account: string }): Schemas['Balance'] {
  const { tariff, balanceDecimals } = providerOf(desk, path.provider);
  const { provider, id, path: wallet } = accountOf(desk, path);
  const balance = formatMoney(desk.ledger.balance(wallet), balanceDecimals);
  return { provider, account: id, balance, currency: tariff.currency };
}
