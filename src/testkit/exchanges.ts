import type { Exchange } from '../control/desk.ts';
import { messagesOf } from '../control/exchanges.ts';
import type { Emulator } from '../emulator.ts';
import type { WireRequest } from '../http/wire.ts';
import type { Message } from '../sms/message.ts';
import type { SentMessage } from './sent-message.ts';

/** What the code under test has asked, and what it was answered. */
export interface RecordedExchange {
  /** When, on the emulated clock. */
  readonly at: Date;
  /** The id of the provider that answered; null when the request was for nobody. */
  readonly provider: string | null;
  /** As it came, with its keys; header names in lower case. */
  readonly request: Pick<WireRequest, 'method' | 'host' | 'path' | 'query' | 'headers' | 'body'>;
  /** The whole reply, also where a fate let less of it, or nothing, arrive. */
  readonly reply: {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
  };
  /** What decided its fate: the name of a rule, else `delivered` and the like for a message; null when nothing had to. */
  readonly decidedBy: string | null;
  /** The messages that it created, or else asked about. */
  readonly messages: readonly SentMessage[];
}

/** The newest requests to the providers, with their answers; what a test asks of the sandbox itself is not among them. */
export class Exchanges {
  readonly #emulator: Emulator;
  readonly #read: (message: Message) => SentMessage;
  readonly #astray: (wasAsked: boolean) => string;

  /**
   * Use `sms.journal`.
   * @param astray why requests may have gone elsewhere: sentences, or nothing.
   */
  constructor(emulator: Emulator, read: (message: Message) => SentMessage, astray: (wasAsked: boolean) => string) {
    this.#emulator = emulator;
    this.#read = read;
    this.#astray = astray;
  }

  /** Every exchange, oldest first; of the oldest, those that there is no more room for are gone. */
  all(): RecordedExchange[] {
    return [...this.#newestFirst()].reverse().map((exchange) => this.#view(exchange));
  }

  /** How many there are. */
  count(): number {
    return [...this.#newestFirst()].length;
  }

  /**
   * The newest exchange.
   * @throws Error when nothing has been asked.
   */
  last(): RecordedExchange {
    for (const exchange of this.#newestFirst()) return this.#view(exchange);
    const why = this.#astray(false);
    throw new Error(`no provider of the sandbox has been asked anything${why === '' ? '' : `.${why}`}`);
  }

  /** Why there may be fewer messages than expected: how the newest request was refused, or went elsewhere; else nothing. */
  hint(): string {
    for (const { request, reply } of this.#newestFirst()) {
      if (reply.status < 400) return this.#astray(true);
      return ` The newest request, ${request.method} ${request.path}, was refused: ${reply.status} ${reply.body.slice(0, 200)}`;
    }
    return this.#astray(false);
  }

  *#newestFirst(): Generator<Exchange> {
    for (const exchange of this.#emulator.journal.newestFirst()) if (exchange.api !== 'control') yield exchange;
  }

  #view(exchange: Exchange): RecordedExchange {
    const { desk } = this.#emulator;
    const { method, host, path, query, headers, body } = exchange.request;
    const { reply } = exchange;
    return {
      at: new Date(exchange.at),
      provider: exchange.api,
      request: { method, host, path, query, headers, body },
      reply: { status: reply.status, headers: reply.headers, body: reply.body },
      decidedBy: exchange.decidedBy,
      messages: messagesOf(exchange, desk).flatMap((id) => {
        const message = desk.messages.get(id);
        return message === undefined ? [] : [this.#read(message)];
      }),
    };
  }
}
