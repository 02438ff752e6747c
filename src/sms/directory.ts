import { flag, list, nullable, object, type Shaped, text } from '../shape.ts';
import { type Account, accountDump, accountFrom } from './account.ts';
import { Fault, fault } from './fault.ts';
import {
  type ContactList,
  dumpList,
  type Keyword,
  keywordDump,
  listDump,
  loadList,
  numberDump,
  type VirtualNumber,
} from './holdings.ts';
import { Register } from './register.ts';
import { Rows } from './rows.ts';
import type { AccountSeed } from './seed.ts';

export type { Account, ClientTerms, Sender } from './account.ts';

/** A URL an account has registered for receipts about some events. */
export interface WebhookEndpoint {
  readonly id: string;
  /** The path of its account. */
  readonly account: string;
  readonly url: string;
  readonly events: readonly string[];
  readonly secret: string;
}

/** An API key of an account. */
export interface ApiKey {
  readonly provider: string;
  readonly key: string;
  readonly account: string;
  /** Whether it is a sandbox key, which never moves money. */
  readonly test: boolean;
  readonly revoked: boolean;
  /** What requests are signed with, where the provider has that. */
  readonly secret: string | null;
}

/** Who sent a request. */
export interface Caller {
  readonly account: Account;
  readonly key: string;
  readonly test: boolean;
  readonly revoked: boolean;
  readonly secret: string | null;
}

/** Everything that a directory knows, each kind in the order it came. */
export type DirectoryDump = Shaped<typeof directoryDump>;

export const directoryDump = object({
  accounts: list(accountDump),
  keys: list(object({ provider: text, key: text, account: text, test: flag, revoked: flag, secret: nullable(text) })),
  endpoints: list(object({ id: text, account: text, url: text, events: list(text), secret: text })),
  numbers: list(numberDump),
  keywords: list(keywordDump),
  lists: list(listDump),
});

/** Who wants to know of changes. */
export interface DirectoryWatch {
  /** Told of every key that works from now on; a key it throws at is not entered. */
  readonly onKey?: ((provider: string, key: string) => void) | undefined;
  /** Told when no key works any more, before those of the beginning or of a snapshot are entered. */
  readonly onCleared?: (() => void) | undefined;
  /** Told before a secret may be forgotten, for then it is no longer recognised as one. */
  readonly beforeForgetting?: (() => void) | undefined;
}

/** How many endpoints an account may register; the providers state no number, and every one is asked at each state. */
const ENDPOINTS_PER_ACCOUNT = 50;

/**
 * Who and what there is in a sandbox that is small: accounts and their API keys, numbers, keywords, and the headers of
 * contact lists. The one question every request asks, who owns this key, is answered from an index of its own.
 */
export class Directory {
  readonly numbers = new Register<VirtualNumber, { account: string; digits: number }>({
    key: ({ number }) => number,
    owner: ({ account }) => account,
    model: { account: String, digits: Number },
    columns: ({ account, number }) => ({ account, digits: Number(number) }),
  });
  readonly keywords = new Register<Keyword, { account: string; keyword: string; number: string; digits: number }>({
    key: ({ number, keyword }) => `${number} ${keyword}`,
    owner: ({ account }) => account,
    model: { account: String, keyword: String, number: String, digits: Number },
    columns: ({ account, keyword, number }) => ({ account, keyword, number, digits: Number(number) }),
  });
  readonly lists = new Register<ContactList, { account: string; id: number }>({
    key: ({ id }) => String(id),
    owner: ({ account }) => account,
    model: { account: String, id: Number },
    columns: ({ account, id }) => ({ account, id }),
  });
  readonly #accounts = new Register<
    Account,
    { provider: string; reseller: string; path: string; name: string; email: string }
  >({
    key: ({ path }) => path,
    owner: ({ provider }) => provider,
    model: { provider: String, reseller: String, path: String, name: String, email: String },
    columns: ({ path, provider, client, name, email }) => ({
      provider,
      reseller: client?.reseller ?? '',
      path,
      name,
      email: sameEmail(email ?? ''),
    }),
  });
  readonly #apiKeys = new Rows<ApiKey>({
    key: ({ provider, key }) => `${provider}/${key}`,
    owner: ({ account }) => account,
  });
  readonly #callers = new Map<string, Caller>();
  readonly #endpoints = new Map<string, WebhookEndpoint[]>();
  readonly #seeds: readonly AccountSeed[];

  readonly #watch: DirectoryWatch;

  constructor(seeds: readonly AccountSeed[], watch: DirectoryWatch = {}) {
    this.#seeds = seeds;
    this.#watch = watch;
    this.reset();
  }

  /** What one provider's accounts start with. */
  seeds(provider: string): readonly AccountSeed[] {
    return this.#seeds.filter((seed) => seed.provider === provider);
  }

  /** Who presents this key to this provider; also when the key is revoked, which the caller then says. */
  caller(provider: string, key: string): Caller | undefined {
    return this.#callers.get(`${provider}/${key}`);
  }

  /** An account's first key, for what happens on its behalf without a request. */
  callerOf(account: string): Caller | undefined {
    const [first] = this.#apiKeys.of(account);
    return first && this.caller(first.provider, first.key);
  }

  account(provider: string, id: string): Account | undefined {
    return this.#accounts.find(`${provider}/${id}`);
  }

  /** The account at a path. */
  accountAt(path: string): Account | undefined {
    return this.#accounts.find(path);
  }

  /** The accounts of one provider, or of all, by their paths. */
  accounts(provider?: string): Account[] {
    const accounts = provider === undefined ? [...this.#accounts.all()] : this.#accounts.of(provider);
    return accounts.sort((one, other) => (one.path < other.path ? -1 : 1));
  }

  /** The accounts of one provider: those it began with as they were given, then the others by their paths. */
  accountsAsGiven(provider: string): Account[] {
    const places = new Map(this.seeds(provider).map(({ account }, place) => [account, place]));
    const placeOf = ({ id }: Account) => places.get(id) ?? places.size;
    return this.accounts(provider).sort((one, other) => placeOf(one) - placeOf(other));
  }

  /** A reseller's clients by name, from the last to the first. */
  clients({ path }: Account, page: { skip: number; take: number }): Account[] {
    const orderBy = [
      ['name', 'desc'],
      ['path', 'asc'],
    ] as const;
    return this.#accounts.select({ where: { reseller: path }, orderBy, ...page });
  }

  countClients({ path }: Account): number {
    return this.#accounts.count({ reseller: path });
  }

  /** The account of a provider that has an e-mail address, however that is written. */
  accountWithEmail(provider: string, email: string): Account | undefined {
    const [account] = this.#accounts.select({ where: { provider, email: sameEmail(email) }, orderBy: [], take: 1 });
    return account;
  }

  /**
   * Adds an account, whose keys work from now on.
   * @throws Fault `invalid-request` when there are too many.
   */
  openAccount(seed: AccountSeed): Account {
    this.#accounts.requireRoom('accounts');
    return this.#enter(seed);
  }

  /** Puts an account in the place of the one with its path, for its keys too. */
  amendAccount(account: Account): void {
    this.#watch.beforeForgetting?.();
    this.#accounts.put(account);
    for (const apiKey of this.apiKeys(account)) this.#putKey(apiKey, account);
  }

  /** An account's keys, the oldest first. */
  apiKeys({ path }: Account): ApiKey[] {
    return this.#apiKeys.of(path);
  }

  /**
   * Adds a key to an account, which works from now on.
   * @throws Fault `invalid-request` when the provider has it already, or when there are too many.
   */
  addKey(apiKey: ApiKey, account: Account): void {
    if (this.caller(apiKey.provider, apiKey.key) !== undefined) {
      throw new Fault('invalid-request', { detail: `The key "${apiKey.key}" exists already.`, field: '/key' });
    }
    this.#apiKeys.requireRoom('API keys');
    this.#putKey(apiKey, account);
  }

  /** Puts a key in the place of the one of its name; does nothing when there is none. */
  amendKey(apiKey: ApiKey): void {
    this.#watch.beforeForgetting?.();
    const caller = this.caller(apiKey.provider, apiKey.key);
    if (caller !== undefined) this.#putKey(apiKey, caller.account);
  }

  /** Revokes a key at once; does nothing when there is no such key. */
  revoke(provider: string, key: string): void {
    const apiKey = this.#apiKeys.find(`${provider}/${key}`);
    if (apiKey !== undefined) this.amendKey({ ...apiKey, revoked: true });
  }

  /** The endpoints an account has registered, oldest first. */
  endpoints(account: Account): readonly WebhookEndpoint[] {
    return this.#endpoints.get(account.path) ?? NONE;
  }

  /** @throws Fault `invalid-request` when the account has as many as it may. */
  addEndpoint(endpoint: WebhookEndpoint): void {
    const endpoints = this.#endpoints.get(endpoint.account) ?? [];
    if (endpoints.length >= ENDPOINTS_PER_ACCOUNT) {
      throw fault('invalid-request', `An account has at most ${ENDPOINTS_PER_ACCOUNT} webhooks; delete one first.`);
    }
    this.#endpoints.set(endpoint.account, [...endpoints, endpoint]);
  }

  /** Whether there was such an endpoint. */
  removeEndpoint(account: Account, id: string): boolean {
    this.#watch.beforeForgetting?.();
    const endpoints = this.endpoints(account);
    const kept = endpoints.filter((endpoint) => endpoint.id !== id);
    this.#endpoints.set(account.path, kept);
    return kept.length < endpoints.length;
  }

  dump(): DirectoryDump {
    return {
      accounts: [...this.#accounts.all()],
      keys: [...this.#apiKeys.all()],
      endpoints: [...this.#endpoints.values()]
        .flat()
        .map((endpoint) => ({ ...endpoint, events: [...endpoint.events] })),
      numbers: [...this.numbers.all()],
      keywords: [...this.keywords.all()],
      lists: [...this.lists.all()].map(dumpList),
    };
  }

  /** Takes over what another directory knew; every key's account must be among the accounts. */
  load({ accounts, keys, endpoints, numbers, keywords, lists }: DirectoryDump): void {
    this.#clear();
    for (const account of accounts) this.#accounts.put(account);
    for (const apiKey of keys) {
      const account = this.accountAt(apiKey.account);
      if (account !== undefined) this.#putKey(apiKey, account);
    }
    for (const endpoint of endpoints) {
      this.#endpoints.set(endpoint.account, [...(this.#endpoints.get(endpoint.account) ?? []), endpoint]);
    }
    for (const number of numbers) this.numbers.put(number);
    for (const keyword of keywords) this.keywords.put(keyword);
    for (const dump of lists) this.lists.put(loadList(dump));
  }

  /** Goes back to the seeded accounts and keys, without anything the accounts hold. */
  reset(): void {
    this.#clear();
    for (const seed of this.#seeds) this.#enter(seed);
  }

  #clear(): void {
    for (const register of [this.#accounts, this.#apiKeys, this.numbers, this.keywords, this.lists]) register.clear();
    this.#callers.clear();
    this.#endpoints.clear();
    this.#watch.onCleared?.();
  }

  #enter(seed: AccountSeed): Account {
    const account = accountFrom(seed);
    const { provider, path } = account;
    // All of them first: an account is there with its keys, or not at all.
    for (const { key } of seed.api_keys) this.#watch.onKey?.(provider, key);
    this.#accounts.put(account);
    for (const { key, mode, revoked = false, secret = null } of seed.api_keys) {
      this.#keep({ provider, key, account: path, test: mode === 'test', revoked, secret }, account);
    }
    return account;
  }

  #putKey(apiKey: ApiKey, account: Account): void {
    this.#watch.onKey?.(apiKey.provider, apiKey.key);
    this.#keep(apiKey, account);
  }

  #keep(apiKey: ApiKey, account: Account): void {
    const { provider, key, test, revoked, secret } = apiKey;
    this.#apiKeys.put(apiKey);
    this.#callers.set(`${provider}/${key}`, { account, key, test, revoked, secret });
  }
}

const NONE: readonly never[] = [];

/** Addresses are one however they are written. */
const sameEmail = (email: string) => email.toLowerCase();
