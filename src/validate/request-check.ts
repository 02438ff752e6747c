import { readInput, readQuery } from '../http/codec.ts';
import type { OperationContract } from '../http/contract.ts';
import { routerOf } from '../http/gateway.ts';
import type { Problem } from '../http/problem.ts';
import type { Provider } from '../http/provider.ts';
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

/** Checks a request as its provider itself checks it, but for who asks and how often. */
export function checkRequest(provider: Provider, given: WireRequest): CheckedRequest {
  let operation: OperationContract | undefined;
  try {
    const request = provider.canonicalise?.(given) ?? given;
    const { target, params } = routerOf(provider).find(request.method, request.path);
    operation = target.contract;
    return { operation, mistake: mistakeIn(request, operation, params, provider) };
  } catch (error) {
    const kind = error instanceof Fault ? error.kind : '';
    if (operation !== undefined) return { operation, mistake: UNREADABLE[kind] ?? 'the body cannot be read' };
    const what = kind === 'method-not-allowed' ? 'method here' : 'operation';
    return { operation, mistake: `the document has no such ${what}` };
  }
}

function mistakeIn(
  request: WireRequest,
  operation: OperationContract,
  params: object,
  { contract, decode }: Provider,
): string | undefined {
  const places = [
    ['path', { ...params }],
    ['query', request.query === '' ? {} : readQuery(request.query)],
    ['header', { ...request.headers }],
  ] as const;
  for (const [place, values] of places) {
    const problem = contract.parameters(operation, place)?.(values);
    if (problem !== undefined) return told(problem, `the ${place === 'header' ? place : `${place} parameter`}`);
  }
  const input = readInput(request, operation, decode);
  const problem = input === undefined ? undefined : contract.body(operation)(input);
  return problem && told(problem, 'the field');
}

/** A fault's own sentence would quote what cannot be read. */
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
