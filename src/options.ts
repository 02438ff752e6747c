import type { AuditMode } from './audit/auditor.ts';
import type { NewRule } from './control/rule-book.ts';
import { isHostName } from './http/hosts.ts';
import { type Provider, planRefusal } from './http/provider.ts';
import {
  anything,
  boolean,
  callable,
  checkOptions,
  count,
  integer,
  OptionError,
  type OptionRules,
  oneOf,
} from './option-rules.ts';
import { providers as allProviders } from './providers/index.ts';
import { type AccountSeed, checkSeeds, shippedAccounts } from './sms/seed.ts';
import type { Deliver } from './webhook/postman.ts';

/** Bounds on what a sandbox remembers. When one is reached the oldest goes. */
export interface Limits {
  /** Messages; 200,000 by default. */
  readonly messages: number;
  /** Exchanges, which are requests with their replies; 1,000 by default. */
  readonly journal: number;
  /** Webhook attempts; 10,000 by default. */
  readonly webhookAttempts: number;
  /** Receipts that wait for an answer or their next attempt; those beyond are given up; 100,000 by default. */
  readonly receiptsWaiting: number;
  /** Replies kept for idempotency keys, per provider; 10,000 by default. */
  readonly idempotencyRecords: number;
  /** Ledger entries per account; 1,000 by default. */
  readonly ledgerEntries: number;
  /** Sandboxes besides the default one; 10,000 by default. */
  readonly sandboxes: number;
  /** Streams of events that may be open at once; those beyond are refused; 100 by default. */
  readonly streams: number;
  /** Calls that may wait for a message at once; those beyond are refused; 1,000 by default. */
  readonly waiters: number;
  /** Bytes of a request's body; 5 MiB by default. */
  readonly bodyBytes: number;
}

/** How an emulator behaves; every option has a default. */
export interface EmulatorOptions {
  /** Ids of the providers to emulate; all of them by default. */
  readonly providers?: readonly string[];
  /** `real` follows the wall clock (the default); `manual` stands still until it is advanced. */
  readonly clock?: 'real' | 'manual';
  /** How many emulated seconds pass in a real one; 1 by default, 1,000,000 at most. The manual clock ignores it. */
  readonly speed?: number;
  /** Where the clock starts; now by default. */
  readonly startAt?: Date;
  /**
   * What ids, codes and other chance are drawn from; 1 by default. With `startAt` and the manual clock, the same seed and
   * requests give the same ids.
   */
  readonly seed?: number;
  /** Whether rate limits bite; true by default. */
  readonly rateLimit?: boolean;
  /**
   * Whether calls are judged by the providers' documents beyond what providers refuse: `observe` (the default) remembers
   * what `GET /_emulator/contract/report` tells, `strict` also refuses the worst of them, `off` looks away.
   */
  readonly contract?: AuditMode;
  /** The accounts to start with; those of `fixtures/accounts.json` by default. */
  readonly accounts?: readonly AccountSeed[];
  /** Rules that decide fates from the beginning, and again after every reset; none by default. */
  readonly rules?: readonly NewRule[];
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
  /**
   * Host names to answer to, without scheme, port or path, besides those that no web page can have; the control API knows
   * only loopback names.
   */
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
  journal: 1_000,
  webhookAttempts: 10_000,
  receiptsWaiting: 100_000,
  idempotencyRecords: 10_000,
  ledgerEntries: 1_000,
  sandboxes: 10_000,
  streams: 100,
  waiters: 1_000,
  bodyBytes: 5 * 1024 * 1024,
};

type Defaulted = Omit<Settings, 'providers' | 'startAt' | 'accounts' | 'deliver' | 'limits'>;

const DEFAULTS: Defaulted = {
  clock: 'real',
  speed: 1,
  seed: 1,
  rateLimit: true,
  contract: 'observe',
  rules: [],
  magicNumbers: 'any-key',
  strictCallbacks: false,
  signatureTime: 'wall',
  webhookTimeout: 10_000,
  webhooksInFlight: 64,
  allowedHosts: [],
};

/** Faster, a clock reaches the last instant that a date can hold within days. */
const FASTEST = 1_000_000;

/** Whether a clock can run so fast. */
export const isSpeed = (speed: unknown): boolean => typeof speed === 'number' && speed > 0 && speed <= FASTEST;

/** What a speed may be, in words. */
export const SPEEDS = 'a number above 0, at most 1,000,000';

/** What the options of `createEmulator` may be. */
export const EMULATOR_OPTIONS: OptionRules<EmulatorOptions> = {
  providers: [(ids) => Array.isArray(ids) && ids.length > 0, 'a list of provider ids'],
  clock: oneOf('real', 'manual'),
  speed: [isSpeed, SPEEDS],
  startAt: [(date) => date instanceof Date && !Number.isNaN(date.getTime()), 'a valid Date'],
  seed: integer,
  rateLimit: boolean,
  contract: oneOf('observe', 'strict', 'off'),
  accounts: [Array.isArray, 'a list of accounts'],
  rules: [Array.isArray, 'a list of rules'],
  magicNumbers: oneOf('any-key', 'test-key'),
  strictCallbacks: boolean,
  signatureTime: oneOf('wall', 'emulated'),
  deliver: callable,
  webhookTimeout: count,
  webhooksInFlight: count,
  allowedHosts: [
    (hosts) => Array.isArray(hosts) && hosts.every(isHostName),
    'a list of host names such as "emulator" or "sms.example.com", without scheme, port, path or *',
  ],
  limits: anything,
};

const LIMITS = Object.fromEntries(Object.keys(DEFAULT_LIMITS).map((name) => [name, count]));

/**
 * Fills in what options leave open.
 * @param like what to fill in; the defaults when absent.
 * @throws OptionError or SeedError naming what cannot be honoured.
 */
export function settle(options: EmulatorOptions, like?: Settings): Settings {
  checkOptions(options, EMULATOR_OPTIONS);
  const { limits = {} } = options;
  checkOptions(limits, LIMITS, 'limits');
  return {
    ...(like ?? DEFAULTS),
    ...present(options),
    providers:
      like !== undefined && options.providers === undefined ? like.providers : selectProviders(options.providers),
    startAt: options.startAt?.getTime() ?? like?.startAt,
    accounts: options.accounts === undefined ? (like?.accounts ?? shippedAccounts()) : checkAccounts(options.accounts),
    deliver: options.deliver ?? like?.deliver,
    limits: { ...(like?.limits ?? DEFAULT_LIMITS), ...present(limits) },
  };
}

/** Checks accounts that did not come with the package, whichever way they came. */
function checkAccounts(accounts: readonly AccountSeed[]): readonly AccountSeed[] {
  const checked = checkSeeds({ accounts }, 'accounts');
  for (const { account, provider, plan } of checked) {
    const whose = allProviders.find(({ id }) => id === provider);
    if (whose === undefined) {
      throw new OptionError(`account "${account}" is of an unknown provider "${provider}"; ${thereIs()}`);
    }
    const refusal = plan === undefined ? undefined : planRefusal(whose, plan);
    if (refusal !== undefined) throw new OptionError(`account "${account}" has a plan that there is not: ${refusal}`);
  }
  return checked;
}

function selectProviders(ids: readonly string[] | undefined): readonly Provider[] {
  if (ids === undefined) return allProviders;
  const unknown = ids.find((id) => !allProviders.some((provider) => provider.id === id));
  if (unknown !== undefined) throw new OptionError(`unknown provider "${unknown}"; ${thereIs()}`);
  return allProviders.filter(({ id }) => ids.includes(id));
}

const thereIs = () => `there is ${allProviders.map(({ id }) => id).join(', ')}`;

/** Without the options that are undefined, which would hide their defaults. */
function present<Options extends object>(
  options: Options,
): { [Name in keyof Options]?: Exclude<Options[Name], undefined> } {
  const entries = Object.entries(options).filter(([, value]) => value !== undefined);
  // The entries are those of the options, less the undefined ones.
  return Object.fromEntries(entries) as { [Name in keyof Options]?: Exclude<Options[Name], undefined> };
}
