import type { AnswerFault, Effects } from './effects.ts';
import type { FateName } from './fates.ts';
import type { Fault, FaultKind } from './fault.ts';
import type { Message } from './message.ts';

/** How a request departs from what its API's document allows. */
export interface Violation {
  /** What it was refused for, in our words. */
  readonly fault: FaultKind;
  /** The JSON pointer or the name of the parameter at fault; null where it is the request as a whole. */
  readonly field: string | null;
  /** The sentence it was answered. */
  readonly detail: string;
}

/** Refusals that are the client's doing and that the document foretells, whatever state the provider is in. */
const VIOLATIONS: ReadonlySet<FaultKind> = new Set([
  'unknown-path',
  'method-not-allowed',
  'payload-too-large',
  'unsupported-media-type',
  'malformed-body',
  'missing-field',
  'invalid-request',
  'invalid-destination',
  'invalid-sender',
  'text-too-long',
]);

/** What befalls the request under way. The core is synchronous, so there is one at a time in a sandbox. */
export class Incident {
  /** The one that was under way when this began, as when a receiver inside the process calls while it is called. */
  readonly outer: Incident | undefined;
  /** The operation that was asked for, once that is known. */
  operation: string | undefined;
  /** The fate that the request asks for itself. */
  chosen: FateName | undefined;
  /** What its answer must suffer. */
  answer: AnswerFault | undefined;
  /** Messages whose last receipts must arrive before the answer does. */
  hurried: Message[] | undefined;
  /** What is wrong with the request itself; null while nothing is known to be. */
  violation: Violation | null = null;
  /** Whether a rule refused something. */
  refused = false;
  #decidedBy: string | null = null;

  constructor(outer: Incident | undefined) {
    this.outer = outer;
  }

  /** The name of the rule that decided what became of the request; null when none was asked. */
  get decidedBy(): string | null {
    return this.#decidedBy;
  }

  /** Notes an opinion: the first counts, unless a later one changes the answer. */
  decided(by: string, { refuse, answer }: Effects): void {
    if (refuse !== undefined) this.refused = true;
    if (this.#decidedBy === null || refuse !== undefined || answer !== undefined) this.#decidedBy = by;
  }

  /** Notes what the answer must suffer, if anything. */
  suffers(answer: AnswerFault | undefined): void {
    if (answer !== undefined) this.answer = answer;
  }

  /** Notes a refusal; one that a rule asked for says nothing of the request. */
  refusedFor({ kind, context }: Fault, detail: string): void {
    if (!this.refused && VIOLATIONS.has(kind)) this.violation = { fault: kind, field: context.field ?? null, detail };
  }

  /** Notes an accepted message, and what it does to the answer. */
  accepted(message: Message, answer: AnswerFault | undefined): void {
    this.suffers(answer);
    if (message.disorder !== 'before_response' || message.scheduledAt !== undefined) return;
    this.hurried ??= [];
    this.hurried.push(message);
  }
}
