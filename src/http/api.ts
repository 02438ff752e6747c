import type { Caller } from '../sms/directory.ts';
import type { FaultKind } from '../sms/fault.ts';
import type { Authentication } from './authentication.ts';
import type { Contract, OperationContract } from './contract.ts';
import type { IdempotencyPolicy } from './idempotency.ts';
import type { ApiShape, ErasedOperation, Operations, StatusOf } from './operation-types.ts';
import type { FieldFaults, Problem } from './problem.ts';
import type { ThrottlePolicy } from './throttle.ts';
import type { WireRequest } from './wire.ts';
import type { Envelope, Wordings } from './wording.ts';

/** Puts a body into the form its request asked for. */
export type Encode = (body: object, request: WireRequest) => { readonly type: string; readonly text: string };

/** Statuses of refusals that come before any operation is found, which no operation of a document can declare. */
type RoutingStatus = 404 | 405;

/**
 * An HTTP API, declared: the document that drives it, and what a document cannot say.
 * @typeParam Api the operations, as generated from the document.
 * @typeParam World what the operations work with.
 * @typeParam Who who calls.
 * @typeParam Code the error codes, where the document enumerates them.
 */
export interface HttpApi<Api extends ApiShape<Api>, World, Who, Code extends string = string> {
  readonly id: string;
  readonly contract: Contract;
  readonly wordings: Wordings<StatusOf<Api> | RoutingStatus, Code>;
  readonly envelope: Envelope<Code>;
  /**
   * Turns the ways a request may be written into the one the document declares, before anything else looks at it.
   * @throws Fault when it is none of them.
   */
  readonly canonicalise?: (request: WireRequest) => WireRequest;
  /** Whether paths are taken as they stand: without an id they must not lead to what is there for all ids. */
  readonly exactPaths?: boolean;
  /**
   * Looks at what is given in the query before it is checked, where more is asked of it than the document says.
   * @throws Fault naming what is not to stand there.
   */
  readonly admitQuery?: (
    operation: OperationContract,
    given: Iterable<readonly [name: string, value: unknown]>,
  ) => void;
  /**
   * Reads what a request asks for, where that may stand in more places or forms than the document's one body.
   * @throws Fault when it cannot be read.
   */
  readonly decode?: (request: WireRequest) => object;
  /** Writes a reply's body; as JSON where this is absent. */
  readonly encode?: Encode;
  /** The media type of error bodies. */
  readonly errorType?: string;
  /** Headers that go with a kind of refusal. */
  readonly refusalHeaders?: Readonly<Partial<Record<FaultKind, Readonly<Record<string, string>>>>>;
  /** What is thrown when the document's check of a field fails; `invalid-request` where it is silent. */
  readonly fieldFaults?: FieldFaults;
  /** Says what is wrong with a field, where the provider has words of its own for it. */
  readonly problemSentence?: (problem: Problem) => string;
  readonly operations: Operations<Api, World, Who>;
}

/** An API after its types have served their purpose, as the gateway runs it. */
export interface ErasedApi<World, Who>
  extends Omit<HttpApi<Record<never, never>, World, Who>, 'operations' | 'wordings'> {
  readonly wordings: Wordings;
  readonly operations: Readonly<Record<string, ErasedOperation<World, Who>>>;
}

/** Forgets an API's types, so that different APIs fit one gateway. */
export function eraseApi<Api extends ApiShape<Api>, World, Who, Code extends string>(
  api: HttpApi<Api, World, Who, Code>,
): ErasedApi<World, Who> {
  // The gateway gives each operation only what the document's own check let through, which is what its type says.
  return api as unknown as ErasedApi<World, Who>;
}

/** What an API asks of its callers, where it has callers. */
export interface AccessPolicy {
  readonly authentication: Authentication;
  readonly throttle: ThrottlePolicy<Caller>;
  readonly idempotency?: IdempotencyPolicy;
}
