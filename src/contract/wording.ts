import { receiptRules } from '../audit/rules/receipts.ts';
import { counted } from '../control/wording.ts';
import { breaks, type ContractFinding, type JudgedReport, type Severity } from './report.ts';

/** Where a rule was broken: `smsroute sendMessage, field statusCallback`; `smsroute receipts`. */
export function placeOf({ rule, provider, operation, field }: ContractFinding): string {
  const nowhere = isOfReceipts(rule) ? 'receipts' : '(no documented operation)';
  return `${provider} ${operation ?? nowhere}${field === null ? '' : `, field ${field}`}`;
}

const isOfReceipts = (rule: string) => receiptRules.some(({ id }) => id === rule);

/** The examples of a finding, each in one line. */
export function examplesOf({ rule, examples }: Pick<ContractFinding, 'rule' | 'examples'>): string[] {
  const none = isOfReceipts(rule) ? 'not answered' : 'refused by the strict sandbox';
  return examples.map(({ at, method, path, status, detail, message }) => {
    const answer = status === null ? none : `answered ${status}`;
    return `${at} ${method} ${path}, ${answer}${message === null ? '' : `, message ${message}`}: ${detail}`;
  });
}

/** `2 errors, 1 warning and 1 silenced`; `nothing was found`. */
export function foundIn({ findings }: JudgedReport): string {
  const counting = findings.filter(({ silenced }) => silenced === null);
  const ofSeverity = (severity: Severity) => counting.filter((finding) => finding.severity === severity).length;
  const parts = (['error', 'warning', 'note'] as const)
    .map((severity) => [severity, ofSeverity(severity)] as const)
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => counted(count, severity));
  const silenced = findings.length - counting.length;
  if (silenced > 0) parts.push(`${silenced} silenced`);
  return parts.length === 0 ? 'nothing was found' : parts.join(', ');
}

/** The report in one line. */
export function headline(report: JudgedReport): string {
  const { kept, calls, excesses, findings, fail_on } = report;
  if (kept && calls === 0 && findings.length === 0) return 'Nothing was judged: there was no call.';
  const costs = excesses.length === 0 ? '' : `, ${counted(excesses.length, 'cost')} too high`;
  const breaking = findings.filter((finding) => breaks(finding, fail_on)).length;
  const tolerated = kept && foundIn(report) !== 'nothing was found' && breaking === 0 ? `, failing on ${fail_on}` : '';
  return `Contract ${kept ? 'kept' : 'broken'}: ${foundIn(report)}${costs} in ${counted(calls, 'call')}${tolerated}.`;
}
