import { type Criterion, satisfies } from '../control/criteria.ts';
import { nearMisses } from '../control/near-misses.ts';
import { counted, quoted } from '../control/wording.ts';
import { linksIn } from '../sms/links-in-text.ts';
import type { Message } from '../sms/message.ts';
import { codeIn } from '../sms/otp-in-text.ts';
import { type Duplicate, duplicatesIn, type Sameness } from './duplicates.ts';
import { handsetOf } from './handset.ts';
import type { SentMessage } from './sent-message.ts';
import { waitFor } from './waiting.ts';
import { checkWanted, criteriaOf, described, type WantedMessage } from './wanted-message.ts';
import { listed } from './wording.ts';

/** Where an inbox looks. */
export interface InboxSource {
  /** The messages sent since the sandbox began, newest first. */
  messages(): Iterable<Message>;
  read(message: Message): SentMessage;
  /** Tells of every message that enters a state, until the returned function is called. */
  watch(changed: (message: Message) => void): () => void;
  /** What else may explain that a message is missing: sentences, or nothing. */
  hint(): string;
  /** Whether time moves only when a test moves it. */
  readonly standsStill: boolean;
  /** Aborted when the sandbox is stopped. */
  readonly until: AbortSignal;
}

/** No such message; the error's message says which there are. */
export class NoMessageError extends Error {
  override readonly name = 'NoMessageError';
}

/** The messages that the code under test has sent, to all handsets or to one. */
export class Inbox {
  readonly #source: InboxSource;
  readonly #number: string | undefined;

  /** Use `sms.inbox`. */
  constructor(source: InboxSource, number?: string) {
    this.#source = source;
    this.#number = number;
  }

  /**
   * The inbox of one handset.
   * @param number with its country code, however it is written: `+15551234567`, `1 (555) 123-4567`.
   * @throws TypeError when it is no text, or there is no digit in it.
   */
  to(number: string): Inbox {
    return new Inbox(this.#source, handsetOf(number));
  }

  /** Every message, oldest first. */
  all(): SentMessage[] {
    return [...this.#messages()].reverse().map(this.#source.read);
  }

  /** How many messages there are. */
  count(): number {
    return [...this.#messages()].length;
  }

  /**
   * The newest message.
   * @throws NoMessageError when there is none, saying which there are elsewhere.
   */
  last(): SentMessage {
    for (const message of this.#messages()) return this.#source.read(message);
    throw this.#empty();
  }

  /**
   * The oldest message.
   * @throws NoMessageError as `last` does.
   */
  first(): SentMessage {
    const [first] = this.all();
    if (first === undefined) throw this.#empty();
    return first;
  }

  /**
   * The newest one-time code in the messages.
   * @throws NoMessageError when no message has one, showing the texts.
   */
  otp(): string {
    for (const { text } of this.#messages()) {
      const code = codeIn(text);
      if (code !== undefined) return code;
    }
    const texts = this.all().map(({ text }) => quoted(text));
    if (texts.length === 0) throw this.#empty();
    throw new NoMessageError(`no code in ${counted(texts.length, 'message')}${this.#whither()}: ${listed(texts)}`);
  }

  /** The URLs in the newest message that has any, in its order; none when no message has. */
  links(): string[] {
    for (const { text } of this.#messages()) {
      const links = linksIn(text);
      if (links.length > 0) return links;
    }
    return [];
  }

  /**
   * Messages that went out more than once.
   * @param by `text` (the default) for the same text to the same number, `number` for any two to one number.
   */
  duplicates(by: Sameness = 'text'): Duplicate[] {
    return duplicatesIn(this.all(), by);
  }

  /**
   * Resolves with the newest message that is as wanted, at once when there is one; with `count`, with all of them,
   * oldest first, as soon as there are so many. It moves no time: with the manual clock somebody has to advance it.
   * @throws WaitError when the time is over, saying what nearly matched; OptionError when nothing can be so.
   */
  waitFor(wanted?: WantedMessage): Promise<SentMessage>;
  waitFor(wanted: WantedMessage & { readonly count: number }): Promise<SentMessage[]>;
  async waitFor(wanted: WantedMessage & { readonly count?: number } = {}): Promise<SentMessage | SentMessage[]> {
    checkWanted(wanted);
    const { count, timeout } = wanted;
    const criteria = [...this.#criteria(), ...criteriaOf(wanted, this.#source.read)];
    const matching = () => [...this.#source.messages()].filter((message) => satisfies(message, criteria)).reverse();
    const found = await waitFor({
      look: () => {
        const messages = matching();
        return messages.length >= (count ?? 1) ? messages.map(this.#source.read) : undefined;
      },
      // Ten thousand messages that are none of ours must not each have all of them looked through.
      watch: (changed) =>
        this.#source.watch((message) => {
          if (satisfies(message, criteria)) changed();
        }),
      what: `${described(wanted, count)}${this.#whither()}`,
      nearly: () => this.#nearly(criteria, matching().length) + this.#stillness(wanted),
      timeout,
      until: this.#source.until,
    });
    // `look` vouches for one at least.
    return count === undefined ? (found[found.length - 1] ?? this.last()) : found;
  }

  *#messages(): Generator<Message> {
    const criteria = this.#criteria();
    for (const message of this.#source.messages()) if (satisfies(message, criteria)) yield message;
  }

  #criteria(): readonly Criterion[] {
    const number = this.#number;
    return number === undefined ? [] : [{ name: 'to', wanted: number, holds: ({ to }) => to === number }];
  }

  #stillness({ state, status }: WantedMessage): string {
    const waitsForTime = this.#source.standsStill && (state !== undefined || status !== undefined);
    return waitsForTime ? ' The clock stands still: `sms.advance(…)` moves it.' : '';
  }

  #empty(): NoMessageError {
    const nearly = this.#nearly(this.#criteria());
    return new NoMessageError(this.#number === undefined ? nearly : `found no message${this.#whither()}; ${nearly}`);
  }

  #whither(): string {
    return this.#number === undefined ? '' : ` to ${this.#number}`;
  }

  /** What there is in place of what was wanted, of which there are so many. */
  #nearly(criteria: readonly Criterion[], found = 0): string {
    const few = found === 0 ? '' : `${counted(found)} came, and `;
    return `${few}${nearMisses(this.#source.messages(), criteria)}.${this.#source.hint()}`;
  }
}
