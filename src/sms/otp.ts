import { count, instant, list, object, type Shaped, text } from '../shape.ts';
import type { Clock } from '../time/clock.ts';
import { BoundedMap } from './bounded-map.ts';
import type { Random } from './ids.ts';
import { sameText } from './secret.ts';

/** How a provider's one-time passwords behave. */
export interface OtpPolicy {
  /** How many digits a code has. */
  readonly digits: number;
  /** Milliseconds a code is good for. */
  readonly validFor: number;
  /** How many wrong tries burn it. */
  readonly tries: number;
}

interface Otp {
  readonly code: string;
  readonly until: number;
  triesLeft: number;
}

/** The codes that are good for somebody, the oldest first. */
export type OtpDump = Shaped<typeof otpDump>;

export const otpDump = list(object({ owner: text, code: text, until: instant, triesLeft: count }));

/** How many codes are kept at once; the oldest go first. */
const CODES_KEPT = 10_000;

/** One-time passwords by whom they were sent for and to: a new one replaces the one before. */
export class OtpStore {
  readonly #policy: OtpPolicy;
  readonly #clock: Clock;
  readonly #random: Random;
  readonly #codes = new BoundedMap<Otp>(CODES_KEPT);

  constructor(policy: OtpPolicy, clock: Clock, random: Random) {
    this.#policy = policy;
    this.#clock = clock;
    this.#random = random;
  }

  /** A code nobody has been given yet; `keep` makes it good. */
  draw(): string {
    const { digits } = this.#policy;
    return Math.floor(this.#random.next() * 10 ** digits)
      .toString()
      .padStart(digits, '0');
  }

  /** Makes a code the one that `verify` accepts for this owner. */
  keep(owner: string, code: string): void {
    const { validFor, tries } = this.#policy;
    this.#codes.set(owner, { code, until: this.#clock.now() + validFor, triesLeft: tries });
  }

  dump(): OtpDump {
    return [...this.#codes.entries()].map(([owner, otp]) => ({ owner, ...otp }));
  }

  load(dump: OtpDump): void {
    this.#codes.clear();
    for (const { owner, ...otp } of dump) this.#codes.set(owner, otp);
  }

  /** Whether this is the owner's code. Success consumes it, and so does the last wrong try. */
  verify(owner: string, code: string): boolean {
    const otp = this.#codes.get(owner);
    if (otp === undefined) return false;
    const valid = otp.until > this.#clock.now();
    const matches = valid && sameText(otp.code, code);
    if (matches || !valid || --otp.triesLeft === 0) this.#codes.delete(owner);
    return matches;
  }
}
