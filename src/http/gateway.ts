import { Interruption } from '../sms/effects.ts';
import { Fault, fault } from '../sms/fault.ts';
import type { ErasedApi } from './api.ts';
import { FORM, readInput, readQuery } from './codec.ts';
import type { OperationContract } from './contract.ts';
import type { Interference } from './intervention.ts';
import type { ErasedOperation, ErasedReply } from './operation-types.ts';
import { requireValid } from './problem.ts';
import { type Match, Router } from './router.ts';
import type { WireReply, WireRequest } from './wire.ts';
import { sentenceOf } from './wording.ts';

/**
 * Who calls, and whether they may: asked by the gateway at the fixed places of its order.
 * @typeParam Who the caller, once known.
 */
export interface Access<Who> {
  /** Who calls; undefined for nobody known. Refuses nothing. */
  identify(request: WireRequest): Who | undefined;
  /** @throws Fault when this caller may not call, or not so often. */
  admit(request: WireRequest, caller: Who | undefined): Who;
  /** The reply this very request got before. */
  recall(request: WireRequest, operation: string, caller: Who): WireReply | undefined;
  /** Told of every reply an operation was found for. */
  keep(request: WireRequest, operation: string, caller: Who, reply: WireReply): void;
  /**
   * Headers of every reply.
   * @param isSpent whether the reply says that the caller has reached a limit.
   */
  headers(caller: Who | undefined, isSpent?: boolean): Readonly<Record<string, string>>;
}

/** An operation ready to run. */
interface Route<World, Who> {
  readonly contract: OperationContract;
  readonly run: ErasedOperation<World, Who>;
}

/** What an operation is given without a request. */
export interface InProcess {
  readonly path?: object;
  readonly query?: object;
  readonly body?: unknown;
}

/** What was found in a request. */
export interface Reading<Who> {
  /** Undefined where nobody known calls. */
  readonly caller: Who | undefined;
  /** Undefined where there is none. */
  readonly operation: OperationContract | undefined;
  /** The body, if it was read and nothing has changed it since. */
  readonly body: unknown;
}

const JSON_TYPE = 'application/json; charset=utf-8';
const EVENTS = 'text/event-stream; charset=utf-8';
const NOTHING = {};

/**
 * Answers requests to one API. The order is fixed: route, admit, interfere, recall, check, run; whatever refuses throws
 * a fault, which is worded in the one place that catches it.
 */
export class Gateway<World, Who> {
  readonly #api: ErasedApi<World, Who>;
  readonly #world: World;
  readonly #access: Access<Who>;
  readonly #interference: Interference<Who> | undefined;
  readonly #router: Router<Route<World, Who>>;
  /** The request that was answered last: whoever judges it need not read it again. */
  readonly #last: { -readonly [Name in keyof Reading<Who>]: Reading<Who>[Name] } & { given: WireRequest | undefined } =
    {
      given: undefined,
      caller: undefined,
      operation: undefined,
      body: undefined,
    };
  /** Told of faults that are not refusals: defects of the emulator. */
  readonly #onDefect: (error: unknown) => void;

  /** @param interference what is done to requests and replies against the ordinary course, where anything is. */
  constructor(
    api: ErasedApi<World, Who>,
    world: World,
    access: Access<Who>,
    onDefect: (error: unknown) => void,
    interference?: Interference<Who>,
  ) {
    this.#api = api;
    this.#world = world;
    this.#access = access;
    this.#interference = interference;
    this.#onDefect = onDefect;
    this.#router = routerOf(api);
  }

  /** Answers a request; at once, but for operations that wait for something outside the process and for late answers. */
  handle(given: WireRequest): WireReply | Promise<WireReply> {
    this.#last.given = given;
    this.#last.operation = undefined;
    this.#last.body = undefined;
    const caller = this.#access.identify(given);
    this.#last.caller = caller;
    let request = given;
    let reply: WireReply | Promise<WireReply>;
    try {
      if (this.#api.canonicalise !== undefined) request = this.#api.canonicalise(given);
      reply = this.#reply(request, caller);
    } catch (error) {
      reply = this.#refuse(error, caller, request);
    }
    // A stream would go on for nobody.
    if (given.method === 'HEAD' && 'stream' in reply) return { ...reply, stream: undefined };
    if (this.#interference === undefined || reply instanceof Promise) return reply;
    return this.#interference.after(reply, () => this.#refuse(fault('internal-error'), caller, request));
  }

  /** The reply to a request that could not even be begun with, for the world it is for has a defect. */
  failed(error: unknown, request: WireRequest): WireReply {
    return this.#refuse(error, this.#access.identify(request), request);
  }

  /**
   * Performs an operation for somebody who shares the process: with the checks and in the words of a request for it, but
   * nobody is asked who they are.
   */
  perform(operation: string, given: InProcess, caller: Who): ErasedReply | Promise<ErasedReply> {
    const refuse = (error: unknown) => this.#worded(this.#refusalFor(error));
    try {
      const { contract, run } = this.#routeOf(operation);
      const path = this.#parameters(contract, 'path', given.path ?? NOTHING);
      this.#api.admitQuery?.(contract, Object.entries(given.query ?? NOTHING));
      const query = this.#parameters(contract, 'query', given.query ?? NOTHING);
      // A copy, for the check fills in defaults.
      const copy: unknown = structuredClone(given.body);
      const body = copy === undefined && !contract.bodyRequired ? undefined : this.#checked(contract, copy);
      const request = { method: contract.method, host: '', path: contract.path, query: '', headers: NOTHING, body: '' };
      const reply = run({ path, query, body, caller, request }, this.#world);
      return reply instanceof Promise ? reply.catch(refuse) : reply;
    } catch (error) {
      return refuse(error);
    }
  }

  /** What a request is for, and says, as far as that is known already. */
  reading(given: WireRequest): Reading<Who> {
    if (this.#last.given === given) return this.#last;
    return { caller: this.#access.identify(given), operation: this.#operationOf(given), body: undefined };
  }

  #operationOf(given: WireRequest): OperationContract | undefined {
    try {
      const request = this.#api.canonicalise?.(given) ?? given;
      return this.#router.find(request.method, request.path).target.contract;
    } catch {
      // Whoever answers it says what is wrong.
      return undefined;
    }
  }

  #routeOf(operation: string): Route<World, Who> {
    const contract = this.#api.contract.operations.find(({ id }) => id === operation);
    const run = this.#api.operations[operation];
    if (contract === undefined || run === undefined) throw fault('unknown-path', `There is no operation ${operation}.`);
    return { contract, run };
  }

  #reply(request: WireRequest, caller: Who | undefined): WireReply | Promise<WireReply> {
    const match = this.#router.find(request.method, request.path);
    this.#last.operation = match.target.contract;
    const admitted = this.#access.admit(request, caller);
    const operation = match.target.contract.id;
    this.#interference?.before(request, operation, admitted);
    const known = this.#access.recall(request, operation, admitted);
    if (known !== undefined) return { ...known, headers: { ...known.headers, ...this.#access.headers(caller) } };
    const reply = this.#answer(request, match, admitted);
    if (reply instanceof Promise) return reply;
    if (this.#interference?.keeps(reply) ?? true) this.#access.keep(request, operation, admitted, reply);
    return reply;
  }

  /** Runs an operation. Its refusals are replies too, for they are kept like any other. */
  #answer(request: WireRequest, match: Match<Route<World, Who>>, caller: Who): WireReply | Promise<WireReply> {
    try {
      const { contract, run } = match.target;
      const path = this.#parameters(contract, 'path', match.params);
      if (request.query !== '') this.#api.admitQuery?.(contract, new URLSearchParams(request.query));
      const query = this.#query(contract, request.query);
      this.#checkHeaders(contract, request.headers);
      const body = this.#body(contract, request);
      const reply = run({ path, query, body, caller, request }, this.#world);
      return reply instanceof Promise
        ? reply.then(
            (settled) => this.#write(settled, caller, request),
            (error: unknown) => this.#refuse(error, caller, request),
          )
        : this.#write(reply, caller, request);
    } catch (error) {
      // Nothing was done, so there is no reply to keep.
      if (error instanceof Interruption) throw error;
      return this.#refuse(error, caller, request);
    }
  }

  #parameters(contract: OperationContract, place: 'path' | 'query', given: object): object {
    const check = this.#api.contract.parameters(contract, place);
    if (check === undefined) return NOTHING;
    // A copy, for the check turns text into numbers and fills in defaults.
    const values = { ...given };
    requireValid(check, values, this.#api.fieldFaults, this.#api.problemSentence);
    return values;
  }

  #query(contract: OperationContract, query: string): object {
    // Where nothing is asked of a query it is not read, for nothing in it can be wrong.
    if (this.#api.contract.parameters(contract, 'query') === undefined) return NOTHING;
    return this.#parameters(contract, 'query', query === '' ? NOTHING : readQuery(query));
  }

  /** Headers are texts, and stay what they are: the document's are none that a check would turn into anything else. */
  #checkHeaders(contract: OperationContract, headers: WireRequest['headers']): void {
    const check = this.#api.contract.parameters(contract, 'header');
    if (check !== undefined) requireValid(check, headers, this.#api.fieldFaults, this.#api.problemSentence);
  }

  #body(contract: OperationContract, request: WireRequest): unknown {
    const { decode } = this.#api;
    const body = readInput(request, contract, decode);
    if (body === undefined) return undefined;
    // The check of a form changes it, and so it does what was decoded.
    if (decode === undefined && !contract.mediaTypes.includes(FORM)) this.#last.body = body;
    return this.#checked(contract, body);
  }

  #checked(contract: OperationContract, body: unknown): unknown {
    requireValid(this.#api.contract.body(contract), body, this.#api.fieldFaults, this.#api.problemSentence);
    return body;
  }

  #write({ status, body, stream }: ErasedReply, caller: Who | undefined, request: WireRequest): WireReply {
    if (stream !== undefined) {
      return { status, headers: { 'Content-Type': EVENTS, ...this.#access.headers(caller) }, body: '', stream };
    }
    if (body === undefined) return { status, headers: { ...this.#access.headers(caller) }, body: '' };
    const { type, text } = this.#encode(body, request);
    const stated = status >= 400 ? (this.#api.errorType ?? type) : type;
    return new Reply(status, { 'Content-Type': stated, ...this.#access.headers(caller) }, text);
  }

  #refuse(error: unknown, caller: Who | undefined, request: WireRequest): WireReply {
    const refusal = this.#refusalFor(error);
    const { status, body, sentence } = this.#worded(refusal);
    this.#interference?.refused(refusal, sentence);
    const { type, text } = this.#encode(body, request);
    const headers = {
      'Content-Type': this.#api.errorType ?? type,
      ...refusal.context.headers,
      ...this.#api.refusalHeaders?.[refusal.kind],
      // Also where no limit was reached: a magic number or a fate says that one was.
      ...this.#access.headers(caller, refusal.kind === 'rate-limited'),
    };
    return { status, headers, body: text };
  }

  #worded(refusal: Fault): { status: number; body: object; sentence: string } {
    const wording = this.#api.wordings[refusal.kind];
    const [status, code] = wording;
    const sentence = sentenceOf(wording, refusal);
    return { status, body: this.#api.envelope(status, code, sentence, refusal), sentence };
  }

  #refusalFor(error: unknown): Fault {
    if (error instanceof Fault) return error;
    // What the client would be told, were it told anything.
    if (error instanceof Interruption) return fault('unavailable');
    this.#onDefect(error);
    return fault('internal-error');
  }

  #encode(body: object, request: WireRequest): { type: string; text: string } {
    return this.#api.encode?.(body, request) ?? { type: JSON_TYPE, text: JSON.stringify(body) };
  }
}

/** A reply with a body; a class because of [what the journal keeps](../../decisions/journal-memory.md). */
class Reply implements WireReply {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: string;

  constructor(status: number, headers: Record<string, string>, body: string) {
    this.status = status;
    this.headers = headers;
    this.body = body;
  }
}

const routers = new WeakMap<object, unknown>();

/** The routes of an API; they are the same in every sandbox, and building them takes longer than all of its rest. */
export function routerOf<World, Who>(api: ErasedApi<World, Who>): Router<Route<World, Who>> {
  const known = routers.get(api);
  // What is kept for an API was built from it below, with its own types.
  if (known !== undefined) return known as Router<Route<World, Who>>;
  const router = new Router<Route<World, Who>>({ isExact: api.exactPaths });
  for (const contract of api.contract.operations) {
    const run = api.operations[contract.id];
    if (run === undefined) throw new Error(`${api.id} has no operation "${contract.id}"`);
    router.add({ method: contract.method, path: api.contract.basePath + contract.path }, { contract, run });
  }
  routers.set(api, router);
  return router;
}
