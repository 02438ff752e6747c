import { createRequire } from 'node:module';
import { fault } from './fault.ts';
import type { AccountSeed } from './seed.ts';

/** A customer of a provider. */
export interface Account {
  readonly provider: string;
  /** Its id at the provider. */
  readonly id: string;
  /** `provider/id`: unique in the sandbox, and where the control API has it. */
  readonly path: string;
  readonly name: string;
  readonly plan: string | null;
  /** What receipts are signed with. */
  readonly webhookSecret: string | null;
  /** When money last came in, as the provider writes it. */
  readonly lastTopUpAt: string | null;
  /** How much came in then, a decimal in the provider's currency. */
  readonly lastTopUpAmount: string | null;
  /** When it was opened, as the provider writes it. */
  readonly createdAt: string | null;
  /** The sender IDs it has registered. */
  readonly senders: readonly Sender[];
  /** The sender of messages that name none. */
  readonly defaultSender: string | null;
  /** Where the receipts of all its messages go. */
  readonly webhookUrl: string | null;
  /** Whether receipts announce `accepted` too. */
  readonly acceptedReceipts: boolean;
  /** Countries this account may not send to for now. */
  readonly suspendedCountries: readonly string[];
}

/** A sender ID an account has registered. */
export interface Sender {
  readonly name: string;
  readonly status: 'approved' | 'pending';
  /** As the provider writes it. */
  readonly createdAt: string;
}

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

/** How many endpoints an account may register; the providers state no number, and every one is asked at each state. */
const ENDPOINTS_PER_ACCOUNT = 50;

/**
 * The accounts and API keys of a sandbox. Questions by several fields go to @mswjs/data, which scans and whose import
 * is heavy, so it is opened on the first of them; the one question every request asks, who owns this key, is answered
 * from an index that is kept beside it.
 */
export class Directory {
  readonly #accounts = new Map<string, Account>();
  readonly #callers = new Map<string, Caller>();
  readonly #endpoints = new Map<string, WebhookEndpoint[]>();
  readonly #seeds: readonly AccountSeed[];
  #database: Database | undefined;

  constructor(seeds: readonly AccountSeed[]) {
    this.#seeds = seeds;
    this.reset();
  }

  /** Who presents this key to this provider; also when the key is revoked, which the caller then says. */
  caller(provider: string, key: string): Caller | undefined {
    return this.#callers.get(`${provider}/${key}`);
  }

  account(provider: string, id: string): Account | undefined {
    return this.#accounts.get(`${provider}/${id}`);
  }

  /** The accounts of one provider, or of all. */
  accounts(provider?: string): Account[] {
    const found = this.#db().account.findMany({
      ...(provider === undefined ? {} : { where: { provider: { equals: provider } } }),
      orderBy: { path: 'asc' },
    });
    return found.flatMap(({ path }) => this.#accounts.get(path) ?? []);
  }

  /** An account's keys. */
  apiKeys(account: Account): ApiKey[] {
    return this.#db()
      .apiKey.findMany({ where: { account: { equals: account.path } } })
      .map(({ provider, key, account, test, revoked, secret }) => ({ provider, key, account, test, revoked, secret }));
  }

  /** Revokes a key at once; does nothing when there is no such key. */
  revoke(provider: string, key: string): void {
    const id = `${provider}/${key}`;
    this.#db().apiKey.update({ where: { id: { equals: id } }, data: { revoked: true } });
    const caller = this.#callers.get(id);
    if (caller !== undefined) this.#callers.set(id, { ...caller, revoked: true });
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
    const endpoints = this.endpoints(account);
    const kept = endpoints.filter((endpoint) => endpoint.id !== id);
    this.#endpoints.set(account.path, kept);
    return kept.length < endpoints.length;
  }

  /** Goes back to the seeded accounts and keys. */
  reset(): void {
    this.#database = undefined;
    this.#accounts.clear();
    this.#callers.clear();
    this.#endpoints.clear();
    for (const seed of this.#seeds) this.#index(seed);
  }

  #index(seed: AccountSeed): void {
    const account = accountFrom(seed);
    this.#accounts.set(account.path, account);
    for (const { key, mode, revoked, secret } of seed.api_keys) {
      const caller = { account, key, test: mode === 'test', revoked: revoked ?? false, secret: secret ?? null };
      this.#callers.set(`${seed.provider}/${key}`, caller);
    }
  }

  #db(): Database {
    this.#database ??= openDatabase(this.#seeds);
    return this.#database;
  }
}

function accountFrom(seed: AccountSeed): Account {
  return {
    provider: seed.provider,
    id: seed.account,
    path: `${seed.provider}/${seed.account}`,
    name: seed.name,
    plan: seed.plan ?? null,
    webhookSecret: seed.webhook_secret ?? null,
    lastTopUpAt: seed.last_topup_at ?? null,
    lastTopUpAmount: seed.last_topup_amount ?? null,
    createdAt: seed.created_at ?? null,
    senders: (seed.senders ?? []).map(({ name, status, created_at }) => ({ name, status, createdAt: created_at })),
    defaultSender: seed.default_sender ?? null,
    webhookUrl: seed.webhook_url ?? null,
    acceptedReceipts: seed.accepted_receipts ?? false,
    suspendedCountries: seed.suspended_countries ?? [],
  };
}

const NONE: readonly never[] = [];

type Database = ReturnType<typeof openDatabase>;

function openDatabase(seeds: readonly AccountSeed[]) {
  // A synchronous import, because the core has no promises to wait for one.
  const { factory, nullable, primaryKey } = createRequire(import.meta.url)(
    '@mswjs/data',
  ) as typeof import('@mswjs/data');
  const database = factory({
    account: { path: primaryKey(String), provider: String, plan: nullable(String) },
    apiKey: {
      id: primaryKey(String),
      provider: String,
      key: String,
      account: String,
      test: Boolean,
      revoked: Boolean,
      secret: nullable(String),
    },
  });
  for (const seed of seeds) {
    const { path } = database.account.create({
      path: `${seed.provider}/${seed.account}`,
      provider: seed.provider,
      plan: seed.plan ?? null,
    });
    for (const { key, mode, revoked, secret } of seed.api_keys) {
      database.apiKey.create({
        id: `${seed.provider}/${key}`,
        provider: seed.provider,
        key,
        account: path,
        test: mode === 'test',
        revoked: revoked ?? false,
        secret: secret ?? null,
      });
    }
  }
  return database;
}
