import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mergeReports } from '../control/merge-reports.ts';
import { ContractError } from './contract-error.ts';
import type { ContractReport } from './report.ts';

/** The variable of the environment that names the directory where the test kit leaves its reports. */
export const CONTRACT_DIRECTORY = 'SMS_EMULATOR_CONTRACT_DIR';

/** The one report of all sandboxes of a worker, in a file that is whole at any moment. */
class WorkerReport {
  readonly #file: string;
  #merged: ContractReport | undefined;

  constructor(directory: string) {
    mkdirSync(directory, { recursive: true });
    this.#file = join(mkdtempSync(join(directory, 'worker-')), 'report.json');
  }

  /** Whether somebody took it away, as a new run does in a worker that lives on. */
  get isGone(): boolean {
    return this.#merged !== undefined && !existsSync(this.#file);
  }

  add(report: ContractReport): void {
    this.#merged = this.#merged === undefined ? report : mergeReports([this.#merged, report]);
    writeFileSync(`${this.#file}.new`, JSON.stringify(this.#merged));
    renameSync(`${this.#file}.new`, this.#file);
  }
}

const written = new Map<string, WorkerReport>();

/** Adds the report of a sandbox to those of its worker, unless nobody called it. */
export function leaveReport(directory: string, report: ContractReport): void {
  if (report.calls === 0 || report.mode === 'off') return;
  let own = written.get(directory);
  if (own === undefined || own.isGone) {
    own = new WorkerReport(directory);
    written.set(directory, own);
  }
  own.add(report);
}

/**
 * One report of all that workers have left in a directory; undefined where they left none.
 * @throws ContractError naming a file that is no report.
 */
export function collectReports(directory: string): ContractReport | undefined {
  const files = readdirSync(directory, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
  let merged: ContractReport | undefined;
  for (const name of files.sort()) {
    const report = readReport(join(directory, name));
    merged = merged === undefined ? report : mergeReports([merged, report]);
  }
  return merged;
}

function readReport(file: string): ContractReport {
  const report: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (typeof report === 'object' && report !== null && 'format' in report && report.format === 1) {
    // The test kit wrote it, and says so by the form's version.
    return report as ContractReport;
  }
  throw new ContractError(`${file} is no report of this version; empty the directory, and run the tests again`);
}
