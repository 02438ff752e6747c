import type { Memory } from './memory.ts';
import type { ObservedCall } from './observed-call.ts';

/** How bad it is: `error` breaks against the real provider, `warning` costs money or breaks some day, `note` is advice. */
export type Severity = 'error' | 'warning' | 'note';

/** What a rule finds wrong with a call. */
export interface Complaint {
  /** What it is about: a field of the body, a parameter or a header; absent where it is the call as a whole. */
  readonly field?: string | undefined;
  /** What was done, for the person who has to mend it; never a secret. */
  readonly detail: string;
  /** The id of the message it is about. */
  readonly message?: string | undefined;
}

/** What a rule says of itself. */
export interface RuleText {
  /** Stable: `docs/rules/<id>.md` explains it, and files silence it by this name. */
  readonly id: string;
  /** In a few words, what breaks it. */
  readonly title: string;
  readonly severity: Severity;
  /** Why it matters at the real provider. */
  readonly why: string;
  /** How to mend it. */
  readonly mend: string;
  /** What breaks it, and the same made well, for people to read. */
  readonly example?: { readonly bad: string; readonly good: string };
}

/** A rule of good conduct towards a provider, beyond what the provider itself enforces. */
export interface AuditRule extends RuleText {
  /**
   * `request`: judged by the request alone, so that a strict sandbox can refuse it before anything is done; `answer`:
   * judged with its answer, and with what the same client did before.
   */
  readonly judges: 'request' | 'answer';
  /**
   * Which calls it can say something about: those with a body or a query (`input`), or those of a client of whom
   * something has failed (`failure`); every call when absent. Most calls are neither, and cost the less.
   */
  readonly concerns?: 'input' | 'failure';
  /** What is wrong with a call; nothing, nearly always, so it must be quick. */
  check(call: ObservedCall, memory: Memory): readonly Complaint[];
}

/** Nothing is wrong. */
export const FINE: readonly Complaint[] = [];
