import { type EarlyFault, type Effects, type LostAnswer, losesAnswer, type ReceiptDisorder } from './effects.ts';
import type { FateName } from './fates.ts';
import { fits } from './glob.ts';
import type { MessageState, Reason } from './message.ts';

/** How a text is recognised: as a whole, by its beginning, or by a pattern with `*` and `?`. */
export type TextMatch = string | { readonly prefix: string } | { readonly pattern: string };

/** What a rule is about. Everything that is given must fit. */
export interface RuleMatch {
  /** A provider's id. */
  readonly provider?: string;
  /** An account's id at its provider. */
  readonly account?: string;
  /** The `operationId` of the provider's document. */
  readonly operation?: string;
  /** The recipient in E.164, such as `+15551234567`. */
  readonly to?: TextMatch;
  readonly from?: TextMatch;
  /** What the text contains, or a pattern that the whole of it fits. */
  readonly text?: string | { readonly pattern: string };
}

/** Milliseconds, or for example `30s`, `48h`, `1h30m`; at most 366 days. On the emulated clock. */
export type Duration = string | number;

/** The kinds of refusal a rule may ask for, which are names of fates too. */
export type RefusalName =
  | 'unauthorized'
  | 'rate_limited'
  | 'out_of_money'
  | 'forbidden'
  | 'invalid'
  | 'internal_error'
  | 'unavailable';

/** One state of a plan, so long after the message was accepted. */
export interface PlannedState {
  readonly after: Duration;
  readonly state: Exclude<MessageState, 'scheduled' | 'accepted' | 'deleted'>;
  readonly reason?: Reason;
}

/** Effects as the author of a rule writes them. At least one is given; whatever is absent goes as it always does. */
export interface EffectTerms {
  /** Refused with this, in the provider's own words. */
  readonly refuse?: RefusalName;
  /** The states the message goes through, each no earlier than the one before; only the last is a final one. */
  readonly plan?: readonly PlannedState[];
  readonly receipts?: ReceiptDisorder;
  /** What the answer suffers: as the fate of that name, or with a time of its own. */
  readonly answer?:
    | EarlyFault
    | LostAnswer
    | 'latency'
    | 'slow_body'
    | 'truncated'
    | { readonly latency: Duration }
    | { readonly slow_body: Duration };
}

/** A rule in force. */
export interface Rule {
  /** Such as `rule_1`. */
  readonly id: string;
  /** Shown as the reason of what it brings about. */
  readonly name: string;
  readonly match: RuleMatch;
  /** What befalls what it is about, as it was given: the name of a fate, or effects. */
  readonly fate: FateName | EffectTerms;
  readonly effects: Effects;
  /** How often it decides before it passes; null for always. */
  readonly times: number | null;
  /** From 0 to 1; null for always. */
  readonly probability: number | null;
  /** Whether it is for the next message alone. */
  readonly next: boolean;
  /** How often it has decided. */
  readonly decided: number;
}

/** A request, as rules look at it. */
export interface Asked {
  readonly provider: string;
  readonly account: string;
  /** Absent for a message that no request hands in. */
  readonly operation: string | undefined;
}

/** A message that is handed in, as rules look at it. */
export interface AskedMessage extends Asked {
  readonly to: string;
  readonly from: string;
  readonly text: string;
}

/**
 * Whether a rule is about requests as such, not about messages: it says nothing of a message and does nothing to one.
 * A lost answer supposes that there was something to lose, so such a rule has to name the operation.
 */
export function isAboutRequests({ match, effects, next }: Rule): boolean {
  const { to, from, text, operation } = match;
  const { refuse, answer, plan, receipts } = effects;
  if (next || (to ?? from ?? text ?? plan ?? receipts) !== undefined) return false;
  if (answer !== undefined && losesAnswer(answer)) return operation !== undefined;
  return refuse !== undefined || answer !== undefined;
}

/** Whether a rule is about this request. */
export function matchesRequest({ provider, account, operation }: RuleMatch, asked: Asked): boolean {
  return (
    (provider === undefined || provider === asked.provider) &&
    (account === undefined || account === asked.account) &&
    (operation === undefined || operation === asked.operation)
  );
}

/** Whether a rule is about this message. */
export function matchesMessage(match: RuleMatch, asked: AskedMessage): boolean {
  const { to, from, text } = match;
  return (
    matchesRequest(match, asked) &&
    (to === undefined || recognises(to, asked.to)) &&
    (from === undefined || recognises(from, asked.from)) &&
    (text === undefined || (typeof text === 'string' ? asked.text.includes(text) : fits(text.pattern, asked.text)))
  );
}

function recognises(wanted: TextMatch, text: string): boolean {
  if (typeof wanted === 'string') return wanted === text;
  return 'prefix' in wanted ? text.startsWith(wanted.prefix) : fits(wanted.pattern, text);
}
