import { BoundedMap } from '../sms/bounded-map.ts';
import type { ObservedCall } from './observed-call.ts';

/** Calls of one client that are remembered; what lies further back excuses and accuses nobody. */
const CALLS = 64;

/** Clients that are remembered: an API key of a provider each. */
const CLIENTS = 1_000;

/** What was done, in few words, to compare later calls with. */
export interface Remembered {
  readonly at: number;
  readonly operation: string | undefined;
  /** The request as it was, to recognise a repetition: method, path, query and body. */
  readonly print: string;
  readonly status: number;
  /** How long the answer asked the client to wait, in milliseconds. */
  readonly retryAfter: number | undefined;
  readonly idempotencyKey: string | undefined;
  /** Whether the client never got the answer whole. */
  readonly lost: boolean;
  /** The messages it created. */
  readonly accepted: readonly string[];
}

/** What the clients of a sandbox did before, the newest last. */
export class Memory {
  readonly #clients = new BoundedMap<Remembered[]>(CLIENTS);

  /** What the client of a call did before it, oldest first. */
  before(call: ObservedCall): readonly Remembered[] {
    return this.#clients.get(clientOf(call)) ?? [];
  }

  remember(call: ObservedCall): void {
    const { answer } = call;
    if (answer === undefined) return;
    const client = clientOf(call);
    const calls = this.#clients.get(client) ?? [];
    if (calls.length === 0) this.#clients.set(client, calls);
    else if (calls.length >= CALLS) calls.shift();
    const { reply, accepted } = answer;
    const after = reply.headers['Retry-After'];
    calls.push({
      at: call.at,
      operation: call.operation?.id,
      print: printOf(call),
      status: reply.status,
      retryAfter: after === undefined ? undefined : Number(after) * 1000,
      idempotencyKey: call.idempotencyKey,
      lost: reply.disturbance !== undefined,
      accepted,
    });
  }

  reset(): void {
    this.#clients.clear();
  }
}

/** What makes two requests the same. */
export function printOf({ request: { method, path, query, body } }: ObservedCall): string {
  return `${method} ${path}?${query}\n${body}`;
}

const clientOf = ({ provider, key }: ObservedCall) => `${provider.id}/${key ?? ''}`;
