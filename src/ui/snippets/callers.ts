import type { components } from '../../control/api.d.ts';
import type { Caller } from './request.ts';

type Account = components['schemas']['Account'];

/** Somebody who may call a provider, and what to call them. */
export interface KnownCaller extends Caller {
  readonly account: string;
  /** Such as `demo: sk_live_YOUR_API_KEY`. */
  readonly label: string;
}

/** Who may call a provider: everybody with a key that is not revoked. */
export function callersOf(accounts: readonly Account[], provider: string): KnownCaller[] {
  return accounts
    .filter((account) => account.provider === provider)
    .flatMap(({ account, api_keys }) =>
      api_keys
        .filter(({ revoked }) => !revoked)
        .map(({ key, secret }) => ({ account, key, secret, label: `${account}: ${key}` })),
    );
}
