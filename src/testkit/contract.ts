import { type ContractTerms, checkTerms, readTerms } from '../contract/contract-file.ts';
import { formatText } from '../contract/formats/text.ts';
import { judge } from '../contract/judge.ts';
import { type ContractReport, type FailOn, type JudgedReport, THRESHOLDS } from '../contract/report.ts';
import type { Silence } from '../contract/silences.ts';
import { anything, checkOptions, type OptionRules, oneOf } from '../option-rules.ts';

/** By what a sandbox's report is judged. */
export interface ContractOptions {
  /** The severity from which on a finding breaks the contract; `error` by default. */
  readonly failOn?: FailOn;
  /**
   * Findings that count for nothing, each with a reason; or the file that says which do, in JSON, or in YAML if
   * `js-yaml` is installed.
   */
  readonly silence?: readonly Silence[] | string;
}

/** How the code under test kept to the providers' contracts. */
export interface SandboxContract extends JudgedReport {
  /** The report for people. */
  readonly text: string;
}

const OPTIONS: OptionRules<ContractOptions> = { failOn: oneOf(...THRESHOLDS), silence: anything };

/**
 * Judges a report.
 * @throws OptionError naming an option that there is not, or what it may be; ContractError naming the place in the
 * silences that is wrong.
 */
export function judged(report: ContractReport, options: ContractOptions = {}): SandboxContract {
  checkOptions(options, OPTIONS);
  const { failOn, silence } = options;
  const verdict = judge(report, { failOn, terms: termsOf(silence, report) });
  return {
    ...verdict,
    get text() {
      return formatText(verdict);
    },
  };
}

function termsOf(silence: ContractOptions['silence'], report: ContractReport): ContractTerms | undefined {
  if (silence === undefined) return undefined;
  return typeof silence === 'string' ? readTerms(silence, report) : checkTerms({ silence }, 'the silences', report);
}
