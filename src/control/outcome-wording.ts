import type { Provider } from '../http/provider.ts';
import { FATES } from '../sms/fates.ts';
import { FATE_NUMBERS } from '../sms/magic-numbers.ts';
import type { Step } from '../sms/message.ts';
import type { Outcome } from '../sms/outcome.ts';

/**
 * What becomes of a message, in the provider's words, such as `accepted, sent after 0.5 s`.
 * @param mark how to set the provider's own words off.
 */
export function describeOutcome(
  { refuse, plan = [] }: Outcome,
  { wordings, statuses }: Pick<Provider, 'wordings' | 'statuses'>,
  mark: (word: string) => string = (word) => word,
): string {
  if (refuse !== undefined) {
    const [status, name] = wordings[refuse];
    return `${status} ${name === '' ? '' : mark(name)}`.trim();
  }
  const words = [statuses.accepted, ...plan.map(({ state }) => statuses[state])];
  // A state that the provider has no word of its own for does not show.
  const steps = plan
    .filter((_step, index) => words[index + 1] !== words[index])
    .map(({ after, state }: Step) => `${mark(statuses[state])} after ${after / 1000} s`);
  return [mark(statuses.accepted), ...steps].join(', ');
}

/** Every number with a meaning of its own at a provider, and what becomes of a message to it. */
export function meaningsOf(provider: Provider): Map<string, string> {
  const meanings = new Map<string, string>();
  for (const { magic = {} } of provider.outcomes) {
    for (const [number, outcome] of Object.entries(magic)) {
      // The first rule with an opinion decides.
      if (!meanings.has(number)) meanings.set(number, meaningOf(number, outcome, provider));
    }
  }
  return meanings;
}

function meaningOf(number: string, outcome: Outcome, provider: Provider): string {
  const fate = FATE_NUMBERS[number];
  return fate === undefined ? describeOutcome(outcome, provider) : FATES[fate].description;
}
