import type { ContractReport } from '../contract/report.ts';
import { CONTRACT_DIRECTORY, leaveReport } from '../contract/worker-report.ts';
import type { RuleBook } from '../control/rule-book.ts';
import { Emulator } from '../emulator.ts';
import { anything, boolean, checkOptions, type OptionRules } from '../option-rules.ts';
import { EMULATOR_OPTIONS, type EmulatorOptions, settle } from '../options.ts';
import type { FateName } from '../sms/fates.ts';
import type { Message } from '../sms/message.ts';
import type { Rule } from '../sms/rule.ts';
import type { Snapshot } from '../snapshot.ts';
import { wall } from '../time/wall.ts';
import { fetchDelivery, pooledDelivery } from '../webhook/deliver.ts';
import type { Deliver } from '../webhook/postman.ts';
import { accountsOf, type SandboxAccount } from './accounts.ts';
import { Answering } from './answering.ts';
import { clockOf, type SandboxClock } from './clock.ts';
import { type ContractOptions, judged, type SandboxContract } from './contract.ts';
import { Exchanges } from './exchanges.ts';
import { befall, type FateOptions } from './fate.ts';
import { Inbox } from './inbox.ts';
import { type Interception, intercept, type MswServer } from './interception.ts';
import { listenFor } from './loopback.ts';
import { moveIn, settleBeside } from './neighbours.ts';
import { readMessage } from './sent-message.ts';
import { Webhooks } from './webhooks.ts';

/** How a sandbox behaves: all options of `createEmulator`, whose clock is `manual` unless told otherwise, and the kit's. */
export interface SandboxOptions extends EmulatorOptions {
  /**
   * Your own MSW server, already listening, that is to answer; by default the kit has one, which lets others pass. Give
   * it where you have one: a second server beside it takes its requests away, also after it has ended. Its
   * `resetHandlers()` takes the sandbox out, so start one for each test where you call that, or have one that stays with
   * `intercept: false` and `setupServer(...mswHandlers(sms.emulator))`.
   */
  readonly server?: MswServer;
  /**
   * Whether requests to the providers' real hosts are answered; true by default, and without it use `sms.fetch`. Of
   * sandboxes that are there at the same time in one process, each answers what bears its API keys. The first has the
   * documented ones; the others have a number behind theirs, so take them from `sms.key` and `sms.accounts`.
   */
  readonly intercept?: boolean;
  /** `listen` puts `sms.webhooks` behind a socket on 127.0.0.1, for code that has to see one; false by default. */
  readonly webhooks?: { readonly listen?: boolean };
}

/** A world of its own for a test: providers that answer in this process, and what a test wants to know of them. */
export interface Sandbox extends AsyncDisposable {
  readonly emulator: Emulator;
  /** The real base URL of the first provider, such as `https://api.smsroute.cc/v1`. */
  readonly baseUrl: string;
  /** An API key of its first account. */
  readonly key: string;
  /** Every account there is, with its keys, secrets and base URL; those of all its providers. */
  readonly accounts: readonly SandboxAccount[];
  /** For clients that take a `fetch` of their own. */
  readonly fetch: Emulator['fetch'];
  readonly clock: SandboxClock;
  /** The same as `clock.advance`. */
  readonly advance: SandboxClock['advance'];
  /** What was sent. */
  readonly inbox: Inbox;
  /** A receiver for receipts, at `webhooks.url`. */
  readonly webhooks: Webhooks;
  /** What was asked of the providers, and answered. */
  readonly journal: Exchanges;
  /** The rules that decide what becomes of requests and messages: `add`, `remove`, `clear` and `list`. */
  readonly rules: RuleBook;
  /**
   * Has a fate befall the next message, or with `times` the next few: `sms.fate('lost_reset')`. For all that follow, or
   * for effects that have no name, use `rules.add`.
   * @returns the rule that this makes.
   * @throws RuleError naming what is wrong.
   */
  fate(name: FateName, options?: FateOptions): Rule;
  /** The first account of a provider; without one that of the first. @throws Error when there is none. */
  account(provider?: string): SandboxAccount;
  /** What is in an account's wallet, a decimal such as `42.17`; of the first account by default. */
  balance(account?: SandboxAccount): string;
  /** Sets it. @throws Error when it is no amount. */
  setBalance(balance: string, account?: SandboxAccount): void;
  /**
   * How the code under test kept to the providers' contracts since the sandbox began or was reset; `text` says it.
   * @throws ContractError naming the place in the silences that is wrong.
   */
  contract(options?: ContractOptions): SandboxContract;
  /** Forgets everything that happened: the seeded accounts and balances are back, and no message is left. */
  reset(): void;
  /** All there is as plain JSON, but for the journal and what arrived at `webhooks`. */
  snapshot(): Snapshot;
  /**
   * Makes the sandbox what this or another one was when the snapshot was taken. Everything else is forgotten; `webhooks`
   * goes on answering as it was told. API keys are among what it gets: of two sandboxes with the same ones, the newer
   * answers.
   * @throws SnapshotError naming the place that is wrong, with the sandbox as it was.
   */
  restore(snapshot: unknown): void;
  /** Ends it: hosts are real again, waiting tests are told, sockets are closed. Twice is once. */
  stop(): Promise<void>;
}

/**
 * Starts a sandbox. `await using` ends it with the test; elsewhere call `stop()`, or import it from
 * `sms-emulator/testkit/vitest`, where it ends by itself.
 * @param options the id of the one provider to emulate, or options; all providers by default.
 * @throws OptionError or SeedError naming what is wrong; Error when MSW is needed and not installed.
 */
export async function startSandbox(options: string | SandboxOptions = {}): Promise<Sandbox> {
  const { server, intercept: intercepted = true, webhooks: { listen = false } = {}, ...given } = settled(options);
  const ending = new AbortController();
  const pool = pooledDelivery(64);
  const answering = new Answering();
  const webhooks = new Webhooks({
    answering,
    until: ending.signal,
    sender: () => emulator,
    verifier: {
      get providers() {
        return emulator.providers.map(({ id }) => id);
      },
      secrets: (provider) => emulator.secrets(provider),
      now: () => (given.signatureTime === 'emulated' ? emulator.now().getTime() : wall.now()) / 1000,
    },
  });
  const others = given.deliver ?? fetchDelivery;
  // Past MSW, whose server may refuse what it does not know.
  const toSocket: Deliver = (request, limits) =>
    (listen && request.url.startsWith(webhooks.url) ? pool.deliver : others)(request, limits);
  const wished = { clock: 'manual', ...given, deliver: webhooks.deliverBefore(toSocket) } as const;
  const { settings, hasOwnKeys } = intercepted ? settleBeside(wished) : { settings: settle(wished), hasOwnKeys: false };
  const emulator = new Emulator(settings);
  const closings: (() => void | Promise<void>)[] = [() => ending.abort(), () => emulator.close(), pool.close];
  // At once, for another may be started while this one still is.
  if (intercepted) closings.push(moveIn(emulator));
  let interception: Interception | undefined;
  const stop = async () => {
    const failures: unknown[] = [];
    for (const close of closings.splice(0).reverse()) {
      try {
        await close();
      } catch (error) {
        failures.push(error);
      }
    }
    // All of it ends, whatever fails.
    if (failures.length > 0) throw failures[0];
  };
  try {
    if (listen) closings.push(await listenFor(webhooks));
    if (intercepted) {
      interception = await intercept(emulator, server);
      closings.push(interception.end);
    }
  } catch (error) {
    await stop();
    throw error;
  }
  closings.push(() => leave(emulator.getContractReport()));
  const astray = (wasAsked: boolean) =>
    (interception?.astray(wasAsked) ?? '') + (hasOwnKeys && !wasAsked ? OTHER_KEYS : '');
  const standsStill = given.clock !== 'real';
  return assemble(emulator, { webhooks, answering, astray, stop, until: ending.signal, standsStill });
}

const OTHER_KEYS =
  ' Another sandbox has the documented API keys: give your code `sms.key` of this one, or stop() the other first.';

const OPTIONS: OptionRules<SandboxOptions> = {
  ...EMULATOR_OPTIONS,
  // What is no server of MSW's is told when it is to be used.
  server: anything,
  intercept: boolean,
  webhooks: anything,
};

const WEBHOOKS_OPTIONS: OptionRules<NonNullable<SandboxOptions['webhooks']>> = { listen: boolean };

function settled(options: string | SandboxOptions): SandboxOptions {
  if (typeof options === 'string') return { providers: [options] };
  checkOptions(options, OPTIONS);
  if (options.webhooks !== undefined) checkOptions(options.webhooks, WEBHOOKS_OPTIONS, 'webhooks');
  return options;
}

/** Leaves the report for whoever makes one of all. */
function leave(report: ContractReport): void {
  const directory = process.env[CONTRACT_DIRECTORY];
  if (directory !== undefined && directory !== '') leaveReport(directory, report);
}

interface Parts {
  readonly webhooks: Webhooks;
  readonly answering: Answering;
  readonly astray: (wasAsked: boolean) => string;
  readonly stop: () => Promise<void>;
  readonly until: AbortSignal;
  readonly standsStill: boolean;
}

function assemble(emulator: Emulator, parts: Parts): Sandbox {
  const { webhooks, answering, astray, stop, until, standsStill } = parts;
  const account = (provider?: string): SandboxAccount => {
    const found = accountsOf(emulator).find((account) => provider === undefined || account.provider === provider);
    if (found !== undefined) return found;
    throw new Error(`the sandbox has no account${provider === undefined ? '' : ` of "${provider}"`}`);
  };
  const wording = new Map(emulator.providers.map((provider) => [provider.id, provider]));
  const read = (message: Message) => {
    const provider = wording.get(message.provider);
    if (provider === undefined) throw new Error(`the sandbox has no provider "${message.provider}"`);
    return readMessage(message, provider);
  };
  const journal = new Exchanges(emulator, read, astray);
  const inbox = new Inbox({
    until,
    standsStill,
    messages: () => emulator.messages(),
    read,
    watch: (changed) =>
      emulator.subscribe((happening) => {
        if (happening.kind === 'state') changed(happening.message);
      }),
    hint: () => journal.hint(),
  });
  const clock = clockOf(emulator, answering);
  return {
    emulator,
    get accounts() {
      return accountsOf(emulator);
    },
    get baseUrl() {
      return account().baseUrl;
    },
    get key() {
      return account().key;
    },
    fetch: emulator.fetch,
    clock,
    advance: clock.advance,
    inbox,
    webhooks,
    journal,
    rules: emulator.rules,
    fate: (name, options) => befall(emulator.rules, name, options),
    account,
    balance: (of = account()) => emulator.getBalance(of).balance,
    setBalance: (balance, of = account()) => void emulator.setBalance(of, balance),
    contract: (options) => judged(emulator.getContractReport(), options),
    reset() {
      leave(emulator.getContractReport());
      emulator.reset();
      webhooks.reset();
    },
    snapshot: () => emulator.snapshot(),
    restore(snapshot) {
      const before = emulator.getContractReport();
      emulator.restore(snapshot);
      leave(before);
      webhooks.clear();
    },
    stop,
    [Symbol.asyncDispose]: stop,
  };
}
