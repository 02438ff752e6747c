/** A caller's allowance under one limit at one moment. */
export interface Quota {
  /** Whether this request is within it. */
  readonly granted: boolean;
  /** Requests the limit allows at once. */
  readonly limit: number;
  /** Whole requests that are left. */
  readonly remaining: number;
  /** Milliseconds until it allows as many as ever. */
  readonly resetIn: number;
}

/** How many requests are allowed in which time. Its meters run on the emulated clock. */
export interface Limit {
  meter(): Meter;
}

/** What one caller has used of one limit. */
export interface Meter {
  /** The allowance at `now`, of which nothing is taken. */
  read(now: number): Quota;
  /** Takes one request from an allowance that was just read. */
  take(): void;
}

/** How a provider limits its callers, and how it tells them. */
export interface ThrottlePolicy<Who> {
  /** Whom requests are counted for; every API key by itself unless stated. */
  readonly scope?: 'account' | undefined;
  /** The limits that bind a caller, all at once; the first is the one its headers speak of. */
  limits(caller: Who): readonly Limit[];
  /** The headers of every reply, where it has any; without a quota for one whose caller is unknown. */
  headers?(quota: Quota | undefined): Readonly<Record<string, string>>;
}

/** A bucket of `burst` requests that is refilled by `perSecond` in a second. */
export function tokenBucket({ perSecond, burst }: { perSecond: number; burst: number }): Limit {
  return {
    meter() {
      let tokens = burst;
      let filledAt = Number.NEGATIVE_INFINITY;
      return {
        read(now) {
          tokens = Math.min(burst, tokens + ((now - filledAt) * perSecond) / 1000);
          filledAt = now;
          const resetIn = Math.ceil(((burst - tokens) * 1000) / perSecond);
          return { granted: tokens >= 1, limit: burst, remaining: Math.floor(tokens), resetIn };
        },
        take() {
          tokens--;
        },
      };
    },
  };
}

/** `requests` in each span of `per` milliseconds, counted anew at every full one. */
export function fixedWindow({ requests, per }: { requests: number; per: number }): Limit {
  return {
    meter() {
      let window = Number.NEGATIVE_INFINITY;
      let used = 0;
      return {
        read(now) {
          const current = Math.floor(now / per);
          if (current !== window) {
            window = current;
            used = 0;
          }
          const remaining = requests - used;
          return { granted: remaining > 0, limit: requests, remaining, resetIn: (current + 1) * per - now };
        },
        take() {
          used++;
        },
      };
    },
  };
}

/** Who calls, as far as limits are concerned. */
interface Limited {
  readonly key: string;
  readonly account: { readonly path: string };
}

/** What every API key, or every account, has used of its limits. */
export class Throttle<Who extends Limited> {
  readonly #policy: ThrottlePolicy<Who>;
  readonly #metered = new Map<string, Metered<Who>>();

  constructor(policy: ThrottlePolicy<Who>) {
    this.#policy = policy;
  }

  /** Takes one request from all of a caller's limits, or from none when one of them is used up. */
  take(caller: Who, now: number): boolean {
    const meters = this.#metersOf(caller);
    for (const meter of meters) if (!meter.read(now).granted) return false;
    for (const meter of meters) meter.take();
    return true;
  }

  /** The limit that matters to a caller: of those that are used up the one that is so for longest, or else the first. */
  quota(caller: Who, now: number): Quota | undefined {
    let first: Quota | undefined;
    let usedUp: Quota | undefined;
    for (const meter of this.#metersOf(caller)) {
      const quota = meter.read(now);
      first ??= quota;
      if (!quota.granted && quota.resetIn > (usedUp?.resetIn ?? 0)) usedUp = quota;
    }
    return usedUp ?? first;
  }

  reset(): void {
    this.#metered.clear();
  }

  #metersOf(caller: Who): readonly Meter[] {
    const { scope } = this.#policy;
    const who = scope === undefined ? caller.key : caller.account.path;
    const known = this.#metered.get(who);
    if (known?.caller === caller) return known.meters;
    // A caller that has been changed keeps what it has used, unless its limits have changed as well.
    const limits = this.#policy.limits(caller);
    const same = known !== undefined && sameLimits(known.limits, limits);
    const meters = same ? known.meters : limits.map((limit) => limit.meter());
    this.#metered.set(who, { caller, limits, meters });
    return meters;
  }
}

/** A caller, the limits that bind it, and what it has used of them. */
interface Metered<Who> {
  readonly caller: Who;
  readonly limits: readonly Limit[];
  readonly meters: readonly Meter[];
}

function sameLimits(some: readonly Limit[], others: readonly Limit[]): boolean {
  return some.length === others.length && some.every((limit, index) => limit === others[index]);
}
