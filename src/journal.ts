import type { Exchange, Happening } from './control/desk.ts';
import type { WireReply, WireRequest } from './http/wire.ts';
import type { Violation } from './sms/incident.ts';
import type { MessageState } from './sms/message.ts';
import { Ring } from './sms/ring.ts';

/** Characters of a body that are kept; a journal of the largest bodies there may be would fill the memory. */
const BODY_KEPT = 64 * 1024;

/**
 * The newest exchanges of a sandbox, and whoever watches what happens in it. State changes, webhook attempts and what
 * handsets send are only passed on: others remember those.
 */
export class Journal {
  readonly #ring: Ring<Exchange>;
  readonly #listeners = new Set<(happening: Happening) => void>();
  /** Nearly every exchange is for one message or none, so a list is made only for more. */
  #accepted: Accepted;

  /** @param capacity how many exchanges it keeps. */
  constructor(capacity: number) {
    this.#ring = new Ring(capacity);
  }

  record(happening: Happening): void {
    if (happening.kind === 'exchange') {
      this.#ring.push(happening);
    } else if (happening.kind === 'state' && isFirst(happening.state)) {
      this.#accepted = oneMore(this.#accepted, happening.message.id);
    }
    for (const listener of this.#listeners) tell(listener, happening);
  }

  /** Notes from now on which messages are accepted; returns what was noted so far, to be given to `end`. */
  begin(): Accepted {
    const outer = this.#accepted;
    this.#accepted = undefined;
    return outer;
  }

  /** The messages that were accepted since `begin`. */
  end(outer: Accepted): Accepted {
    const accepted = this.#accepted;
    this.#accepted = outer;
    return accepted;
  }

  /** Tells of everything that happens from now on, until the returned function is called. */
  subscribe(listener: (happening: Happening) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  newestFirst(): Generator<Exchange> {
    return this.#ring.newestFirst();
  }

  clear(): void {
    this.#ring.clear();
  }
}

/** Ids of an exchange's messages that are kept; a submission may be for ten thousand handsets. */
const IDS_KEPT = 1_000;

/** The ids of no messages, one, or several. */
type Accepted = Exchange['accepted'];

function oneMore(accepted: Accepted, id: string): Accepted {
  if (accepted === undefined) return id;
  if (typeof accepted === 'string') return [accepted, id];
  if (accepted.length < IDS_KEPT) accepted.push(id);
  return accepted;
}

/** Whether a message begins with a state. */
export const isFirst = (state: MessageState) => state === 'accepted' || state === 'scheduled';

/** A listener that fails must not take the request or the clock down that it listens to. */
function tell(listener: (happening: Happening) => void, happening: Happening): void {
  try {
    listener(happening);
  } catch (error) {
    console.error('A listener of the journal failed:', error);
  }
}

/** An exchange as the journal keeps it; a class because of [what that does to memory](../decisions/journal-memory.md). */
export class JournalEntry implements Exchange {
  readonly kind = 'exchange';
  readonly at: number;
  readonly api: Exchange['api'];
  readonly request: WireRequest;
  readonly reply: WireReply;
  readonly duration: number;
  readonly decidedBy: Exchange['decidedBy'];
  readonly violation: Violation | null;
  readonly accepted: Accepted;

  /** @param at milliseconds since the epoch. */
  constructor(at: number, exchange: Omit<Exchange, 'kind' | 'at'>) {
    this.at = at;
    this.api = exchange.api;
    this.request = requestWithinBounds(exchange.request);
    this.reply = replyWithinBounds(exchange.reply);
    this.duration = exchange.duration;
    this.decidedBy = exchange.decidedBy;
    this.violation = exchange.violation ?? null;
    this.accepted = exchange.accepted;
  }
}

/** A copy is without the client, whose connection would be kept with it. */
function requestWithinBounds(request: WireRequest): WireRequest {
  if (request.body.length <= BODY_KEPT) return request;
  const { client: _, ...sent } = request;
  return { ...sent, body: beginning(request.body) };
}

function replyWithinBounds(reply: WireReply): WireReply {
  return reply.body.length <= BODY_KEPT ? reply : { ...reply, body: beginning(reply.body) };
}

/** A copy, for a slice would keep the whole text alive. */
function beginning(text: string): string {
  return text.length <= BODY_KEPT ? text : Buffer.from(text.slice(0, BODY_KEPT)).toString();
}
