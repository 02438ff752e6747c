import type { Account, Caller, Directory } from '../sms/directory.ts';
import type { Random } from '../sms/ids.ts';
import type { Ledger } from '../sms/ledger.ts';
import type { Message, MessageState, Submission } from '../sms/message.ts';
import type { MessageStore } from '../sms/message-store.ts';
import type { Smsc, SmscPolicy } from '../sms/smsc.ts';
import type { Clock } from '../time/clock.ts';
import type { Receipt, ReceiptPolicy } from '../webhook/receipt.ts';
import { type AccessPolicy, type ErasedApi, eraseApi, type HttpApi } from './api.ts';
import type { ApiShape } from './operation-types.ts';
import type { WireReply, WireRequest } from './wire.ts';

/** What a provider works with in a sandbox. */
export interface Premises {
  readonly smsc: Smsc;
  readonly ledger: Ledger;
  readonly directory: Directory;
  readonly messages: MessageStore;
  readonly clock: Clock;
  readonly random: Random;
  readonly options: DeskOptions;
  /** Sends receipts that no state of a message calls for, such as those of a handset's answer. */
  dispatch(receipts: readonly Receipt[]): void;
}

/**
 * What a provider's operations work with.
 * @typeParam State what the provider keeps besides messages and money, such as one-time passwords or contact lists.
 */
export interface Desk<State = unknown> extends Premises {
  readonly state: State;
}

/** A message from a handset to a number of one of the provider's customers. */
export interface Inbound {
  /** E.164. */
  readonly from: string;
  readonly to: string;
  readonly text: string;
}

/** An inbound message that somebody got. */
export interface Received {
  readonly account: Account;
  /** The id the provider gave it. */
  readonly id: string;
}

/** Links in messages that lead through the provider, which counts who opens them. */
export interface ShortLinks<World> {
  /** The host that the links name. */
  readonly host: string;
  /** Whether a request is for a link that there is; nothing happens to it. */
  leadsTo(request: WireRequest, world: World): boolean;
  /** Opens a link; undefined when the request is for none. */
  open(request: WireRequest, world: World): WireReply | undefined;
}

/** How a provider's state is written down, and made again from that. */
export interface StateDump<State> {
  /** Plain JSON. */
  dump(state: State): unknown;
  /**
   * Checks what was written down, and tells how to make the state of it once everything it rests on is there.
   * @throws ShapeError naming the place that is wrong.
   */
  read(dump: unknown): (premises: Premises) => State;
}

/** How close to the letter of the documents the emulator keeps where that would hinder local use. */
export interface DeskOptions {
  /** Refuse every plain-HTTP callback, also to this machine, as the providers do. */
  readonly strictCallbacks: boolean;
}

/** An SMS provider, declared: its API and how its message centre, money and receipts behave. */
export interface ProviderDeclaration<Api extends ApiShape<Api>, Code extends string = string, State = unknown>
  extends HttpApi<Api, Desk<State>, Caller, Code>,
    AccessPolicy,
    Omit<SmscPolicy, 'id'> {
  readonly title: string;
  /** The provider's word for each state. */
  readonly statuses: Readonly<Record<MessageState, string>>;
  /** What its API keys begin with, where it documents that. */
  readonly keyPrefixes?: Readonly<Partial<Record<'live' | 'test', string>>>;
  /** The plans that its accounts may be on, where it has some. */
  readonly plans?: readonly string[];
  /** Decimals it writes balances with, at least. */
  readonly balanceDecimals: number;
  /** Makes what it keeps besides messages and money; made anew on reset. */
  readonly openState?: (premises: Premises) => State;
  /** How what it keeps is written down; without it a snapshot holds nothing of it. */
  readonly stateDump?: StateDump<State>;
  /** How it reports states; absent where it does not. */
  readonly receipts?: ReceiptPolicy<Desk<State>>;
  /** Takes a message from a handset, where it has numbers for that; undefined when the number is nobody's. */
  readonly receive?: (inbound: Inbound, desk: Desk<State>) => Received | undefined;
  /**
   * Submits what an earlier message said once more; for a provider to whom `smsc.submit` alone would not do.
   * @throws Fault what the message centre refuses with.
   */
  readonly resend?: (original: Message, submission: Submission, desk: Desk<State>) => Message;
  /**
   * Leases a number to an account from now on, where customers have numbers.
   * @throws Fault `invalid-request` when it is somebody's.
   */
  readonly lease?: (account: Account, number: string, desk: Desk<State>) => void;
  readonly shortLinks?: ShortLinks<Desk<State>>;
}

/** A provider after its types have served their purpose. */
export interface Provider
  extends ErasedApi<Desk, Caller>,
    AccessPolicy,
    SmscPolicy,
    Pick<
      ProviderDeclaration<Record<never, never>>,
      | 'title'
      | 'statuses'
      | 'keyPrefixes'
      | 'plans'
      | 'balanceDecimals'
      | 'openState'
      | 'stateDump'
      | 'receipts'
      | 'receive'
      | 'resend'
      | 'lease'
      | 'shortLinks'
    > {}

/** The hosts that are a provider's: of its API, and of the links in its messages. */
export function hostsOf({ contract, shortLinks }: Provider): readonly string[] {
  return shortLinks === undefined ? contract.hosts : [...contract.hosts, shortLinks.host];
}

/** Why no account of a provider can be on a plan; undefined for one that it has, and where there are no plans. */
export function planRefusal({ title, plans }: Pick<Provider, 'title' | 'plans'>, plan: string): string | undefined {
  if (plans === undefined || plans.includes(plan)) return undefined;
  return `${title} has no plan "${plan}"; there is ${plans.join(', ')}`;
}

/** Checks a declaration against its document's types. */
export function defineProvider<Api extends ApiShape<Api>, Code extends string, State = unknown>(
  declaration: ProviderDeclaration<Api, Code, State>,
): Provider {
  // The state that its operations and receipts are given is the one its own `openState` made.
  return { ...declaration, ...eraseApi(declaration) } as unknown as Provider;
}
