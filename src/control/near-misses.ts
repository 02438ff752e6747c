import { type Message, stateOf } from '../sms/message.ts';
import { withMilliseconds } from '../time/instant.ts';
import { type Criteria, type Criterion, satisfies } from './criteria.ts';
import { counted, quoted } from './wording.ts';

/** How many different examples a sentence gives. */
const EXAMPLES = 3;

/** How many messages are looked through for different examples. */
const KEPT = 30;

/** How each criterion says that a message missed it, and what the message has there. */
const MISSES: Readonly<Record<keyof Criteria, readonly [words: string, shown: (message: Message) => string]>> = {
  provider: ['through other providers', ({ provider }) => provider],
  account: ['of other accounts', ({ caller }) => caller.account.id],
  to: ['to other numbers', ({ to }) => to],
  from: ['from other senders', ({ from }) => from],
  contains: ['with other texts', ({ text }) => quoted(text)],
  number: ['without these digits', ({ to }) => to],
  search: ['without what is searched for', ({ text }) => quoted(text)],
  status: ['in other states', stateOf],
  state: ['in other states', stateOf],
  reference: ['with other references', ({ reference }) => (reference === undefined ? 'none' : quoted(reference))],
  batch: ['of other submissions', ({ batch }) => batch],
  since: ['from before', ({ acceptedAt }) => withMilliseconds(acceptedAt)],
  until: ['from after', ({ acceptedAt }) => withMilliseconds(acceptedAt)],
};

/**
 * Says what the messages that miss the fewest criteria are instead, such as
 * `3 messages to other numbers: +15551234567, +15551234568`; of those the newest come first.
 */
export function nearMisses(messages: Iterable<Message>, criteria: readonly Criterion[]): string {
  let nearest: { missed: readonly Criterion[]; messages: Message[]; count: number }[] = [];
  let fewest = criteria.length + 1;
  let seen = 0;
  for (const message of messages) {
    seen++;
    if (satisfies(message, criteria)) continue;
    const missed = criteria.filter(({ holds }) => !holds(message));
    if (missed.length > fewest) continue;
    if (missed.length < fewest) nearest = [];
    fewest = missed.length;
    const known = nearest.find((group) => group.missed.every((criterion, index) => criterion === missed[index]));
    if (known === undefined) nearest.push({ missed, messages: [message], count: 1 });
    else {
      known.count++;
      if (known.messages.length < KEPT) known.messages.push(message);
    }
  }
  if (seen === 0) return 'there is no message at all';
  if (nearest.length === 0) return 'there is no other message';
  return nearest.map(({ missed, messages, count }) => describe(missed, messages, count)).join('; ');
}

function describe(missed: readonly Criterion[], messages: readonly Message[], count: number): string {
  const ways = missed.map(({ name }) => {
    const [words, shown] = MISSES[name];
    return `${words}: ${listed(messages.map(shown))}`;
  });
  return `${counted(count)} ${ways.join(', and ')}`;
}

function listed(examples: readonly string[]): string {
  const different = [...new Set(examples)];
  return `${different.slice(0, EXAMPLES).join(', ')}${different.length > EXAMPLES ? ', …' : ''}`;
}
