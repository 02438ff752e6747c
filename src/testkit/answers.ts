import { checkOptions, count, OptionError, type OptionRules, text } from '../option-rules.ts';
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

type WholeReply = Exclude<WebhookReply, number>;

const isStatus = (value: unknown) => Number.isInteger(value) && Number(value) >= 200 && Number(value) <= 599;

const REPLY: OptionRules<WholeReply> = {
  status: [isStatus, 'a status from 200 to 599'],
  body: text,
  headers: [(headers) => typeof headers === 'object' && headers !== null, 'an object'],
};

/** @throws OptionError when it is nothing that a receiver can say. */
export function checkReply(answer: unknown): void {
  const reply = typeof answer === 'number' ? { status: answer } : answer;
  if (typeof reply !== 'object' || reply === null) {
    throw new OptionError('an answer must be a status such as 500, or such as { status: 500, body: "busy" }');
  }
  checkOptions(reply, REPLY, 'answer');
  // A `Response` has them, too, but not as its own.
  const { status = null, body, headers }: { [Name in keyof WholeReply]?: unknown } = reply;
  checkOptions({ status, body, headers }, REPLY, 'answer');
}

/** How long an answer counts. */
export interface AnswerOptions {
  /** For how many webhooks, before the answer set earlier counts again; for all that follow by default. */
  readonly times?: number;
}

const OPTIONS: OptionRules<AnswerOptions> = { times: count };

/** What becomes of one webhook's connection. */
export type Reaction = { readonly answer: WebhookAnswer } | 'timeout' | 'hang-up';

/** The reactions a test has asked for, in their order, and the one for all others. */
export class Reactions {
  #standing: Reaction = { answer: 200 };
  #next: { readonly reaction: Reaction; left: number }[] = [];

  /** @throws OptionError when `times` is no positive integer, or there is no such option. */
  set(reaction: Reaction, options: AnswerOptions = {}): void {
    checkOptions(options, OPTIONS);
    const { times } = options;
    if (times === undefined) {
      this.#standing = reaction;
      this.#next = [];
      return;
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
