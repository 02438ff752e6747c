import type { Happening } from '../control/desk.ts';
import { createEmulator, type Emulator } from '../emulator.ts';
import type { EmulatorOptions } from '../options.ts';
import { wall } from '../time/wall.ts';
import { fetchDelivery, pooledDelivery } from '../webhook/deliver.ts';
import type { Deliver } from '../webhook/postman.ts';
import { accountsOf, balanceOf, type SandboxAccount, setBalance } from './accounts.ts';
import { Inbox } from './inbox.ts';
import { intercept, type MswServer } from './interception.ts';
import { Lines } from './lines.ts';
import { listenFor } from './loopback.ts';
import { readMessage } from './sent-message.ts';
import { Webhooks } from './webhooks.ts';

/** How a sandbox behaves: all options of `createEmulator`, whose clock is `manual` unless told otherwise, and the kit's. */
export interface SandboxOptions extends EmulatorOptions {
  /** Your own MSW server, already listening, that is to answer; by default the kit has one, which lets others pass. */
  readonly server?: MswServer;
  /** Whether requests to the providers' real hosts are answered; true by default. Without it use `sms.fetch`. */
  readonly intercept?: boolean;
  /** `listen` puts `sms.webhooks` behind a socket on 127.0.0.1, for code that has to see one; false by default. */
  readonly webhooks?: { readonly listen?: boolean };
}

/** The clock of a sandbox. */
export interface SandboxClock {
  /** The emulated time. */
  now(): Date;
  /**
   * Moves time on, runs what falls due in order, and waits for the webhooks this causes.
   * @param duration milliseconds, or for example `30s`, `48h`, `1h30m`.
   * @returns what happened, a line each, with the time since the beginning; at most 1,000, then how many more.
   * @throws RangeError when it is no duration of at most 366 days.
   */
  advance(duration: string | number): Promise<string[]>;
  /** Resolves when no webhook is under way. */
  settled(): Promise<void>;
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
  /** The first account of a provider; without one that of the first. @throws Error when there is none. */
  account(provider?: string): SandboxAccount;
  /** What is in an account's wallet, a decimal such as `42.17`; of the first account by default. */
  balance(account?: SandboxAccount): string;
  /** Sets it. @throws Error when it is no amount. */
  setBalance(balance: string, account?: SandboxAccount): void;
  /** Forgets everything that happened: the seeded accounts and balances are back, and no message is left. */
  reset(): void;
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
  const webhooks = new Webhooks({
    until: ending.signal,
    now: () => emulator.now(),
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
  const emulator = createEmulator({ clock: 'manual', ...given, deliver: webhooks.deliverBefore(toSocket) });
  const closings: (() => void | Promise<void>)[] = [() => ending.abort(), () => emulator.close(), pool.close];
  const stop = async () => {
    for (const close of closings.splice(0).reverse()) await close();
  };
  try {
    if (listen) closings.push(await listenFor(webhooks));
    if (intercepted) closings.push(await intercept(emulator, server));
  } catch (error) {
    await stop();
    throw error;
  }
  return assemble(emulator, { webhooks, stop, until: ending.signal, standsStill: given.clock !== 'real' });
}

function settled(options: string | SandboxOptions): SandboxOptions {
  return typeof options === 'string' ? { providers: [options] } : options;
}

interface Parts {
  readonly webhooks: Webhooks;
  readonly stop: () => Promise<void>;
  readonly until: AbortSignal;
  readonly standsStill: boolean;
}

function assemble(emulator: Emulator, { webhooks, stop, until, standsStill }: Parts): Sandbox {
  let startedAt = emulator.now().getTime();
  const accounts = accountsOf(emulator);
  const account = (provider?: string): SandboxAccount => {
    const found = accounts.find((account) => provider === undefined || account.provider === provider);
    if (found !== undefined) return found;
    throw new Error(`the sandbox has no account${provider === undefined ? '' : ` of "${provider}"`}`);
  };
  const wording = new Map(emulator.providers.map((provider) => [provider.id, provider]));
  const inbox = new Inbox({
    until,
    standsStill,
    // Some accounts begin with messages that were sent before.
    *messages() {
      for (const message of emulator.messages()) if (message.acceptedAt >= startedAt) yield message;
    },
    read(message) {
      const provider = wording.get(message.provider);
      if (provider === undefined) throw new Error(`the sandbox has no provider "${message.provider}"`);
      return readMessage(message, provider);
    },
    watch: (changed) =>
      emulator.subscribe((happening) => {
        if (happening.kind === 'state') changed(happening.message);
      }),
    hint: () => hintFrom(emulator),
  });
  const clock: SandboxClock = {
    now: () => emulator.now(),
    settled: () => emulator.settled(),
    async advance(duration) {
      const lines = new Lines(emulator.now().getTime());
      const unsubscribe = emulator.subscribe(lines.take);
      try {
        await emulator.advance(duration);
      } finally {
        unsubscribe();
      }
      return lines.all();
    },
  };
  return {
    emulator,
    accounts,
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
    account,
    balance: (of = account()) => balanceOf(emulator, of),
    setBalance: (balance, of = account()) => setBalance(emulator, of, balance),
    reset() {
      emulator.reset();
      webhooks.reset();
      startedAt = emulator.now().getTime();
    },
    stop,
    [Symbol.asyncDispose]: stop,
  };
}

/** What may explain that a message is missing: that the provider refused it. */
function hintFrom({ journal }: Emulator): string {
  for (const exchange of journal.newestFirst()) {
    // What the test asks the sandbox itself explains nothing.
    if (exchange.api !== 'control') return exchange.reply.status < 400 ? '' : ` ${refusal(exchange)}`;
  }
  return '';
}

function refusal({ request, reply }: Extract<Happening, { kind: 'exchange' }>): string {
  return `The newest request, ${request.method} ${request.path}, was refused: ${reply.status} ${reply.body.slice(0, 200)}`;
}
