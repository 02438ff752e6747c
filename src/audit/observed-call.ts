import { createHash } from 'node:crypto';
import { FORM, fieldsOf, mediaTypeOf } from '../http/codec.ts';
import type { OperationContract } from '../http/contract.ts';
import type { Provider } from '../http/provider.ts';
import type { WireReply, WireRequest } from '../http/wire.ts';
import type { Violation } from '../sms/incident.ts';
import { codeIn } from './error-code.ts';
import { unknownNames } from './unknown-names.ts';

export type Fields = Readonly<Record<string, unknown>>;

/** What is known of a request to a provider once it has been answered. */
export interface Answered {
  readonly reply: WireReply;
  /** What the provider itself refused it for. */
  readonly violation: Violation | null;
  /** The ids of the messages it created. */
  readonly accepted: readonly string[];
}

/** Whether a text is one of a provider's keys, or a secret of the account that the bearer of a key has. */
export type HoldsSecret = (text: string, key: string | undefined) => boolean;

type Given = Pick<ObservedCall, 'provider' | 'operation' | 'request' | 'at' | 'key' | 'answer'> & {
  readonly isSecret: HoldsSecret;
};

/** A request to a provider as it is judged. What is in it is read when a rule asks, for most ask for little. */
export class ObservedCall {
  readonly provider: Provider;
  /** What was asked for; undefined where the document has no such operation. */
  readonly operation: OperationContract | undefined;
  /** With the provider's own path. */
  readonly request: WireRequest;
  /** Emulated time in milliseconds since the epoch. */
  readonly at: number;
  /** The API key it bore; undefined where nobody knows it. */
  readonly key: string | undefined;
  /** Undefined before it is answered, as in a strict sandbox. */
  readonly answer: Answered | undefined;
  readonly #holdsSecret: HoldsSecret;
  #body: unknown;
  #isRead: boolean;
  #print: string | undefined;
  #items: readonly Fields[] | undefined;
  #query: Readonly<Record<string, string>> | undefined;
  #unknown: readonly string[] | undefined;

  /** @param body what it says, where somebody has read it already. */
  constructor(call: Given, body?: unknown) {
    this.provider = call.provider;
    this.operation = call.operation;
    this.request = call.request;
    this.at = call.at;
    this.key = call.key;
    this.#holdsSecret = call.isSecret;
    this.answer = call.answer;
    this.#body = body;
    this.#isRead = body !== undefined;
  }

  /** What makes two requests the same: method, path, query and body. */
  get print(): string {
    this.#print ??= printOf(this.request);
    return this.#print;
  }

  get mediaType(): string {
    return mediaTypeOf(this.request.headers['content-type']);
  }

  /** What the body says, with the query where the provider makes no difference; undefined where nobody can read it. */
  get body(): unknown {
    if (!this.#isRead) {
      this.#body = this.#read();
      this.#isRead = true;
    }
    return this.#body;
  }

  /** The fields of a body that is an object or a form; of a list those of its first item. */
  get fields(): Fields | undefined {
    return this.items[0];
  }

  /** The fields of each item of a body that is a list, or of the one that it is. */
  get items(): readonly Fields[] {
    if (this.#items === undefined) {
      const { body } = this;
      this.#items = Array.isArray(body) ? body.filter(hasFields) : hasFields(body) ? [body] : NONE;
    }
    return this.#items;
  }

  get query(): Readonly<Record<string, string>> {
    this.#query ??= this.request.query === '' ? NOTHING : fieldsOf(this.request.query);
    return this.#query;
  }

  /** The names in it that the provider does not know, and so ignores. */
  get unknown(): readonly string[] {
    this.#unknown ??= unknownNames(this);
    return this.#unknown;
  }

  /** The path without the keys and secrets that may stand in it. */
  get path(): string {
    const { path } = this.request;
    return path
      .split('/')
      .map((part) => (this.isSecret(part) ? HIDDEN : part))
      .join('/');
  }

  /** Whether a text is one of the provider's keys, or a secret of the account that was called for. */
  isSecret(text: string): boolean {
    return this.#holdsSecret(text, this.key);
  }

  /** The status it was answered with; undefined before. */
  get status(): number | undefined {
    return this.answer?.reply.status;
  }

  /** Whether the provider did what it was asked for. */
  get succeeded(): boolean {
    const { status } = this;
    return status !== undefined && status < 400;
  }

  /** The provider's code for why it was refused. */
  get errorCode(): string | undefined {
    return this.status === undefined || this.succeeded ? undefined : codeIn(this.answer?.reply.body ?? '');
  }

  /** Whether a repetition of it is done but once if it bears an idempotency key. */
  get takesIdempotencyKey(): boolean {
    const { idempotency } = this.provider;
    return this.operation !== undefined && (idempotency?.operations.has(this.operation.id) ?? false);
  }

  /** The idempotency key it bears, where its operation takes one. */
  get idempotencyKey(): string | undefined {
    return this.takesIdempotencyKey ? this.request.headers[this.provider.idempotency?.header ?? ''] : undefined;
  }

  #read(): unknown {
    const { body } = this.request;
    try {
      if (this.provider.decode !== undefined) return this.provider.decode(this.request);
      if (body === '') return undefined;
      return this.mediaType === FORM ? fieldsOf(body) : JSON.parse(body);
    } catch {
      // Whoever answers it says what is wrong.
      return undefined;
    }
  }
}

/** What is shown for a secret. */
export const HIDDEN = '…';

/** Longest request that is remembered as it was; of a longer one only a digest is. */
const PRINT = 1_000;

function printOf({ method, path, query, body }: WireRequest): string {
  // Nothing has to be put together of a question, which is what is asked most.
  if (method === 'GET' && query === '' && body === '') return path;
  const print = `${method} ${path}?${query}\n${body}`;
  return print.length > PRINT ? createHash('sha256').update(print).digest('base64') : print;
}

const NONE: readonly Fields[] = [];
const NOTHING: Readonly<Record<string, string>> = {};

/** An object that is no list has fields by name. */
function hasFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
