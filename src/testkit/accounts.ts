import type { Emulator } from '../emulator.ts';
import { formatMoney, parseMoney } from '../sms/money.ts';

/** An account the code under test can send with. */
export interface SandboxAccount {
  /** Such as `smsroute`. */
  readonly provider: string;
  /** Its id at the provider. */
  readonly account: string;
  /** The provider's real base URL, which the sandbox answers. */
  readonly baseUrl: string;
  /** A key that works; of those that move money the first. */
  readonly key: string;
  /** A key that never moves money; null where it has none. */
  readonly testKey: string | null;
  /** What `key` is combined with or requests are signed with; null where the provider has no such thing. */
  readonly secret: string | null;
  /** What its receipts are signed with; null where nothing is. */
  readonly webhookSecret: string | null;
}

/** The accounts of a sandbox that have a key which works, in the order of its providers. */
export function accountsOf({ providers, desk: { directory } }: Emulator): SandboxAccount[] {
  return providers.flatMap(({ id: provider, contract }) =>
    directory.accounts(provider).flatMap((account) => {
      const usable = directory.apiKeys(account).filter(({ revoked }) => !revoked);
      const best = usable.find(({ test }) => !test) ?? usable[0];
      if (best === undefined) return [];
      const testKey = usable.find(({ test }) => test)?.key ?? null;
      const { key, secret } = best;
      const baseUrl = `https://${contract.hosts[0]}${contract.basePath}`;
      return [{ provider, account: account.id, baseUrl, key, testKey, secret, webhookSecret: account.webhookSecret }];
    }),
  );
}

/** Money in a wallet. */
export function balanceOf({ providers, desk }: Emulator, account: SandboxAccount): string {
  const decimals = providers.find(({ id }) => id === account.provider)?.balanceDecimals ?? 0;
  return formatMoney(desk.ledger.balance(walletOf(account)), decimals);
}

/** @throws Error when it is no amount. */
export function setBalance({ desk }: Emulator, account: SandboxAccount, balance: string): void {
  desk.ledger.setBalance(walletOf(account), parseMoney(balance));
}

const walletOf = ({ provider, account }: SandboxAccount) => `${provider}/${account}`;
