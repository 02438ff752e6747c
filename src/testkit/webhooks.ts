import { replayFailed } from '../control/replays.ts';
import { explainAttempt } from '../control/signing.ts';
import { lowerCased } from '../control/views.ts';
import { counted } from '../control/wording.ts';
import type { Emulator } from '../emulator.ts';
import { anything, callable, checkOptions, count, type OptionRules, pattern, text } from '../option-rules.ts';
import { Ring } from '../sms/ring.ts';
import { patience } from '../time/patience.ts';
import type { SignatureExplained } from '../webhook/diagnosis.ts';
import type { Deliver } from '../webhook/postman.ts';
import type { WebhookAttempt } from '../webhook/receipt.ts';
import type { Answering } from './answering.ts';
import { type AnswerOptions, checkReply, Reactions, type WebhookAnswer, type WebhookReply } from './answers.ts';
import type { Verifier } from './signatures.ts';
import { waitFor } from './waiting.ts';
import { matches } from './wanted-message.ts';
import { type ReceivedWebhook, readWebhook, told } from './webhook.ts';
import { listed } from './wording.ts';

/** A name that RFC 6761 keeps for tests: no request to it ever leaves the process. */
const RESERVED = 'https://receiver.test';

/** Where nothing but this receiver is; code that makes plain HTTP of the URL reaches it, too. */
const IS_RESERVED = /^https?:\/\/receiver\.test\//;

/** How many webhooks are kept; the oldest go first. */
const KEPT = 10_000;

/** Which webhook a test waits for; what is left out does not matter. */
export interface WantedWebhook {
  /** What the body, or the URL of a `GET`, must contain or match. */
  readonly contains?: string | RegExp;
  /** The value of its field `status`. */
  readonly status?: string;
  /** Whatever else it must be. */
  readonly where?: (webhook: ReceivedWebhook) => boolean;
  /** Real time to wait: milliseconds, or for example `500ms`; 4 s by default. */
  readonly timeout?: string | number;
}

const WANTED: OptionRules<WantedWebhook & { readonly count: number }> = {
  contains: pattern,
  status: text,
  where: callable,
  count,
  // Read as a duration where the waiting begins.
  timeout: anything,
};

/** Sets what the receiver answers. */
export interface SetAnswer {
  /**
   * Answers with a status, a whole reply, or what a function makes of the webhook.
   * @throws OptionError when it is no answer, or `times` no positive integer.
   */
  (answer: WebhookAnswer, options?: AnswerOptions): void;
  /** Lets the provider wait until it gives up: at once in the process, in real time over a socket. */
  readonly timeout: (options?: AnswerOptions) => void;
}

export interface WebhooksOptions {
  readonly verifier: Verifier;
  readonly answering: Answering;
  /** Who sends the webhooks. */
  sender(): Pick<Emulator, 'now' | 'webhooks' | 'desk'>;
  /** Aborted when the sandbox is stopped. */
  readonly until: AbortSignal;
}

/** What reaches the receiver's answer: nothing, a closed connection, or a reply. */
export type Outcome = 'timeout' | 'hang-up' | Exclude<WebhookReply, number>;

/** A receiver of webhooks for tests: it verifies and keeps what arrives, and answers as it is told, 200 at first. */
export class Webhooks {
  /** Sets what it answers from now on, or to the next few. */
  readonly answer: SetAnswer;
  readonly #options: WebhooksOptions;
  readonly #reactions = new Reactions();
  readonly #received = new Ring<ReceivedWebhook>(KEPT);
  readonly #watchers = new Set<() => void>();
  #origin = RESERVED;

  /** Use `sms.webhooks`. */
  constructor(options: WebhooksOptions) {
    this.#options = options;
    this.answer = Object.assign(
      (answer: WebhookAnswer, options?: AnswerOptions) => {
        if (typeof answer !== 'function') checkReply(answer);
        this.#reactions.set({ answer }, options);
      },
      { timeout: (options?: AnswerOptions) => this.#reactions.set('timeout', options) },
    );
  }

  /** Where it receives; every path below it is its own, too. */
  get url(): string {
    return `${this.#origin}/webhooks`;
  }

  /** Breaks the connection without an answer. */
  hangUp(options?: AnswerOptions): void {
    this.#reactions.set('hang-up', options);
  }

  /** Every webhook that arrived, oldest first. */
  all(): ReceivedWebhook[] {
    return [...this.#received.newestFirst()].reverse();
  }

  /**
   * The newest webhook.
   * @throws Error when none has arrived.
   */
  last(): ReceivedWebhook {
    for (const webhook of this.#received.newestFirst()) return webhook;
    throw new Error(`no webhook has arrived at ${this.url}`);
  }

  /** How many have arrived. */
  count(): number {
    return this.#received.size;
  }

  /**
   * Resolves with the newest webhook that is as wanted, at once when there is one; with `count`, with all of them,
   * oldest first, as soon as there are so many. It moves no time: with the manual clock somebody has to advance it.
   * @throws WaitError when the time is over, showing what arrived instead; OptionError when nothing can be so.
   */
  waitFor(wanted?: WantedWebhook): Promise<ReceivedWebhook>;
  waitFor(wanted: WantedWebhook & { readonly count: number }): Promise<ReceivedWebhook[]>;
  async waitFor(
    wanted: WantedWebhook & { readonly count?: number } = {},
  ): Promise<ReceivedWebhook | ReceivedWebhook[]> {
    checkOptions(wanted, WANTED);
    const { count, status, timeout } = wanted;
    const found = await waitFor({
      look: () => {
        const matching = this.all().filter((webhook) => isWanted(webhook, wanted));
        return matching.length >= (count ?? 1) ? matching : undefined;
      },
      watch: (changed) => {
        this.#watchers.add(changed);
        return () => this.#watchers.delete(changed);
      },
      what: `${counted(count ?? 1, 'webhook')}${status === undefined ? '' : ` with the status "${status}"`}`,
      nearly: () => this.#present(),
      timeout,
      until: this.#options.until,
    });
    // `look` vouches for one at least.
    return count === undefined ? (found[found.length - 1] ?? this.last()) : found;
  }

  /** The attempts at delivering receipts, to any URL, oldest first. */
  attempts(): WebhookAttempt[] {
    return [...this.#options.sender().webhooks()].reverse();
  }

  /**
   * Says how a receipt was signed, and which mistake of a receiver comes to which signature.
   * @param attempt one of `attempts()`, or its id; the newest by default.
   * @throws RangeError when there is no such attempt.
   */
  explain(attempt?: WebhookAttempt | number): SignatureExplained {
    const { desk } = this.#options.sender();
    const id = typeof attempt === 'object' ? attempt.id : attempt;
    for (const known of desk.attempts()) if (id === undefined || known.id === id) return explainAttempt(known, desk);
    throw new RangeError(id === undefined ? 'no webhook has been sent' : `there is no webhook attempt ${id}`);
  }

  /**
   * Has a receipt sent once more, signed anew.
   * @param attempt one of `attempts()`, or its id; the newest by default.
   * @returns the new attempt, once it has settled.
   * @throws RangeError when there is no such attempt.
   */
  async replay(attempt: WebhookAttempt | number | undefined = this.attempts().at(-1)): Promise<WebhookAttempt> {
    if (attempt === undefined) throw new RangeError('no webhook has been sent');
    const id = typeof attempt === 'number' ? attempt : attempt.id;
    const replayed = await this.#options.sender().desk.replay(id);
    if (replayed === undefined) throw new RangeError(`there is no webhook attempt ${id}`);
    return replayed;
  }

  /** Has every receipt sent once more that was not taken and will not be tried again; the new attempts. */
  replayFailed(): Promise<WebhookAttempt[]> {
    return replayFailed(this.#options.sender().desk);
  }

  /** Forgets what arrived, and goes on answering as it was told. */
  clear(): void {
    this.#received.clear();
  }

  /** Forgets what arrived, and answers 200 again. */
  reset(): void {
    this.clear();
    this.#reactions.reset();
  }

  /** Moves to another origin, such as that of a socket. */
  moveTo(origin: string): void {
    this.#origin = origin;
  }

  /**
   * Takes a webhook and says what becomes of it.
   * @param timeout real milliseconds to wait for an answer that has to be made; the sender's own when absent.
   */
  async receive(
    arrived: Pick<ReceivedWebhook, 'method' | 'url' | 'headers' | 'body'>,
    timeout?: number,
  ): Promise<Outcome> {
    const webhook = readWebhook(arrived, this.#options.sender().now(), this.#options.verifier);
    this.#received.push(webhook);
    for (const changed of [...this.#watchers]) changed();
    const reaction = this.#reactions.take();
    if (typeof reaction === 'string') return reaction;
    const { answer } = reaction;
    const reply =
      typeof answer === 'function'
        ? await this.#options.answering.make(() => inTime(answer(webhook), timeout))
        : answer;
    if (reply === 'timeout') return reply;
    checkReply(reply);
    return typeof reply === 'number' ? { status: reply } : reply;
  }

  /** Takes the webhooks that are for it past any socket, and leaves all others to `others`. */
  deliverBefore(others: Deliver): Deliver {
    return async (request, limits) => {
      if (!IS_RESERVED.test(request.url)) return others(request, limits);
      const { url, method, body } = request;
      const arrived = { method, url, headers: lowerCased(request.headers), body };
      const outcome = await this.receive(arrived, limits.timeout);
      if (outcome === 'timeout') throw new DOMException('The receiver did not answer in time.', 'TimeoutError');
      if (outcome === 'hang-up') throw Object.assign(new Error('The receiver hung up.'), { code: 'ECONNRESET' });
      return { status: outcome.status, body: (outcome.body ?? '').slice(0, limits.answerBytes) };
    };
  }

  #present(): string {
    const all = this.all();
    if (all.length === 0) return `none has arrived at ${this.url}.`;
    return `${counted(all.length, 'webhook')} arrived: ${listed(all.map(told))}.`;
  }
}

/** What somebody makes, or the timeout where that takes them too long. */
async function inTime<Made>(made: Made | Promise<Made>, timeout: number | undefined): Promise<Made | 'timeout'> {
  if (timeout === undefined) return made;
  let callOff = () => {};
  const over = new Promise<'timeout'>((resolve) => {
    callOff = patience(timeout, () => resolve('timeout'));
  });
  try {
    return await Promise.race([made, over]);
  } finally {
    callOff();
  }
}

function isWanted(webhook: ReceivedWebhook, { contains, status, where }: WantedWebhook): boolean {
  if (status !== undefined && webhook.json['status'] !== status) return false;
  const content = webhook.method === 'GET' ? webhook.url : webhook.body;
  return (contains === undefined || matches(content, contains)) && (where === undefined || where(webhook));
}
