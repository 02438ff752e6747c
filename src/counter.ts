import { type Answered, ObservedCall } from './audit/observed-call.ts';
import { ProviderAccess } from './http/access.ts';
import { keyOf } from './http/authentication.ts';
import type { ProviderRoom } from './http/front-door.ts';
import { Gateway } from './http/gateway.ts';
import { Intervention } from './http/intervention.ts';
import { type Desk, hostsOf, type Inbound, type Premises, type Provider, type Received } from './http/provider.ts';
import type { WireReply, WireRequest } from './http/wire.ts';
import type { Journal } from './journal.ts';
import type { Settings } from './options.ts';
import type { Account, Directory } from './sms/directory.ts';
import type { FateDesk } from './sms/fate-desk.ts';
import { type Message, type MessageState, reasonOf, type Submission } from './sms/message.ts';
import { magicForTestKeysOnly } from './sms/outcome.ts';
import { Smsc } from './sms/smsc.ts';
import type { CounterParts } from './snapshot.ts';
import { Disorder } from './webhook/disorder.ts';
import type { Dispatcher } from './webhook/dispatcher.ts';

/** What the providers of a sandbox share. */
type World = Pick<Premises, 'clock' | 'random' | 'ledger' | 'messages' | 'directory'> & { readonly fates: FateDesk };

/** A provider at work: its API, its side towards handsets, and how it starts over. */
export interface Counter extends ProviderRoom, CounterParts {
  handle(request: WireRequest): WireReply | Promise<WireReply>;
  /** A request as it is judged; with its answer, once there is one. */
  observed(request: WireRequest, answer?: Answered): ObservedCall;
  /** What its operations work with. */
  desk(): Desk;
  hasLink(request: WireRequest): boolean;
  receive(inbound: Inbound): Received | undefined;
  /** @throws Fault or Interruption when it is not sent. */
  resend(message: Message, submission: Submission): Message;
  lease(account: Account, number: string): boolean;
  reset(): void;
}

/** Sets a provider up in a sandbox. */
export function openCounter(
  provider: Provider,
  world: World,
  { magicNumbers, rateLimit, strictCallbacks, limits }: Settings,
  { journal, dispatcher }: { journal: Journal; dispatcher: Dispatcher },
): Counter {
  const { clock, directory, fates } = world;
  const { receipts, shortLinks } = provider;
  const outcomes = magicNumbers === 'any-key' ? provider.outcomes : magicForTestKeysOnly(provider.outcomes);
  const onState = (message: Message, state: MessageState) => {
    journal.record({ kind: 'state', at: clock.now(), message, state, reason: reasonOf(message) });
    disorder?.announce(message, state);
  };
  const disorder =
    receipts &&
    new Disorder({
      clock,
      dispatch: (sent, delay) => dispatcher.dispatch(receipts, sent, delay),
      announce: (message, state) => receipts.announce(message, state, desk),
    });
  const intervention = new Intervention(provider.id, fates, (message) => smsc.hurry(message));
  const incident = () => fates.incident;
  const smsc: Smsc = new Smsc({ ...provider, outcomes }, { ...world, onState, scripted: intervention.rule, incident });
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
  const isSecret = (text: string, key: string | undefined) => holdsSecret(text, key, provider.id, directory);
  const gateway = new Gateway(provider, desk, access, reportDefect, intervention);
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
      try {
        open();
        return shortLinks?.open(request, desk) ?? gateway.handle(request);
      } catch (error) {
        return gateway.failed(error, request);
      }
    },
    observed(request, answer) {
      const { caller, operation, body } = gateway.reading(request);
      const key = caller?.key ?? keyOf(provider.authentication, request);
      return new ObservedCall({ provider, operation, request, at: clock.now(), key, isSecret, answer }, body);
    },
    receive: (inbound) => provider.receive?.(inbound, open()),
    resend(message, submission) {
      const sent = provider.resend?.(message, submission, open()) ?? smsc.submit(submission);
      for (const hurried of fates.incident.hurried ?? []) smsc.hurry(hurried);
      return sent;
    },
    desk: open,
    lease(account, number) {
      provider.lease?.(account, number, open());
      return provider.lease !== undefined;
    },
    hasLink: (request) => isOpen && (shortLinks?.leadsTo(request, desk) ?? false),
    reset() {
      access.reset();
      smsc.reset();
      isOpen = false;
    },
  };
}

/** Whether a text is one of a provider's keys, or a secret of the account that the bearer of a key has. */
function holdsSecret(text: string, key: string | undefined, provider: string, directory: Directory): boolean {
  if (directory.caller(provider, text) !== undefined) return true;
  const caller = key === undefined ? undefined : directory.caller(provider, key);
  if (caller === undefined) return false;
  const { secret, account } = caller;
  return (
    secret === text ||
    account.webhookSecret === text ||
    directory.endpoints(account).some(({ secret }) => secret === text)
  );
}

/** A defect is answered as the provider's internal error, and must not stay unseen. */
export function reportDefect(error: unknown): void {
  console.error('sms-emulator met a defect of its own; please report it:', error);
}
