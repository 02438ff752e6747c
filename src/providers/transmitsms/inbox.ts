import { flag, instant, integer, list as listOf, object, optional, type Shaped, text } from '../../shape.ts';
import { keywordDump } from '../../sms/holdings.ts';
import type { Message } from '../../sms/message.ts';
import type { MessageStore } from '../../sms/message-store.ts';
import { Ring } from '../../sms/ring.ts';
import type { Broadcast, Broadcasts } from './broadcasts.ts';
import type { Keyword } from './state.ts';

/** A message from a handset. */
export interface Response {
  readonly id: number;
  /** The path of the account that got it. */
  readonly account: string;
  /** E.164. */
  readonly from: string;
  readonly to: string;
  readonly text: string;
  /** Milliseconds since the epoch. */
  readonly receivedAt: number;
  /** The last message to that handset. */
  readonly original: Message | undefined;
  readonly broadcast: Broadcast | undefined;
  /** The keyword it begins with. */
  readonly keyword: Keyword | undefined;
  readonly isOptOut: boolean;
}

/** Responses of all accounts of a sandbox; the provider states no number. */
const CAPACITY = 200_000;

/** What handsets have sent, the oldest first: messages and broadcasts by their ids. */
export type InboxDump = Shaped<typeof inboxDump>;

export const inboxDump = object({
  lastId: integer,
  responses: listOf(
    object({
      id: integer,
      account: text,
      from: text,
      to: text,
      text,
      receivedAt: instant,
      original: optional(text),
      broadcast: optional(text),
      keyword: optional(keywordDump),
      isOptOut: flag,
    }),
  ),
});

/** What handsets have sent. */
export class Inbox {
  readonly #responses = new Ring<Response>(CAPACITY);
  #lastId = 36_573_149;

  add(response: Omit<Response, 'id'>): Response {
    return this.enter({ ...response, id: this.#lastId + 1 });
  }

  /** Takes over one that has an id already. */
  enter(response: Response): Response {
    this.#lastId = Math.max(this.#lastId, response.id);
    this.#responses.push(response);
    if (response.broadcast !== undefined) response.broadcast.responses++;
    return response;
  }

  dump(): InboxDump {
    const responses = [...this.#responses.oldestFirst()].map((response) => ({
      ...response,
      original: response.original?.id,
      broadcast: response.broadcast?.id,
    }));
    return { lastId: this.#lastId, responses };
  }

  /** Takes responses over; what they answer and is forgotten, they answer no more. */
  load({ lastId, responses }: InboxDump, messages: MessageStore, broadcasts: Broadcasts): void {
    for (const { original, broadcast, ...rest } of responses) {
      this.#responses.push({
        ...rest,
        original: original === undefined ? undefined : messages.get(original),
        broadcast: broadcast === undefined ? undefined : broadcasts.find(broadcast),
      });
    }
    this.#lastId = lastId;
  }

  /** An account's responses, the newest first. */
  *of(account: string): Generator<Response> {
    for (const response of this.#responses.newestFirst()) if (response.account === account) yield response;
  }
}
