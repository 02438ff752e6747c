import type { Emulator } from '../emulator.ts';

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

/** The accounts of a sandbox that have a key which works, in the order of its providers and as they were given. */
export function accountsOf({ providers, desk: { directory } }: Emulator): SandboxAccount[] {
  return providers.flatMap(({ id: provider, contract }) =>
    directory.accountsAsGiven(provider).flatMap((account) => {
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
