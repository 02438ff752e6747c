import type { AnswerFault, Effects } from '../sms/effects.ts';
import { FATES } from '../sms/fates.ts';
import type { Step } from '../sms/message.ts';
import type { Duration, EffectTerms, PlannedState } from '../sms/rule.ts';
import { parseDuration } from '../time/duration.ts';
import { RuleError } from './rule-error.ts';

/**
 * Reads effects as the author of a rule writes them.
 * @throws RuleError naming the field that is wrong.
 */
export function readEffects({ refuse, plan, receipts, answer }: EffectTerms): Effects {
  if ((refuse ?? plan ?? receipts ?? answer) === undefined) {
    throw new RuleError('/fate', '`fate` must have an effect: refuse, plan, receipts or answer.');
  }
  return {
    refuse: refuse && FATES[refuse].refuse,
    plan: plan && readPlan(plan),
    receipts,
    answer: answer && readAnswer(answer),
  };
}

function readPlan(states: readonly PlannedState[]): readonly Step[] {
  const steps: Step[] = [];
  for (const [index, { after: duration, state, reason }] of states.entries()) {
    const place = `/fate/plan/${index}`;
    const after = readDuration(duration, `${place}/after`);
    if (after < (steps.at(-1)?.after ?? 0)) {
      throw new RuleError(
        `${place}/after`,
        'A state of a plan comes no earlier than the one before; all are counted from acceptance.',
      );
    }
    const isLast = index === states.length - 1;
    if (isLast === (state === 'enroute')) {
      throw new RuleError(
        `${place}/state`,
        'A plan ends with delivered, expired, undeliverable or rejected, and has nothing but enroute before.',
      );
    }
    steps.push(reason === undefined ? { after, state } : { after, state, reason });
  }
  return steps;
}

function readAnswer(answer: NonNullable<EffectTerms['answer']>): AnswerFault | undefined {
  if (typeof answer === 'string') return FATES[answer].answer;
  return 'latency' in answer
    ? { kind: 'latency', over: readDuration(answer.latency, '/fate/answer/latency') }
    : { kind: 'slow_body', over: readDuration(answer.slow_body, '/fate/answer/slow_body') };
}

function readDuration(duration: Duration, field: string): number {
  try {
    return parseDuration(duration);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new RuleError(field, `${error.message}.`);
  }
}
