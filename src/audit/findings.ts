import { BoundedMap } from '../sms/bounded-map.ts';
import type { ObservedCall } from './observed-call.ts';
import type { AuditRule, Complaint } from './rule.ts';

/** Kinds of findings that are kept; the oldest goes for a new one. */
const KINDS = 1_000;

/** Examples that are kept of each. */
const EXAMPLES = 5;

/** One time a rule was broken. */
export interface Example {
  /** Emulated time in milliseconds since the epoch. */
  readonly at: number;
  readonly method: string;
  readonly path: string;
  /** The answer's status; null for a call that a strict sandbox refused. */
  readonly status: number | null;
  readonly detail: string;
  readonly message: string | null;
}

/** A rule that was broken in one way: at one provider, by one operation, in one field. */
export interface Finding {
  readonly rule: AuditRule;
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

  add(rule: AuditRule, call: ObservedCall, complaint: Complaint): void {
    const operation = call.operation?.id ?? null;
    const field = complaint.field ?? null;
    const kind = `${rule.id}\n${call.provider.id}\n${operation}\n${field}`;
    let finding = this.#kinds.get(kind);
    if (finding === undefined) {
      finding = { rule, provider: call.provider.id, operation, field, count: 0, examples: [] };
      this.#kinds.set(kind, finding);
    }
    finding.count++;
    if (finding.examples.length >= EXAMPLES) return;
    const { path } = call;
    const { method } = call.request;
    const { detail, message = null } = complaint;
    const status = call.answer?.reply.status ?? null;
    finding.examples.push({ at: call.at, method, path, status, detail, message });
  }

  *list(): Generator<Finding> {
    for (const [, finding] of this.#kinds.entries()) yield finding;
  }

  reset(): void {
    this.#kinds.clear();
  }
}
