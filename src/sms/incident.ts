import type { AnswerFault, Effects } from './effects.ts';
import type { FateName } from './fates.ts';
import type { Message } from './message.ts';

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

  /** Notes an accepted message, and what it does to the answer. */
  accepted(message: Message, answer: AnswerFault | undefined): void {
    this.suffers(answer);
    if (message.disorder !== 'before_response' || message.scheduledAt !== undefined) return;
    this.hurried ??= [];
    this.hurried.push(message);
  }
}
