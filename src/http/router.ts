import findMyWay from 'find-my-way';
import { Fault } from '../sms/fault.ts';
import type { OperationContract } from './contract.ts';
import { abridged } from './wording.ts';

/** An operation and the values its path template stood for. */
export interface Match<Target> {
  readonly target: Target;
  readonly params: Readonly<Record<string, string | undefined>>;
}

type Method = Parameters<ReturnType<typeof findMyWay>['find']>[0];

/** Finds the operation a method and path ask for. Literal segments win over templates. */
export class Router<Target> {
  readonly #router;
  readonly #isExact: boolean;
  readonly #methods = new Set<string>();

  /** @param isExact whether a slash too many, and a template that nothing is put into, lead nowhere. */
  constructor({ isExact = false }: { readonly isExact?: boolean | undefined } = {}) {
    this.#router = findMyWay({ ignoreTrailingSlash: !isExact, maxParamLength: 16_384 });
    this.#isExact = isExact;
  }

  add({ method, path }: Pick<OperationContract, 'method' | 'path'>, target: Target): void {
    this.#methods.add(method);
    // The store is find-my-way's place for what belongs to a route; its handlers are never called.
    this.#router.on(method as Method, path.replaceAll(':', '::').replace(/\{(\w+)\}/g, ':$1'), () => undefined, target);
  }

  /**
   * @param path percent-encoded, below the document's base path.
   * @throws Fault `method-not-allowed` with the methods that would do, or `unknown-path`.
   */
  find(method: string, path: string): Match<Target> {
    const found = this.#lookUp(method, path);
    if (found !== undefined) return found;
    const allowed = [...this.#methods].filter((other) => this.#lookUp(other, path) !== undefined);
    if (allowed.length === 0) throw new Fault('unknown-path', { detail: this.#nothingAt(path) });
    throw new Fault('method-not-allowed', {
      detail: `${method} is not allowed here; use ${allowed.join(' or ')}.`,
      headers: { Allow: allowed.join(', ') },
    });
  }

  #lookUp(method: string, path: string): Match<Target> | undefined {
    const route = this.#router.find(method as Method, path);
    if (route === null || (this.#isExact && Object.values(route.params).includes(''))) return undefined;
    return { target: route.store as Target, params: route.params };
  }

  #nothingAt(path: string): string {
    const isOdd = this.#isExact && /\/(\/|$)/.test(path);
    const why = isOdd ? ': an id is missing, or there is a slash too many' : '';
    return `There is nothing at ${abridged(path)}${why}.`;
  }
}
