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
