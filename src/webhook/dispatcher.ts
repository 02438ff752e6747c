import { Ring } from '../sms/ring.ts';
import type { Clock } from '../time/clock.ts';
import type { Booking } from '../time/timer-queue.ts';
import type { Delivery, OutgoingRequest } from './postman.ts';
import type { DeliveryPolicy, Receipt, WebhookAttempt } from './receipt.ts';
import { dumpReceipt, loadReceipt, type MessageOf, type WaitingDump } from './receipt-dump.ts';

export interface DispatcherOptions {
  readonly clock: Clock;
  readonly send: (request: OutgoingRequest) => Promise<Delivery>;
  /** How many receipts may wait for an answer or for their next attempt; those beyond are given up at once. */
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
  readonly #attempts: Ring<WebhookAttempt>;
  readonly #waiting = new Set<Errand>();
  /** Grows with every reset, so that what was under way before it leaves no trace after it. */
  #generation = 0;

  constructor(options: DispatcherOptions) {
    this.#options = options;
    this.#attempts = new Ring(options.attemptsKept);
  }

  /** Sends receipts, each on its own. */
  dispatch(policy: DeliveryPolicy, receipts: readonly Receipt[]): void {
    const { clock, receiptsWaiting } = this.#options;
    for (const receipt of receipts) {
      if (this.#waiting.size >= receiptsWaiting) {
        const { headers } = receipt;
        this.#record({ receipt, number: 1, at: clock.now(), headers, ...TOO_MANY, result: 'gave-up', nextAt: null });
        continue;
      }
      const errand = { receipt, firstAt: clock.now(), signedAt: 0, number: 1, booking: undefined };
      this.#waiting.add(errand);
      this.#try(policy, errand);
    }
  }

  attempts(): Generator<WebhookAttempt> {
    return this.#attempts.newestFirst();
  }

  reset(): void {
    this.#generation++;
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
    for (const attempt of attempts) this.#attempts.push(attempt);
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
    const at = clock.now();
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
    this.#record({ receipt, number, at, headers, ...delivery, result, nextAt });
  }

  #record(attempt: WebhookAttempt): void {
    this.#attempts.push(attempt);
    this.#options.onAttempt(attempt);
  }

  #signedHeaders(policy: DeliveryPolicy, errand: Errand): Readonly<Record<string, string>> {
    const { headers, body, secret } = errand.receipt;
    if (policy.sign === undefined || secret === null) return headers;
    errand.signedAt = Math.max(this.#signingTime(), errand.signedAt + 1);
    return { ...headers, ...policy.sign(body, secret, errand.signedAt) };
  }

  /** In seconds. Retries that an advanced clock squeezes into one real second still get a time of their own each. */
  #signingTime(): number {
    const { clock, signatureTime } = this.#options;
    return Math.floor((signatureTime === 'wall' ? clock.wall.now() : clock.now()) / 1000);
  }
}

const TOO_MANY: Delivery = { status: null, answer: null, error: 'too many receipts are waiting', duration: 0 };

/** A receipt on its way, over all its attempts. */
interface Errand {
  readonly receipt: Receipt;
  /** When it was first tried, on the emulated clock. */
  readonly firstAt: number;
  /** When it was last signed, in seconds since the epoch. */
  signedAt: number;
  /** Of the attempt under way, or of the next. */
  number: number;
  /** The next attempt; undefined while one is under way. */
  booking: Booking | undefined;
}
