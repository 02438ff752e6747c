import { hostname, isAddress, isLocal, isLoopback, originHost } from './hosts.ts';
import type { WireReply, WireRequest } from './wire.ts';
import { abridged } from './wording.ts';

/** An API behind the door. */
export interface Room {
  readonly id: string;
}

/** A provider's API, and how it is addressed. */
export interface ProviderRoom extends Room {
  readonly hosts: readonly string[];
  /** What its own paths begin with, such as `/v1`. */
  readonly basePath: string;
}

/** A request shown to its API, with the path that API knows; or turned away. */
export type Directions =
  | { readonly room: Room; readonly request: WireRequest }
  | { readonly room: undefined; readonly reply: WireReply };

/**
 * Shows each request to the API it is for: the control API by its path; a provider by its own host, by its id at the
 * beginning of the path, or because it is the only one. Web pages are kept out: see `decisions/bad-host.md`.
 */
export class FrontDoor {
  readonly #control: Room;
  readonly #controlPath: string;
  /** What the paths below it begin with. */
  readonly #belowControl: string;
  readonly #inbox: Room & { readonly path: string };
  readonly #byId: ReadonlyMap<string, ProviderRoom>;
  readonly #byHost: ReadonlyMap<string, ProviderRoom>;
  readonly #allowedHosts: ReadonlySet<string>;

  /** @param allowedHosts host names that may be used besides those that cannot be a web page's. */
  constructor(
    providers: readonly ProviderRoom[],
    control: Room & { readonly path: string },
    inbox: Room & { readonly path: string },
    allowedHosts: readonly string[],
  ) {
    this.#control = control;
    this.#controlPath = control.path;
    this.#belowControl = `${control.path}/`;
    this.#inbox = inbox;
    this.#byId = new Map(providers.map((room) => [room.id, room]));
    this.#byHost = new Map(providers.flatMap((room) => room.hosts.map((host) => [host, room])));
    this.#allowedHosts = new Set(allowedHosts.map((host) => host.toLowerCase()));
  }

  show(request: WireRequest): Directions {
    const { host, path } = request;
    if (path === this.#controlPath || path.startsWith(this.#belowControl)) {
      return { room: this.#isForInbox(path) ? this.#inbox : this.#control, request };
    }
    const name = hostname(host);
    const byHost = this.#byHost.get(name);
    if (byHost === undefined && !this.#mayBeNamed(name)) {
      return turnAway(
        403,
        'Forbidden',
        `The emulator does not answer to "${abridged(name)}"; allow it with --allow-host, or allowedHosts of createEmulator.`,
      );
    }
    const page = originHost(request.headers['origin']);
    if (page !== undefined && !isLoopback(page) && !this.#allowedHosts.has(page)) {
      return turnAway(403, 'Forbidden', `The emulator does not take requests from pages of "${abridged(page)}".`);
    }
    if (byHost !== undefined) return { room: byHost, request };
    // No provider has anything at its root, and a person in front of a browser wants the inbox.
    if (path === '/' && request.headers['accept']?.includes('text/html')) return { room: this.#inbox, request };
    const end = path.indexOf('/', 1);
    const byId = this.#byId.get(end === -1 ? path.slice(1) : path.slice(1, end));
    if (byId !== undefined) return { room: byId, request: withPath(end === -1 ? '/' : path.slice(end), request) };
    const [only, ...others] = this.#byId.values();
    if (only !== undefined && others.length === 0) return { room: only, request };
    const bases = [...this.#byId.values()].map(({ id, basePath }) => `/${id}${basePath}`);
    const beginnings = [...bases, this.#controlPath].join(', ');
    return turnAway(404, 'Not Found', `No API answers at ${abridged(path)}; paths begin with ${beginnings}.`);
  }

  #isForInbox(path: string): boolean {
    return (
      path.startsWith(this.#inbox.path) &&
      (path.length === this.#inbox.path.length || path[this.#inbox.path.length] === '/')
    );
  }

  /** A page can rebind a name of its own to this machine, but no address, and no name that has no public meaning. */
  #mayBeNamed(name: string): boolean {
    return isLoopback(name) || isAddress(name) || isLocal(name) || this.#allowedHosts.has(name);
  }
}

/**
 * Without who asked, for whom no provider waits: what is remembered of a request would keep the connection. A literal: a
 * spread would cost each request as much as all the rest of finding its way.
 */
function withPath(path: string, { method, host, query, headers, body, unreadable }: WireRequest): WireRequest {
  return { method, host, path, query, headers, body, unreadable };
}

function turnAway(status: number, title: string, detail: string): Directions {
  const body = JSON.stringify({ type: 'about:blank', title, status, detail });
  return { room: undefined, reply: { status, headers: { 'Content-Type': 'application/problem+json' }, body } };
}
