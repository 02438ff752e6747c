import type { InProcess } from '../http/gateway.ts';
import type { ErasedReply, OperationShape } from '../http/operation-types.ts';
import type { operations as Api, components } from './api.d.ts';
import { ControlError, type Problem } from './control-error.ts';

type Schemas = components['schemas'];
type Query<Id extends keyof Api> = NonNullable<Api[Id]['parameters']['query']>;

/** An account, by its provider's id and its own. */
export interface AccountPlace {
  readonly provider: string;
  readonly account: string;
}

/**
 * What the control API can do, for those who share the process: every method is the operation of its name, with the same
 * checks, answers and refusals, and no HTTP. What it refuses it throws as a ControlError, whose `problem` names the
 * field at fault. Amounts are decimals such as `42.17`, durations such as `30s` or whole milliseconds.
 */
export abstract class Steering {
  /** Performs an operation of the control API; refusals are replies like any other. */
  protected abstract perform(operation: keyof Api, given: InProcess): ErasedReply | Promise<ErasedReply>;

  /**
   * Resolves with the newest `count` messages that match (1 by default), as soon as there are so many. It waits in real
   * time, 5 s unless `timeout` says otherwise, and moves no clock.
   * @throws ControlError with status 408 when the time is over, saying what nearly matched.
   */
  async waitForMessages(wanted: Query<'waitForMessages'> = {}): Promise<readonly Schemas['ControlMessage'][]> {
    const { messages } = await this.#later('waitForMessages', { query: wanted });
    return messages;
  }

  /**
   * Finds the newest code in the text of a message that matches; waits for one as `waitForMessages` does.
   * @throws ControlError with status 408 when the time is over, showing the texts.
   */
  findOtp(wanted: Query<'findOtp'> = {}): Promise<Schemas['OtpFound']> {
    return this.#later('findOtp', { query: wanted });
  }

  /** Finds the links of the newest message that matches and has some; waits and throws as `findOtp` does. */
  findLinks(wanted: Query<'findLinks'> = {}): Promise<Schemas['LinksFound']> {
    return this.#later('findLinks', { query: wanted });
  }

  /** Says whether no text went twice to the same number among the messages that match, and which did. */
  assertNoDuplicates(among: Query<'assertNoDuplicates'> = {}): Schemas['NoDuplicates'] {
    return this.#now('assertNoDuplicates', { query: among });
  }

  /** What was asked and answered, newest first: the rule that decided, the messages, the receipts that followed. */
  listExchanges(wanted: Query<'listExchanges'> = {}): Schemas['ExchangeList'] {
    return this.#now('listExchanges', { query: wanted });
  }

  /**
   * How the application keeps to the providers' contracts: what was found in its calls beyond what was refused, what it
   * exercised, and what it sent at which cost. With `sandboxes: 'all'` it is one report of all sandboxes of an emulator,
   * with what was found in those that are gone.
   */
  getContractReport(wanted: Query<'getContractReport'> = {}): Schemas['ContractReport'] {
    return this.#now('getContractReport', { query: wanted });
  }

  /**
   * Sends a receiver of webhooks what a provider may send it, and what it must not take, and says what it made of it.
   * It takes real time.
   */
  examineReceiver(wanted: Schemas['ReceiverExamination']): Promise<Schemas['ReceiverReport']> {
    return this.#later('examineReceiver', { body: wanted });
  }

  /** Lets a handset send a message, to providers that take any. */
  receiveInbound(inbound: Schemas['Inbound']): Schemas['InboundReceived'] {
    return this.#now('receiveInbound', { body: inbound });
  }

  /** What handsets sent, newest first; the newest thousand are kept. */
  listInbound(wanted: Query<'listInbound'> = {}): Schemas['InboundList'] {
    return this.#now('listInbound', { query: wanted });
  }

  /**
   * Lets a message enter a final state at this moment, whatever was to become of it.
   * @throws ControlError with status 400 when it is in one already.
   */
  settleMessage(message: string, settlement: Schemas['Settlement']): Schemas['ControlMessage'] {
    return this.#now('settleMessage', { path: { message }, body: settlement });
  }

  /**
   * Sends a message again, as its sender did: decided, priced and charged anew.
   * @returns the new message.
   * @throws ControlError with status 400 when it is refused, in the provider's words.
   */
  resendMessage(message: string): Schemas['ControlMessage'] {
    return this.#now('resendMessage', { path: { message } });
  }

  /** Says how a webhook attempt was signed, and how a receiver that refuses it may have got it wrong. */
  explainSignature(attempt: number): Schemas['SignatureExplained'] {
    return this.#now('explainSignature', { path: { attempt } });
  }

  /** Tries the receipt of a webhook attempt once more, signed anew; resolves with the new attempt. */
  replayWebhook(attempt: number): Promise<Schemas['WebhookAttempt']> {
    return this.#later('replayWebhook', { path: { attempt } });
  }

  /** Tries every receipt once more that nobody took and nobody will try again, oldest first. */
  replayFailedWebhooks(): Promise<Schemas['WebhooksReplayed']> {
    return this.#later('replayFailedWebhooks', {});
  }

  /** Every account with its wallet, its sender IDs, its API keys and their secrets. */
  listAccounts(): Schemas['AccountList'] {
    return this.#now('listAccounts', {});
  }

  /** What is in an account's wallet. */
  getBalance(of: AccountPlace): Schemas['Balance'] {
    return this.#now('getBalance', { path: of });
  }

  /** Sets what is in an account's wallet. */
  setBalance(of: AccountPlace, balance: string): Schemas['Balance'] {
    return this.#now('setBalance', { path: of, body: { balance } });
  }

  /** Moves an account to another plan, from its next request on. */
  setPlan(of: AccountPlace, plan: string): Schemas['Account'] {
    return this.#now('setPlan', { path: of, body: { plan } });
  }

  /** Gives an account a rate limit of its own, from its next request on; null gives it the provider's again. */
  setRateLimit(of: AccountPlace, limit: Schemas['NewRateLimit']): Schemas['Account'] {
    return this.#now('setRateLimit', { path: of, body: limit });
  }

  /** Gives an account a sender ID. */
  addSender(of: AccountPlace, sender: Schemas['NewSender']): Schemas['Account'] {
    return this.#now('addSender', { path: of, body: sender });
  }

  /** Takes a sender ID away from an account. */
  removeSender(of: AccountPlace, name: string): Schemas['Account'] {
    return this.#now('removeSender', { path: { ...of, name } });
  }

  /** Gives an account an API key, which works at once; it is made up where none is given. */
  addApiKey(of: AccountPlace, key: Schemas['NewApiKey']): Schemas['ApiKey'] {
    return this.#now('addApiKey', { path: of, body: key });
  }

  /** Revokes an API key: the next request that bears it is refused. */
  revokeApiKey(of: AccountPlace, key: string): Schemas['Account'] {
    return this.#now('revokeApiKey', { path: { ...of, key } });
  }

  /** Leases a number to an account, in E.164, on which messages come in from now on. */
  addNumber(of: AccountPlace, number: string): Schemas['Number'] {
    return this.#now('addNumber', { path: of, body: { number } });
  }

  /** The clock as it stands, and what is booked on it. */
  getClock(): Schemas['Clock'] {
    return this.#now('getClock', {});
  }

  /** Stops a clock that runs by itself where it stands; it moves as a manual one does then. */
  pauseClock(): Schemas['Clock'] {
    return this.#now('pauseClock', {});
  }

  /** Lets a clock that was paused go on from where it stands; a manual clock never runs by itself, and is refused. */
  resumeClock(): Schemas['Clock'] {
    return this.#now('resumeClock', {});
  }

  /** The numbers that decide their own fate at every provider, and what becomes of a message to each. */
  listMagicNumbers(): Schemas['MagicNumberList'] {
    return this.#now('listMagicNumbers', {});
  }

  /** The OpenAPI document of a provider, or of the control API by the name `control`. */
  getDocument(api: string): Schemas['Document'] {
    return this.#now('getDocument', { path: { api } });
  }

  #now<Id extends keyof Api>(operation: Id, given: InProcess): Success<Api[Id]> {
    const reply = this.perform(operation, given);
    if (reply instanceof Promise) throw new Error(`${operation} is not answered at once`);
    return successOf(operation, reply);
  }

  async #later<Id extends keyof Api>(operation: Id, given: InProcess): Promise<Success<Api[Id]>> {
    return successOf(operation, await this.perform(operation, given));
  }
}

/** The body of an operation's success. */
type Success<Operation extends OperationShape> = Operation['responses'] extends {
  readonly 200: { readonly content: { readonly 'application/json': infer Body } };
}
  ? Body
  : never;

function successOf<Id extends keyof Api>(operation: Id, { status, body }: ErasedReply): Success<Api[Id]> {
  // Operations are checked against the document where they are written, and whatever is no success is a problem.
  if (status >= 400) throw new ControlError(body as Problem, operation);
  return body as Success<Api[Id]>;
}
