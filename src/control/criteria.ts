import { Fault } from '../sms/fault.ts';
import { type Message, type MessageState, stateOf } from '../sms/message.ts';
import { asMsisdn } from '../sms/msisdn.ts';
import type { ControlDesk } from './desk.ts';
import { requireProvider } from './operations/lookups.ts';

/** Which messages are meant; all that is given must hold. */
export interface Criteria {
  readonly provider?: string | undefined;
  /** The account's id. */
  readonly account?: string | undefined;
  /** The recipient, in E.164, with or without its `+`. */
  readonly to?: string | undefined;
  /** The sender ID, as submitted. */
  readonly from?: string | undefined;
  /** What stands somewhere in the text, in this very case. */
  readonly contains?: string | undefined;
  /** Digits that stand somewhere in the recipient or the sender ID, with or without a `+` before them. */
  readonly number?: string | undefined;
  /** What stands somewhere in the text, the sender ID or the recipient in either case, or is an id or the reference. */
  readonly search?: string | undefined;
  /** The state, in our word or the provider's. */
  readonly status?: string | undefined;
  /** The state, in our word. */
  readonly state?: MessageState | undefined;
  /** The client's own reference. */
  readonly reference?: string | undefined;
  /** The id of the submission it came in with. */
  readonly batch?: string | undefined;
  /** Accepted at this instant or later, on the emulated clock. */
  readonly since?: string | undefined;
  /** Accepted before this instant. */
  readonly until?: string | undefined;
}

/** One thing asked of a message. */
export interface Criterion {
  readonly name: keyof Criteria;
  /** What is wanted, as it was asked for. */
  readonly wanted: string;
  holds(message: Message): boolean;
}

/**
 * What is asked, one by one.
 * @throws Fault `invalid-request` when a time is none, or a provider is not there.
 */
export function criteriaOf(criteria: Criteria, desk: Pick<ControlDesk, 'providers'>): readonly Criterion[] {
  requireProvider(desk, criteria.provider);
  const { providers } = desk;
  const makers: Readonly<Record<keyof Criteria, (wanted: string) => Criterion['holds']>> = {
    provider: (wanted) => (message) => message.provider === wanted,
    account: (wanted) => (message) => message.caller.account.id === wanted,
    to(wanted) {
      const to = asMsisdn(wanted);
      return (message) => message.to === to;
    },
    from(wanted) {
      const from = withPlus(wanted);
      return (message) => message.from === from;
    },
    contains: (wanted) => (message) => message.text.includes(wanted),
    number: involves,
    search(given) {
      const wanted = withPlus(given);
      const words = wanted.toLowerCase();
      return ({ id, batch, reference, text, from, to }) =>
        [text, from, to].some((place) => place.toLowerCase().includes(words)) ||
        [id, batch, reference].includes(wanted);
    },
    status: (wanted) => (message) => {
      const state = stateOf(message);
      return wanted === state || wanted === providers.find(({ id }) => id === message.provider)?.statuses[state];
    },
    state: (wanted) => (message) => stateOf(message) === wanted,
    reference: (wanted) => (message) => message.reference === wanted,
    batch: (wanted) => (message) => message.batch === wanted,
    since(wanted) {
      const since = instantOf(wanted, 'since');
      return (message) => message.acceptedAt >= since;
    },
    until(wanted) {
      const until = instantOf(wanted, 'until');
      return (message) => message.acceptedAt < until;
    },
  };
  // The names are those of the table, which has every name of the criteria.
  const names = Object.keys(makers) as (keyof Criteria)[];
  return names.flatMap((name) => {
    const wanted = criteria[name];
    return wanted === undefined ? [] : [{ name, wanted, holds: makers[name](wanted) }];
  });
}

/** Asks of a message, from or to a handset, whether digits stand somewhere in its numbers; `+` or a space may precede them. */
export function involves(digits: string): (message: { readonly from: string; readonly to: string }) => boolean {
  const wanted = digits.replace(/^[+ ]/, '');
  return ({ from, to }) => to.includes(wanted) || from.includes(wanted);
}

/** A literal `+` in a query string decodes to a space. */
function withPlus(text: string): string {
  return /^ \d+$/.test(text) ? `+${text.slice(1)}` : text;
}

/** Whether a message is all that is asked. */
export function satisfies(message: Message, criteria: readonly Criterion[]): boolean {
  return criteria.every(({ holds }) => holds(message));
}

function instantOf(text: string, field: string): number {
  // A literal `+` of an offset in a query string decodes to a space.
  const at = Date.parse(text.replace(/ (?=\d\d:\d\d$)/, '+'));
  if (!Number.isNaN(at)) return at;
  const detail = `\`${field}\` is no time on the clock: write it like 2026-04-21T19:45:12.308Z.`;
  throw new Fault('invalid-request', { detail, field });
}
