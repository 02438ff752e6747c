import { parseArgs } from 'node:util';
import { OptionError } from '../option-rules.ts';
import { providers } from '../providers/index.ts';
import { HAR_BYTES, HarError, readHar } from '../validate/har.ts';
import { asJson, asText } from '../validate/report.ts';
import { type Validation, validate } from '../validate/validation.ts';
import { badArguments, formatOf, type Surroundings, surroundings } from './output.ts';

const HELP = `Usage: sms-emulator validate <file.har> [options]

Checks exchanges that were recorded elsewhere (HAR 1.2) against the documents of the providers they were with. An entry
belongs to a provider by its host, or by the provider's id at the beginning of the path; others are counted and skipped.

  --provider <id>        take entries for this provider only, whatever their host
  --format text|json                                                    (text)
  --max-size <MiB>       refuse a larger file                           (50)
  --strict               wrong requests that were refused, and rules of
                         severity error, count as differences too
  --help

Nothing that an exchange said is printed: no header, no id, no number, no text; only methods, the paths of the document,
statuses, names of fields and sentences.

Exit status: 0 no differences, 1 differences, 2 the file could not be read, or has no exchange with a provider.
`;

const FLAGS = {
  provider: { type: 'string' },
  format: { type: 'string', default: 'text' },
  'max-size': { type: 'string', default: String(HAR_BYTES / 1024 / 1024) },
  strict: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false, short: 'h' },
} as const;

/** Does what `sms-emulator validate` is asked to do; resolves with the exit status. */
export async function runValidate(args: readonly string[], { out, err }: Surroundings = surroundings): Promise<number> {
  try {
    const { values, positionals } = parse(args);
    if (values.help) {
      out(HELP);
      return 0;
    }
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0)
      throw new OptionError('name one HAR file: sms-emulator validate <file>');
    const format = formatOf(['text', 'json'], values.format);
    const only = values.provider;
    if (only !== undefined && !providers.some(({ id }) => id === only)) {
      throw new OptionError(`--provider must be one of ${providers.map(({ id }) => id).join(', ')}`);
    }
    const validation = validate(await readHar(file, bytes(values['max-size'])), providers, only);
    const isEmpty = validation.checked === 0;
    if (format === 'json') out(asJson(validation));
    else if (!isEmpty) out(asText(validation));
    if (isEmpty) throw new HarError(nothingOf(file, only));
    return isFine(validation, values.strict) ? 0 : 1;
  } catch (error) {
    if (!(error instanceof OptionError || error instanceof HarError)) throw error;
    err(`sms-emulator validate: ${error.message}\n`);
    return 2;
  }
}

/** A recording of somebody else has no differences either. */
function nothingOf(file: string, only: string | undefined): string {
  if (only !== undefined) return `${file} has no exchange with ${only}; record the calls to it`;
  return `${file} has no exchange with a provider; record the calls to one, or say with --provider whose API it is`;
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: FLAGS, allowPositionals: true });
  } catch (error) {
    throw badArguments(error, 'validate');
  }
}

/** A text of JSON has at most as many characters as V8 lets a string have. */
const LARGEST = 500;

function bytes(mebibytes: string): number {
  const size = Number(mebibytes);
  if (size > 0 && size <= LARGEST) return Math.floor(size * 1024 * 1024);
  throw new OptionError(`--max-size must be a number of MiB above 0, and at most ${LARGEST}`);
}

function isFine({ observations, findings }: Validation, strict: boolean): boolean {
  const counts = new Set(strict ? ['difference', 'mistake'] : ['difference']);
  if (observations.some(({ weight }) => counts.has(weight))) return false;
  return !strict || !findings.some(({ rule }) => rule.severity === 'error');
}
