import type { ContractTerms } from './contract-file.ts';
import { overBaseline, overLimits } from './cost-limits.ts';
import { breaks, type ContractCost, type ContractReport, type FailOn, type JudgedReport } from './report.ts';
import { applySilences } from './silences.ts';

/** By what a report is judged. */
export interface Measure {
  /** `error` by default. */
  readonly failOn?: FailOn | undefined;
  readonly terms?: ContractTerms | undefined;
  /** The costs of another run, which this one must not exceed. */
  readonly baseline?: readonly ContractCost[] | undefined;
}

/** Judges a report: which findings count, which costs are too high, and whether the contract was kept. */
export function judge(report: ContractReport, { failOn = 'error', terms, baseline }: Measure = {}): JudgedReport {
  const { findings, remarks } = applySilences(report.findings, terms?.silence ?? []);
  const excesses = [
    ...overLimits(report, terms?.cost ?? []),
    ...(baseline === undefined ? [] : overBaseline(report, baseline)),
  ];
  const isBroken = findings.some((finding) => breaks(finding, failOn)) || excesses.length > 0;
  return {
    ...report,
    findings,
    excesses,
    remarks: [...(report.calls === 0 ? [NOTHING] : []), ...remarks],
    fail_on: failOn,
    kept: failOn === 'never' || !isBroken,
  };
}

const NOTHING = 'No call was judged: did the suite talk to this emulator, and was it not reset since?';
