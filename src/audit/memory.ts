import type { Provider } from '../http/provider.ts';
import { BoundedMap } from '../sms/bounded-map.ts';
import type { ObservedCall } from './observed-call.ts';
import { wordsOf } from './vocabulary.ts';

/** Calls of one client that are remembered; what lies further back excuses and accuses nobody. */
const CALLS = 64;

/** Clients that are remembered: an API key of a provider each. */
const CLIENTS = 1_000;

/** What was done, in few words, to compare later calls with. */
export interface Remembered {
  readonly at: number;
  readonly operation: string | undefined;
  /** The request, to recognise a repetition; undefined where no rule would ask for it. */
  readonly print: string | undefined;
  readonly status: number;
  /** The provider's code for why it was refused. */
  readonly code: string | undefined;
  /** How long the answer asked the client to wait, in milliseconds. */
  readonly retryAfter: number | undefined;
  readonly idempotencyKey: string | undefined;
  /** Whether the client never got the answer whole. */
  readonly lost: boolean;
  /** The messages it created. */
  readonly accepted: readonly string[];
}

/** How often a request is among those that are remembered. */
interface Repetitions {
  readonly print: string;
  count: number;
}

/** What is remembered of a call, and of those that are the same. */
interface Kept extends Remembered {
  readonly same: Repetitions | undefined;
}

/** What one client did. */
interface Client {
  /** The newest last. */
  readonly calls: Kept[];
  /** How many of them the client did not get a good answer to. */
  failures: number;
  /** By the request. */
  readonly repetitions: Map<string, Repetitions>;
}

const NOBODY: Client = { calls: [], failures: 0, repetitions: new Map() };

/** What the clients of a sandbox did before, the newest last. */
export class Memory {
  readonly #clients = new BoundedMap<Client>(CLIENTS);
  /** Who was asked about last: every rule asks about the same call, and the next one is nearly always theirs too. */
  #client = NOBODY;
  #provider: Provider | undefined;
  #key: string | undefined;

  /** What the client of a call did before it, oldest first. */
  before(call: ObservedCall): readonly Remembered[] {
    return this.#clientOf(call).calls;
  }

  /** What it did before, if anything of that failed: without failures there are no retries. */
  beforeRetry(call: ObservedCall): readonly Remembered[] {
    const { calls, failures } = this.#clientOf(call);
    return failures === 0 ? NOBODY.calls : calls;
  }

  /** Whether anything that it did failed. */
  hasFailed(call: ObservedCall): boolean {
    return this.#clientOf(call).failures > 0;
  }

  /** How often it made the very same request before. */
  repetitions(call: ObservedCall): number {
    return this.#clientOf(call).repetitions.get(call.print)?.count ?? 0;
  }

  /** Stands for the client of a call for as long as it is remembered; `Notes` are forgotten with it. */
  client(call: ObservedCall): object {
    return this.#known(call);
  }

  remember(call: ObservedCall): void {
    const { answer, idempotencyKey } = call;
    if (answer === undefined) return;
    const client = this.#known(call);
    if (client.calls.length >= CALLS) forgetOldest(client);
    const { reply, accepted } = answer;
    const lost = reply.disturbance !== undefined;
    const isRefused = reply.status >= 400;
    const failed = lost || isRefused;
    const isWanted = failed || client.failures > 0 || idempotencyKey !== undefined || asksForOne(call);
    const print = isWanted ? call.print : undefined;
    client.calls.push({
      at: call.at,
      operation: call.operation?.id,
      print,
      status: reply.status,
      code: isRefused ? call.errorCode : undefined,
      retryAfter: isRefused ? waitAsked(call) : undefined,
      idempotencyKey,
      lost,
      accepted,
      same: print === undefined ? undefined : oneMore(print, client),
    });
    if (failed) client.failures++;
  }

  reset(): void {
    this.#clients.clear();
    this.#client = NOBODY;
    this.#provider = undefined;
    this.#key = undefined;
  }

  /** The client of a call, who is somebody from now on. */
  #known(call: ObservedCall): Client {
    if (this.#clientOf(call) === NOBODY) {
      this.#client = { calls: [], failures: 0, repetitions: new Map() };
      this.#clients.set(nameOf(call), this.#client);
    }
    return this.#client;
  }

  #clientOf(call: ObservedCall): Client {
    if (this.#provider === call.provider && this.#key === call.key) return this.#client;
    this.#client = this.#clients.get(nameOf(call)) ?? NOBODY;
    this.#provider = call.provider;
    this.#key = call.key;
    return this.#client;
  }
}

/** What a rule knows of each client, for as long as that is remembered. */
export class Notes<Note> {
  readonly #notes = new WeakMap<object, Note>();
  readonly #blank: () => Note;

  /** @param blank what is known of a client at first. */
  constructor(blank: () => Note) {
    this.#blank = blank;
  }

  /** What is known of the client of a call; the rule writes into it. */
  of(call: ObservedCall, memory: Memory): Note {
    const client = memory.client(call);
    let note = this.#notes.get(client);
    if (note === undefined) {
      note = this.#blank();
      this.#notes.set(client, note);
    }
    return note;
  }
}

function forgetOldest(client: Client): void {
  const oldest = client.calls.shift();
  if (oldest === undefined) return;
  const { same, lost, status } = oldest;
  if (lost || status >= 400) client.failures--;
  if (same !== undefined && --same.count === 0) client.repetitions.delete(same.print);
}

function oneMore(print: string, { repetitions }: Client): Repetitions {
  let same = repetitions.get(print);
  if (same === undefined) {
    same = { print, count: 0 };
    repetitions.set(print, same);
  }
  same.count++;
  return same;
}

/** Whether it asks about one message, which rules recognise again although it goes well. */
function asksForOne({ provider, operation }: ObservedCall): boolean {
  return operation !== undefined && (wordsOf(provider)?.status.includes(operation.id) ?? false);
}

/** Milliseconds; the headers give seconds. */
function waitAsked({ provider, answer }: ObservedCall): number | undefined {
  if (answer === undefined) return undefined;
  const { headers, status } = answer.reply;
  const asked = headers['Retry-After'] ?? (status === 429 ? headers[wordsOf(provider)?.waitHeader ?? ''] : undefined);
  return asked === undefined ? undefined : Number(asked) * 1000;
}

const nameOf = ({ provider, key }: ObservedCall) => `${provider.id}/${key ?? ''}`;
