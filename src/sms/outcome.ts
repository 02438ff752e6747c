import { type AnswerFault, comesEarly, type Effects, Interruption, type ReceiptDisorder } from './effects.ts';
import { Fault } from './fault.ts';
import type { Incident } from './incident.ts';
import type { Step, Submission } from './message.ts';

/** What becomes of a submission. Without a refusal or a plan the next rule that has one adds it. */
export interface Outcome extends Effects {
  readonly detail?: string | undefined;
  /** The name to show instead of the rule's. */
  readonly by?: string | undefined;
}

/** One opinion on what becomes of a submission. Rules are asked in order; the first that has an opinion decides. */
export interface OutcomeRule {
  /** Shown to the reader as the reason for a message's fate. */
  readonly name: string;
  /** The numbers it decides about, where it is about numbers. */
  readonly magic?: Readonly<Record<string, Outcome>>;
  decide(submission: Submission): Outcome | undefined;
}

/** The rule's name and the life it prescribes. */
export interface Fate {
  readonly outcome: string;
  readonly plan: readonly Step[];
  readonly disorder: ReceiptDisorder | undefined;
  readonly answer: AnswerFault | undefined;
}

/**
 * Asks the rules what becomes of a submission.
 * @param incident what befalls the request that it came with.
 * @throws Fault when the deciding rule refuses it, Interruption when nothing is to be done at all.
 */
export function decide(rules: readonly OutcomeRule[], submission: Submission, incident?: Incident): Fate {
  let name: string | undefined;
  let disorder: ReceiptDisorder | undefined;
  let answer: AnswerFault | undefined;
  for (const rule of rules) {
    const outcome = rule.decide(submission);
    if (outcome === undefined) continue;
    const by = outcome.by ?? rule.name;
    incident?.decided(by, outcome);
    name ??= by;
    disorder ??= outcome.receipts;
    answer ??= outcome.answer;
    if (answer !== undefined && comesEarly(answer)) {
      incident?.suffers(answer);
      throw new Interruption(answer);
    }
    if (outcome.refuse !== undefined) {
      incident?.suffers(answer);
      throw new Fault(outcome.refuse, { detail: outcome.detail });
    }
    if (outcome.plan === undefined) continue;
    return { outcome: name, plan: cutAtValidity(outcome.plan, submission.validity), disorder, answer };
  }
  throw new Error('the last outcome rule must have an opinion on everything');
}

/** What is still ahead when the validity period ends does not happen: the message expires instead. */
function cutAtValidity(plan: readonly Step[], validity: number): readonly Step[] {
  const last = plan[plan.length - 1];
  if (last === undefined || last.after <= validity) return plan;
  return [...plan.filter((step) => step.after < validity), { after: validity, state: 'expired' }];
}

/** The same rules for what was accepted long ago: none of them can refuse it any more, or disturb its answer. */
export function afterAcceptance(rules: readonly OutcomeRule[]): readonly OutcomeRule[] {
  return rules.map((rule) => ({
    ...rule,
    decide(submission) {
      const outcome = rule.decide(submission);
      return outcome?.refuse === undefined && outcome?.answer === undefined ? outcome : undefined;
    },
  }));
}

/** Numbers that decide their own fate. */
export function magicNumbers(name: string, fates: Readonly<Record<string, Outcome>>): OutcomeRule {
  const byNumber = new Map(Object.entries(fates));
  return { name, magic: fates, decide: ({ to }) => byNumber.get(to) };
}

/** The same rules, with those about magic numbers limited to test keys. */
export function magicForTestKeysOnly(rules: readonly OutcomeRule[]): readonly OutcomeRule[] {
  return rules.map((rule) =>
    rule.magic === undefined
      ? rule
      : { ...rule, decide: (submission) => (submission.caller.test ? rule.decide(submission) : undefined) },
  );
}

/** The fate of every submission of a kind; the last rule of a list. */
export function always(name: string, plan: readonly Step[], when?: (submission: Submission) => boolean): OutcomeRule {
  const outcome: Outcome = { plan };
  return { name, decide: (submission) => (when === undefined || when(submission) ? outcome : undefined) };
}
