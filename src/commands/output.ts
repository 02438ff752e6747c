import { OptionError } from '../option-rules.ts';
import { systemCode } from '../system-error.ts';

/** Where a command writes, and what it knows of its surroundings. */
export interface Surroundings {
  /** Takes what was asked for. */
  readonly out: (text: string) => void;
  /** Takes why it could not be had. */
  readonly err: (text: string) => void;
  readonly env: Readonly<Record<string, string | undefined>>;
}

export const surroundings: Surroundings = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  env: process.env,
};

/** One of some formats. @throws OptionError naming them. */
export function formatOf<const Format extends string>(formats: readonly Format[], given: string): Format {
  const format = formats.find((name) => name === given);
  if (format === undefined) throw new OptionError(`--format must be ${formats.join(' or ')}`);
  return format;
}

/** Says in one sentence why the arguments of a command cannot be read, without quoting them: they may hold a key. */
export function badArguments(error: unknown, command: string): OptionError {
  const code = systemCode(error);
  // Node quotes the name of an option that it does not know, and nothing else.
  const [, option] =
    /^(?:Unknown option|Option) '(--?[a-z]+(?:-[a-z]+){0,3})(?=[',\s<])/.exec(
      error instanceof Error ? error.message : '',
    ) ?? [];
  const what =
    code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION'
      ? `there is no option ${option ?? 'of that name'}`
      : `${option === undefined ? 'an argument' : `the option ${option}`} cannot be read`;
  return new OptionError(`${what}; sms-emulator ${command} --help lists the options`);
}
