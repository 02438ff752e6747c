import { createRequire } from 'node:module';
import { assetsAreChecked, readAsset } from '../assets.ts';

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
  readonly api_keys: readonly ApiKeySeed[];
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
    const unexpected = error?.params['additionalProperty'];
    const what = unexpected === undefined ? error?.message : `must not have the property "${unexpected}"`;
    const place = error?.instancePath || '/';
    throw new SeedError(`${source}: at ${place}: ${what}; fixtures/accounts.schema.json says what belongs there`);
  }
  const { accounts } = content;
  refuseDoubles(accounts, source);
  return accounts;
}

function refuseDoubles(accounts: readonly AccountSeed[], source: string): void {
  const seen = new Set<string>();
  for (const [index, { provider, account, api_keys }] of accounts.entries()) {
    const names = [`account ${provider}/${account}`, ...api_keys.map(({ key }) => `${provider} key ${key}`)];
    for (const name of names) {
      if (seen.has(name)) throw new SeedError(`${source}: at /accounts/${index}: the ${name} stands twice`);
      seen.add(name);
    }
  }
}

let validator: ReturnType<typeof compileValidator> | undefined;

function compileValidator() {
  const { Ajv2020 } = createRequire(import.meta.url)('ajv/dist/2020.js') as typeof import('ajv/dist/2020.js');
  const ajv = new Ajv2020({ formats: { 'date-time': true, uri: true } });
  return ajv.compile<Seeds>(readAsset('fixtures/accounts.schema.json') as object);
}
