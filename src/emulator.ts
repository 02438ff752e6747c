import { control } from './control/declaration.ts';
import type { ControlDesk, Happening } from './control/desk.ts';
import { Guard } from './control/guard.ts';
import { ProviderAccess } from './http/access.ts';
import { fetchThrough } from './http/fetch.ts';
import { FrontDoor, type ProviderRoom } from './http/front-door.ts';
import { Gateway } from './http/gateway.ts';
import { type Desk, hostsOf, type Inbound, type Premises, type Provider, type Received } from './http/provider.ts';
import type { WireReply, WireRequest } from './http/wire.ts';
import { Journal } from './journal.ts';
import { type EmulatorOptions, type Settings, settle } from './options.ts';
import { type Account, Directory } from './sms/directory.ts';
import { createRandom } from './sms/ids.ts';
import { Ledger } from './sms/ledger.ts';
import { type Message, type MessageState, reasonOf } from './sms/message.ts';
import { MessageStore } from './sms/message-store.ts';
import { parseMoney, parseSignedMoney } from './sms/money.ts';
import { magicForTestKeysOnly } from './sms/outcome.ts';
import { Smsc } from './sms/smsc.ts';
import {
  type CounterParts,
  type Outline,
  restoreSnapshot,
  type SandboxParts,
  type Snapshot,
  takeOutline,
  takeSnapshot,
} from './snapshot.ts';
import { Clock } from './time/clock.ts';
import { parseDuration } from './time/duration.ts';
import { stopwatch } from './time/wall.ts';
import { version } from './version.ts';
import { pooledDelivery } from './webhook/deliver.ts';
import { Dispatcher } from './webhook/dispatcher.ts';
import { Postman } from './webhook/postman.ts';
import type { WebhookAttempt } from './webhook/receipt.ts';

/** Where the control API stands. */
export const CONTROL_PATH = '/_emulator';

/**
 * One sandbox: providers with their own clock, accounts, wallets, messages and journal, sharing nothing with another.
 * It opens no port; adapters carry requests to it.
 */
export class Emulator {
  /** The declarations of the providers it emulates. */
  readonly providers: readonly Provider[];
  readonly journal: Journal;
  /** Bytes a request's body may have. */
  readonly bodyLimit: number;
  readonly #clock: Clock;
  readonly #desk: ControlDesk;
  readonly #dispatcher: Dispatcher;
  readonly #frontDoor: FrontDoor;
  readonly #resets: (() => void)[] = [];
  readonly #closeDelivery: () => Promise<void>;
  readonly #parts: SandboxParts;
  #beginnings = 0;

  /** Use `createEmulator`. */
  constructor(settings: Settings) {
    const { limits, providers } = settings;
    const clock = new Clock({ mode: settings.clock, speed: settings.speed, startAt: settings.startAt });
    const random = createRandom(settings.seed);
    const directory = new Directory(settings.accounts);
    const ledger = openLedger(settings, clock);
    const messages = new MessageStore(limits.messages);
    const pool = pooledDelivery(settings.webhooksInFlight);
    const postman = new Postman({
      deliver: settings.deliver ?? pool.deliver,
      timeout: settings.webhookTimeout,
      inFlightPerOrigin: settings.webhooksInFlight,
    });

    this.providers = providers;
    this.bodyLimit = limits.bodyBytes;
    this.journal = new Journal(limits.journal);
    this.#clock = clock;
    this.#closeDelivery = pool.close;
    this.#dispatcher = new Dispatcher({
      clock,
      send: (request) => postman.send(request),
      receiptsWaiting: limits.receiptsWaiting,
      attemptsKept: limits.webhookAttempts,
      signatureTime: settings.signatureTime,
      onAttempt: (attempt) => this.journal.record({ kind: 'webhook', at: attempt.at, attempt }),
    });
    this.#resets.push(
      () => clock.reset(),
      () => random.reset(),
      () => directory.reset(),
      () => ledger.reset(),
      () => messages.clear(),
      () => this.#dispatcher.reset(),
      () => this.journal.clear(),
    );

    const world = { clock, random, directory, ledger, messages };
    const counters = providers.map((provider) =>
      openCounter(provider, world, settings, { journal: this.journal, dispatcher: this.#dispatcher }),
    );
    this.#resets.push(...counters.map(({ reset }) => reset));

    this.#parts = { ...world, dispatcher: this.#dispatcher, counters, reset: () => this.reset() };
    this.#desk = {
      version,
      providers,
      clock,
      directory,
      ledger,
      messages,
      attempts: () => this.#dispatcher.attempts(),
      subscribe: (listener) => this.journal.subscribe(listener),
      receive: ({ id }, inbound) => counters.find((counter) => counter.id === id)?.receive(inbound),
      reset: () => this.reset(),
      snapshot: () => this.snapshot(),
      restore: (snapshot) => this.restore(snapshot),
    };
    const gateway = new Gateway(control, this.#desk, new Guard(settings.allowedHosts), reportDefect);
    const room = { id: 'control', path: CONTROL_PATH, handle: (request: WireRequest) => gateway.handle(request) };
    this.#frontDoor = new FrontDoor(counters, room, settings.allowedHosts);
  }

  /**
   * Answers a request: at once for a provider's, later for the few of the control API that wait for webhooks.
   * It never throws; what cannot be understood is answered in the shape of whom it was for.
   */
  handle(request: WireRequest): WireReply | Promise<WireReply> {
    const elapsed = stopwatch();
    const shown = this.#frontDoor.show(request);
    const reply = shown.room === undefined ? shown.reply : shown.room.handle(shown.request);
    const record = (reply: WireReply): WireReply => {
      const api = shown.room?.id ?? null;
      this.journal.record({ kind: 'exchange', at: this.#clock.now(), api, request, reply, duration: elapsed() });
      return reply;
    };
    return reply instanceof Promise ? reply.then(record) : record(reply);
  }

  /** Answers a WHATWG request, for clients that take a `fetch` of their own. */
  readonly fetch = (input: Request | URL | string, init?: RequestInit): Promise<Response> =>
    fetchThrough(this, new Request(input, init));

  /** The emulated time. */
  now(): Date {
    return new Date(this.#clock.now());
  }

  /**
   * Moves the clock forward and runs what falls due, in order; resolves when the webhooks this caused have settled.
   * @param duration milliseconds, or for example `30s`, `48h`, `1h30m`.
   * @throws RangeError when it is no duration of at most 366 days.
   */
  advance(duration: string | number): Promise<void> {
    return this.#clock.advance(parseDuration(duration));
  }

  /** Resolves when no webhook is under way. */
  settled(): Promise<void> {
    return this.#clock.settled();
  }

  /** The messages it holds, newest first. */
  messages(): Iterable<Message> {
    return this.#desk.messages.newestFirst();
  }

  /** The webhook attempts it remembers, newest first. */
  webhooks(): Iterable<WebhookAttempt> {
    return this.#dispatcher.attempts();
  }

  /** The accounts of one provider, or of all. */
  accounts(provider?: string): Account[] {
    return this.#desk.directory.accounts(provider);
  }

  /** Tells of everything that happens from now on, until the returned function is called. */
  subscribe(listener: (happening: Happening) => void): () => void {
    return this.journal.subscribe(listener);
  }

  /** Forgets everything that happened and returns to the seeded accounts, balances and ids. */
  reset(): void {
    this.#beginnings++;
    for (const reset of this.#resets) reset();
  }

  /**
   * The whole sandbox as plain JSON: time, chance, accounts, wallets, messages, what is still to happen to them, webhook
   * attempts, idempotency records and what providers keep. The journal's requests and the use of rate limits are not
   * part of it.
   */
  snapshot(): Snapshot {
    return takeSnapshot(this.#parts);
  }

  /** A snapshot without its messages and webhook attempts, which are many and change one by one. */
  outline(): Outline {
    return takeOutline(this.#parts);
  }

  /** Changes with every beginning: when messages are there, or gone, that nobody was told of one by one. */
  get epoch(): string {
    const opened = this.#parts.counters.filter(({ state }) => state() !== undefined);
    return [this.#beginnings, ...opened.map(({ provider }) => provider.id)].join(' ');
  }

  /** Whether its clock runs by itself. */
  get followsWall(): boolean {
    return this.#clock.mode === 'real';
  }

  /**
   * Makes this sandbox what another, or itself, was when the snapshot was taken; everything else is forgotten. Receipts
   * that were under way then are sent again. `reset` still returns to this one's own beginning.
   * @param snapshot what `snapshot()` gave, perhaps by way of a file.
   * @throws SnapshotError naming the place that is wrong, with the sandbox as it was.
   */
  restore(snapshot: unknown): void {
    restoreSnapshot(snapshot, this.#parts);
  }

  /** Stops the clock and closes the connections to receivers. */
  async close(): Promise<void> {
    this.#clock.reset();
    this.#dispatcher.reset();
    await this.#closeDelivery();
  }
}

/**
 * Makes an emulator that lives in this process.
 * @throws OptionError or SeedError naming the option or the place in the accounts that is wrong.
 */
export function createEmulator(options: EmulatorOptions = {}): Emulator {
  return new Emulator(settle(options));
}

/** What the providers of a sandbox share. */
type World = Pick<Premises, 'clock' | 'random' | 'ledger' | 'messages' | 'directory'>;

/** A provider at work: its API, its side towards handsets, and how it starts over. */
interface Counter extends ProviderRoom, CounterParts {
  receive(inbound: Inbound): Received | undefined;
  reset(): void;
}

function openCounter(
  provider: Provider,
  world: World,
  { magicNumbers, rateLimit, strictCallbacks, limits }: Settings,
  { journal, dispatcher }: { journal: Journal; dispatcher: Dispatcher },
): Counter {
  const { clock, directory } = world;
  const { receipts, shortLinks } = provider;
  const outcomes = magicNumbers === 'any-key' ? provider.outcomes : magicForTestKeysOnly(provider.outcomes);
  const onState = (message: Message, state: MessageState) => {
    journal.record({ kind: 'state', at: clock.now(), message, state, reason: reasonOf(message) });
    if (receipts !== undefined) dispatcher.dispatch(receipts, receipts.announce(message, state, desk));
  };
  const smsc = new Smsc({ ...provider, outcomes }, { ...world, onState });
  const premises: Premises = {
    ...world,
    smsc,
    options: { strictCallbacks },
    dispatch(sent) {
      if (receipts !== undefined) dispatcher.dispatch(receipts, sent);
    },
  };
  let isOpen = false;
  const desk: { -readonly [Name in keyof Desk]: Desk[Name] } = { ...premises, state: undefined };
  // With the first request, for there may be messages from before the sandbox, which are nothing to those who never
  // use this provider.
  const open = () => {
    if (!isOpen) desk.state = provider.openState?.(premises);
    isOpen = true;
    return desk;
  };
  const { idempotencyRecords } = limits;
  const access = new ProviderAccess(provider.id, provider, { clock, directory, rateLimit, idempotencyRecords });
  const gateway = new Gateway(provider, desk, access, reportDefect);
  return {
    provider,
    smsc,
    access,
    premises,
    state: () => (isOpen ? { value: desk.state } : undefined),
    enterState(value) {
      desk.state = value;
      isOpen = true;
    },
    id: provider.id,
    hosts: hostsOf(provider),
    basePath: provider.contract.basePath,
    handle(request) {
      open();
      return shortLinks?.open(request, desk) ?? gateway.handle(request);
    },
    receive: (inbound) => provider.receive?.(inbound, open()),
    reset() {
      access.reset();
      smsc.reset();
      isOpen = false;
    },
  };
}

function openLedger({ accounts, limits }: Settings, clock: Clock): Ledger {
  return new Ledger({
    now: () => clock.now(),
    entriesKept: limits.ledgerEntries,
    openings: accounts.map(({ provider, account, balance, ledger = [] }) => ({
      account: `${provider}/${account}`,
      balance: parseMoney(balance),
      past: ledger.map(({ id, at, amount, description }) => ({
        id,
        at: Date.parse(at),
        amount: parseSignedMoney(amount),
        description,
      })),
    })),
  });
}

/** A defect is answered as the provider's internal error, and must not stay unseen. */
function reportDefect(error: unknown): void {
  console.error('sms-emulator met a defect of its own; please report it:', error);
}
