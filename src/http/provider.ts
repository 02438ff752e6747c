import type { Caller, Directory } from '../sms/directory.ts';
import type { Random } from '../sms/ids.ts';
import type { Ledger } from '../sms/ledger.ts';
import type { MessageState } from '../sms/message.ts';
import type { OtpPolicy, OtpStore } from '../sms/otp.ts';
import type { Smsc, SmscPolicy } from '../sms/smsc.ts';
import type { Clock } from '../time/clock.ts';
import type { ReceiptPolicy } from '../webhook/receipt.ts';
import { type AccessPolicy, type ErasedApi, eraseApi, type HttpApi } from './api.ts';
import type { ApiShape } from './operation-types.ts';

/** What a provider's operations work with. */
export interface Desk {
  readonly smsc: Smsc;
  readonly ledger: Ledger;
  readonly directory: Directory;
  readonly otp: OtpStore;
  readonly clock: Clock;
  readonly random: Random;
  readonly options: DeskOptions;
}

/** How close to the letter of the documents the emulator keeps where that would hinder local use. */
export interface DeskOptions {
  /** Refuse every plain-HTTP callback, also to this machine, as the providers do. */
  readonly strictCallbacks: boolean;
}

/** An SMS provider, declared: its API and how its message centre, money and receipts behave. */
export interface ProviderDeclaration<Api extends ApiShape<Api>, Code extends string = string>
  extends HttpApi<Api, Desk, Caller, Code>,
    AccessPolicy,
    Omit<SmscPolicy, 'id'> {
  readonly title: string;
  /** The provider's word for each state. */
  readonly statuses: Readonly<Record<MessageState, string>>;
  /** Decimals it writes balances with, at least. */
  readonly balanceDecimals: number;
  /** How its one-time passwords behave, where it has them. */
  readonly otp?: OtpPolicy;
  /** How it reports states; absent where it does not. */
  readonly receipts?: ReceiptPolicy;
}

/** A provider after its types have served their purpose. */
export interface Provider
  extends ErasedApi<Desk, Caller>,
    AccessPolicy,
    SmscPolicy,
    Pick<ProviderDeclaration<Record<never, never>>, 'title' | 'statuses' | 'balanceDecimals' | 'otp' | 'receipts'> {}

/** Checks a declaration against its document's types. */
export function defineProvider<Api extends ApiShape<Api>, Code extends string>(
  declaration: ProviderDeclaration<Api, Code>,
): Provider {
  return { ...declaration, ...eraseApi(declaration) };
}
