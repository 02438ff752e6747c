import type { SandboxWish } from './control/desk.ts';
import { fetchThrough } from './http/fetch.ts';
import { FrontDoor } from './http/front-door.ts';
import { hostsOf } from './http/provider.ts';
import type { WireReply, WireRequest } from './http/wire.ts';
import { Inbox } from './inbox.ts';
import { type EmulatorOptions, type Settings, settle } from './options.ts';
import { Sandbox } from './sandbox.ts';
import { Sandboxes, type Watcher } from './sandboxes.ts';
import { beginning, elapsedSince } from './time/wall.ts';

/** Where the control API stands. */
export const CONTROL_PATH = '/_emulator';

/** Where the inbox stands, for people who look with a browser. */
const INBOX_PATH = `${CONTROL_PATH}/inbox`;

/**
 * The sandbox that everybody has, and the door to the others: a request goes to the sandbox that its API key belongs
 * to. It opens no port; adapters carry requests to it.
 */
export class Emulator extends Sandbox {
  /** Bytes a request's body may have. */
  readonly bodyLimit: number;
  readonly #frontDoor: FrontDoor;
  readonly #inbox: Inbox;
  readonly #sandboxes: Sandboxes;

  /** Use `createEmulator`. */
  constructor(settings: Settings) {
    let sandboxes: Sandboxes | undefined;
    super(settings, {
      id: 'default',
      onKey: (provider, key) => sandboxes?.requireFree(provider, key),
      isTaken: (provider, key) => sandboxes?.have(provider, key) ?? false,
    });
    sandboxes = new Sandboxes(this, settings);
    const rooms = settings.providers.map((provider) => ({
      id: provider.id,
      hosts: hostsOf(provider),
      basePath: provider.contract.basePath,
    }));
    this.bodyLimit = settings.limits.bodyBytes;
    const control = { id: 'control', path: CONTROL_PATH };
    this.#frontDoor = new FrontDoor(rooms, control, { id: 'inbox', path: INBOX_PATH }, settings.allowedHosts);
    this.#inbox = new Inbox(INBOX_PATH, settings.allowedHosts);
    this.#sandboxes = sandboxes;
    this.hostSandboxes(sandboxes);
  }

  /**
   * Answers a request: at once for a provider's, later for the few of the control API that wait.
   * It never throws; what cannot be understood is answered in the shape of whom it was for.
   */
  handle(request: WireRequest): WireReply | Promise<WireReply> {
    const start = beginning();
    const directions = this.#frontDoor.show(request);
    if (directions.room === undefined) {
      const { reply } = directions;
      this.record({ api: null, request, reply, duration: elapsedSince(start), decidedBy: null });
      return reply;
    }
    if (directions.room.id === 'inbox') return this.#inbox.answer(directions.request);
    const { sandbox, shown } = this.#sandboxes.route(directions.room.id, directions.request);
    return sandbox.answer(directions.room.id, shown, request);
  }

  /** Answers a WHATWG request, for clients that take a `fetch` of their own. */
  readonly fetch = (input: Request | URL | string, init?: RequestInit): Promise<Response> =>
    fetchThrough(this, new Request(input, init));

  /**
   * Makes another sandbox, whose API keys are its own: requests that bear them go there.
   * @throws OptionError, SeedError or Fault naming what cannot be honoured.
   */
  createSandbox(wish: SandboxWish = {}): Sandbox {
    return this.#sandboxes.open(wish).sandbox;
  }

  /** Deletes a sandbox and frees what it holds; false when there is none of that id. */
  deleteSandbox(id: string): boolean {
    return this.#sandboxes.delete(id);
  }

  /** Tells of everything that happens from now on in any sandbox, those to come included. */
  watch(watcher: Watcher): void {
    this.#sandboxes.watch(watcher);
  }

  /** Forgets everything that happened, and what was found in sandboxes that are gone; those that are there stay. */
  override reset(): void {
    super.reset();
    this.#sandboxes.forgetFormer();
  }

  /** Ends this sandbox and deletes the others: stops their clocks, and closes the connections to receivers. */
  override async close(): Promise<void> {
    await Promise.all([this.#sandboxes.close(), super.close()]);
  }
}

/**
 * Makes an emulator that lives in this process.
 * @throws OptionError or SeedError naming the option or the place in the accounts that is wrong.
 */
export function createEmulator(options: EmulatorOptions = {}): Emulator {
  return new Emulator(settle(options));
}
