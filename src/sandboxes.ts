import type { components } from './control/api.d.ts';
import { hasJudged, viewReport } from './control/contract-report.ts';
import type { ControlDesk, Happening, SandboxHost, SandboxWish } from './control/desk.ts';
import { mergeReports } from './control/merge-reports.ts';
import { keyOf } from './http/authentication.ts';
import type { Provider } from './http/provider.ts';
import type { WireRequest } from './http/wire.ts';
import { checkOptions, OptionError, type OptionRules } from './option-rules.ts';
import { EMULATOR_OPTIONS, type Settings, settle } from './options.ts';
import { Sandbox } from './sandbox.ts';
import { Fault, fault } from './sms/fault.ts';
import { createRandom, hexWithPrefix, type Random } from './sms/ids.ts';
import { SeedError, withKeysEnding } from './sms/seed.ts';
import { wall as realWall, type Wall } from './time/wall.ts';

/** A path of a sandbox's own control API. */
const NESTED = /^\/_emulator\/sandboxes\/([^/]+)\/(.+)$/;

const newId = hexWithPrefix('sb_', 12);

const { clock, speed, startAt, seed, rateLimit, contract, magicNumbers, strictCallbacks, accounts, rules } =
  EMULATOR_OPTIONS;

/** What may be wished of one; in all else it is like the default one. */
const WISH: OptionRules<SandboxWish> = {
  clock,
  speed,
  startAt,
  seed,
  rateLimit,
  contract,
  magicNumbers,
  strictCallbacks,
  accounts,
  rules,
  expiresAfter: [(time) => typeof time === 'number' && time > 0, 'real milliseconds above 0'],
};

/** Where a request goes, with the path that is known there. */
export interface Route {
  readonly sandbox: Sandbox;
  readonly shown: WireRequest;
}

/** A sandbox besides the default one. */
interface Hosted {
  readonly id: string;
  readonly sandbox: Sandbox;
  readonly desk: ControlDesk;
  readonly expiresAfter: number | null;
  /** Its API keys, each with the provider it is for. */
  readonly keys: ReadonlySet<string>;
  /** When it was last asked, on the wall's clock. */
  usedAt: number;
  callOff: (() => void) | undefined;
}

/** Told of everything that happens in any sandbox. */
export type Watcher = (happening: Happening, sandbox: string) => void;

/** The sandboxes besides the default one, and the way to each: its API keys, or its id in a control path. */
export class Sandboxes implements SandboxHost {
  readonly #main: Sandbox;
  readonly #settings: Settings;
  readonly #wall: Wall;
  readonly #providers: ReadonlyMap<string, Provider>;
  readonly #byId = new Map<string, Hosted>();
  readonly #byKey = new Map<string, Hosted>();
  /** Of its own, for the default sandbox draws the same ids whether there are others or not. */
  readonly #random: Random;
  readonly #watchers = new Set<Watcher>();
  #made = 0;
  #formerReport: components['schemas']['ContractReport'] | undefined;

  /**
   * @param main the default sandbox.
   * @param settings its settings, which the others have too where they are not told otherwise.
   */
  constructor(main: Sandbox, settings: Settings, wall: Wall = realWall) {
    this.#main = main;
    this.#settings = settings;
    this.#wall = wall;
    this.#providers = new Map(settings.providers.map((provider) => [provider.id, provider]));
    this.#random = createRandom(settings.seed);
  }

  /** Which sandbox a request is for: the default one, unless it bears another's key or names another. */
  route(api: string, request: WireRequest): Route {
    if (this.#byId.size === 0 && api !== 'control') return { sandbox: this.#main, shown: request };
    const route = api === 'control' ? this.#routeControl(request) : this.#routeProvider(api, request);
    const hosted = this.#byId.get(route.sandbox.id);
    if (hosted !== undefined) hosted.usedAt = this.#wall.now();
    return route;
  }

  create(wish: SandboxWish): Hosted {
    try {
      return this.open(wish);
    } catch (error) {
      if (error instanceof SeedError) throw new Fault('invalid-request', { detail: error.message, field: '/accounts' });
      throw error instanceof OptionError ? fault('invalid-request', error.message) : error;
    }
  }

  /** @throws OptionError, SeedError or Fault naming what cannot be honoured; there is no new sandbox then. */
  open(wish: SandboxWish): Hosted {
    checkOptions(wish, WISH);
    const { expiresAfter, ...options } = wish;
    const { sandboxes: most } = this.#settings.limits;
    if (this.#byId.size >= most) {
      throw fault('invalid-request', `There are ${most} sandboxes already; delete some, or raise limits.sandboxes.`);
    }
    const id = newId(0, this.#random);
    const seed = this.#settings.seed + ++this.#made;
    const settings = settle({ seed, ...options }, this.#settings);
    const { accounts: given } = settings;
    const accounts = options.accounts === undefined ? given.map((account) => withKeysEnding(account, id)) : given;
    const keys = new Set<string>();
    let hosted: Hosted | undefined;
    const isTaken = (provider: string, key: string) => {
      const owner = this.#byKey.get(`${provider}/${key}`);
      return (owner !== undefined && owner !== hosted) || this.#main.knows(provider, key);
    };
    const onKey = (provider: string, key: string) => {
      const path = `${provider}/${key}`;
      if (keys.has(path)) return;
      if (isTaken(provider, key)) throw takenKey(provider);
      keys.add(path);
      if (hosted !== undefined) this.#byKey.set(path, hosted);
    };
    // Those of its beginning stay its own, for a reset returns to them.
    let atFirst: ReadonlySet<string> = keys;
    const onCleared = () => {
      for (const path of keys) {
        if (atFirst.has(path)) continue;
        keys.delete(path);
        this.#byKey.delete(path);
      }
    };
    const beforeReset = () => this.#keepReport(desk);
    const place = { id, onKey, onCleared, isTaken, beforeReset };
    const sandbox = new Sandbox({ ...settings, accounts }, place);
    atFirst = new Set(keys);
    const { desk } = sandbox;
    const usedAt = this.#wall.now();
    hosted = { id, sandbox, desk, expiresAfter: expiresAfter ?? null, keys, usedAt, callOff: undefined };
    this.#byId.set(id, hosted);
    for (const key of keys) this.#byKey.set(key, hosted);
    for (const watcher of this.#watchers) sandbox.subscribe((happening) => watcher(happening, id));
    this.#expireInTime(hosted);
    return hosted;
  }

  find(id: string): Hosted | undefined {
    return this.#byId.get(id);
  }

  list(): IterableIterator<Hosted> {
    return this.#byId.values();
  }

  /** Tells of everything that happens from now on, here or in a sandbox that is made later. */
  watch(watcher: Watcher): void {
    this.#watchers.add(watcher);
    for (const { id, sandbox } of [{ id: this.#main.id, sandbox: this.#main }, ...this.#byId.values()]) {
      sandbox.subscribe((happening) => watcher(happening, id));
    }
  }

  /** Whether a key is one of theirs. */
  have(provider: string, key: string): boolean {
    return this.#byKey.has(`${provider}/${key}`);
  }

  /** @throws Fault when a key that the default sandbox is about to give out is one of theirs. */
  requireFree(provider: string, key: string): void {
    if (this.have(provider, key)) throw takenKey(provider);
  }

  delete(id: string): boolean {
    const hosted = this.#byId.get(id);
    if (hosted === undefined) return false;
    this.#keepReport(hosted.desk);
    void this.#end(hosted);
    return true;
  }

  get formerReport(): components['schemas']['ContractReport'] | undefined {
    return this.#formerReport;
  }

  /** Forgets what was found in those that are gone. */
  forgetFormer(): void {
    this.#formerReport = undefined;
  }

  /** As one report with what was kept before, so that it stays as large as one. */
  #keepReport(desk: ControlDesk): void {
    if (!hasJudged(desk)) return;
    const report = viewReport(desk);
    this.#formerReport = this.#formerReport === undefined ? report : mergeReports([this.#formerReport, report]);
  }

  /** Deletes them all. */
  async close(): Promise<void> {
    await Promise.all([...this.#byId.values()].map((hosted) => this.#end(hosted)));
  }

  #end(hosted: Hosted): Promise<void> {
    hosted.callOff?.();
    this.#byId.delete(hosted.id);
    for (const key of hosted.keys) this.#byKey.delete(key);
    return hosted.sandbox.close();
  }

  #routeControl(request: WireRequest): Route {
    const [, id, rest] = NESTED.exec(request.path) ?? [];
    if (id === undefined) return { sandbox: this.#main, shown: request };
    const hosted = this.#byId.get(id);
    if (hosted !== undefined) {
      return { sandbox: hosted.sandbox, shown: { ...request, path: `/_emulator/${rest}` } };
    }
    // The default sandbox says that there is no such sandbox, whatever was asked of it.
    const shown: WireRequest = { ...request, method: 'GET', path: `/_emulator/sandboxes/${id}`, query: '', body: '' };
    return { sandbox: this.#main, shown };
  }

  #routeProvider(api: string, request: WireRequest): Route {
    const provider = this.#providers.get(api);
    const key = provider && keyOf(provider.authentication, request);
    const hosted = key === undefined ? this.#behindLink(api, request) : this.#byKey.get(`${api}/${key}`);
    return { sandbox: hosted?.sandbox ?? this.#main, shown: request };
  }

  /** Whoever opens a link shows no key. */
  #behindLink(api: string, request: WireRequest): Hosted | undefined {
    if (this.#main.hasLink(api, request)) return undefined;
    for (const hosted of this.#byId.values()) if (hosted.sandbox.hasLink(api, request)) return hosted;
    return undefined;
  }

  #expireInTime(hosted: Hosted): void {
    if (hosted.expiresAfter === null) return;
    const left = hosted.usedAt + hosted.expiresAfter - this.#wall.now();
    if (left <= 0) this.delete(hosted.id);
    else hosted.callOff = this.#wall.wake(left, () => this.#expireInTime(hosted));
  }
}

function takenKey(provider: string): Fault {
  return new Fault('invalid-request', {
    detail: `An API key of ${provider} is another sandbox's already, and tells the sandboxes apart: give this one another key, or another seed.`,
    field: '/accounts',
  });
}
