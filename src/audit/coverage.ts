import type { OperationContract } from '../http/contract.ts';
import { documentedFields } from './documented-fields.ts';
import type { ObservedCall } from './observed-call.ts';

/** How often an operation was called, and what of it was used. */
export interface OperationUse {
  calls: number;
  /** Answers by their status. */
  readonly statuses: Map<number, number>;
  /** Answers by their error code, where the provider has codes. */
  readonly codes: Map<string, number>;
  /** Names of the documented fields and parameters that were given. */
  readonly given: Set<string>;
  /** The names of the headers that it documents. */
  readonly headers: readonly string[];
}

/** Codes that are kept for an operation: a document has fewer, a fate may invent some without end. */
const CODES = 200;

/** Which operations, parameters and answers of the documents were exercised. */
export class Coverage {
  readonly #uses = new Map<OperationContract, OperationUse>();

  count(call: ObservedCall): void {
    const { operation, answer } = call;
    if (operation === undefined || answer === undefined) return;
    const use = this.#useOf(operation);
    const { status } = answer.reply;
    use.calls++;
    use.statuses.set(status, (use.statuses.get(status) ?? 0) + 1);
    if (status >= 400) {
      const code = call.errorCode;
      if (code !== undefined && use.codes.size < CODES) use.codes.set(code, (use.codes.get(code) ?? 0) + 1);
    }
    const { body, query } = documentedFields(call.provider, operation);
    for (const fields of call.items) for (const name in fields) if (body.has(name)) use.given.add(name);
    for (const name in call.query) if (query.has(name)) use.given.add(name);
    for (const name of use.headers) if (call.request.headers[name.toLowerCase()] !== undefined) use.given.add(name);
  }

  /** What was used of an operation; undefined where nothing was. */
  of(operation: OperationContract): OperationUse | undefined {
    return this.#uses.get(operation);
  }

  reset(): void {
    this.#uses.clear();
  }

  #useOf(operation: OperationContract): OperationUse {
    let use = this.#uses.get(operation);
    if (use === undefined) {
      const named = (place: string) =>
        operation.parameters.filter(({ in: at }) => at === place).map(({ name }) => name);
      // Without what its path wants nothing would be this operation.
      use = {
        calls: 0,
        statuses: new Map(),
        codes: new Map(),
        given: new Set(named('path')),
        headers: named('header'),
      };
      this.#uses.set(operation, use);
    }
    return use;
  }
}
