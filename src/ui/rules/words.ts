import type { Schemas } from '../desk.ts';

type Rule = Schemas['Rule'];
type Match = Schemas['RuleMatch'];
type Choice = Schemas['FateChoice'];
type Effects = Exclude<Choice, string>;

/** What a rule is about, such as `The next message at smsroute, to numbers that begin with +4477`. */
export function matchInWords({ match, next }: Pick<Rule, 'match' | 'next'>): string {
  const { provider, account, operation, to, from, text } = match;
  const ofMessages = next || to !== undefined || from !== undefined || text !== undefined;
  const subject = next ? 'The next message' : ofMessages ? 'Messages' : 'Whatever is asked or sent';
  const terms = [
    provider && `at ${provider}`,
    account && `by account ${account}`,
    operation && `in ${operation}`,
    to && `to ${wanted(to)}`,
    from && `from ${wanted(from)}`,
    text && (typeof text === 'string' ? `whose text contains “${text}”` : `whose text is like “${text.pattern}”`),
  ].filter(Boolean);
  return `${subject} ${terms.join(', ')}`.trim();
}

function wanted(value: NonNullable<Match['to'] | Match['from']>): string {
  if (typeof value === 'string') return value;
  return 'prefix' in value ? `whatever begins with ${value.prefix}` : `whatever is like ${value.pattern}`;
}

/** A fate in words: its name, or what its effects are one by one. */
export function fateInWords(fate: Choice): string {
  if (typeof fate === 'string') return fate;
  const { refuse, plan, receipts, answer } = fate;
  return [
    refuse && `refused with ${refuse}`,
    plan?.map(({ after, state, reason }) => `${state} after ${span(after)}${reason ? ` (${reason})` : ''}`).join(', '),
    receipts && `receipts: ${receipts}`,
    answer && `answer: ${suffered(answer)}`,
  ]
    .filter(Boolean)
    .join('; ');
}

function suffered(answer: NonNullable<Effects['answer']>): string {
  if (typeof answer === 'string') return answer;
  return 'latency' in answer ? `latency of ${span(answer.latency)}` : `slow_body over ${span(answer.slow_body)}`;
}

const span = (duration: Schemas['Duration']) => (typeof duration === 'number' ? `${duration}ms` : duration);

/** How often a rule decides where it fits, such as `3 times, with a probability of 0.5`. */
export function limitsInWords({ times, probability, next }: Rule): string {
  const often = next || times === 1 ? 'once' : times === null ? 'always' : `${times.toLocaleString('en')} times`;
  return probability === null ? often : `${often}, with a probability of ${probability}`;
}
