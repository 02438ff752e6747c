import { formatBreaches } from '../contract/formats/text.ts';
import type { ContractReport, JudgedReport } from '../contract/report.ts';
import { counted, quoted } from '../control/wording.ts';
import { checkValue, count, oneOf, pattern, text as texts } from '../option-rules.ts';
import { MESSAGE_STATES, type MessageState } from '../sms/message.ts';
import { parseMoney } from '../sms/money.ts';
import { codeIn } from '../sms/otp-in-text.ts';
import { type ContractOptions, judged } from './contract.ts';
import { duplicatesIn, type Sameness } from './duplicates.ts';
import { Inbox } from './inbox.ts';
import { brief, type SentMessage, toldTimeline } from './sent-message.ts';
import { isSignedBy } from './signatures.ts';
import { type ReceivedWebhook, told } from './webhook.ts';

/** What a matcher finds; Vitest, Jest and `expect` packages understand it. */
export interface MatcherResult {
  readonly pass: boolean;
  /** What a failing test says, for `expect(…)` and for `expect(…).not`. */
  message(): string;
}

/** The matchers as a test calls them, for the types of an `expect`. */
export interface SmsMatchers<Result = void> {
  /** The message has arrived. */
  toBeDelivered(): Result;
  /** The message is in this state, in SMPP's words. */
  toHaveState(state: MessageState): Result;
  /** The message takes so many SMS. */
  toHaveSegments(segments: number): Result;
  /** So much was charged for the message: a decimal in its currency, `0.015` and `0.0150` alike. */
  toHaveCost(cost: string): Result;
  /** The text is this one, or matches a pattern. */
  toHaveText(text: string | RegExp): Result;
  /** The text has this one-time code; without an argument, any. */
  toHaveCode(code?: string): Result;
  /** The webhook is signed with this secret over its exact bytes, however old the signature is. */
  toBeSignedBy(secret: string): Result;
  /** No text went twice to one number; with `number`, no two messages at all did. For an inbox, or a list of messages. */
  toHaveNoDuplicates(by?: Sameness): Result;
  /** The code under test kept to the providers' contracts. For a sandbox, or a report of the control API. */
  toHonourContract(options?: ContractOptions): Result;
}

/**
 * Matchers for `expect.extend(matchers)`. Each throws a TypeError when it is given something it says nothing about, and an
 * OptionError when it is to compare that with what it can never be.
 * With Vitest, `sms-emulator/testkit/vitest` registers and types them.
 */
export const matchers = {
  toBeDelivered: (received: unknown) => inState(received, 'delivered', 'toBeDelivered'),

  toHaveState(received: unknown, state: MessageState) {
    checkValue('the state of toHaveState', state, oneOf(...MESSAGE_STATES));
    return inState(received, state, 'toHaveState');
  },

  toHaveSegments(received: unknown, segments: number) {
    const message = messageIn(received, 'toHaveSegments');
    checkValue('the number of toHaveSegments', segments, count);
    const is = `${counted(message.segments, 'segment')} in ${message.encoding}`;
    return about(message, message.segments === segments, `have ${counted(segments, 'segment')}`, `has ${is}`);
  },

  toHaveCost(received: unknown, cost: string) {
    const message = messageIn(received, 'toHaveCost');
    const { currency } = message;
    const pass = parseMoney(message.cost) === parseMoney(cost);
    return about(message, pass, `cost ${cost} ${currency}`, `costs ${message.cost} ${currency}`);
  },

  toHaveText(received: unknown, text: string | RegExp) {
    const message = messageIn(received, 'toHaveText');
    checkValue('what toHaveText is given', text, pattern);
    const pass = typeof text === 'string' ? message.text === text : message.text.search(text) !== -1;
    const wanted = typeof text === 'string' ? `read ${JSON.stringify(text)}` : `match ${text}`;
    return about(message, pass, wanted, `reads ${JSON.stringify(message.text)}`);
  },

  toHaveCode(received: unknown, code?: string) {
    const message = messageIn(received, 'toHaveCode');
    if (code !== undefined) checkValue('the code of toHaveCode', code, texts);
    const found = codeIn(message.text);
    const pass = code === undefined ? found !== undefined : found === code;
    const wanted = code === undefined ? 'have a code' : `have the code ${code}`;
    return about(message, pass, wanted, found === undefined ? 'has none' : `has ${found}`);
  },

  toBeSignedBy(received: unknown, secret: string): MatcherResult {
    if (!isWebhook(received))
      throw new TypeError(`toBeSignedBy is about a webhook of \`sms.webhooks\`, ${not(received)}`);
    checkValue('the secret of toBeSignedBy', secret, texts);
    const signed = isSignedBy(received, secret);
    const why =
      signed === undefined ? 'it has no signature' : 'its signature has another secret or is over other bytes';
    return {
      pass: signed === true,
      message: () =>
        signed === true
          ? `expected the webhook not to be signed by ${quoted(secret)}\n\n${shown(received)}`
          : `expected the webhook to be signed by ${quoted(secret)}, but ${why}\n\n${shown(received)}`,
    };
  },

  toHaveNoDuplicates(received: unknown, by: Sameness = 'text'): MatcherResult {
    const messages = received instanceof Inbox ? received.all() : received;
    if (!Array.isArray(messages) || !messages.every(isMessage)) {
      throw new TypeError(`toHaveNoDuplicates is about an inbox or a list of its messages, ${not(received)}`);
    }
    const duplicates = duplicatesIn(messages, by);
    const stories = duplicates.map(
      ({ to, messages }) =>
        `${counted(messages.length, 'message')} to ${to}:\n${messages.map(toldTimeline).join('\n')}`,
    );
    const what = by === 'text' ? 'no text' : 'no more than one message';
    return {
      pass: duplicates.length === 0,
      message: () =>
        duplicates.length === 0
          ? `expected some message to go out twice, but none of ${counted(messages.length, 'message')} did`
          : `expected ${what} to go ${by === 'text' ? 'twice ' : ''}to one number, but there are ${stories.join('\n\n')}`,
    };
  },

  toHonourContract(received: unknown, options: ContractOptions = {}): MatcherResult {
    const verdict = verdictOn(received, options);
    return {
      pass: verdict.kept,
      message: () =>
        verdict.kept
          ? `expected a contract to be broken, but none was\n\n${formatBreaches(verdict)}`
          : `expected the providers' contracts to be kept\n\n${formatBreaches(verdict)}`,
    };
  },
};

function verdictOn(received: unknown, options: ContractOptions): JudgedReport {
  if (isSandbox(received)) return received.contract(options);
  if (isJudged(received) && Object.keys(options).length === 0) return received;
  if (isReport(received)) return judged(received, options);
  throw new TypeError(`toHonourContract is about a sandbox or its report, ${not(received)}`);
}

function inState(received: unknown, state: MessageState, matcher: string): MatcherResult {
  const message = messageIn(received, matcher);
  const is = `is ${message.state}${message.reason === null ? '' : ` (${message.reason})`}`;
  return about(message, message.state === state, `be ${state}`, is);
}

/** A finding about a message, told with its life. */
function about(message: SentMessage, pass: boolean, wanted: string, is: string): MatcherResult {
  return {
    pass,
    message: () =>
      `expected the message ${brief(message)} ${pass ? 'not ' : ''}to ${wanted}, but it ${is}\n\n${toldTimeline(message)}`,
  };
}

function messageIn(received: unknown, matcher: string): SentMessage {
  if (isMessage(received)) return received;
  throw new TypeError(`${matcher} is about a message of \`sms.inbox\`, ${not(received)}`);
}

function isMessage(value: unknown): value is SentMessage {
  return isObject(value) && 'timeline' in value && 'segments' in value && 'cost' in value;
}

function isWebhook(value: unknown): value is ReceivedWebhook {
  return isObject(value) && 'verified' in value && 'headers' in value && 'body' in value;
}

function isSandbox(value: unknown): value is { contract(options: ContractOptions): JudgedReport } {
  return isObject(value) && 'contract' in value && typeof value.contract === 'function';
}

function isJudged(value: unknown): value is JudgedReport {
  return isReport(value) && 'kept' in value && 'excesses' in value;
}

function isReport(value: unknown): value is ContractReport {
  return isObject(value) && 'findings' in value && 'coverage' in value && 'rules' in value;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const not = (value: unknown) =>
  `and not ${value instanceof Inbox ? 'an inbox: take `.last()` of it' : typeName(value)}`;

const typeName = (value: unknown) => (value === null ? 'null' : Array.isArray(value) ? 'a list' : typeof value);

const shown = (webhook: ReceivedWebhook) =>
  [told(webhook), ...Object.entries(webhook.headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
