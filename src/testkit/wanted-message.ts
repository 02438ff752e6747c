import type { Criterion } from '../control/criteria.ts';
import { counted } from '../control/wording.ts';
import { anything, checkOptions, count, type OptionRules, oneOf, pattern, text } from '../option-rules.ts';
import { MESSAGE_STATES, type Message, type MessageState, stateOf } from '../sms/message.ts';
import type { SentMessage } from './sent-message.ts';

/** Which message a test waits for; what is left out does not matter. */
export interface WantedMessage {
  /** What the text must contain or match. */
  readonly contains?: string | RegExp;
  /** The state it must be in now, in SMPP's words. */
  readonly state?: MessageState;
  /** The status it must have now, in the provider's word. */
  readonly status?: string;
  /** Real time to wait: milliseconds, or for example `500ms`; 4 s by default. */
  readonly timeout?: string | number;
}

const WANTED: OptionRules<WantedMessage & { readonly count: number }> = {
  contains: pattern,
  state: oneOf(...MESSAGE_STATES),
  status: text,
  count,
  // Read as a duration where the waiting begins.
  timeout: anything,
};

/** @throws OptionError when it is not what a test can wait for. */
export function checkWanted(wanted: WantedMessage): void {
  checkOptions(wanted, WANTED);
}

/** What is wanted, one by one; `read` tells a message's status in the provider's word. */
export function criteriaOf(wanted: WantedMessage, read: (message: Message) => SentMessage): Criterion[] {
  const { contains, state, status } = wanted;
  const criteria: Criterion[] = [];
  if (contains !== undefined) {
    criteria.push({ name: 'contains', wanted: String(contains), holds: ({ text }) => matches(text, contains) });
  }
  if (state !== undefined) {
    criteria.push({ name: 'status', wanted: state, holds: (message) => stateOf(message) === state });
  }
  if (status !== undefined) {
    criteria.push({ name: 'status', wanted: status, holds: (message) => read(message).status === status });
  }
  return criteria;
}

/** Whether a text contains another, or matches a pattern wherever that was last used. */
export function matches(text: string, wanted: string | RegExp): boolean {
  return typeof wanted === 'string' ? text.includes(wanted) : text.search(wanted) !== -1;
}

/** What is wanted, in words. */
export function described({ contains, state, status }: WantedMessage, count: number | undefined): string {
  const what = count === undefined ? 'a message' : counted(count, 'message');
  const containing = typeof contains === 'string' ? `"${contains}"` : String(contains);
  const traits = [
    ...(contains === undefined ? [] : [`containing ${containing}`]),
    ...(state === undefined ? [] : [`in the state ${state}`]),
    ...(status === undefined ? [] : [`with the status "${status}"`]),
  ];
  return [what, ...traits].join(' ');
}
