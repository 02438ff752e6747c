import { Auditor } from './audit/auditor.ts';
import { Broadcast } from './control/broadcast.ts';
import { refusedByContract } from './control/contract-refusal.ts';
import { control } from './control/declaration.ts';
import type { ControlDesk, Exchange, Happening, SandboxHost } from './control/desk.ts';
import { Guard, type Visitor } from './control/guard.ts';
import { type Happened, happenedDuring } from './control/happenings.ts';
import { InboundLog } from './control/inbound-log.ts';
import { type NewRule, RuleBook } from './control/rule-book.ts';
import { RuleError } from './control/rule-error.ts';
import { Steering } from './control/steering.ts';
import { Waiters } from './control/waiting.ts';
import { type Counter, openCounter, reportDefect } from './counter.ts';
import { Gateway } from './http/gateway.ts';
import type { Provider } from './http/provider.ts';
import type { WireReply, WireRequest } from './http/wire.ts';
import { isFirst, Journal, JournalEntry } from './journal.ts';
import { checkOptions, count, OptionError } from './option-rules.ts';
import type { Settings } from './options.ts';
import { type Account, Directory } from './sms/directory.ts';
import { FateDesk } from './sms/fate-desk.ts';
import { createRandom } from './sms/ids.ts';
import type { Violation } from './sms/incident.ts';
import { Ledger } from './sms/ledger.ts';
import type { Message } from './sms/message.ts';
import { MessageStore } from './sms/message-store.ts';
import { parseMoney, parseSignedMoney } from './sms/money.ts';
import {
  type Outline,
  restoreSnapshot,
  type SandboxParts,
  type Snapshot,
  takeOutline,
  takeSnapshot,
} from './snapshot.ts';
import { Clock, MOMENTS } from './time/clock.ts';
import { LONGEST_DURATION, parseDuration } from './time/duration.ts';
import { beginning, elapsedSince } from './time/wall.ts';
import { version } from './version.ts';
import { pooledDelivery } from './webhook/deliver.ts';
import { Dispatcher } from './webhook/dispatcher.ts';
import { Postman } from './webhook/postman.ts';
import type { WebhookAttempt } from './webhook/receipt.ts';

/**
 * One sandbox: providers with their own clock, accounts, wallets, messages and journal, sharing nothing with another
 * but the connections to receivers.
 */
export class Sandbox extends Steering {
  /** `default` for the one that every emulator has. */
  readonly id: string;
  /** The declarations of the providers it emulates. */
  readonly providers: readonly Provider[];
  readonly journal: Journal;
  /** The rules that decide the fates of requests and messages, before the providers' own. */
  readonly rules: RuleBook;
  readonly #auditor: Auditor;
  readonly #clock: Clock;
  readonly #desk: { -readonly [Name in keyof ControlDesk]: ControlDesk[Name] };
  readonly #fates: FateDesk;
  readonly #dispatcher: Dispatcher;
  readonly #counters: ReadonlyMap<string, Counter>;
  readonly #control: Gateway<ControlDesk, Visitor>;
  readonly #resets: (() => void)[] = [];
  readonly #parts: SandboxParts;
  readonly #closeDelivery: () => Promise<void>;
  #beginnings = 0;

  /** Use `createEmulator`, or `createSandbox` of an emulator. */
  constructor(settings: Settings, { id, onKey, onCleared, isTaken = () => false, beforeReset }: SandboxPlace) {
    super();
    const { limits, providers } = settings;
    const { clock: mode, speed, startAt } = settings;
    const clock = new Clock({ mode, speed, startAt, onDefect: reportDefect });
    const random = createRandom(settings.seed);
    const directory = new Directory(settings.accounts, {
      onKey,
      onCleared,
      beforeForgetting: () => this.#auditor.catchUp(),
    });
    const ledger = openLedger(settings, clock);
    const messages = new MessageStore(limits.messages);
    const fates = new FateDesk(clock, random);
    // Of its own, or receivers that hang in one sandbox would hold up those of another at the same origin.
    const pool = pooledDelivery(settings.webhooksInFlight);
    const postman = new Postman({
      deliver: settings.deliver ?? pool.deliver,
      cut: pool.close,
      timeout: settings.webhookTimeout,
      inFlightPerOrigin: settings.webhooksInFlight,
    });

    this.id = id;
    this.providers = providers;
    this.journal = new Journal(limits.journal);
    this.rules = new RuleBook(fates.rules, providers);
    this.#auditor = new Auditor(settings.contract);
    this.#clock = clock;
    this.#fates = fates;
    this.#closeDelivery = () => postman.close();
    this.#dispatcher = new Dispatcher({
      clock,
      send: (request) => postman.send(request),
      receiptsWaiting: limits.receiptsWaiting,
      attemptsKept: limits.webhookAttempts,
      signatureTime: settings.signatureTime,
      onAttempt: (attempt) => {
        this.journal.record({ kind: 'webhook', at: attempt.at, attempt });
        if (this.#auditor.mode !== 'off') this.#auditor.observeReceipt(attempt);
      },
    });
    if (beforeReset !== undefined) this.#resets.push(beforeReset);
    this.#resets.push(
      () => fates.reset(),
      () => clock.reset(),
      () => random.reset(),
      () => directory.reset(),
      () => ledger.reset(),
      () => messages.clear(),
      () => this.#dispatcher.reset(),
      () => postman.reset(),
      () => this.journal.clear(),
      () => this.#auditor.reset(),
    );

    const broadcast = new Broadcast({ wall: clock.wall, streams: limits.streams });
    const waiting = new Waiters(limits.waiters);
    this.journal.subscribe((happening) => broadcast.tell(happening));
    if (settings.contract !== 'off') {
      this.journal.subscribe((happening) => {
        if (happening.kind === 'state' && isFirst(happening.state)) this.#auditor.costs.add(happening.message);
      });
    }
    this.#resets.push(() => broadcast.forget());

    const world = { clock, random, directory, ledger, messages, fates };
    const counters = providers.map((provider) =>
      openCounter(provider, world, settings, { journal: this.journal, dispatcher: this.#dispatcher }),
    );
    this.#resets.push(...counters.map(({ reset }) => reset));
    const begin = () => addRules(this.rules, settings.rules);
    this.#resets.push(begin);
    begin();
    this.#counters = new Map(counters.map((counter) => [counter.id, counter]));

    const counterOf = (provider: string): Counter => {
      const counter = this.#counters.get(provider);
      if (counter === undefined) throw new Error(`the sandbox has no provider "${provider}"`);
      return counter;
    };
    const inbound = new InboundLog();
    this.#resets.push(() => inbound.clear());

    const { rules } = this;
    this.#parts = { ...world, rules, isTaken, dispatcher: this.#dispatcher, counters, reset: () => this.reset() };
    this.#desk = {
      version,
      providers,
      clock,
      directory,
      ledger,
      messages,
      rules: this.rules,
      auditor: this.#auditor,
      isTaken,
      magicForTestKeysOnly: settings.magicNumbers === 'test-key',
      quota: ({ provider, key }) => counters.find(({ id }) => id === provider)?.access.quota(key),
      attempts: () => this.#dispatcher.attempts(),
      replay: (id) => this.#dispatcher.replay(id),
      send: (request) => postman.send(request),
      premisesOf: (provider) => counterOf(provider).desk(),
      exchanges: () => this.journal.newestFirst(),
      broadcast,
      waiting,
      subscribe: (listener) => this.journal.subscribe(listener),
      receive: (provider, sent) => {
        const taken = counterOf(provider.id).receive(sent);
        if (taken === undefined) return undefined;
        const at = clock.now();
        const received = { id: taken.id, provider: provider.id, account: taken.account.id, ...sent, at };
        inbound.add(received);
        this.journal.record({ kind: 'inbound', at, received });
        return received;
      },
      inbound: () => inbound.newestFirst(),
      settle: (message, state, reason) => counterOf(message.provider).smsc.settle(message, state, reason),
      resend: (message, submission) => counterOf(message.provider).resend(message, submission),
      lease: (account, number) => counters.find(({ id }) => id === account.provider)?.lease(account, number) ?? false,
      sandboxes: undefined,
      reset: () => this.reset(),
      snapshot: () => this.snapshot(),
      restore: (snapshot) => this.restore(snapshot),
    };
    this.#control = new Gateway(control, this.#desk, new Guard(settings.allowedHosts), reportDefect);
  }

  /**
   * Answers a request for one of its APIs: at once for a provider's, later for the few of the control API that wait.
   * @param api the provider's id, or `control`.
   * @param shown the request with the path that API knows; `asked` as it came, for the journal.
   */
  answer(api: string, shown: WireRequest, asked: WireRequest): WireReply | Promise<WireReply> {
    const start = beginning();
    const outer = this.journal.begin();
    const incident = this.#fates.begin();
    const counter = this.#counters.get(api);
    const objection =
      this.#auditor.mode === 'strict' && counter ? this.#auditor.refuse(counter.observed(shown)) : undefined;
    const reply = objection ? refusedByContract(objection) : (counter ?? this.#control).handle(shown);
    const { decidedBy, violation } = incident;
    this.#fates.end(incident);
    const accepted = this.journal.end(outer);
    // Whoever looks must not push out what there is to see.
    if (api === 'control' && READS.has(asked.method)) return reply;
    const judged = objection === undefined ? counter : undefined;
    if (reply instanceof Promise) {
      return this.#recordLate({ api, request: asked, decidedBy, violation, accepted }, reply, start, judged, shown);
    }
    const duration = elapsedSince(start);
    this.record({ api, request: asked, reply, duration, decidedBy, violation, accepted });
    this.#judge(judged, shown, reply, violation, accepted);
    return reply;
  }

  /** Apart from `answer`, which would otherwise pay for its closure with every request. */
  async #recordLate(
    exchange: Omit<Exchange, 'kind' | 'at' | 'reply' | 'duration'>,
    late: Promise<WireReply>,
    start: number,
    judged: Counter | undefined,
    shown: WireRequest,
  ): Promise<WireReply> {
    const reply = await late;
    this.record({ ...exchange, reply, duration: elapsedSince(start) });
    this.#judge(judged, shown, reply, exchange.violation ?? null, exchange.accepted);
    return reply;
  }

  /** Judges how somebody called a provider; the control API has no counter, and is no contract of a provider. */
  #judge(
    counter: Counter | undefined,
    request: WireRequest,
    reply: WireReply,
    violation: Violation | null,
    accepted: Exchange['accepted'],
  ): void {
    if (counter === undefined || this.#auditor.mode === 'off') return;
    this.#auditor.observe(counter.observed(request, { reply, violation, accepted: listOf(accepted) }));
  }

  /** It is no request, so no journal has it. */
  protected override perform(...[operation, given]: Parameters<Steering['perform']>): ReturnType<Steering['perform']> {
    const incident = this.#fates.begin();
    try {
      return this.#control.perform(operation, given, undefined);
    } finally {
      this.#fates.end(incident);
    }
  }

  /** Enters an exchange in the journal. */
  record(exchange: Omit<Exchange, 'kind' | 'at'>): void {
    this.journal.record(new JournalEntry(this.#clock.now(), exchange));
  }

  /** The desk its control API works at. */
  get desk(): ControlDesk {
    return this.#desk;
  }

  /** Lets its control API make and delete other sandboxes. */
  protected hostSandboxes(sandboxes: SandboxHost): void {
    this.#desk.sandboxes = sandboxes;
  }

  /** Whether a link in one of its messages leads to this request's path. */
  hasLink(api: string, request: WireRequest): boolean {
    return this.#counters.get(api)?.hasLink(request) ?? false;
  }

  /** Whether an API key is one of its own. */
  knows(provider: string, key: string): boolean {
    return this.#desk.directory.caller(provider, key) !== undefined;
  }

  /** The emulated time. */
  now(): Date {
    return new Date(this.#clock.now());
  }

  /**
   * Moves the clock forward and runs what falls due, in order; resolves when the webhooks this caused have settled.
   * @param duration milliseconds, or for example `30s`, `48h`, `1h30m`.
   * @returns what happened on the way.
   * @throws RangeError when it is no duration of at most 366 days.
   */
  async advance(duration: string | number): Promise<Happened> {
    const delay = parseDuration(duration);
    return happenedDuring(this.#desk, () => this.#clock.advance(delay));
  }

  /**
   * Moves the clock forward to an instant, as `advance` does.
   * @throws RangeError when it is past, or more than 366 days ahead.
   */
  async advanceTo(instant: Date | string): Promise<Happened> {
    const delay = new Date(instant).getTime() - this.#clock.now();
    if (delay >= 0 && delay <= LONGEST_DURATION) return this.advance(delay);
    const now = this.now().toISOString();
    throw new RangeError(`${String(instant)} is no instant from now, which is ${now}, up to 366 days ahead`);
  }

  /** Moves the clock to the next moment at which something is booked, and runs it; does nothing when nothing is. */
  runNext(): Promise<Happened> {
    return happenedDuring(this.#desk, () => this.#clock.runNext());
  }

  /**
   * Runs everything that is booked, retries and all, over at most so many moments.
   * @throws OptionError when that is no number of moments.
   */
  async runAll(options: { readonly moments?: number } = {}): Promise<Happened> {
    checkOptions(options, RUN_ALL);
    const { moments = MOMENTS } = options;
    return happenedDuring(this.#desk, () => this.#clock.runAll(moments));
  }

  /** Resolves when no webhook is under way. */
  settled(): Promise<void> {
    return this.#clock.settled();
  }

  /** The messages sent since it began, newest first; not those that an account begins with. */
  messages(): Iterable<Message> {
    return this.#desk.messages.sent();
  }

  /** The webhook attempts it remembers, newest first. */
  webhooks(): Iterable<WebhookAttempt> {
    return this.#dispatcher.attempts();
  }

  /** The accounts of one provider, or of all. */
  accounts(provider?: string): Account[] {
    return this.#desk.directory.accounts(provider);
  }

  /** What receipts of one provider may be signed with: the secrets of its accounts, their keys and webhooks. */
  secrets(provider: string): string[] {
    const { directory } = this.#desk;
    const secrets = directory
      .accounts(provider)
      .flatMap((account) => [
        account.webhookSecret,
        ...[...directory.apiKeys(account), ...directory.endpoints(account)].map(({ secret }) => secret),
      ]);
    return [...new Set(secrets)].filter((secret) => secret !== null);
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
   * attempts, rules, idempotency records and what providers keep. The journal, the list of what handsets sent and the use
   * of rate limits are not part of it.
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

  /** Whether its clock runs by itself now. */
  get followsWall(): boolean {
    return !this.#clock.standsStill;
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

  /** Stops the clock, ends what waits and listens, and closes the connections to receivers. */
  async close(): Promise<void> {
    this.#desk.broadcast.close();
    this.#desk.waiting.close();
    this.#fates.reset();
    this.#clock.reset();
    this.#dispatcher.reset();
    await this.#closeDelivery();
  }
}

const READS: ReadonlySet<string> = new Set(['GET', 'HEAD']);

/** What a sandbox needs to know of where it stands. */
export interface SandboxPlace {
  readonly id: string;
  /** Told of every API key that works here from now on. @throws Fault when it must not. */
  readonly onKey?: ((provider: string, key: string) => void) | undefined;
  /** Told when none of its keys works any more, before those of its beginning or of a snapshot do. */
  readonly onCleared?: (() => void) | undefined;
  /** Whether a key is another sandbox's. */
  readonly isTaken?: ((provider: string, key: string) => boolean) | undefined;
  /** Told when everything that happened there is about to be forgotten. */
  readonly beforeReset?: (() => void) | undefined;
}

const RUN_ALL = { moments: count };

/** @throws OptionError naming the rule that cannot be honoured, and what is wrong with it. */
function addRules(book: RuleBook, rules: readonly NewRule[]): void {
  for (const [index, rule] of rules.entries()) {
    try {
      book.add(rule);
    } catch (error) {
      throw error instanceof RuleError ? new OptionError(`rules: at /${index}${error.field}: ${error.message}`) : error;
    }
  }
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

const NONE: readonly string[] = [];

/** The ids of an exchange's messages. */
function listOf(accepted: Exchange['accepted']): readonly string[] {
  return accepted === undefined ? NONE : typeof accepted === 'string' ? [accepted] : accepted;
}
