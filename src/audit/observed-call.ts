import { FORM, mediaTypeOf, readQuery } from '../http/codec.ts';
import type { OperationContract } from '../http/contract.ts';
import type { Provider } from '../http/provider.ts';
import type { WireReply, WireRequest } from '../http/wire.ts';
import type { Violation } from '../sms/incident.ts';

export type Fields = Readonly<Record<string, unknown>>;

/** What is known of a request to a provider once it has been answered. */
export interface Answered {
  readonly reply: WireReply;
  /** What the provider itself refused it for. */
  readonly violation: Violation | null;
  /** The ids of the messages it created. */
  readonly accepted: readonly string[];
}

/** A request to a provider as it is judged: read anew, for only few rules look at its body. */
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
  #body: { readonly value: unknown } | undefined;
  #query: Readonly<Record<string, string>> | undefined;

  constructor(call: Omit<ObservedCall, 'body' | 'fields' | 'query' | 'mediaType' | 'idempotencyKey'>) {
    this.provider = call.provider;
    this.operation = call.operation;
    this.request = call.request;
    this.at = call.at;
    this.key = call.key;
    this.answer = call.answer;
  }

  get mediaType(): string {
    return mediaTypeOf(this.request);
  }

  /** What the body says; undefined where it has none or nobody can read it. */
  get body(): unknown {
    this.#body ??= { value: this.#read() };
    return this.#body.value;
  }

  /** The fields of a body that is an object or a form; of a list those of its first item. */
  get fields(): Fields | undefined {
    const body = Array.isArray(this.body) ? this.body[0] : this.body;
    // An object that is no list has fields by name.
    return typeof body === 'object' && body !== null && !Array.isArray(body) ? (body as Fields) : undefined;
  }

  get query(): Readonly<Record<string, string>> {
    this.#query ??= readQuery(this.request.query);
    return this.#query;
  }

  /** The idempotency key it bears, where its operation takes one. */
  get idempotencyKey(): string | undefined {
    const { idempotency } = this.provider;
    const takesOne = this.operation !== undefined && idempotency?.operations.has(this.operation.id);
    return takesOne ? this.request.headers[idempotency?.header ?? ''] : undefined;
  }

  #read(): unknown {
    const { body } = this.request;
    if (body === '') return undefined;
    if (this.mediaType === FORM) return readQuery(body);
    try {
      return JSON.parse(body);
    } catch {
      return undefined;
    }
  }
}
