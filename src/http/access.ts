import type { Account, Caller, Directory } from '../sms/directory.ts';
import { fault } from '../sms/fault.ts';
import type { Clock } from '../time/clock.ts';
import type { AccessPolicy } from './api.ts';
import { keyOf } from './authentication.ts';
import type { Access } from './gateway.ts';
import { type IdempotencyDump, IdempotencyRecords } from './idempotency.ts';
import { fixedWindow, type Limit, type Quota, Throttle, type ThrottlePolicy } from './throttle.ts';
import type { WireReply, WireRequest } from './wire.ts';

export interface AccessOptions {
  readonly clock: Clock;
  readonly directory: Directory;
  /** Whether the provider's rate limits bite. */
  readonly rateLimit: boolean;
  readonly idempotencyRecords: number;
}

const NONE = {};

/** Access to a provider: API keys, allowances and idempotency, as the provider's policy has them. */
export class ProviderAccess implements Access<Caller> {
  readonly #provider: string;
  readonly #policy: AccessPolicy;
  readonly #options: AccessOptions;
  readonly #throttle: Throttle<Caller>;
  readonly #records: IdempotencyRecords;
  /** When the request under way came in: it is judged, and its headers are written, as of that moment. */
  #now = 0;

  constructor(provider: string, policy: AccessPolicy, options: AccessOptions) {
    this.#provider = provider;
    this.#policy = policy;
    this.#options = options;
    this.#throttle = new Throttle(withOwnLimits(policy.throttle));
    this.#records = new IdempotencyRecords(options.idempotencyRecords);
  }

  identify(request: WireRequest): Caller | undefined {
    this.#now = this.#options.clock.now();
    const key = keyOf(this.#policy.authentication, request);
    return key === undefined ? undefined : this.#options.directory.caller(this.#provider, key);
  }

  admit(request: WireRequest, caller: Caller | undefined): Caller {
    if (caller === undefined) {
      this.#policy.authentication.keyOf(request);
      throw fault('invalid-key', 'The API key is unknown. GET /_emulator/accounts lists the keys that work here.');
    }
    if (caller.revoked) throw fault('invalid-key', 'The API key has been revoked.');
    this.#policy.authentication.prove?.(request, caller);
    if (this.#options.rateLimit && !this.#throttle.take(caller, this.#now)) throw fault('rate-limited');
    return caller;
  }

  recall(request: WireRequest, operation: string, caller: Caller): WireReply | undefined {
    const record = this.#recordOf(request, operation, caller);
    return record === undefined ? undefined : this.#records.recall(record, this.#now);
  }

  keep(request: WireRequest, operation: string, caller: Caller, reply: WireReply): void {
    const { idempotency } = this.#policy;
    const record = this.#recordOf(request, operation, caller);
    if (idempotency === undefined || record === undefined || !idempotency.keeps(reply.status)) return;
    this.#records.keep(record, reply, this.#now + idempotency.keptFor);
  }

  headers(caller: Caller | undefined, isSpent = false): Readonly<Record<string, string>> {
    const quota = caller === undefined || caller.revoked ? undefined : this.#throttle.quota(caller, this.#now);
    return this.#policy.throttle.headers?.(quota && isSpent ? { ...quota, remaining: 0 } : quota) ?? NONE;
  }

  /** What is left of a key's rate limit now; undefined where there is none, or the key does not work. */
  quota(key: string): Quota | undefined {
    const { clock, directory, rateLimit } = this.#options;
    const caller = directory.caller(this.#provider, key);
    return !rateLimit || caller === undefined || caller.revoked ? undefined : this.#throttle.quota(caller, clock.now());
  }

  /** The replies it keeps. What its callers have used of their limits is not told: those are whole again. */
  dump(): IdempotencyDump {
    return this.#records.dump();
  }

  load(dump: IdempotencyDump): void {
    this.#throttle.reset();
    this.#records.load(dump);
  }

  reset(): void {
    this.#throttle.reset();
    this.#records.reset();
  }

  /** A key stands for one operation too, whose replies are no answers to another. */
  #recordOf(request: WireRequest, operation: string, caller: Caller): string | undefined {
    const { idempotency } = this.#policy;
    const key = idempotency?.operations.has(operation) ? request.headers[idempotency.header] : undefined;
    return key === undefined ? undefined : `${caller.key}\n${operation}\n${key}`;
  }
}

/** The provider's limits, but for the accounts that have been given one of their own. */
function withOwnLimits(policy: ThrottlePolicy<Caller>): ThrottlePolicy<Caller> {
  const own = new WeakMap<NonNullable<Account['rateLimit']>, readonly Limit[]>();
  return {
    ...policy,
    limits(caller) {
      const { rateLimit } = caller.account;
      if (!rateLimit) return policy.limits(caller);
      const limits = own.get(rateLimit) ?? [fixedWindow(rateLimit)];
      own.set(rateLimit, limits);
      return limits;
    },
  };
}
