import type { components } from '../../src/control/api.d.ts';
import type { Steering } from '../../src/control/steering.ts';
import type { EmulatorOptions, FateName } from '../../src/index.ts';

type Schemas = components['schemas'];

/** A message that the code under test sends by smsroute. */
export interface Sending {
  readonly to?: string;
  readonly body?: string;
  readonly status_callback?: string;
}

/** What smsroute answered; an id only where it accepted. */
export interface Sent {
  readonly status: number;
  readonly id: string;
}

/** A rule to add. */
export interface Ruling {
  readonly name: string;
  readonly fate: FateName;
  readonly match?: { readonly to: string };
  readonly times?: number;
  readonly next?: boolean;
}

export interface Wanted {
  readonly to?: string;
  readonly contains?: string;
  readonly count?: number;
  readonly timeout: string;
}

/** A method as it is seen from far away, where every answer takes its time. */
type Far<Method> = Method extends (...input: infer Input) => infer Answer
  ? (...input: Input) => Promise<Awaited<Answer>>
  : never;

/** What a test author can do, whichever way they came in. */
export interface Door
  extends Record<'advance' | 'advanceTo', (how: string) => Promise<Schemas['ClockAdvanced']>>,
    Record<'runNext' | 'runAll', () => Promise<Schemas['ClockAdvanced']>> {
  /** Sends by smsroute as its account `demo`, or with another key. */
  send(message?: Sending, key?: string): Promise<Sent>;
  /** The ids of the messages by smsroute and their states, newest first. */
  messages(): Promise<readonly (readonly [id: string, state: string])[]>;
  now(): Promise<string>;
  readonly pauseClock: Far<Steering['pauseClock']>;
  readonly resumeClock: Far<Steering['resumeClock']>;

  /** Returns the rule's id. */
  addRule(rule: Ruling): Promise<string>;
  removeRule(id: string): Promise<void>;
  /** The names of the rules, and how often each has decided. */
  rules(): Promise<readonly (readonly [name: string, decided: number])[]>;

  /** The ids of the messages waited for, newest first. */
  waitFor(wanted: Wanted): Promise<readonly string[]>;
  otp(to: string): Promise<string>;
  links(to: string): Promise<readonly string[]>;
  /** The texts that went twice to one number. */
  duplicates(): Promise<readonly string[]>;

  readonly listExchanges: Far<Steering['listExchanges']>;
  /** What is told of smsroute meanwhile, up to so many events: the kind, and the state or the status of an answer. */
  heard(count: number, meanwhile: () => Promise<unknown>): Promise<readonly string[]>;
  /** The ids of the webhook attempts and what came of them, oldest first. */
  attempts(): Promise<readonly (readonly [id: number, result: string])[]>;
  readonly explainSignature: Far<Steering['explainSignature']>;
  readonly replayWebhook: Far<Steering['replayWebhook']>;
  readonly replayFailedWebhooks: Far<Steering['replayFailedWebhooks']>;

  /** What smsroute's account `demo` has left. */
  balance(): Promise<string>;
  setBalance(balance: string): Promise<void>;
  readonly setPlan: Far<Steering['setPlan']>;
  readonly setRateLimit: Far<Steering['setRateLimit']>;
  readonly addSender: Far<Steering['addSender']>;
  readonly removeSender: Far<Steering['removeSender']>;
  readonly addApiKey: Far<Steering['addApiKey']>;
  readonly revokeApiKey: Far<Steering['revokeApiKey']>;
  readonly addNumber: Far<Steering['addNumber']>;
  readonly receiveInbound: Far<Steering['receiveInbound']>;
  readonly listInbound: Far<Steering['listInbound']>;
  readonly settleMessage: Far<Steering['settleMessage']>;
  readonly resendMessage: Far<Steering['resendMessage']>;

  readonly listMagicNumbers: Far<Steering['listMagicNumbers']>;
  readonly getDocument: Far<Steering['getDocument']>;

  reset(): Promise<void>;
  snapshot(): Promise<{ readonly format: number }>;
  restore(snapshot: { readonly format: number }): Promise<void>;

  /** The key it sends with where it is told no other. */
  readonly key: string;
  /** Opens another sandbox, which is nobody else's. */
  another(): Promise<Door>;
  /** Ends it, where it is another. */
  leave(): Promise<void>;
}

/** Opens a door to a new emulator that stands still, and is closed when the test is over. */
export type OpenDoor = (options?: EmulatorOptions) => Promise<Door>;

export const DEMO = { provider: 'smsroute', account: 'demo' } as const;

/** The live key of smsroute's first account. */
export function keyIn(accounts: readonly Pick<Schemas['Account'], 'provider' | 'api_keys'>[]): string {
  const account = accounts.find(({ provider }) => provider === DEMO.provider);
  const key = account?.api_keys.find(({ mode, revoked }) => mode === 'live' && !revoked);
  if (key === undefined) throw new Error('smsroute has no account that can send');
  return key.key;
}

/** Sends by smsroute. */
export async function sendVia(
  fetch: (url: string, init: RequestInit) => Promise<Response>,
  baseUrl: string,
  key: string,
  message: Sending = {},
): Promise<Sent> {
  const response = await fetch(`${baseUrl}/messages`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ to: '+15551234567', from: 'smsroute', body: 'Hello', ...message }),
  });
  // Who asks for the id knows that the message was accepted.
  const { id = '' } = (await response.json()) as { id?: string };
  return { status: response.status, id };
}

/** An event in a few words. */
export function toldOf(event: { readonly kind: string; readonly what: string | number | null | undefined }): string {
  return `${event.kind} ${event.what}`;
}
