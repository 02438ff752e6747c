import type { components } from '../control/api.d.ts';
import type { Emulator } from '../emulator.ts';

type Schemas = components['schemas'];

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
export function accountsOf(emulator: Emulator): SandboxAccount[] {
  const { accounts } = ask<Schemas['AccountList']>(emulator, 'GET', '/accounts');
  return accounts.flatMap(({ provider, account, api_keys, webhook_secret }) => {
    const usable = api_keys.filter(({ revoked }) => !revoked);
    const best = usable.find(({ mode }) => mode === 'live') ?? usable[0];
    if (best === undefined) return [];
    const testKey = usable.find(({ mode }) => mode === 'test')?.key ?? null;
    const { key, secret } = best;
    const baseUrl = baseUrlOf(emulator, provider);
    return [{ provider, account, baseUrl, key, testKey, secret, webhookSecret: webhook_secret }];
  });
}

/** Money in a wallet. */
export function balanceOf(emulator: Emulator, { provider, account }: SandboxAccount): string {
  const path = `/accounts/${provider}/${encodeURIComponent(account)}/balance`;
  return ask<Schemas['Balance']>(emulator, 'GET', path).balance;
}

/** @throws Error with the control API's own sentence when it is no amount. */
export function setBalance(emulator: Emulator, { provider, account }: SandboxAccount, balance: string): void {
  ask(emulator, 'PUT', `/accounts/${provider}/${encodeURIComponent(account)}/balance`, { balance });
}

function baseUrlOf({ providers }: Emulator, id: string): string {
  const contract = providers.find((provider) => provider.id === id)?.contract;
  return `https://${contract?.hosts[0]}${contract?.basePath}`;
}

/** Asks the sandbox's control API, which answers such questions at once. */
function ask<Body>(emulator: Emulator, method: string, path: string, body?: object): Body {
  const reply = emulator.handle({
    method,
    host: 'localhost',
    path: `/_emulator${path}`,
    query: '',
    headers: { 'content-type': 'application/json' },
    body: body === undefined ? '' : JSON.stringify(body),
  });
  if (reply instanceof Promise) throw new Error(`${method} ${path} is not answered at once`);
  const content: unknown = JSON.parse(reply.body);
  // The document, which every answer of the control API keeps, vouches for the types.
  if (reply.status !== 200) throw new Error((content as Schemas['Problem']).detail);
  return content as Body;
}
