import type { Happening } from './control/desk.ts';
import { Ring } from './sms/ring.ts';

/** Characters of a body that are kept; a journal of the largest bodies there may be would fill the memory. */
const BODY_KEPT = 64 * 1024;

/**
 * The newest exchanges of a sandbox, and whoever watches what happens in it. State changes and webhook attempts are only
 * passed on: messages and the dispatcher remember those themselves.
 */
export class Journal {
  readonly #ring: Ring<Exchange>;
  readonly #listeners = new Set<(happening: Happening) => void>();

  /** @param capacity how many exchanges it keeps. */
  constructor(capacity: number) {
    this.#ring = new Ring(capacity);
  }

  record(happening: Happening): void {
    if (happening.kind === 'exchange') this.#ring.push(withinBounds(happening));
    for (const listener of this.#listeners) tell(listener, happening);
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

/** A listener that fails must not take the request or the clock down that it listens to. */
function tell(listener: (happening: Happening) => void, happening: Happening): void {
  try {
    listener(happening);
  } catch (error) {
    console.error('A listener of the journal failed:', error);
  }
}

type Exchange = Extract<Happening, { kind: 'exchange' }>;

function withinBounds(happening: Exchange): Exchange {
  const { request, reply } = happening;
  if (request.body.length <= BODY_KEPT && reply.body.length <= BODY_KEPT) return happening;
  return {
    ...happening,
    request: { ...request, body: beginning(request.body) },
    reply: { ...reply, body: beginning(reply.body) },
  };
}

/** A copy, for a slice would keep the whole text alive. */
function beginning(text: string): string {
  return text.length <= BODY_KEPT ? text : Buffer.from(text.slice(0, BODY_KEPT)).toString();
}
