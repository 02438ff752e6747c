import { Ring } from '../sms/ring.ts';
import type { Clock } from '../time/clock.ts';
import type { Delivery, OutgoingRequest } from './postman.ts';
import type { DeliveryPolicy, Receipt, WebhookAttempt } from './receipt.ts';
import { forged } from './signature.ts';

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
  #waiting = 0;
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
      if (this.#waiting >= receiptsWaiting) {
        const { headers } = receipt;
        this.#record({ receipt, number: 1, at: clock.now(), headers, ...TOO_MANY, result: 'gave-up', nextAt: null });
        continue;
      }
      this.#waiting++;
      this.#try(policy, { receipt, firstAt: clock.now(), signedAt: 0 }, 1);
    }
  }

  attempts(): Generator<WebhookAttempt> {
    return this.#attempts.newestFirst();
  }

  reset(): void {
    this.#generation++;
    this.#waiting = 0;
    this.#attempts.clear();
  }

  #try(policy: DeliveryPolicy, errand: Errand, number: number): void {
    this.#options.clock.track(this.#attempt(policy, errand, number));
  }

  async #attempt(policy: DeliveryPolicy, errand: Errand, number: number): Promise<void> {
    const { clock, send } = this.#options;
    const generation = this.#generation;
    const { receipt } = errand;
    const at = clock.now();
    const headers = this.#signedHeaders(policy, errand);
    const { url, method, body } = receipt;
    const delivery = await send({ url, method, headers, body });
    if (generation !== this.#generation) return;

    const verdict = delivery.status === null ? 'retry' : policy.verdict(delivery.status);
    const wait = verdict === 'retry' ? policy.backoff(number, at - errand.firstAt) : undefined;
    if (wait === undefined) this.#waiting--;
    else clock.after(wait, () => this.#try(policy, errand, number + 1));
    const result = verdict === 'retry' ? (wait === undefined ? 'gave-up' : 'retrying') : verdict;
    const nextAt = wait === undefined ? null : clock.now() + wait;
    this.#record({ receipt, number, at, headers, ...delivery, result, nextAt });
  }

  #record(attempt: WebhookAttempt): void {
    this.#attempts.push(attempt);
    this.#options.onAttempt(attempt);
  }

  #signedHeaders(policy: DeliveryPolicy, errand: Errand): Readonly<Record<string, string>> {
    const { headers, body, secret, flaw } = errand.receipt;
    if (policy.sign === undefined || secret === null) return flaw === 'bad-signature' ? forged(headers) : headers;
    errand.signedAt = Math.max(this.#signingTime(), errand.signedAt + 1);
    const seconds = flaw === 'expired-timestamp' ? errand.signedAt - HOUR : errand.signedAt;
    const signed = { ...headers, ...policy.sign(body, secret, seconds) };
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
  /** When it was first tried, on the emulated clock. */
  readonly firstAt: number;
  /** When it was last signed, in seconds since the epoch. */
  signedAt: number;
}
