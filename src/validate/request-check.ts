import { readBody, readQuery } from '../http/codec.ts';
import type { OperationContract } from '../http/contract.ts';
import type { Problem } from '../http/problem.ts';
import type { Provider } from '../http/provider.ts';
import { type Match, Router } from '../http/router.ts';
import type { WireRequest } from '../http/wire.ts';
import { Fault } from '../sms/fault.ts';
import { shownPointer } from './shown.ts';

/** A request as its provider's document sees it. */
export interface CheckedRequest {
  /** Undefined where the document has no such operation. */
  readonly operation: OperationContract | undefined;
  /** What the document would refuse it for, in one sentence without any of its values; undefined when it is fine. */
  readonly mistake: string | undefined;
}

/** The requests of one provider, checked as the provider itself checks them, but for who asks and how often. */
export class RequestCheck {
  readonly #provider: Provider;
  readonly #router = new Router<OperationContract>();

  constructor(provider: Provider) {
    this.#provider = provider;
    const { basePath, operations } = provider.contract;
    for (const operation of operations) {
      this.#router.add({ method: operation.method, path: basePath + operation.path }, operation);
    }
  }

  check(given: WireRequest): CheckedRequest {
    let found: Match<OperationContract>;
    let request: WireRequest;
    try {
      request = this.#provider.canonicalise?.(given) ?? given;
      found = this.#router.find(request.method, request.path);
    } catch (error) {
      const isMethod = error instanceof Fault && error.kind === 'method-not-allowed';
      return {
        operation: undefined,
        mistake: isMethod ? 'the document has no such method here' : 'the document has no such operation',
      };
    }
    const operation = found.target;
    try {
      return { operation, mistake: this.#mistake(operation, found.params, request) };
    } catch (error) {
      // Of a body that cannot be read at all the fault's own sentence would quote it.
      return {
        operation,
        mistake:
          error instanceof Fault ? (UNREADABLE[error.kind] ?? 'the body cannot be read') : 'the body cannot be read',
      };
    }
  }

  #mistake(operation: OperationContract, params: object, request: WireRequest): string | undefined {
    const { contract } = this.#provider;
    const places = [
      ['path', { ...params }],
      ['query', request.query === '' ? {} : readQuery(request.query)],
      ['header', { ...request.headers }],
    ] as const;
    for (const [place, values] of places) {
      const problem = contract.parameters(operation, place)?.(values);
      if (problem !== undefined) return told(problem, `the ${place === 'header' ? place : `${place} parameter`}`);
    }
    const body = this.#decode(operation, request);
    if (operation.mediaTypes.length === 0 || body === undefined) return undefined;
    const problem = contract.body(operation)(body);
    return problem && told(problem, 'the field');
  }

  #decode({ mediaTypes, bodyRequired }: OperationContract, request: WireRequest): unknown {
    const { decode } = this.#provider;
    if (decode !== undefined) return decode(request);
    const absent = !bodyRequired && request.body === '' && request.unreadable === undefined;
    return mediaTypes.length === 0 || absent ? undefined : readBody(request, mediaTypes);
  }
}

const UNREADABLE: Readonly<Record<string, string>> = {
  'malformed-body': 'the body is not well-formed',
  'unsupported-media-type': 'the body has a content type that the document does not have',
};

/** The keywords whose sentences say nothing of the value itself. */
function told({ pointer, keyword, detail }: Problem, subject: string): string {
  const place = pointer === '' ? 'the request' : `${subject} ${shownPointer(pointer.replace(/^\//, ''))}`;
  if (keyword === 'pattern' || keyword === 'format') return `${place} has the wrong format`;
  const says = /^(?:The request|`[^`]*`) (.*?)\.?$/s.exec(detail)?.[1];
  return `${place} ${says ?? 'is not as documented'}`;
}
