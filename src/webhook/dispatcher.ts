import { Ring } from '../sms/ring.ts';
import type { Booking } from '../time/booking.ts';
import type { Clock } from '../time/clock.ts';
import type { Delivery, OutgoingRequest } from './postman.ts';
import type { DeliveryPolicy, Receipt, WebhookAttempt } from './receipt.ts';
import { dumpReceipt, loadReceipt, type MessageOf, type WaitingDump } from './receipt-dump.ts';
import { forged, signatureHeaders } from './signature.ts';

export interface DispatcherOptions {
  readonly clock: Clock;
  readonly send: (request: OutgoingRequest) => Promise<Delivery>;
  /** How many receipts may wait for an answer or for an attempt; those beyond are given up at once. */
  readonly receiptsWaiting: number;
  /** How many attempts to remember. */
  readonly attemptsKept: number;
  /** Which time signatures bear; see `decisions/signature-time.md`. */
  readonly signatureTime: 'wall' | 'emulated';
  readonly onAttempt: (attempt: WebhookAttempt) => void;
}

/** Signs receipts, sends them, and retries on the clock. */
export class Dispatcher {
  readonly #options: DispatcherOptions;
  readonly #attempts: Ring<Kept>;
  readonly #waiting = new Set<Errand>();
  #made = 0;
  /** Grows with every reset, so that what was under way before it leaves no trace after it. */
  #generation = 0;

  constructor(options: DispatcherOptions) {
    this.#options = options;
    this.#attempts = new Ring(options.attemptsKept);
  }

  /**
   * Sends receipts, each on its own.
   * @param delay how many milliseconds from now, on the clock.
   */
  dispatch(policy: DeliveryPolicy, receipts: readonly Receipt[], delay = 0): void {
    const { clock, receiptsWaiting } = this.#options;
    for (const receipt of receipts) {
      const firstAt = clock.now() + delay;
      const errand: Errand = { receipt, firstAt, signedAt: 0, number: 1, booking: undefined };
      if (this.#waiting.size >= receiptsWaiting) {
        const { headers } = receipt;
        const gaveUp = { result: 'gave-up', nextAt: null, replay: false } as const;
        this.#record(policy, errand, { receipt, number: 1, at: clock.now(), headers, ...TOO_MANY, ...gaveUp });
        continue;
      }
      this.#waiting.add(errand);
      if (delay === 0) this.#try(policy, errand);
      else errand.booking = clock.after(delay, () => this.#try(policy, errand));
    }
  }

  *attempts(): Generator<WebhookAttempt> {
    for (const { attempt } of this.#attempts.newestFirst()) yield attempt;
  }

  /**
   * Tries the receipt of an attempt once more: now, signed anew, and without tries of its own to follow. What becomes of
   * the receipt otherwise is left as it is.
   * @returns undefined when there is no such attempt any more.
   */
  replay(id: number): Promise<WebhookAttempt> | undefined {
    const kept = this.#attempts.at(id - 1 - (this.#made - this.#attempts.size));
    if (kept?.attempt.id !== id) return undefined;
    const replayed = this.#replay(kept);
    this.#options.clock.track(replayed);
    return replayed;
  }

  async #replay({ attempt: { receipt, number }, policy, errand }: Kept): Promise<WebhookAttempt> {
    const { clock, send } = this.#options;
    const generation = this.#generation;
    const [at, wallAt] = [clock.now(), clock.wall.now()];
    const headers = this.#signedHeaders(policy, errand);
    const { url, method, body } = receipt;
    const delivery = await send({ url, method, headers, body });
    const verdict = delivery.status === null ? 'retry' : policy.verdict(delivery.status);
    const result = verdict === 'retry' ? 'gave-up' : verdict;
    const attempt = { receipt, number, at, wallAt, headers, ...delivery, result, nextAt: null, replay: true } as const;
    return generation === this.#generation ? this.#record(policy, errand, attempt) : { id: 0, ...attempt };
  }

  reset(): void {
    this.#generation++;
    this.#made = 0;
    this.#waiting.clear();
    this.#attempts.clear();
  }

  /** The receipts that have not arrived yet. */
  waiting(): WaitingDump {
    return [...this.#waiting].map(({ receipt, number, firstAt, signedAt, booking }) => ({
      receipt: dumpReceipt(receipt),
      number,
      firstAt,
      signedAt,
      next: booking === undefined ? null : { at: booking.at, order: booking.order },
    }));
  }

  /**
   * Goes on where another dispatcher stood, on a clock that has taken over that one's time.
   * @param attempts what it remembers, oldest first.
   * @param waiting what is still to arrive; what was under way is due at once, for nobody knows whether it arrived.
   * @param policyOf how a provider delivers; a provider without receipts has none waiting.
   */
  load(
    attempts: readonly WebhookAttempt[],
    waiting: WaitingDump,
    { policyOf, messageOf }: { policyOf(provider: string): DeliveryPolicy | undefined; messageOf: MessageOf },
  ): void {
    this.reset();
    this.#made = (attempts[0]?.id ?? 1) - 1;
    for (const attempt of attempts) {
      const { receipt, number, at: firstAt } = attempt;
      const policy = policyOf(receipt.provider);
      if (policy === undefined) continue;
      const errand = { receipt, number, firstAt, signedAt: 0, booking: undefined };
      this.#attempts.push({ attempt: { ...attempt, id: ++this.#made }, policy, errand });
    }
    const { clock } = this.#options;
    for (const { receipt, next, ...rest } of waiting) {
      const policy = policyOf(receipt.provider);
      if (policy === undefined) continue;
      const errand: Errand = { ...rest, receipt: loadReceipt(receipt, messageOf), booking: undefined };
      const again = () => this.#try(policy, errand);
      this.#waiting.add(errand);
      errand.booking = next === null ? clock.after(0, again) : clock.rebook(next, again);
    }
  }

  #try(policy: DeliveryPolicy, errand: Errand): void {
    errand.booking = undefined;
    this.#options.clock.track(this.#attempt(policy, errand));
  }

  async #attempt(policy: DeliveryPolicy, errand: Errand): Promise<void> {
    const { clock, send } = this.#options;
    const generation = this.#generation;
    const { receipt, number } = errand;
    const [at, wallAt] = [clock.now(), clock.wall.now()];
    const headers = this.#signedHeaders(policy, errand);
    const { url, method, body } = receipt;
    const delivery = await send({ url, method, headers, body });
    if (generation !== this.#generation) return;

    const verdict = delivery.status === null ? 'retry' : policy.verdict(delivery.status);
    const wait = verdict === 'retry' ? policy.backoff(number, at - errand.firstAt) : undefined;
    if (wait === undefined) this.#waiting.delete(errand);
    else {
      errand.number++;
      errand.booking = clock.after(wait, () => this.#try(policy, errand));
    }
    const result = verdict === 'retry' ? (wait === undefined ? 'gave-up' : 'retrying') : verdict;
    const nextAt = wait === undefined ? null : clock.now() + wait;
    this.#record(policy, errand, { receipt, number, at, wallAt, headers, ...delivery, result, nextAt, replay: false });
  }

  #record(policy: DeliveryPolicy, errand: Errand, made: Omit<WebhookAttempt, 'id'>): WebhookAttempt {
    const attempt = { id: ++this.#made, ...made };
    this.#attempts.push({ attempt, policy, errand });
    this.#options.onAttempt(attempt);
    return attempt;
  }

  #signedHeaders(policy: DeliveryPolicy, errand: Errand): Readonly<Record<string, string>> {
    const { receipt } = errand;
    const { headers, secret, flaw } = receipt;
    const { signature } = policy;
    if (signature === undefined || secret === null) return flaw === 'bad-signature' ? forged(headers) : headers;
    errand.signedAt = Math.max(this.#signingTime(), errand.signedAt + 1);
    const seconds = flaw === 'expired-timestamp' ? errand.signedAt - HOUR : errand.signedAt;
    const signed = { ...headers, ...signatureHeaders(signature, receipt, secret, seconds) };
    return flaw === 'bad-signature' ? forged(signed) : signed;
  }

  /** In seconds. Retries that an advanced clock squeezes into one real second still get a time of their own each. */
  #signingTime(): number {
    const { clock, signatureTime } = this.#options;
    return Math.floor((signatureTime === 'wall' ? clock.wall.now() : clock.now()) / 1000);
  }
}

/** How long ago an expired signature was made, in seconds; receivers are told to tolerate minutes. */
const HOUR = 3_600;

const TOO_MANY: Delivery = { status: null, answer: null, error: 'too many receipts are waiting', duration: 0 };

/** A receipt on its way, over all its attempts. */
interface Errand {
  readonly receipt: Receipt;
  /** When it was first tried, or will be, on the emulated clock. */
  readonly firstAt: number;
  /** When it was last signed, in seconds since the epoch. */
  signedAt: number;
  /** Of the attempt under way, or of the next. */
  number: number;
  /** The next attempt; undefined while one is under way. */
  booking: Booking | undefined;
}

/** An attempt, and what it takes to make another of its receipt. */
interface Kept {
  readonly attempt: WebhookAttempt;
  readonly policy: DeliveryPolicy;
  readonly errand: Errand;
}
