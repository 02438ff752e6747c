import type { components } from '../control/api.d.ts';
import { ControlError } from '../control/control-error.ts';
import { patience } from '../time/patience.ts';
import type { Wall } from '../time/wall.ts';
import { contentOf, type Fetch, notOurs, reach } from './exchange.ts';
import { serverSentEvents } from './server-sent-events.ts';

type Event = components['schemas']['Event'];

/** Something that happened in a sandbox. */
export interface ControlEvent {
  /** Grows from event to event. */
  readonly id: number;
  readonly type: Event['kind'];
  readonly data: Event;
}

/** Which events are wanted. */
export interface EventsWanted {
  /** Those of one provider, by its id; of all, and of the control API, when absent. */
  readonly provider?: string;
  /** The id of the last event that is known: 0 for all that the emulator keeps. Only what comes when absent. */
  readonly after?: number;
  /** Ends the events when it is aborted. */
  readonly signal?: AbortSignal;
}

/** Events as they happen; `return()`, which leaving a `for await` calls, ends them at once. */
export interface ControlEvents extends AsyncIterableIterator<ControlEvent, undefined, undefined> {
  return(): Promise<IteratorResult<ControlEvent, undefined>>;
}

const WANTED: readonly string[] = ['provider', 'after', 'signal'] satisfies readonly (keyof EventsWanted)[];

/** Real milliseconds before each attempt to take up a stream that has broken off. */
const WAITS = [100, 200, 400, 800, 1_600] as const;

/** How the events are reached. */
export interface EventsSource {
  /** The address of the stream. */
  readonly url: string;
  readonly fetch: Fetch;
  /** Lets real time pass. */
  readonly wake?: Wall['wake'];
}

/**
 * Follows a stream of events from the first `next()` on. A stream that breaks off is taken up behind the last event.
 * `next()` rejects with a ControlError when the emulator refuses, and with an Error when the stream cannot be taken up.
 * @throws TypeError naming what cannot be wanted.
 */
export function followEvents(source: EventsSource, wanted: EventsWanted = {}): ControlEvents {
  const stranger = Object.keys(wanted).find((name) => !WANTED.includes(name));
  if (stranger !== undefined) throw new TypeError(`events: there is no "${stranger}"; there is ${WANTED.join(', ')}`);
  const leaving = new AbortController();
  const signals = wanted.signal === undefined ? [leaving.signal] : [leaving.signal, wanted.signal];
  const events = follow(source, { ...wanted, signal: AbortSignal.any(signals) });
  return {
    next: () => events.next(),
    return() {
      leaving.abort();
      return events.return(undefined);
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

type Wish = EventsWanted & { readonly signal: AbortSignal };

async function* follow(source: EventsSource, wish: Wish): AsyncGenerator<ControlEvent, undefined, undefined> {
  const { signal } = wish;
  let { after } = wish;
  let failed = 0;
  let wasOpen = false;
  while (!signal.aborted) {
    let cause: unknown;
    try {
      const stream = await open(source, { ...wish, after });
      wasOpen = true;
      let chunks = 0;
      const onChunk = () => {
        // The first only says that the stream is open; one that says no more was not worth opening.
        if (chunks++ > 0) failed = 0;
      };
      for await (const { id, data } of serverSentEvents(told(stream, onChunk))) {
        if (id !== '') after = Number(id);
        if (data !== '') yield read(after ?? 0, data);
      }
    } catch (error) {
      if (signal.aborted) return;
      if (!wasOpen || isFinal(error)) throw error;
      cause = error;
    }
    const wait = WAITS[failed++];
    if (wait === undefined) {
      throw new Error(`GET ${source.url}: the stream broke off and could not be taken up`, { cause });
    }
    await pause(wait, source.wake ?? patience, signal);
  }
}

async function open({ fetch, url }: EventsSource, { provider, after, signal }: WishNow): Promise<Stream> {
  const query = provider === undefined ? '' : `?${new URLSearchParams({ provider })}`;
  const headers = after === undefined ? {} : { 'Last-Event-ID': String(after) };
  const request = `GET ${url}`;
  const response = await reach(fetch, url + query, { method: 'GET', headers, signal });
  if (!response.ok) await contentOf(response, request);
  if (response.body === null || !/^text\/event-stream\b/.test(response.headers.get('content-type') ?? '')) {
    await response.body?.cancel();
    throw notOurs(request);
  }
  return response.body;
}

type WishNow = Omit<Wish, 'after'> & { readonly after: number | undefined };
type Stream = AsyncIterable<Uint8Array>;

async function* told(stream: Stream, onChunk: () => void): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) {
    onChunk();
    yield chunk;
  }
}

function read(id: number, text: string): ControlEvent {
  // The document vouches for the type.
  const data = JSON.parse(text) as Event;
  return { id, type: data.kind, data };
}

/** Whether the emulator will say the same next time: all but that it is full, or has a defect. */
function isFinal(error: unknown): boolean {
  return error instanceof ControlError && error.status < 500;
}

function pause(wait: number, wake: Wall['wake'], signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      callOff();
      signal.removeEventListener('abort', end);
      resolve();
    };
    const callOff = wake(wait, end);
    signal.addEventListener('abort', end);
  });
}
