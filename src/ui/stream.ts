import type { components } from '../control/api.d.ts';

type Kind = components['schemas']['Event']['kind'];

/** How the stream of events is doing. */
export type StreamState = 'opening' | 'live' | 'lost';

const KINDS: readonly Kind[] = ['state', 'webhook', 'exchange', 'inbound'];

/** Real milliseconds before a stream that the server has ended is opened anew. */
const RETRY = 1_000;

/**
 * The stream of events of one sandbox. It only says that something of a kind happened, for whoever wants to know more
 * asks the control API: a thousand messages a second are as little work as ten.
 *
 * It rests while nobody can see the page: a browser has six connections to a server, and with as many tabs that each
 * keep one nothing would be answered any more.
 */
export class Stream {
  readonly #url: string;
  readonly #wanting = new Map<() => void, ReadonlySet<Kind>>();
  readonly #watching = new Set<(state: StreamState) => void>();
  #source: EventSource | undefined;
  #retry = 0;
  #state: StreamState = 'opening';

  constructor(url: string) {
    this.#url = url;
  }

  get state(): StreamState {
    return this.#state;
  }

  open(): void {
    document.addEventListener('visibilitychange', this.#attend);
    this.#attend();
  }

  close(): void {
    document.removeEventListener('visibilitychange', this.#attend);
    this.#rest();
  }

  readonly #attend = () => {
    if (document.hidden) this.#rest();
    else this.#listen();
  };

  #listen(): void {
    this.#rest();
    const source = new EventSource(this.#url);
    this.#source = source;
    source.onopen = () => {
      const isFirst = this.#state === 'opening';
      this.#enter('live');
      // What happened before it was open is told by nobody: not to a page that has just asked, nor by a server that has
      // started anew, of which even that may differ which no event changes.
      for (const [call, kinds] of this.#wanting) if (kinds.size > 0 || !isFirst) call();
    };
    source.onerror = () => {
      this.#enter('lost');
      if (source.readyState === EventSource.CLOSED) this.#retry = window.setTimeout(() => this.#listen(), RETRY);
    };
    for (const kind of KINDS) source.addEventListener(kind, () => this.#tell(kind));
  }

  #rest(): void {
    clearTimeout(this.#retry);
    this.#source?.close();
  }

  /** Calls back whenever something of these kinds happens, until the returned function is called. */
  want(kinds: readonly Kind[], call: () => void): () => void {
    this.#wanting.set(call, new Set(kinds));
    return () => this.#wanting.delete(call);
  }

  /** Tells how the stream is doing from now on. */
  watch(call: (state: StreamState) => void): () => void {
    this.#watching.add(call);
    return () => this.#watching.delete(call);
  }

  #tell(kind: Kind): void {
    for (const [call, kinds] of this.#wanting) if (kinds.has(kind)) call();
  }

  #enter(state: StreamState): void {
    if (state === this.#state) return;
    this.#state = state;
    for (const call of this.#watching) call(state);
  }
}
