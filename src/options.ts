import type { Provider } from './http/provider.ts';
import { providers as allProviders } from './providers/index.ts';
import { type AccountSeed, checkSeeds, shippedAccounts } from './sms/seed.ts';
import type { Deliver } from './webhook/postman.ts';

/** An option that cannot be honoured; the message names it and the mend. */
export class OptionError extends Error {
  override readonly name = 'OptionError';
}

/** Bounds on what a sandbox remembers. When one is reached the oldest goes. */
export interface Limits {
  /** Messages; 200,000 by default. */
  readonly messages: number;
  /** Journal entries: requests with their replies, state changes and webhook attempts; 5,000 by default. */
  readonly journal: number;
  /** Webhook attempts; 10,000 by default. */
  readonly webhookAttempts: number;
  /** Receipts that wait for an answer or their next attempt; those beyond are given up; 100,000 by default. */
  readonly receiptsWaiting: number;
  /** Replies kept for idempotency keys, per provider; 10,000 by default. */
  readonly idempotencyRecords: number;
  /** Ledger entries per account; 1,000 by default. */
  readonly ledgerEntries: number;
  /** Bytes of a request's body; 5 MiB by default. */
  readonly bodyBytes: number;
}

/** How an emulator behaves; every option has a default. */
export interface EmulatorOptions {
  /** Ids of the providers to emulate; all of them by default. */
  readonly providers?: readonly string[];
  /** `real` follows the wall clock (the default); `manual` stands still until it is advanced. */
  readonly clock?: 'real' | 'manual';
  /** How many emulated seconds pass in a real one; 1 by default. The manual clock ignores it. */
  readonly speed?: number;
  /** Where the clock starts; now by default. */
  readonly startAt?: Date;
  /** What ids and other chance are drawn from; 1 by default. The same seed and requests give the same ids. */
  readonly seed?: number;
  /** Whether rate limits bite; true by default. */
  readonly rateLimit?: boolean;
  /** The accounts to start with; those of `fixtures/accounts.json` by default. */
  readonly accounts?: readonly AccountSeed[];
  /** Whether magic numbers work with every key (the default) or with test keys only, as some providers document. */
  readonly magicNumbers?: 'any-key' | 'test-key';
  /** Whether plain-HTTP callbacks to local hosts are refused too, where the provider demands HTTPS; false by default. */
  readonly strictCallbacks?: boolean;
  /** Which time the signatures of receipts bear: the wall's (the default) or the emulated clock's. */
  readonly signatureTime?: 'wall' | 'emulated';
  /** How receipts leave the process; over pooled connections by default. See `fetchDelivery`. */
  readonly deliver?: Deliver;
  /** Real milliseconds to wait for a receiver's answer; 10,000 by default. */
  readonly webhookTimeout?: number;
  /** How many receipts may be under way to one origin at once; 64 by default. */
  readonly webhooksInFlight?: number;
  /** Host names, besides the loopback ones, that the control API answers to. */
  readonly allowedHosts?: readonly string[];
  readonly limits?: Partial<Limits>;
}

/** Options with their defaults filled in and their meaning checked. */
export interface Settings extends Required<Omit<EmulatorOptions, 'providers' | 'startAt' | 'deliver' | 'limits'>> {
  readonly providers: readonly Provider[];
  readonly startAt: number | undefined;
  readonly deliver: Deliver | undefined;
  readonly limits: Limits;
}

const DEFAULT_LIMITS: Limits = {
  messages: 200_000,
  journal: 5_000,
  webhookAttempts: 10_000,
  receiptsWaiting: 100_000,
  idempotencyRecords: 10_000,
  ledgerEntries: 1_000,
  bodyBytes: 5 * 1024 * 1024,
};

/** @throws OptionError or SeedError naming what cannot be honoured. */
export function settle(options: EmulatorOptions): Settings {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  for (const [name, value] of Object.entries(limits)) requirePositive(value, `limits.${name}`, Number.isSafeInteger);
  const settings: Settings = {
    providers: selectProviders(options.providers),
    clock: options.clock ?? 'real',
    speed: requirePositive(options.speed ?? 1, 'speed', Number.isFinite),
    startAt: options.startAt?.getTime(),
    seed: options.seed ?? 1,
    rateLimit: options.rateLimit ?? true,
    accounts:
      options.accounts === undefined
        ? shippedAccounts()
        : checkSeeds({ accounts: options.accounts }, 'the option accounts'),
    magicNumbers: options.magicNumbers ?? 'any-key',
    strictCallbacks: options.strictCallbacks ?? false,
    signatureTime: options.signatureTime ?? 'wall',
    deliver: options.deliver,
    webhookTimeout: requirePositive(options.webhookTimeout ?? 10_000, 'webhookTimeout', Number.isSafeInteger),
    webhooksInFlight: requirePositive(options.webhooksInFlight ?? 64, 'webhooksInFlight', Number.isSafeInteger),
    allowedHosts: options.allowedHosts ?? [],
    limits,
  };
  if (!Number.isSafeInteger(settings.seed)) throw new OptionError('seed must be an integer');
  if (Number.isNaN(settings.startAt)) throw new OptionError('startAt is an invalid date');
  return settings;
}

function selectProviders(ids: readonly string[] | undefined): readonly Provider[] {
  if (ids === undefined) return allProviders;
  const unknown = ids.find((id) => !allProviders.some((provider) => provider.id === id));
  const known = allProviders.map(({ id }) => id).join(', ');
  if (unknown !== undefined) throw new OptionError(`unknown provider "${unknown}"; there is ${known}`);
  if (ids.length === 0) throw new OptionError(`name at least one provider; there is ${known}`);
  return allProviders.filter(({ id }) => ids.includes(id));
}

function requirePositive(value: number, name: string, isNumber: (value: number) => boolean): number {
  if (isNumber(value) && value > 0) return value;
  throw new OptionError(`${name} must be a positive ${isNumber === Number.isFinite ? 'number' : 'integer'}`);
}
