import type { Emulator } from '../../src/index.ts';
import type { Reply, Send, Sent } from './wire.ts';

/** One step of a script: a request with the status it must get, or a wait on the emulated clock. */
export type Step = { readonly request: Omit<Sent, 'host'>; readonly status: number } | { readonly advance: string };

/** What a provider is asked, in groups named after what they show; the replies must be the same whatever carries them. */
export interface Conformance {
  /** The provider's real host. */
  readonly host: string;
  readonly behaviours: Readonly<Record<string, readonly Step[]>>;
}

type Headers = Readonly<Record<string, string>>;

/** Steps with the headers of one caller, which a step may change; a body that is not text or bytes goes out as JSON. */
export function stepsWith(own: Headers) {
  const ask = (status: number, method: string, path: string, headers: Headers = {}, body?: unknown): Step => ({
    status,
    request: { method, path, headers: { ...own, ...headers }, ...(body === undefined ? {} : { body: written(body) }) },
  });
  return {
    ask,
    get: (status: number, path: string, headers?: Headers) => ask(status, 'GET', path, headers),
    post: (status: number, path: string, body: unknown, headers?: Headers) =>
      ask(status, 'POST', path, { 'content-type': 'application/json', ...headers }, body),
  };
}

const written = (body: unknown) =>
  typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body);

/** What came back at one step, without what belongs to the transport. */
export interface Seen {
  readonly request: string;
  readonly status: number;
  readonly headers: Reply['headers'];
  readonly body: string;
}

/** Headers that a transport adds for itself. */
const OF_THE_TRANSPORT = new Set(['date', 'connection', 'keep-alive', 'content-length', 'transfer-encoding']);

/** Plays a script and tells what came back. */
export async function play(steps: readonly Step[], host: string, emulator: Emulator, send: Send): Promise<Seen[]> {
  const seen: Seen[] = [];
  for (const step of steps) {
    if ('advance' in step) {
      await emulator.advance(step.advance);
      continue;
    }
    const { method, path } = step.request;
    const { status, headers, body } = await send({ host, ...step.request });
    const own = Object.entries(headers).filter(([name]) => !OF_THE_TRANSPORT.has(name));
    seen.push({ request: `${method} ${path.slice(0, 80)}`, status, headers: Object.fromEntries(own), body });
  }
  return seen;
}

/** The statuses a script demands, in order. */
export function statusesOf(steps: readonly Step[]): number[] {
  return steps.flatMap((step) => ('status' in step ? [step.status] : []));
}
