/**
 * The package's entry `sms-emulator/testkit/vitest-reporter`, for `vitest.config.ts`: it stands apart from the kit, for
 * what a configuration imports must not import Vitest itself.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ContractError } from '../contract/contract-error.ts';
import { readTerms } from '../contract/contract-file.ts';
import { type FormatName, formats } from '../contract/formats/index.ts';
import { formatText } from '../contract/formats/text.ts';
import { judge } from '../contract/judge.ts';
import { type FailOn, THRESHOLDS } from '../contract/report.ts';
import { CONTRACT_DIRECTORY, collectReports } from '../contract/worker-report.ts';
import { checkOptions, type OptionRules, oneOf, text } from '../option-rules.ts';
import { systemCode } from '../system-error.ts';

/** What a reporter makes of the run, and where it puts the report. */
export interface ContractReporterOptions {
  /** The severity from which on a finding fails the run; `error` by default. */
  readonly failOn?: FailOn;
  /** JSON, or YAML if `js-yaml` is installed: findings to silence with a reason, and what a run may cost. */
  readonly config?: string;
  /** Where the report goes besides the terminal. */
  readonly output?: string;
  /** The form of what goes there; by default `html`. */
  readonly format?: FormatName;
}

const OPTIONS: OptionRules<ContractReporterOptions> = {
  failOn: oneOf(...THRESHOLDS),
  config: text,
  output: text,
  format: oneOf(...Object.keys(formats)),
};

/** A reporter of Vitest; what it gets of a run it does not need. */
export interface ContractReporter {
  onInit(): void;
  onTestRunStart(): void;
  onTestRunEnd(): void;
}

/**
 * A reporter that makes one contract report of all sandboxes of all workers, prints it when the tests are over, and
 * fails the run that broke a contract: `reporters: ['default', contractReporter()]` in `vitest.config.ts`. Sandboxes
 * leave their reports when they are stopped or reset.
 * @throws OptionError naming an option that there is not, or what it may be.
 */
export function contractReporter(options: ContractReporterOptions = {}): ContractReporter {
  checkOptions(options, OPTIONS);
  let directory = '';
  return {
    onInit() {
      directory = mkdtempSync(join(tmpdir(), 'sms-emulator-contract-'));
      // Workers start later, with the environment of this process.
      process.env[CONTRACT_DIRECTORY] = directory;
    },

    onTestRunStart() {
      rmSync(directory, { recursive: true, force: true });
      mkdirSync(directory);
    },

    onTestRunEnd() {
      try {
        tell(directory, options);
      } catch (error) {
        if (!(error instanceof ContractError)) throw error;
        process.stderr.write(`sms-emulator: ${error.message}\n`);
        process.exitCode = 1;
      } finally {
        rmSync(directory, { recursive: true, force: true });
      }
    },
  };
}

function tell(directory: string, { failOn, config, output, format = 'html' }: ContractReporterOptions): void {
  const report = collectReports(directory);
  if (report === undefined) {
    process.stdout.write('\nsms-emulator: no sandbox was called, so there is no contract to report on.\n');
    return;
  }
  const verdict = judge(report, { failOn, terms: config === undefined ? undefined : readTerms(config, report) });
  process.stdout.write(`\n${formatText(verdict)}`);
  if (output !== undefined) write(output, formats[format](verdict));
  if (!verdict.kept) process.exitCode = 1;
}

function write(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    const reason = systemCode(error) || error;
    throw new ContractError(`${file} cannot be written (${reason}); name a file in a directory that exists`);
  }
}
