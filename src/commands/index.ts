import { nearest } from '../audit/documented-fields.ts';
import { OptionError } from '../option-rules.ts';

/** What `sms-emulator <name> …` does. */
export interface Subcommand {
  /** In a few words, for `--help`. */
  readonly summary: string;
  /** Loaded when it is asked for, so that the emulator starts without it. */
  load(): Promise<{
    /** Does it, and sets the status of the process. @throws an error whose message says what to mend. */
    run(args: readonly string[]): Promise<void>;
  }>;
}

/** By their names; without one the emulator starts. */
export const subcommands: Readonly<Record<string, Subcommand>> = {
  report: {
    summary: 'how the application kept to the contracts, from a running emulator',
    load: () => import('./report.ts'),
  },
  validate: {
    summary: 'exchanges recorded elsewhere (HAR), held against a provider’s document',
    load: async () => ended((await import('./validate.ts')).runValidate),
  },
  verify: {
    summary: 'whether a provider at some address behaves as the emulator does',
    load: async () => ended((await import('./verify.ts')).runVerify),
  },
};

/** What resolves with the status of the process, as something that sets it. */
function ended(act: (args: readonly string[]) => Promise<number>) {
  return {
    async run(args: readonly string[]) {
      process.exitCode = await act(args);
    },
  };
}

/**
 * The subcommand that a command line begins with; undefined where it begins with none.
 * @throws OptionError when there is none of that name.
 */
export function subcommandIn([first = '']: readonly string[]): Subcommand | undefined {
  if (!/^[a-z]/i.test(first)) return undefined;
  if (Object.hasOwn(subcommands, first)) return subcommands[first];
  const names = Object.keys(subcommands);
  const near = nearest(first, names);
  const guess = near === undefined ? ';' : ` (did you mean "${near}"?);`;
  throw new OptionError(`there is no command "${first}"${guess} there are ${names.join(', ')}, and --help lists them`);
}

/** The lines about them in `--help`. */
export function subcommandLines(): string {
  return Object.entries(subcommands)
    .map(([name, { summary }]) => `  sms-emulator ${name.padEnd(12)} ${summary}\n`)
    .join('');
}
