import { BoundedMap } from '../sms/bounded-map.ts';
import type { WebhookAttempt } from '../webhook/receipt.ts';
import { Costs } from './costs.ts';
import { Coverage } from './coverage.ts';
import { type Example, Findings } from './findings.ts';
import { Memory } from './memory.ts';
import { ObservedCall } from './observed-call.ts';
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

/** Told of each example that is kept, and of the call and the objection that it is of. */
export type OnExample = (example: Example, objection: Objection, call: ObservedCall) => void;

const ofAll = rules.filter(({ concerns }) => concerns === undefined);
const ofInput = rules.filter(({ concerns }) => concerns === 'input');
const ofFailures = rules.filter(({ concerns }) => concerns === 'failure');
const ofRequests = rules.filter(({ judges }) => judges === 'request');

/** Receipts that are remembered, to recognise one that comes again. */
const RECEIPTS = 1_000;

/** Calls and receipts that may wait to be judged, and the characters that their bodies may have together. */
const WAITING = 128;
const CHARACTERS_WAITING = 1024 * 1024;

/**
 * Judges what an application does to the providers of a sandbox: in the order in which it was done, but not before
 * somebody asks, or many wait: see `decisions/turns.md`.
 */
export class Auditor {
  readonly mode: AuditMode;
  /** What was sent, and what it costs. */
  readonly costs = new Costs();
  readonly #onExample: OnExample | undefined;
  readonly #findings = new Findings();
  readonly #coverage = new Coverage();
  readonly #memory = new Memory();
  /** The receipts that were taken. */
  readonly #taken = new BoundedMap<true>(RECEIPTS);
  #calls = 0;
  #waiting: (ObservedCall | WebhookAttempt)[] = [];
  #charactersWaiting = 0;

  constructor(mode: AuditMode, onExample?: OnExample) {
    this.mode = mode;
    this.#onExample = onExample;
  }

  /** What was found so far. */
  get findings(): Findings {
    this.catchUp();
    return this.#findings;
  }

  /** What of the documents was exercised so far. */
  get coverage(): Coverage {
    this.catchUp();
    return this.#coverage;
  }

  /** How many calls have been judged. */
  get calls(): number {
    this.catchUp();
    return this.#calls;
  }

  /** The first objection of a strict sandbox to a request that has not been carried out; it is noted. */
  refuse(call: ObservedCall): Objection | undefined {
    this.catchUp();
    for (const rule of ofRequests) {
      const [complaint] = rule.severity === 'error' ? rule.check(call, this.#memory) : [];
      if (complaint === undefined) continue;
      this.#calls++;
      this.#add(rule, call, complaint);
      return { rule, complaint };
    }
    return undefined;
  }

  /** Takes note of a call that has been answered. */
  observe(call: ObservedCall): void {
    this.#charactersWaiting += call.request.body.length;
    this.#await(call);
  }

  /** Takes note of how the application answered a webhook. */
  observeReceipt(attempt: WebhookAttempt): void {
    this.#charactersWaiting += attempt.receipt.body.length;
    this.#await(attempt);
  }

  /** Judges what waits for it. */
  catchUp(): void {
    const waiting = this.#waiting;
    if (waiting.length === 0) return;
    this.#waiting = [];
    this.#charactersWaiting = 0;
    for (const observed of waiting) {
      if (observed instanceof ObservedCall) this.#judgeCall(observed);
      else this.#judgeReceipt(observed);
    }
  }

  reset(): void {
    this.#waiting = [];
    this.#charactersWaiting = 0;
    this.#taken.clear();
    this.#findings.reset();
    this.#coverage.reset();
    this.costs.reset();
    this.#memory.reset();
    this.#calls = 0;
  }

  #await(observed: ObservedCall | WebhookAttempt): void {
    const waiting = this.#waiting.push(observed);
    if (waiting >= WAITING || this.#charactersWaiting >= CHARACTERS_WAITING) this.catchUp();
  }

  #judgeCall(call: ObservedCall): void {
    this.#calls++;
    this.#coverage.count(call);
    this.#judge(ofAll, call);
    if (call.request.body !== '' || call.request.query !== '') this.#judge(ofInput, call);
    if (this.#memory.hasFailed(call) || !call.succeeded) this.#judge(ofFailures, call);
    this.#memory.remember(call);
  }

  #judgeReceipt(attempt: WebhookAttempt): void {
    const { receipt, at, status } = attempt;
    const print = `${receipt.url}\n${receipt.body}`;
    const place = { provider: receipt.provider, operation: null };
    for (const rule of receiptRules) {
      const complaint = rule.check(attempt, this.#taken.get(print) === true);
      if (complaint === undefined) continue;
      const seen = () => ({ at, method: receipt.method, path: pathOf(receipt.url), status });
      this.#findings.add(rule, place, { ...complaint, message: receipt.message?.id }, seen);
    }
    if (attempt.result === 'delivered') this.#taken.set(print, true);
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
    const seen = () => ({ at, method: request.method, path: call.path, status });
    const example = this.#findings.add(rule, place, complaint, seen);
    if (example !== undefined) this.#onExample?.(example, { rule, complaint }, call);
  }
}

/** Without the query, which may bear what is nobody's business. */
function pathOf(url: string): string {
  return URL.canParse(url) ? new URL(url).pathname : '';
}
