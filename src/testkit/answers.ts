import type { ReceivedWebhook } from './webhook.ts';

/** What a receiver says: a status, alone or with more. */
export type WebhookReply =
  | number
  | { readonly status: number; readonly body?: string; readonly headers?: Readonly<Record<string, string>> };

/**
 * A reply, or what makes one of the webhook, such as the application under test. One that is not made within the
 * sandbox's `webhookTimeout` is none. It must not wait for the clock, which waits for it: moving it there throws.
 */
export type WebhookAnswer = WebhookReply | ((webhook: ReceivedWebhook) => WebhookReply | Promise<WebhookReply>);

/** How long an answer counts. */
export interface AnswerOptions {
  /** For how many webhooks, before the answer set earlier counts again; for all that follow by default. */
  readonly times?: number;
}

/** What becomes of one webhook's connection. */
export type Reaction = { readonly answer: WebhookAnswer } | 'timeout' | 'hang-up';

/** The reactions a test has asked for, in their order, and the one for all others. */
export class Reactions {
  #standing: Reaction = { answer: 200 };
  #next: { readonly reaction: Reaction; left: number }[] = [];

  /** @throws RangeError when `times` is no positive whole number. */
  set(reaction: Reaction, { times }: AnswerOptions = {}): void {
    if (times === undefined) {
      this.#standing = reaction;
      this.#next = [];
      return;
    }
    if (!Number.isSafeInteger(times) || times < 1) {
      throw new RangeError(`times is ${times}; it must be a positive whole number`);
    }
    this.#next.push({ reaction, left: times });
  }

  take(): Reaction {
    const [next] = this.#next;
    if (next === undefined) return this.#standing;
    next.left--;
    if (next.left === 0) this.#next = this.#next.slice(1);
    return next.reaction;
  }

  reset(): void {
    this.#standing = { answer: 200 };
    this.#next = [];
  }
}
