import fc from 'fast-check';
import { checkTerms } from '../../src/contract/contract-file.ts';
import { judge, type Measure } from '../../src/contract/judge.ts';
import type { ContractFinding, ContractReport, JudgedReport } from '../../src/contract/report.ts';
import { mergeReports } from '../../src/control/merge-reports.ts';
import { createEmulator } from '../../src/index.ts';
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

/** What XML and JSON have trouble with: markup, control characters, halves of characters, what is no character. */
const ODD = `<b a="'">&amp;]]><!--%0A ${String.fromCharCode(...Array(0xa0).keys())}\ud800\udfff\u2028\u202e\ufeff\ufffe\uffff\u{1f600}`;

/** Any text, with halves of characters. */
export const oddText = fc
  .array(fc.nat({ max: 0xffff }), { minLength: 1 })
  .map((codes) => String.fromCharCode(...codes));

/** A report of every kind that there is, by what is special about it. */
export async function everyReport() {
  const careless = await carelessReport();
  const silence = [{ rule: 'unknown-field', reason: 'the gateway adds it' }];
  const findings = [finding(), DOUBLED, finding({ severity: 'note', field: 'from' })];
  const unlisted = [finding({ rule: 'new', field: 'a' }), finding({ rule: 'new', field: 'b' })];
  return {
    'a finding that breaks the contract': judge(careless),
    'findings above and below the threshold': judge({ ...careless, findings }),
    'findings none of which is below the threshold': judge({ ...careless, findings }, { failOn: 'note' }),
    'nothing that could break the contract': judge({ ...careless, findings }, { failOn: 'never', baseline: [] }),
    'costs that are too high': judge({ ...careless, findings }, { baseline: [] }),
    'costs that are too high, and nothing else': judge({ ...careless, findings: [] }, { baseline: [] }),
    'nothing found': judge({ ...careless, findings: [] }),
    'no call at all': judge({ ...careless, calls: 0, coverage: [], findings: [], costs: [] }),
    'several providers': judge(await widespreadReport()),
    'several sandboxes': judge(mergeReports([careless, await widespreadReport()]), { failOn: 'note', baseline: [] }),
    'a finding at no operation': judge({
      ...careless,
      findings: [finding({ operation: null, field: null, count: 3, examples: [] })],
    }),
    'findings by a rule that it does not list': judge({ ...careless, findings: unlisted }),
    'odd characters': tellingReport(ODD),
    'a finding that is silenced': judgedBy(careless, { silence }),
    'findings that are silenced in part': judgedBy(
      { ...careless, findings },
      { silence: [{ ...silence[0], field: 'statusCallback' }] },
      { failOn: 'note' },
    ),
  } satisfies Readonly<Record<string, JudgedReport>>;
}

/** A report that says this wherever it has something to say. */
export function tellingReport(text: string): JudgedReport {
  const examples = [example({ path: text, detail: text, message: text })];
  const told = { ...finding({ operation: text, field: text, examples }), silenced: null };
  return {
    ...judge(NOTHING),
    findings: [
      told,
      { ...told, rule: text },
      { ...told, severity: 'note' },
      { ...told, rule: 'not-e164', silenced: text },
    ],
    excesses: [{ provider: 'smsroute', country: text, detail: text, because: [text] }],
    remarks: [text],
    kept: false,
  };
}

const NOTHING = createEmulator({ clock: 'manual' }).getContractReport();

/** The report on a client that calls two providers, and does not keep to the contract of either. */
async function widespreadReport(): Promise<ContractReport> {
  const { post, ask, emulator } = audited({ providers: ['smsroute', 'smsprovider'] });
  await post({ statusCallback: 'https://app.example/receipts' });
  await ask('GET', '/smsprovider/v1/messages?limit=1e1', { headers: { authorization: 'Bearer YOUR_API_KEY' } });
  await ask('GET', '/smsprovider/v1/nowhere');
  return emulator.getContractReport();
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
