import { BoundedMap } from '../sms/bounded-map.ts';
import type { WebhookAttempt } from '../webhook/receipt.ts';
import { Costs } from './costs.ts';
import { Coverage } from './coverage.ts';
import { Findings } from './findings.ts';
import { Memory } from './memory.ts';
import type { ObservedCall } from './observed-call.ts';
import type { AuditRule, Complaint } from './rule.ts';
import { rules } from './rules/index.ts';
import { receiptRules } from './rules/receipts.ts';

/** What a sandbox does about calls that break a rule: look away, remember them, or refuse them. */
export type AuditMode = 'off' | 'observe' | 'strict';

/** A rule and what it finds wrong. */
export interface Objection {
  readonly rule: AuditRule;
  readonly complaint: Complaint;
}

const ofAll = rules.filter(({ concerns }) => concerns === undefined);
const ofInput = rules.filter(({ concerns }) => concerns === 'input');
const ofFailures = rules.filter(({ concerns }) => concerns === 'failure');
const ofRequests = rules.filter(({ judges }) => judges === 'request');

/** Receipts that are remembered, to recognise one that comes again. */
const RECEIPTS = 1_000;

/** Judges what an application does to the providers of a sandbox. */
export class Auditor {
  readonly mode: AuditMode;
  readonly findings = new Findings();
  readonly coverage = new Coverage();
  readonly costs = new Costs();
  readonly #memory = new Memory();
  /** The receipts that were taken. */
  readonly #taken = new BoundedMap<true>(RECEIPTS);
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
      this.#add(rule, call, complaint);
      return { rule, complaint };
    }
    return undefined;
  }

  /** Judges a call that has been answered. */
  observe(call: ObservedCall): void {
    this.calls++;
    this.coverage.count(call);
    this.#judge(ofAll, call);
    if (call.request.body !== '' || call.request.query !== '') this.#judge(ofInput, call);
    if (this.#memory.hasFailed(call) || !call.succeeded) this.#judge(ofFailures, call);
    this.#memory.remember(call);
  }

  /** Judges how the application answered a webhook. */
  observeReceipt(attempt: WebhookAttempt): void {
    const { receipt, at, status } = attempt;
    const print = `${receipt.url}\n${receipt.body}`;
    const place = { provider: receipt.provider, operation: null };
    for (const rule of receiptRules) {
      const complaint = rule.check(attempt, this.#taken.get(print) === true);
      if (complaint === undefined) continue;
      const seen = () => ({ at, method: receipt.method, path: pathOf(receipt.url), status });
      this.findings.add(rule, place, { ...complaint, message: receipt.message?.id }, seen);
    }
    if (attempt.result === 'delivered') this.#taken.set(print, true);
  }

  reset(): void {
    this.#taken.clear();
    this.findings.reset();
    this.coverage.reset();
    this.costs.reset();
    this.#memory.reset();
    this.calls = 0;
  }

  #judge(some: readonly AuditRule[], call: ObservedCall): void {
    for (const rule of some) {
      const complaints = rule.check(call, this.#memory);
      if (complaints.length === 0) continue;
      for (const complaint of complaints) this.#add(rule, call, complaint);
    }
  }

  #add(rule: AuditRule, call: ObservedCall, complaint: Complaint): void {
    const { provider, operation, at, request, answer } = call;
    const place = { provider: provider.id, operation: operation?.id ?? null };
    const status = answer?.reply.status ?? null;
    this.findings.add(rule, place, complaint, () => ({ at, method: request.method, path: call.path, status }));
  }
}

/** Without the query, which may bear what is nobody's business. */
function pathOf(url: string): string {
  return URL.canParse(url) ? new URL(url).pathname : '';
}
