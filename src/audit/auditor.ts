import { Costs } from './costs.ts';
import { Coverage } from './coverage.ts';
import { Findings } from './findings.ts';
import { Memory } from './memory.ts';
import type { ObservedCall } from './observed-call.ts';
import type { AuditRule, Complaint } from './rule.ts';
import { rules } from './rules/index.ts';

/** What a sandbox does about calls that break a rule: look away, remember them, or refuse them. */
export type AuditMode = 'off' | 'observe' | 'strict';

/** A rule and what it finds wrong. */
export interface Objection {
  readonly rule: AuditRule;
  readonly complaint: Complaint;
}

const ofRequests = rules.filter(({ judges }) => judges === 'request');

/** Judges what an application does to the providers of a sandbox. */
export class Auditor {
  readonly mode: AuditMode;
  readonly findings = new Findings();
  readonly coverage = new Coverage();
  readonly costs = new Costs();
  readonly #memory = new Memory();
  /** How many calls have been judged. */
  calls = 0;

  constructor(mode: AuditMode) {
    this.mode = mode;
  }

  /** The first objection of a strict sandbox to a request that has not been carried out; it is noted. */
  refuse(call: ObservedCall): Objection | undefined {
    for (const rule of ofRequests) {
      const [complaint] = rule.severity === 'error' ? rule.check(call, this.#memory) : [];
      if (complaint === undefined) continue;
      this.calls++;
      this.findings.add(rule, call, complaint);
      return { rule, complaint };
    }
    return undefined;
  }

  /** Judges a call that has been answered. */
  observe(call: ObservedCall): void {
    this.calls++;
    this.coverage.count(call);
    for (const rule of rules) {
      const complaints = rule.check(call, this.#memory);
      if (complaints.length === 0) continue;
      for (const complaint of complaints) this.findings.add(rule, call, complaint);
    }
    this.#memory.remember(call);
  }

  reset(): void {
    this.findings.reset();
    this.coverage.reset();
    this.costs.reset();
    this.#memory.reset();
    this.calls = 0;
  }
}
