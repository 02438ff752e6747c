import { contractOf } from '../http/contract.ts';

/** A rule that cannot be honoured; the message says what is wrong and how to mend it. */
export class RuleError extends Error {
  override readonly name = 'RuleError';
  /** The JSON pointer to what is wrong; empty for the rule as a whole. */
  readonly field: string;

  constructor(field: string, message: string) {
    super(message);
    this.field = field;
  }
}

/**
 * Checks a rule against the control API's schema, by whichever door it comes.
 * @throws RuleError naming the field.
 */
export function requireRuleShape(rule: unknown): void {
  const problem = contractOf('control.yaml').schema('NewRule')(rule);
  if (problem !== undefined) throw new RuleError(problem.pointer, problem.detail);
}
