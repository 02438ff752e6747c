import type { Access } from '../http/gateway.ts';
import { hostname, isLoopback, originHost } from '../http/hosts.ts';
import type { WireRequest } from '../http/wire.ts';
import { fault } from '../sms/fault.ts';

/** The control API has no credentials; whoever passes the guard is nobody in particular. */
export type Visitor = undefined;

const CHANGES = new Set(['POST', 'PUT', 'DELETE']);

/**
 * Keeps web pages out. A page that rebinds its name to 127.0.0.1 shows its own name as `Host`; one that posts across
 * origins shows its `Origin`, and cannot send JSON without a preflight, which nobody here grants.
 */
export class Guard implements Access<Visitor> {
  readonly #allowedHosts: ReadonlySet<string>;

  /** @param allowedHosts host names besides the loopback ones, without ports. */
  constructor(allowedHosts: readonly string[]) {
    this.#allowedHosts = new Set(allowedHosts.map((host) => host.toLowerCase()));
  }

  identify(): Visitor {
    return undefined;
  }

  admit({ host, method, headers }: WireRequest): Visitor {
    if (!this.#isAllowed(hostname(host))) {
      throw fault(
        'forbidden',
        `The control API does not answer to the host name "${hostname(host)}"; use localhost, or allow the name with ` +
          '--allow-host, or allowedHosts of createEmulator.',
      );
    }
    const page = originHost(headers['origin']);
    if (page !== undefined && !this.#isAllowed(page)) {
      throw fault('forbidden', `The control API does not take requests from pages of ${page}.`);
    }
    if (CHANGES.has(method) && !/^application\/json *(;|$)/i.test(headers['content-type'] ?? '')) {
      throw fault('unsupported-media-type');
    }
    return undefined;
  }

  recall(): undefined {
    return undefined;
  }

  keep(): void {}

  headers(): Readonly<Record<string, string>> {
    return NO_STORE;
  }

  #isAllowed(name: string): boolean {
    return isLoopback(name) || this.#allowedHosts.has(name);
  }
}

const NO_STORE = { 'Cache-Control': 'no-store' };
