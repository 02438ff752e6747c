import type { Happening } from '../control/desk.ts';
import { quoted } from '../control/wording.ts';
import { spanOf } from './wording.ts';

/** How many lines are kept before the list only counts. */
const LINES_KEPT = 1_000;

/** Collects what happens as lines that read well in a failing test, each with the time since the beginning. */
export class Lines {
  readonly #from: number;
  readonly #lines: string[] = [];
  #more = 0;

  /** @param from the emulated time that lines count from, in milliseconds since the epoch. */
  constructor(from: number) {
    this.#from = from;
  }

  /** Takes what happened; requests are not told, for the test made them itself. */
  readonly take = (happening: Happening): void => {
    if (happening.kind === 'exchange') return;
    if (this.#lines.length >= LINES_KEPT) this.#more++;
    else this.#lines.push(this.#told(happening));
  };

  /** The lines so far; the last says how many there was no room for. */
  all(): string[] {
    return this.#more === 0 ? this.#lines : [...this.#lines, `… and ${this.#more} more`];
  }

  #told(happening: Exclude<Happening, { kind: 'exchange' }>): string {
    const at = this.#since(happening.at);
    if (happening.kind === 'state') {
      const { message, state, reason } = happening;
      return `${at} message to ${message.to} is ${state}${reason === undefined ? '' : ` (${reason})`}`;
    }
    if (happening.kind === 'inbound') {
      const { from, to, text } = happening.received;
      return `${at} handset ${from} sends ${quoted(text)} to ${to}`;
    }
    const { receipt, number, status, error, result, nextAt } = happening.attempt;
    const about = receipt.message === null ? '' : ` for ${receipt.message.to}`;
    const attempt = number === 1 ? '' : `, attempt ${number}`;
    const next = nextAt === null ? '' : `, again at ${this.#since(nextAt)}`;
    const end = result === 'gave-up' ? ', given up' : result === 'refused' ? ', refused for good' : next;
    return `${at} receipt "${receipt.status}"${about}${attempt}: ${status ?? error}${end}`;
  }

  #since(time: number): string {
    return `+${spanOf(time - this.#from)}`;
  }
}
