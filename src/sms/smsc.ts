import type { Clock } from '../time/clock.ts';
import { fault } from './fault.ts';
import type { NewId, Random } from './ids.ts';
import type { Ledger } from './ledger.ts';
import { type Message, type MessageState, type Submission, stateOf } from './message.ts';
import type { MessageStore } from './message-store.ts';
import { countryOf } from './msisdn.ts';
import { decide, type OutcomeRule } from './outcome.ts';
import type { Tariff } from './tariff.ts';

/** What a provider's message centre does its own way. */
export interface SmscPolicy {
  /** The provider's id. */
  readonly id: string;
  readonly tariff: Tariff;
  readonly newId: NewId;
  /** Asked in order; the last one must have an opinion on everything. */
  readonly outcomes: readonly OutcomeRule[];
  /** The final states in which the sender gets the money back. */
  readonly refundedStates: ReadonlySet<MessageState>;
}

/** What a message centre works with; one set per sandbox, shared by its providers. */
export interface Exchange {
  readonly clock: Clock;
  readonly random: Random;
  readonly ledger: Ledger;
  readonly messages: MessageStore;
  /** Told of every message that enters a state, `accepted` included, at that moment. */
  readonly onState: (message: Message, state: MessageState) => void;
}

/** The simulated message centre: takes submissions and leads each message through its life on the clock. */
export class Smsc {
  readonly #policy: SmscPolicy;
  readonly #exchange: Exchange;

  constructor(policy: SmscPolicy, exchange: Exchange) {
    this.#policy = policy;
    this.#exchange = exchange;
  }

  /**
   * Decides, prices, charges, stores and starts a message; nothing of it is done when it throws.
   * @throws Fault what the deciding rule refuses with, `forbidden-destination`, `insufficient-balance`.
   */
  submit(submission: Submission): Message {
    const { clock, random, ledger, messages, onState } = this.#exchange;
    const { id: provider, newId, outcomes } = this.#policy;
    const { account, test } = submission.caller;
    const { outcome, plan } = decide(outcomes, submission);
    const country = countryOf(submission.to);
    const price = this.#unitPrice(submission, country) * submission.segments;
    const acceptedAt = clock.now();
    const id = newId(acceptedAt, random);
    if (!test) ledger.charge(account.path, price, id);
    const message: Message = {
      id,
      provider,
      caller: submission.caller,
      to: submission.to,
      from: submission.from,
      text: submission.text,
      encoding: submission.encoding,
      segments: submission.segments,
      validity: submission.validity,
      callback: submission.callback,
      reference: submission.reference,
      country,
      price,
      acceptedAt,
      outcome,
      plan,
      passed: 0,
    };
    messages.add(message);
    onState(message, 'accepted');
    this.#bookNextStep(message);
    return message;
  }

  /** A message of this provider that the caller may see: of the same account, sent in the same environment. */
  find(id: string, caller: Submission['caller']): Message | undefined {
    const message = this.#exchange.messages.get(id);
    const visible =
      message !== undefined &&
      message.caller.account.path === caller.account.path &&
      message.caller.test === caller.test;
    return visible ? message : undefined;
  }

  #unitPrice({ caller }: Submission, country: string | undefined): number {
    const price = this.#policy.tariff.price(country);
    const suspended = country !== undefined && caller.account.suspendedCountries.includes(country);
    if (price === undefined || suspended) {
      throw fault(
        'forbidden-destination',
        `Messages to ${country ?? 'this number'} are ${suspended ? 'suspended' : 'not supported'}.`,
      );
    }
    return price;
  }

  #bookNextStep(message: Message): void {
    const step = message.plan[message.passed];
    if (step === undefined) return;
    const { clock } = this.#exchange;
    clock.after(message.acceptedAt + step.after - clock.now(), () => this.#pass(message));
  }

  #pass(message: Message): void {
    const { ledger, onState } = this.#exchange;
    message.passed++;
    const state = stateOf(message);
    if (this.#policy.refundedStates.has(state) && !message.caller.test) {
      ledger.refund(message.caller.account.path, message.price, message.id);
    }
    onState(message, state);
    this.#bookNextStep(message);
  }
}
