import type { components } from '../control/api.d.ts';

type Schemas = components['schemas'];

/** What a sandbox reports: `getContractReport` of the control API. */
export type ContractReport = Schemas['ContractReport'];
export type ContractFinding = Schemas['ContractFinding'];
export type ContractCost = Schemas['ContractCost'];
export type ContractRule = Schemas['ContractRule'];
export type ContractCoverage = Schemas['ContractCoverage'];
export type Severity = Schemas['ContractSeverity'];

/** From which severity on a finding breaks the contract; `never` breaks it by nothing. */
export type FailOn = Severity | 'never';

export const THRESHOLDS = ['error', 'warning', 'note', 'never'] as const satisfies readonly FailOn[];

/** A finding, and why it counts for nothing. */
export interface JudgedFinding extends ContractFinding {
  /** The reason that the file gives for silencing it; null where it counts. */
  readonly silenced: string | null;
}

/** A cost that is higher than it may be. */
export interface CostExcess {
  readonly provider: string;
  /** Null where the limit is on the provider as a whole, or the numbers belong to no country. */
  readonly country: string | null;
  /** What is too much, and how much more it is than what was stated, in one sentence. */
  readonly detail: string;
  /** Calls that raised it, each in words: the message, and the character that doubled it. */
  readonly because: readonly string[];
}

/** A report, and what is to be thought of it. Its JSON is what `sms-emulator report --format json` prints. */
export interface JudgedReport extends Omit<ContractReport, 'findings'> {
  readonly findings: readonly JudgedFinding[];
  readonly excesses: readonly CostExcess[];
  /** What else the reader should know, each in one sentence. */
  readonly remarks: readonly string[];
  readonly fail_on: FailOn;
  /** Whether the application kept to the contract: no finding that counts at this threshold, no cost above its limit. */
  readonly kept: boolean;
}

/** Whether a finding is bad enough to break the contract. */
export function breaks({ severity, silenced }: JudgedFinding, failOn: FailOn): boolean {
  return silenced === null && THRESHOLDS.indexOf(severity) <= THRESHOLDS.indexOf(failOn) && failOn !== 'never';
}

/** The rule of a finding; a report lists the rules of all its findings. */
export function ruleOf({ rules }: Pick<ContractReport, 'rules'>, { rule, severity }: ContractFinding): ContractRule {
  const found = rules.find(({ id }) => id === rule);
  return found ?? { id: rule, title: rule, severity, why: '', mend: '', page: `docs/rules/${rule}.md` };
}

/** The rules of a report, and those of its findings that it does not list after all, each once. */
export function rulesIn(report: JudgedReport): readonly ContractRule[] {
  const rules = new Map(report.rules.map((rule) => [rule.id, rule]));
  for (const finding of report.findings) if (!rules.has(finding.rule)) rules.set(finding.rule, ruleOf(report, finding));
  return [...rules.values()];
}
