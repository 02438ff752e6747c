import { checkTerms } from '../../src/contract/contract-file.ts';
import { judge, type Measure } from '../../src/contract/judge.ts';
import type { ContractFinding, ContractReport, JudgedReport } from '../../src/contract/report.ts';
import { audited } from '../audit/audited.ts';

/** The report on a client that sends two messages to London, and misspells a field in one. */
export async function carelessReport(): Promise<ContractReport> {
  const { post, emulator } = audited({ providers: ['smsroute', 'smsid'] });
  await post();
  await post({ statusCallback: 'https://app.example/receipts' });
  return emulator.getContractReport();
}

/** A report whose texts are as hostile as texts can be. */
export async function hostileReport(): Promise<ContractReport> {
  const report = await carelessReport();
  const detail = 'a <b> & "c" \u0007\u001b[31m\n::error::%0A \ud800 ]]> \u202e \u009b\u2028';
  return { ...report, findings: [finding({ field: '<script>"x"</script>', examples: [example({ detail })] })] };
}

export function example(given: Partial<ContractFinding['examples'][number]> = {}): ContractFinding['examples'][number] {
  const at = '2026-05-30T12:00:00.000Z';
  return { at, method: 'POST', path: '/v1/messages', status: 200, detail: 'so', message: null, ...given };
}

export function finding(given: Partial<ContractFinding> = {}): ContractFinding {
  return {
    rule: 'unknown-field',
    severity: 'error',
    provider: 'smsroute',
    operation: 'sendMessage',
    field: 'statusCallback',
    count: 1,
    examples: [example()],
    ...given,
  };
}

/** A message that one character made cost twice. */
export const DOUBLED = finding({
  rule: 'encoding-doubles',
  severity: 'warning',
  field: 'body',
  examples: [example({ detail: 'The character "ż" (U+017C) makes 2 segments of 1.', message: 'msg_1' })],
});

/** Judges a report with silences and limits as they stand in a file. */
export function judgedBy(report: ContractReport, file: object, measure: Measure = {}): JudgedReport {
  return judge(report, { ...measure, terms: checkTerms(file, 'contract.yaml', report) });
}
