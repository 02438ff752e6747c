/** A caller's allowance at one moment. */
export interface Quota {
  /** Whether this request is within it. */
  readonly granted: boolean;
  /** Whole requests that are left. */
  readonly remaining: number;
}

/** How a provider limits its callers, and how it tells them. */
export interface ThrottlePolicy {
  /** Requests a second that refill a bucket. */
  readonly perSecond: number;
  /** Requests the bucket holds. */
  readonly burst: number;
  /** The headers of every reply; without a quota for one whose caller is unknown. */
  headers(quota: Quota | undefined): Readonly<Record<string, string>>;
}

interface Bucket {
  tokens: number;
  filledAt: number;
}

/** One bucket per API key, refilled on the emulated clock. */
export class Throttle {
  readonly #policy: ThrottlePolicy;
  readonly #buckets = new Map<string, Bucket>();

  constructor(policy: ThrottlePolicy) {
    this.#policy = policy;
  }

  /** Takes one request from a key's allowance. */
  take(key: string, now: number): Quota {
    const bucket = this.#bucket(key, now);
    const granted = bucket.tokens >= 1;
    if (granted) bucket.tokens--;
    return { granted, remaining: Math.floor(bucket.tokens) };
  }

  /** A key's allowance, of which nothing is taken. */
  peek(key: string, now: number): Quota {
    const { tokens } = this.#bucket(key, now);
    return { granted: tokens >= 1, remaining: Math.floor(tokens) };
  }

  reset(): void {
    this.#buckets.clear();
  }

  #bucket(key: string, now: number): Bucket {
    const { perSecond, burst } = this.#policy;
    let bucket = this.#buckets.get(key);
    if (bucket === undefined) {
      bucket = { tokens: burst, filledAt: now };
      this.#buckets.set(key, bucket);
    }
    bucket.tokens = Math.min(burst, bucket.tokens + ((now - bucket.filledAt) * perSecond) / 1000);
    bucket.filledAt = now;
    return bucket;
  }
}
