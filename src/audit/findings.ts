import { BoundedMap } from '../sms/bounded-map.ts';
import type { Complaint, RuleText } from './rule.ts';

/** Kinds of findings that are kept; the oldest goes for a new one. */
const KINDS = 1_000;

/** Examples that are kept of each. */
const EXAMPLES = 5;

/** Where a rule was broken. */
export interface Place {
  readonly provider: string;
  readonly operation: string | null;
}

/** What was seen when a rule was broken. */
export interface Seen {
  /** Emulated time in milliseconds since the epoch. */
  readonly at: number;
  readonly method: string;
  /** Of the provider, or of the receiver. */
  readonly path: string;
  /** The answer's status; null for a call that a strict sandbox refused, and where nobody answered. */
  readonly status: number | null;
}

/** One time a rule was broken. */
export interface Example extends Seen {
  readonly detail: string;
  readonly message: string | null;
}

/** A rule that was broken in one way: at one provider, by one operation, in one field. */
export interface Finding {
  readonly rule: RuleText;
  readonly provider: string;
  readonly operation: string | null;
  readonly field: string | null;
  /** How often. */
  count: number;
  readonly examples: Example[];
}

/** What was found, the same ways of breaking a rule together. */
export class Findings {
  readonly #kinds = new BoundedMap<Finding>(KINDS);
  #last: Finding | undefined;

  /**
   * @param seen tells what was seen; asked only for the first few times.
   * @returns the example that was kept of it, if one was.
   */
  add(rule: RuleText, { provider, operation }: Place, complaint: Complaint, seen: () => Seen): Example | undefined {
    const finding = this.#findingOf(rule, provider, operation, complaint.field ?? null);
    finding.count++;
    if (finding.examples.length >= EXAMPLES) return undefined;
    const example = { ...seen(), detail: complaint.detail, message: complaint.message ?? null };
    finding.examples.push(example);
    return example;
  }

  #findingOf(rule: RuleText, provider: string, operation: string | null, field: string | null): Finding {
    const last = this.#last;
    // Whoever does something wrong does it again at once.
    if (last?.rule === rule && last.provider === provider && last.operation === operation && last.field === field) {
      return last;
    }
    const kind = `${rule.id}\n${provider}\n${operation}\n${field}`;
    let finding = this.#kinds.get(kind);
    if (finding === undefined) {
      finding = { rule, provider, operation, field, count: 0, examples: [] };
      this.#kinds.set(kind, finding);
    }
    this.#last = finding;
    return finding;
  }

  *list(): Generator<Finding> {
    for (const [, finding] of this.#kinds.entries()) yield finding;
  }

  reset(): void {
    this.#kinds.clear();
    this.#last = undefined;
  }
}
