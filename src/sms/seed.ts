import { createRequire } from 'node:module';
import { assetsAreChecked, readAsset } from '../assets.ts';
import { parseDuration } from '../time/duration.ts';

/** An account as a seed file states it; `fixtures/accounts.schema.json` says what each field means. */
export interface AccountSeed {
  readonly provider: string;
  readonly account: string;
  readonly name: string;
  readonly plan?: string;
  /** A decimal in the provider's currency. */
  readonly balance: string;
  readonly last_topup_at?: string;
  readonly last_topup_amount?: string;
  readonly created_at?: string;
  readonly senders?: readonly SenderSeed[];
  readonly default_sender?: string;
  readonly webhook_url?: string;
  readonly webhook_secret?: string;
  readonly accepted_receipts?: boolean;
  readonly suspended_countries?: readonly string[];
  readonly reply_url?: string;
  readonly link_hits_url?: string;
  readonly contact?: string;
  readonly email?: string;
  readonly msisdn?: string;
  readonly timezone?: string;
  readonly reseller?: boolean;
  readonly client?: ClientSeed;
  readonly ledger?: readonly LedgerSeed[];
  readonly numbers?: readonly NumberSeed[];
  readonly keywords?: readonly KeywordSeed[];
  readonly lists?: readonly ListSeed[];
  readonly email_senders?: readonly EmailSenderSeed[];
  readonly opted_out?: readonly string[];
  readonly messages?: readonly MessageSeed[];
  readonly api_keys: readonly ApiKeySeed[];
}

/** How an account stands to the reseller it is a client of. */
export interface ClientSeed {
  readonly of: string;
  readonly pays: boolean;
  readonly sms_margin?: number;
  readonly recharge_amount?: number;
}

export interface LedgerSeed {
  readonly id: number;
  readonly at: string;
  /** A decimal, with a minus when money went. */
  readonly amount: string;
  readonly description: string;
}

/** What happens to messages that come in. */
export interface InboundSeed {
  readonly list?: number;
  readonly welcome_message?: string;
  readonly members_message?: string;
  readonly forward_url?: string;
  readonly forward_sms?: string;
  readonly forward_email?: string;
}

export interface NumberSeed extends InboundSeed {
  readonly number: string;
  readonly price: string;
  readonly status: 'active' | 'inactive' | 'free';
}

export interface KeywordSeed extends InboundSeed {
  readonly keyword: string;
  readonly number: string;
  readonly reference?: string;
  readonly status: 'open' | 'closed';
}

export interface ListSeed {
  readonly id: number;
  readonly name: string;
  readonly created_at?: string;
  /** Names of the custom fields by slot. */
  readonly fields?: Readonly<Record<string, string>>;
  /** Whether its members came by an import. */
  readonly imported?: boolean;
  readonly members: readonly MemberSeed[];
}

export interface MemberSeed {
  readonly msisdn: string;
  readonly first_name?: string;
  readonly last_name?: string;
  /** Values of the custom fields by slot. */
  readonly fields?: Readonly<Record<string, string>>;
  readonly status?: 'active' | 'deleted' | 'opted-out';
  readonly created_at: string;
}

export interface EmailSenderSeed {
  readonly email: string;
  readonly max_sms: number;
  readonly number?: string;
}

/** A message that was accepted before the sandbox began. */
export interface MessageSeed {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly text: string;
  /** How long before the beginning, such as `1h`. */
  readonly accepted: string;
  /** How long after the beginning it goes out, where it was not to go at once. */
  readonly scheduled?: string;
  readonly replies?: readonly ReplySeed[];
}

export interface ReplySeed {
  readonly id: number;
  readonly text: string;
  /** How long before the beginning. */
  readonly received: string;
}

export interface SenderSeed {
  readonly name: string;
  readonly status: 'approved' | 'pending';
  readonly created_at: string;
}

export interface ApiKeySeed {
  readonly key: string;
  readonly mode: 'live' | 'test';
  readonly revoked?: boolean;
  readonly secret?: string;
}

/** The content of a seed file. */
interface Seeds {
  readonly accounts: readonly AccountSeed[];
}

/** Seeds that cannot be used; the message names the place in them and the mend. */
export class SeedError extends Error {
  override readonly name = 'SeedError';
}

const SHIPPED = 'fixtures/accounts.json';

let shipped: readonly AccountSeed[] | undefined;

/**
 * The accounts that make every documented sample call work as printed.
 * @throws SeedError naming the place that is wrong, where the shipped files may be edited.
 */
export function shippedAccounts(): readonly AccountSeed[] {
  shipped ??= readShipped();
  return shipped;
}

function readShipped(): readonly AccountSeed[] {
  const content = readAsset(SHIPPED);
  // The check loads Ajv, which takes as long as the rest of the start.
  return assetsAreChecked ? (content as Seeds).accounts : checkSeeds(content, SHIPPED);
}

/**
 * Checks the content of a seed file.
 * @param source what to call it in an error.
 * @throws SeedError naming the place that is wrong.
 */
export function checkSeeds(content: unknown, source: string): readonly AccountSeed[] {
  validator ??= compileValidator();
  const validate = validator;
  if (!validate(content)) {
    const [error] = validate.errors ?? [];
    const unexpected = error?.params['additionalProperty'] ?? error?.params['unevaluatedProperty'];
    const what = unexpected === undefined ? error?.message : `must not have the property "${unexpected}"`;
    const place = error?.instancePath || '/';
    throw new SeedError(`${source}: at ${place}: ${what}; fixtures/accounts.schema.json says what belongs there`);
  }
  const { accounts } = content;
  refuseDoubles(accounts, source);
  refuseDangling(accounts, source);
  refuseSpans(accounts, source);
  return accounts;
}

/** The same account with keys of its own: the text behind each says whose they are. */
export function withKeysEnding(account: AccountSeed, ending: string): AccountSeed {
  return { ...account, api_keys: account.api_keys.map((apiKey) => ({ ...apiKey, key: `${apiKey.key}_${ending}` })) };
}

/** What there may be but once at a provider. */
function* namesOf({ provider, account, api_keys, lists = [], numbers = [], email }: AccountSeed): Generator<string> {
  yield `account ${provider}/${account}`;
  for (const { key } of api_keys) yield `${provider} key ${key}`;
  for (const { id } of lists) yield `${provider} list ${id}`;
  for (const { number } of numbers) yield `${provider} number ${number}`;
  if (email !== undefined) yield `${provider} address ${email.toLowerCase()}`;
}

function refuseDoubles(accounts: readonly AccountSeed[], source: string): void {
  const seen = new Set<string>();
  for (const [index, account] of accounts.entries()) {
    for (const name of namesOf(account)) {
      if (seen.has(name)) throw new SeedError(`${source}: at /accounts/${index}: the ${name} stands twice`);
      seen.add(name);
    }
  }
}

/** Whatever a seed names has to be there. */
function refuseDangling(accounts: readonly AccountSeed[], source: string): void {
  const known = new Set(accounts.flatMap((account) => [...namesOf(account)]));
  for (const [index, { provider, client, keywords = [], numbers = [] }] of accounts.entries()) {
    const named = [
      ...(client === undefined ? [] : [`account ${provider}/${client.of}`]),
      ...[...numbers, ...keywords].flatMap(({ list }) => (list === undefined ? [] : [`${provider} list ${list}`])),
      ...keywords.map(({ number }) => `${provider} number ${number}`),
    ];
    const dangling = named.find((name) => !known.has(name));
    if (dangling !== undefined) {
      throw new SeedError(`${source}: at /accounts/${index}: there is no ${dangling}`);
    }
  }
}

/** A span may look like one and be longer than any that the clock knows. */
function refuseSpans(accounts: readonly AccountSeed[], source: string): void {
  for (const [index, { messages = [] }] of accounts.entries()) {
    for (const [place, { accepted, scheduled = '0s', replies = [] }] of messages.entries()) {
      try {
        for (const span of [accepted, scheduled, ...replies.map(({ received }) => received)]) parseDuration(span);
      } catch (error) {
        if (!(error instanceof RangeError)) throw error;
        throw new SeedError(`${source}: at /accounts/${index}/messages/${place}: ${error.message}`);
      }
    }
  }
}

let validator: ReturnType<typeof compileValidator> | undefined;

function compileValidator() {
  const { Ajv2020 } = createRequire(import.meta.url)('ajv/dist/2020.js') as typeof import('ajv/dist/2020.js');
  const ajv = new Ajv2020({ formats: { 'date-time': true, uri: true } });
  return ajv.compile<Seeds>(readAsset('fixtures/accounts.schema.json') as object);
}
