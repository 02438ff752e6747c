import type { Clock } from '../time/clock.ts';
import type { Caller } from './directory.ts';
import { fault } from './fault.ts';
import type { NewId, Random } from './ids.ts';
import type { Incident } from './incident.ts';
import type { Ledger } from './ledger.ts';
import { type Message, type MessageState, type Reason, type Step, type Submission, stateOf } from './message.ts';
import type { MessageStore } from './message-store.ts';
import type { Micros } from './money.ts';
import { type Country, countryOf } from './msisdn.ts';
import { afterAcceptance, decide, type Fate, type OutcomeRule } from './outcome.ts';
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

/** Whose messages are asked for. */
type Sender = Pick<Caller, 'account' | 'test'>;

/** What a message centre works with; one set per sandbox, shared by its providers. */
export interface Exchange {
  readonly clock: Clock;
  readonly random: Random;
  readonly ledger: Ledger;
  readonly messages: MessageStore;
  /** Told of every message that enters a state, its first included, at that moment. */
  readonly onState: (message: Message, state: MessageState) => void;
  /** Asked about new submissions before the provider's own rules. */
  readonly scripted?: OutcomeRule | undefined;
  /** What befalls the request under way. */
  readonly incident?: (() => Incident) | undefined;
}

/** Several messages that were accepted as one. */
export interface Batch {
  readonly id: string;
  readonly messages: readonly Message[];
  /** What the whole of it was charged. */
  readonly cost: Micros;
}

/** A message that was accepted, and paid for, before the sandbox began. */
export interface PastMessage {
  readonly id: string;
  /** Milliseconds since the epoch. */
  readonly acceptedAt: number;
}

/** A submission that nothing speaks against but, perhaps, the wallet. */
interface Draft extends Fate {
  readonly submission: Submission;
  readonly country: Country | undefined;
  readonly price: Micros;
}

/** The simulated message centre: takes submissions and leads each message through its life on the clock. */
export class Smsc {
  readonly #policy: SmscPolicy;
  readonly #exchange: Exchange;
  readonly #rules: readonly OutcomeRule[];
  #idsMade = 0;

  constructor(policy: SmscPolicy, exchange: Exchange) {
    this.#policy = policy;
    this.#exchange = exchange;
    const { scripted } = exchange;
    this.#rules = scripted === undefined ? policy.outcomes : [scripted, ...policy.outcomes];
  }

  /**
   * Decides, prices, charges, stores and starts a message; nothing of it is done when it throws.
   * @param total what to charge for its price.
   * @throws Fault what the deciding rule refuses with, `forbidden-destination`, `insufficient-balance`.
   */
  submit(submission: Submission, total = (sum: Micros) => sum): Message {
    const draft = this.#draft(submission);
    const price = total(draft.price);
    const id = this.#newId();
    this.#charge(submission.caller, price, id);
    return this.#begin(this.#compose({ ...draft, price }, id, id), draft);
  }

  /**
   * Takes submissions of one caller as one: all of them, or none when one is refused or the wallet does not hold
   * what they cost together.
   * @param total what to charge for prices that add up to `sum`.
   * @param numbered whether each message has an id of its own; a single one has that of the whole unless told otherwise.
   * @throws Fault as `submit` does.
   */
  submitAll(
    submissions: readonly Submission[],
    total = (sum: Micros) => sum,
    numbered = submissions.length > 1,
  ): Batch {
    const [first] = submissions;
    if (first === undefined) throw fault('invalid-request', 'There are no recipients.');
    let sum = 0;
    let cost = 0;
    // The price of each is what it adds to the whole, so that they add up to it however that is rounded.
    const drafts = submissions.map((submission) => {
      const draft = this.#draft(submission);
      sum += draft.price;
      const before = cost;
      cost = total(sum);
      return { ...draft, price: cost - before };
    });
    const id = this.#newId();
    this.#charge(first.caller, cost, id);
    const messages = drafts.map((draft, index) =>
      this.#begin(this.#compose(draft, numbered ? `${id}.${index + 1}` : id, id), draft),
    );
    return { id, messages, cost };
  }

  /**
   * Takes up the life of a message from before the sandbox, at the point where it is by now: nothing is charged, nothing
   * refuses it, and nobody is told of what has passed.
   */
  resume(submission: Submission, { id, acceptedAt }: PastMessage): Message {
    const fate = decide(afterAcceptance(this.#policy.outcomes), submission);
    const country = countryOf(submission.to);
    const price = (this.#policy.tariff.price(country) ?? 0) * submission.segments;
    const message = this.#compose({ ...fate, submission, country, price }, id, id, acceptedAt);
    const elapsed = this.#exchange.clock.now() - acceptedAt;
    while ((message.plan[message.passed]?.after ?? Number.POSITIVE_INFINITY) <= elapsed) message.passed++;
    this.#exchange.messages.addPast(message);
    this.#bookNextStep(message);
    return message;
  }

  /**
   * Calls off the messages of one submission and gives back what they cost.
   * @returns whether it did: it does nothing when one of them is not waiting for its time any more.
   */
  cancel(messages: readonly Message[]): boolean {
    const [first] = messages;
    if (first === undefined || messages.some((message) => stateOf(message) !== 'scheduled')) return false;
    const { clock, ledger, onState } = this.#exchange;
    if (!first.caller.test) {
      const cost = messages.reduce((sum, { price }) => sum + price, 0);
      ledger.refund(first.caller.account.wallet, cost, first.batch);
    }
    for (const message of messages) {
      message.booking?.cancel();
      message.plan = [{ after: clock.now() - message.acceptedAt, state: 'deleted' }];
      message.passed = 1;
      message.booking = undefined;
      onState(message, 'deleted');
    }
    return true;
  }

  /** Lets a message enter a final state at this moment, in place of all that was ahead of it. */
  settle(message: Message, state: MessageState, reason?: Reason): void {
    const after = this.#exchange.clock.now() - message.acceptedAt;
    const last: Step = reason === undefined ? { after, state } : { after, state, reason };
    message.booking?.cancel();
    message.plan = [...message.plan.slice(0, message.passed), last];
    message.outcome = 'settled by hand';
    this.#pass(message);
  }

  /** Lets a message live the rest of its life at this moment. */
  hurry(message: Message): void {
    const elapsed = this.#exchange.clock.now() - message.acceptedAt;
    message.plan = message.plan.map((step) => (step.after > elapsed ? { ...step, after: elapsed } : step));
    while (message.passed < message.plan.length) {
      message.booking?.cancel();
      this.#pass(message);
    }
  }

  /** A message of this provider that the caller may see: of the same account, sent in the same environment. */
  find(id: string, caller: Sender): Message | undefined {
    const message = this.#exchange.messages.get(id);
    return message !== undefined && this.#mayBeSeen(message, caller) ? message : undefined;
  }

  /** The messages of one submission that the caller may see; none when there is no such submission. */
  findBatch(id: string, caller: Sender): readonly Message[] {
    const batch = this.#exchange.messages.batch(id);
    return batch[0] !== undefined && this.#mayBeSeen(batch[0], caller) ? batch : [];
  }

  /** Counts ids from the beginning again. */
  reset(): void {
    this.#idsMade = 0;
  }

  /** How many ids it has made. */
  dump(): number {
    return this.#idsMade;
  }

  /**
   * Leads messages on that another message centre led, of which nothing is booked yet.
   * @param turns the place of each one's next step among those of its instant.
   */
  load(idsMade: number, turns: Iterable<readonly [message: Message, turn: number]>): void {
    this.#idsMade = idsMade;
    const { clock } = this.#exchange;
    for (const [message, order] of turns) {
      const at = message.acceptedAt + (message.plan[message.passed]?.after ?? 0);
      message.booking = clock.rebook({ at, order }, this.#pass, message);
    }
  }

  /** The messages the caller may see, newest first. */
  *sentBy(caller: Sender): Generator<Message> {
    for (const message of this.#exchange.messages.newestFirst()) {
      if (this.#mayBeSeen(message, caller)) yield message;
    }
  }

  /** Those of them that are to one handset. */
  *sentTo(handset: string, caller: Sender): Generator<Message> {
    for (const message of this.#exchange.messages.to(handset)) {
      if (this.#mayBeSeen(message, caller)) yield message;
    }
  }

  #mayBeSeen({ caller }: Message, by: Sender): boolean {
    return caller.account.path === by.account.path && caller.test === by.test;
  }

  #newId(): string {
    return this.#policy.newId(this.#exchange.clock.now(), this.#exchange.random, this.#idsMade++);
  }

  #charge({ account, test }: Caller, amount: Micros, id: string): void {
    if (!test) this.#exchange.ledger.charge(account.wallet, amount, id);
  }

  #draft(submission: Submission): Draft {
    const { outcome, plan, disorder, answer } = decide(this.#rules, submission, this.#exchange.incident?.());
    const country = countryOf(submission.to);
    const price = this.#unitPrice(submission, country) * submission.segments;
    return { outcome, plan, disorder, answer, submission, country, price };
  }

  #unitPrice({ caller }: Submission, country: Country | undefined): Micros {
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

  #compose(draft: Draft, id: string, batch: string, acceptedAt = this.#exchange.clock.now()): Message {
    const { submission, outcome, disorder, plan, country, price } = draft;
    const { scheduledAt } = submission;
    return {
      id,
      batch,
      provider: this.#policy.id,
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
      scheduledAt,
      outcome,
      disorder,
      plan: scheduledAt === undefined ? plan : postpone(plan, scheduledAt - acceptedAt),
      passed: 0,
      booking: undefined,
    };
  }

  #begin(message: Message, { answer }: Draft): Message {
    this.#exchange.messages.add(message);
    this.#exchange.incident?.().accepted(message, answer);
    this.#exchange.onState(message, stateOf(message));
    this.#bookNextStep(message);
    return message;
  }

  #bookNextStep(message: Message): void {
    const step = message.plan[message.passed];
    if (step === undefined) {
      message.booking = undefined;
      return;
    }
    const { clock } = this.#exchange;
    message.booking = clock.after(message.acceptedAt + step.after - clock.now(), this.#pass, message);
  }

  /** Bound, for the clock is given it with every message. */
  readonly #pass = (message: Message): void => {
    const { ledger, onState } = this.#exchange;
    message.passed++;
    const state = stateOf(message);
    if (this.#policy.refundedStates.has(state) && !message.caller.test) {
      ledger.refund(message.caller.account.wallet, message.price, message.id);
    }
    onState(message, state);
    this.#bookNextStep(message);
  };
}

/** The same life, begun `delay` milliseconds later. */
function postpone(plan: readonly Step[], delay: number): readonly Step[] {
  return [{ after: delay, state: 'accepted' }, ...plan.map((step) => ({ ...step, after: step.after + delay }))];
}
