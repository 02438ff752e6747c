import { version } from '../../version.ts';
import { printable } from '../printable.ts';
import { type ContractRule, type CostExcess, type JudgedFinding, type JudgedReport, rulesIn } from '../report.ts';
import { examplesOf } from '../wording.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** What a cost that is too high breaks, which is no rule of conduct. */
const COST: ContractRule = {
  id: 'cost',
  title: 'A run costs more than was stated',
  severity: 'error',
  why: 'What a test run sends is what users will send.',
  mend: 'Send fewer or shorter messages, or state the higher cost.',
  page: 'docs/rules/cost.md',
};

/** The report as SARIF 2.1.0, whose places are operations and fields: there is no file that the emulator knows of. */
export function formatSarif(report: JudgedReport): string {
  const rules = [...rulesIn(report), ...(report.excesses.length === 0 ? [] : [COST])];
  const indexOf = (id: string) => rules.findIndex((rule) => rule.id === id);
  const run = {
    tool: { driver: { name: 'sms-emulator', version, rules: rules.map(viewRule) } },
    columnKind: 'utf16CodeUnits',
    results: [
      ...report.findings.map((finding) => viewFinding(finding, indexOf(finding.rule))),
      ...report.excesses.map((excess) => viewExcess(excess, indexOf(COST.id))),
    ],
    properties: {
      calls: report.calls,
      kept: report.kept,
      failOn: report.fail_on,
      remarks: report.remarks.map(printable),
    },
  };
  return `${JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, null, 2)}\n`;
}

function viewRule({ id, title, severity, why, mend, page }: ContractRule) {
  return {
    id,
    shortDescription: { text: `${title}.` },
    fullDescription: { text: why === '' ? `${title}.` : why },
    help: { text: `${why} ${mend} (${page})`, markdown: `${why}\n\n**How to mend it:** ${mend}\n\nSee \`${page}\`.` },
    defaultConfiguration: { level: severity },
  };
}

function viewFinding(finding: JudgedFinding, ruleIndex: number) {
  const { rule, severity, provider, operation, field, count, examples, silenced } = finding;
  const [first] = examples;
  return {
    ruleId: rule,
    ruleIndex,
    level: severity,
    message: { text: printable(first?.detail ?? rule) },
    locations: [{ logicalLocations: [locationOf([provider, operation ?? '(undocumented)', field])] }],
    occurrenceCount: count,
    partialFingerprints: { 'kind/v1': printable([rule, provider, operation ?? '', field ?? ''].join('/')) },
    ...(silenced !== null && { suppressions: [{ kind: 'external', justification: printable(silenced) }] }),
    properties: { provider, operation, field, examples: examplesOf(finding).map(printable) },
  };
}

function viewExcess({ provider, country, detail, because }: CostExcess, ruleIndex: number) {
  return {
    ruleId: COST.id,
    ruleIndex,
    level: 'error',
    message: { text: printable([detail, ...because].join(' ')) },
    locations: [{ logicalLocations: [locationOf([provider, country, null])] }],
    properties: { provider, country, because: because.map(printable) },
  };
}

/** The innermost of a provider, an operation of it, and a field of that. */
function locationOf([provider, operation, field]: readonly [string, string | null, string | null]) {
  const names = [provider, operation, field].filter((name) => name !== null).map(printable);
  const kind = field !== null ? 'parameter' : operation !== null ? 'function' : 'module';
  return { name: names.at(-1) ?? provider, fullyQualifiedName: names.join('.'), kind };
}
