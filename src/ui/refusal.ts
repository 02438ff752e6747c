import { ControlError } from '../control/control-error.ts';

/** What speaks against something that was asked of the control API. */
export interface Refusal {
  /** JSON pointer or name of what is wrong; undefined where it is nothing in particular. */
  readonly field: string | undefined;
  /** What is wrong, in a sentence. */
  readonly detail: string;
}

/** Why something failed: in the control API's words where it said anything. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof ControlError) return { field: error.problem.field, detail: error.problem.detail };
  return { field: undefined, detail: error instanceof Error ? error.message : String(error) };
}
