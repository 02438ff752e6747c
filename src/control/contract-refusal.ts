import type { Objection } from '../audit/auditor.ts';
import type { WireReply } from '../http/wire.ts';
import type { Problem } from './control-error.ts';

/** The answer of a strict sandbox to a call that the provider would have let pass: in the emulator's words, not its. */
export function refusedByContract({ rule, complaint }: Objection): WireReply {
  const problem: Problem & { readonly rule: string } = {
    type: 'about:blank',
    title: 'Bad Request',
    status: 400,
    detail: `This sandbox is strict, and the call breaks the rule ${rule.id}: ${complaint.detail} ${rule.mend}`,
    ...(complaint.field === undefined ? {} : { field: complaint.field }),
    rule: rule.id,
  };
  const headers = { 'Content-Type': 'application/problem+json', 'X-Emulator-Rule': rule.id };
  return { status: 400, headers, body: JSON.stringify(problem) };
}
