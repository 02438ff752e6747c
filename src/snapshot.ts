import { type RuleBook, rulesDump } from './control/rule-book.ts';
import type { ProviderAccess } from './http/access.ts';
import { idempotencyDump } from './http/idempotency.ts';
import type { Premises, Provider } from './http/provider.ts';
import { anything, count, list, named, nullable, object, optional, type Shaped, ShapeError, text } from './shape.ts';
import { type Directory, directoryDump } from './sms/directory.ts';
import type { Random } from './sms/ids.ts';
import { type Ledger, ledgerDump } from './sms/ledger.ts';
import type { Message } from './sms/message.ts';
import { dumpMessage, MessageReader, messageDump } from './sms/message-dump.ts';
import type { MessageStore } from './sms/message-store.ts';
import type { Smsc } from './sms/smsc.ts';
import { type Clock, clockDump } from './time/clock.ts';
import type { Dispatcher } from './webhook/dispatcher.ts';
import { attemptDump, dumpAttempt, loadAttempt, waitingDump } from './webhook/receipt-dump.ts';

/** What a sandbox is made of, as far as it is written down. */
export interface SandboxParts {
  readonly clock: Clock;
  readonly random: Random;
  readonly directory: Directory;
  readonly ledger: Ledger;
  readonly messages: MessageStore;
  readonly dispatcher: Dispatcher;
  readonly rules: RuleBook;
  readonly counters: readonly CounterParts[];
  /** Whether a key is another sandbox's of the same emulator, where keys tell sandboxes apart. */
  isTaken(provider: string, key: string): boolean;
  /** Returns the sandbox to its beginning. */
  reset(): void;
}

/** What one provider is made of in a sandbox. */
export interface CounterParts {
  readonly provider: Provider;
  readonly smsc: Smsc;
  readonly access: ProviderAccess;
  readonly premises: Premises;
  /** What it keeps besides messages and money; undefined before its first request. */
  state(): { readonly value: unknown } | undefined;
  enterState(value: unknown): void;
}

/** The one format there is so far. */
const FORMAT = 1;

const providerDump = object({
  /** How many ids it has made. */
  ids: count,
  /** Replies kept for idempotency keys. */
  replies: idempotencyDump,
  /** What it keeps besides, in its own form; absent before its first request. */
  state: optional(anything),
});

const outlineDump = object({
  format: count,
  clock: clockDump,
  random: count,
  directory: directoryDump,
  ledger: ledgerDump,
  waiting: waitingDump,
  rules: rulesDump,
  /** The submission of which only the last part is remembered. */
  broken: nullable(text),
  /** The messages that accounts had sent before the sandbox began; absent in the first snapshots of this format. */
  past: optional(list(text)),
  providers: named(providerDump),
});

const rowsDump = object({ messages: list(messageDump), attempts: list(attemptDump) });

/** A snapshot but for its messages and webhook attempts, which are many and change one by one. */
export type Outline = Shaped<typeof outlineDump>;

/** A whole sandbox as plain JSON: what happened in it, and what is still ahead. Messages and attempts, oldest first. */
export type Snapshot = Outline & Shaped<typeof rowsDump>;

/** A snapshot that cannot be restored; the message names the place in it and what is wrong there. */
export class SnapshotError extends ShapeError {
  override readonly name: string = 'SnapshotError';

  constructor({ what, place }: Pick<ShapeError, 'what' | 'place'>) {
    super(what, place);
    this.message = `the snapshot cannot be restored: ${this.message}`;
  }
}

/** Writes down everything but messages and attempts. */
export function takeOutline({
  clock,
  random,
  directory,
  ledger,
  messages,
  dispatcher,
  rules,
  counters,
}: SandboxParts): Outline {
  return {
    format: FORMAT,
    clock: clock.dump(),
    random: random.dump(),
    directory: directory.dump(),
    ledger: ledger.dump(),
    waiting: dispatcher.waiting(),
    rules: rules.dump(),
    broken: messages.broken,
    past: messages.past.map(({ id }) => id),
    providers: Object.fromEntries(counters.map((counter) => [counter.provider.id, dumpCounter(counter)])),
  };
}

function dumpCounter({ provider, smsc, access, state }: CounterParts): Outline['providers'][string] {
  const opened = state();
  const kept = opened === undefined ? undefined : provider.stateDump?.dump(opened.value);
  return { ids: smsc.dump(), replies: access.dump(), state: kept };
}

/** Writes a sandbox down. The journal and the use of rate limits are left out. */
export function takeSnapshot(parts: SandboxParts): Snapshot {
  const attempts = [...parts.dispatcher.attempts()].reverse();
  return {
    ...takeOutline(parts),
    messages: [...parts.messages.oldestFirst()].map(dumpMessage),
    attempts: attempts.map(dumpAttempt),
  };
}

/**
 * Makes a sandbox what another was.
 * @throws SnapshotError naming the place that is wrong, with the sandbox as it was.
 */
export function restoreSnapshot(given: unknown, parts: SandboxParts): void {
  const { snapshot, states, loadRules } = understand(given, parts);
  const { clock, random, directory, ledger, messages, dispatcher, counters } = parts;
  parts.reset();
  clock.load(snapshot.clock);
  random.load(snapshot.random);
  directory.load(snapshot.directory);
  ledger.load(snapshot.ledger);
  loadRules();
  const { restored, turns } = readMessages(snapshot, parts);
  messages.load(restored, snapshot);
  for (const { provider, smsc, access, premises, enterState } of counters) {
    const { ids = 0, replies = [] } = snapshot.providers[provider.id] ?? {};
    smsc.load(ids, turns.get(provider.id) ?? []);
    access.load(replies);
    const stateOf = states.get(provider.id);
    if (stateOf !== undefined) enterState(stateOf(premises));
  }
  const messageOf = (id: string) => messages.get(id);
  const policyOf = (id: string) => counters.find(({ provider }) => provider.id === id)?.provider.receipts;
  const attempts = snapshot.attempts.map((attempt) => loadAttempt(attempt, messageOf));
  dispatcher.load(attempts, snapshot.waiting, { policyOf, messageOf });
}

/** The messages that the store has room for, and the places of their next steps by provider. */
function readMessages(snapshot: Snapshot, { directory, messages }: SandboxParts) {
  const reader = new MessageReader((provider, key) => directory.caller(provider, key));
  const restored: Message[] = [];
  const turns = new Map<string, [Message, number][]>();
  const past = new Set(snapshot.past);
  let surplus = snapshot.messages.length - past.size - messages.capacity;
  for (const dump of snapshot.messages) {
    if (!past.has(dump.id) && surplus-- > 0) continue;
    const message = reader.read(dump);
    if (message === undefined) continue;
    restored.push(message);
    if (dump.turn === null) continue;
    const ahead = turns.get(dump.provider);
    if (ahead === undefined) turns.set(dump.provider, [[message, dump.turn]]);
    else ahead.push([message, dump.turn]);
  }
  return { restored, turns };
}

type MakeState = (premises: Premises) => unknown;

/** Reads a snapshot whole before anything is done with it. */
function understand(given: unknown, { counters, rules, isTaken }: SandboxParts) {
  try {
    const { format } = object({ format: count })(given);
    if (format !== FORMAT) throw wrong(`is ${format}; this version reads ${FORMAT}`, '/format');
    const snapshot: Snapshot = { ...outlineDump(given), ...rowsDump(given) };
    const emulated = new Set(counters.map(({ provider }) => provider.id));
    requireProviders(snapshot, emulated);
    requireOwners(snapshot);
    requireFreeKeys(snapshot, isTaken);
    requireMessages(snapshot, emulated);
    const states = new Map<string, MakeState>();
    for (const { provider } of counters) {
      const make = readState(provider, snapshot.providers[provider.id]?.state);
      if (make !== undefined) states.set(provider.id, make);
    }
    return { snapshot, states, loadRules: rules.read(snapshot.rules) };
  } catch (error) {
    throw error instanceof ShapeError ? new SnapshotError(error) : error;
  }
}

const wrong = (what: string, place: string) => new ShapeError(what, place);

function readState({ id, stateDump }: Provider, state: unknown): MakeState | undefined {
  if (state === undefined || stateDump === undefined) return undefined;
  try {
    return stateDump.read(state);
  } catch (error) {
    throw error instanceof ShapeError ? error.within('state').within(id).within('providers') : error;
  }
}

function requireProviders({ providers }: Snapshot, emulated: ReadonlySet<string>): void {
  const stranger = Object.keys(providers).find((id) => !emulated.has(id));
  if (stranger !== undefined) throw wrong('is of a provider that is not emulated here', `/providers/${stranger}`);
}

/** Keys without an account, and accounts without a wallet, would be defects waiting to be met. */
function requireOwners({ directory: { accounts, keys }, ledger }: Snapshot): void {
  const paths = new Set(accounts.map(({ path }) => path));
  const wallets = new Set(ledger.wallets.map(({ account }) => account));
  for (const [index, { account }] of keys.entries()) {
    if (!paths.has(account)) throw wrong(`names "${account}", which is no account`, `/directory/keys/${index}/account`);
  }
  for (const [index, { path, wallet }] of accounts.entries()) {
    const missing = [path, wallet].find((owner) => !wallets.has(owner));
    if (missing !== undefined) throw wrong(`has no wallet "${missing}"`, `/directory/accounts/${index}`);
  }
}

function requireFreeKeys({ directory: { keys } }: Snapshot, isTaken: SandboxParts['isTaken']): void {
  const taken = keys.findIndex(({ provider, key }) => isTaken(provider, key));
  if (taken !== -1) throw wrong("is another sandbox's, and a key leads to one alone", `/directory/keys/${taken}/key`);
}

function requireMessages({ directory, messages }: Snapshot, emulated: ReadonlySet<string>): void {
  const keys = new Set(directory.keys.map(({ provider, key }) => `${provider}/${key}`));
  const ids = new Set<string>();
  for (const [index, { id, provider, key, plan, passed, turn }] of messages.entries()) {
    const place = `/messages/${index}`;
    if (ids.has(id)) throw wrong(`"${id}" stands twice`, `${place}/id`);
    ids.add(id);
    if (!emulated.has(provider)) throw wrong(`"${provider}" is not emulated here`, `${place}/provider`);
    if (!keys.has(`${provider}/${key}`)) throw wrong('is no key of this provider', `${place}/key`);
    if (passed > plan.length) throw wrong(`is more than the ${plan.length} steps of its plan`, `${place}/passed`);
    if ((turn === null) !== (passed === plan.length)) {
      throw wrong('must be null when nothing is ahead, and only then', `${place}/turn`);
    }
  }
}
