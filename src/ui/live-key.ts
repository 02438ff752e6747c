import type { Schemas } from './desk.ts';

/** A key that messages can be sent with, and where to. */
export interface LiveKey {
  readonly key: string;
  /** Empty where the provider's keys have none. */
  readonly secret: string;
  /** Path of the provider's API on the emulator. */
  readonly base_url: string;
}

/** The first key of a provider that works and is no sandbox key; undefined where there is none. */
export function liveKey(accounts: readonly Schemas['Account'][], provider: string): LiveKey | undefined {
  for (const account of accounts) {
    const found = account.api_keys.find(({ mode, revoked }) => mode === 'live' && !revoked);
    if (account.provider !== provider || found === undefined) continue;
    return { key: found.key, secret: found.secret ?? '', base_url: account.base_url };
  }
  return undefined;
}
