import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { isAddress } from '../client/address.ts';
import { connect } from '../client.ts';
import { ContractError } from '../contract/contract-error.ts';
import { readBaseline, readTerms } from '../contract/contract-file.ts';
import { type FormatName, formats } from '../contract/formats/index.ts';
import { judge } from '../contract/judge.ts';
import { type FailOn, type JudgedReport, THRESHOLDS } from '../contract/report.ts';
import { headline } from '../contract/wording.ts';
import { systemCode } from '../system-error.ts';
import { fetchReport } from './fetch-report.ts';
import { UnjudgedError } from './unjudged-error.ts';

const HELP = `Usage: sms-emulator report [options]

Reports how the application kept to the providers' contracts, as a running emulator saw it.

  --url <address>           where the emulator listens                     (http://127.0.0.1:4010)
  --sandbox <id>|all        of this sandbox, or of all in one report, with
                            those that were deleted or have expired        (default)
  --format text|html|junit|sarif|github|json                               (text)
  --output <file>           write the report there, and print its verdict
  --config <file>           JSON or YAML: findings to silence with a reason, and what a run may cost
  --fail-on error|warning|note|never
                            the severity from which on findings fail       (error)
  --baseline <file>         a report in JSON; fail when this run costs more
  --help

Exit status: 0 the contract is kept, 1 it is broken or a cost is too high, 2 it could not be judged: nobody answers, or
no call was made. With --fail-on never a run without calls is 0 too.
`;

const FLAGS = {
  url: { type: 'string', default: 'http://127.0.0.1:4010' },
  sandbox: { type: 'string', default: 'default' },
  format: { type: 'string', default: 'text' },
  output: { type: 'string' },
  config: { type: 'string' },
  'fail-on': { type: 'string', default: 'error' },
  baseline: { type: 'string' },
  help: { type: 'boolean', default: false, short: 'h' },
} as const;

/**
 * Prints a report and sets the status of the process by it.
 * @throws UnjudgedError saying in one sentence what keeps it from that.
 */
export async function run(args: readonly string[]): Promise<void> {
  const flags = parse(args);
  if (flags.help) {
    process.stdout.write(HELP);
    return;
  }
  const format = oneOf(namesOf(formats), flags.format, 'format');
  const failOn = oneOf(THRESHOLDS, flags['fail-on'], 'fail-on');
  const report = await judged(flags, failOn);
  const text = formats[format](report);
  if (flags.output === undefined) {
    process.stdout.write(text);
  } else {
    write(flags.output, text);
    process.stdout.write(`${headline(report)} The report is in ${flags.output}.\n`);
  }
  if (failOn !== 'never' && report.kept && report.calls === 0) throw new UnjudgedError(nothingJudged(flags.sandbox));
  process.exitCode = report.kept ? 0 : 1;
}

/** A suite that talked to somebody else keeps every contract. */
function nothingJudged(sandbox: string): string {
  const others = sandbox === 'default' ? ', or name the sandboxes that were called with --sandbox all' : '';
  return `no call was judged; let the suite talk to this emulator, and reset it after the report${others}`;
}

type Flags = ReturnType<typeof parse>;

async function judged({ url, sandbox, config, baseline }: Flags, failOn: FailOn): Promise<JudgedReport> {
  try {
    const report = await fetchReport(connect(addressOf(url)), sandbox);
    return judge(report, {
      failOn,
      terms: config === undefined ? undefined : readTerms(config, report),
      baseline: baseline === undefined ? undefined : readBaseline(baseline),
    });
  } catch (error) {
    throw error instanceof ContractError ? new UnjudgedError(error.message) : error;
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: FLAGS }).values;
  } catch (error) {
    const [sentence] = (error instanceof Error ? error.message : String(error)).split(/\.\s/);
    throw new UnjudgedError(`${sentence}; sms-emulator report --help lists the options`);
  }
}

function addressOf(url: string): string {
  if (isAddress(url)) return url;
  throw new UnjudgedError(`--url must be an address such as http://127.0.0.1:4010, not "${url}"`);
}

function write(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    const reason = systemCode(error) || error;
    throw new UnjudgedError(`--output ${file} cannot be written (${reason}); name a file in a directory that exists`);
  }
}

// The names of an object that is written down here are those of its type.
const namesOf = (table: typeof formats) => Object.keys(table) as FormatName[];

function oneOf<Choice extends string>(choices: readonly Choice[], text: string, name: string): Choice {
  const choice = choices.find((choice) => choice === text);
  if (choice === undefined) throw new UnjudgedError(`--${name} must be ${choices.join(' or ')}, not "${text}"`);
  return choice;
}
