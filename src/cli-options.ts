import { parseArgs } from 'node:util';
import { readBeginning } from './accounts-file.ts';
import { subcommandLines } from './commands/index.ts';
import { isHostName } from './http/hosts.ts';
import { OptionError } from './option-rules.ts';
import { type EmulatorOptions, isSpeed, SPEEDS } from './options.ts';

/** What the command was asked to do. */
export interface CommandOptions {
  readonly show: 'help' | 'version' | undefined;
  readonly port: number;
  readonly host: string;
  readonly quiet: boolean;
  readonly files: StateFiles;
  readonly emulator: EmulatorOptions;
}

/** Where the state of the sandbox comes from and goes to. */
export interface StateFiles {
  /** A snapshot to begin from. */
  readonly import: string | undefined;
  /** Where a snapshot goes when the process is stopped; one that is killed writes none. */
  readonly exportOnExit: string | undefined;
  /**
   * A directory in which the sandbox survives the process. Once a second what has changed is appended to a file there,
   * so a process that is killed loses the last second and the time the disk takes to write it. A second costs what
   * happened in it; where the rest that is compared (wallets, lists, receipts that wait) takes more than 50 ms, the
   * next writing waits twenty times as long as it took. It wins over `import`, which fills an empty directory only.
   */
  readonly data: string | undefined;
}

export const HELP = `Usage: sms-emulator [options]
       sms-emulator report | validate | verify [options]

Emulates SMS providers on this machine. Point your client at the printed base URL.

  --port <number>           port to listen on; 0 picks a free one          (4010)
  --host <address>          address to listen on                           (127.0.0.1)
  --provider <id>           emulate only this provider; may be repeated    (all)
  --clock real|manual       manual stands still until it is advanced       (real)
  --speed <number>          emulated seconds in a real one, up to 1000000  (1)
  --seed <integer>          what ids are drawn from                        (1)
  --rate-limit on|off       whether the providers' rate limits bite        (on)
  --contract observe|strict|off
                            what to do about calls that break the contract (observe)
  --accounts <file>         JSON or YAML: accounts, and rules, to start with (fixtures/accounts.json)
  --import <file>           begin from this snapshot
  --export-on-exit <file>   write a snapshot when stopped
  --data <directory>        keep the state there, over restarts and crashes
  --magic-numbers any-key|test-key
                            which API keys magic numbers work with         (any-key)
  --strict-callbacks        refuse http:// callbacks to local hosts too
  --allow-host <name>       another host name to answer to; may be repeated
  --quiet                   no line for each request and receipt
  --version, --help

Commands, each with a --help of its own:

${subcommandLines()}`;

const FLAGS = {
  port: { type: 'string', default: '4010' },
  host: { type: 'string', default: '127.0.0.1' },
  provider: { type: 'string', multiple: true },
  clock: { type: 'string', default: 'real' },
  speed: { type: 'string', default: '1' },
  seed: { type: 'string', default: '1' },
  'rate-limit': { type: 'string', default: 'on' },
  contract: { type: 'string', default: 'observe' },
  accounts: { type: 'string' },
  import: { type: 'string' },
  'export-on-exit': { type: 'string' },
  data: { type: 'string' },
  'magic-numbers': { type: 'string', default: 'any-key' },
  'strict-callbacks': { type: 'boolean', default: false },
  'allow-host': { type: 'string', multiple: true },
  quiet: { type: 'boolean', default: false },
  version: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false, short: 'h' },
} as const;

/**
 * Reads the command line.
 * @throws OptionError or SeedError saying in one sentence what to mend.
 */
export function readCommandLine(args: readonly string[]): CommandOptions {
  const flags = parse(args);
  return {
    show: flags.help ? 'help' : flags.version ? 'version' : undefined,
    port: number(flags.port, 'port', 'a whole number from 0 to 65535', isPort),
    host: address(flags.host),
    quiet: flags.quiet,
    files: {
      import: path(flags.import, 'import'),
      exportOnExit: path(flags['export-on-exit'], 'export-on-exit'),
      data: path(flags.data, 'data'),
    },
    emulator: {
      ...(flags.provider && { providers: flags.provider.flatMap((ids) => ids.split(',')) }),
      ...(flags.accounts !== undefined && readBeginning(flags.accounts)),
      clock: oneOf(['real', 'manual'], flags.clock, 'clock'),
      speed: number(flags.speed, 'speed', SPEEDS, isSpeed),
      seed: number(flags.seed, 'seed', 'a whole number', Number.isSafeInteger),
      rateLimit: oneOf(['on', 'off'], flags['rate-limit'], 'rate-limit') === 'on',
      contract: oneOf(['observe', 'strict', 'off'], flags.contract, 'contract'),
      magicNumbers: oneOf(['any-key', 'test-key'], flags['magic-numbers'], 'magic-numbers'),
      strictCallbacks: flags['strict-callbacks'],
      allowedHosts: (flags['allow-host'] ?? []).map(hostName),
    },
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: FLAGS }).values;
  } catch (error) {
    const [sentence] = (error instanceof Error ? error.message : String(error)).split(/\.\s/);
    throw new OptionError(`${sentence}; --help lists the options`);
  }
}

const isPort = (port: number) => Number.isInteger(port) && port >= 0 && port <= 65_535;

function number(text: string, name: string, what: string, accepts: (value: number) => boolean): number {
  const value = text.trim() === '' ? Number.NaN : Number(text);
  if (Number.isFinite(value) && accepts(value)) return value;
  throw new OptionError(`--${name} must be ${what}, not "${text}"`);
}

/** No address at all would open the emulator to others, as an unset variable in a script should not. */
function address(host: string): string {
  if (host.trim() === '') throw new OptionError('--host is empty; use 127.0.0.1, or 0.0.0.0 to be reachable by others');
  return host;
}

/** A port or a scheme would be compared with names that have none, and never match. */
function hostName(given: string): string {
  if (isHostName(given)) return given;
  throw new OptionError(
    `--allow-host must be a host name alone, such as emulator or sms.example.com, not "${given}": no scheme, port, path or *`,
  );
}

function path(given: string | undefined, name: string): string | undefined {
  if (given?.trim() === '')
    throw new OptionError(`--${name} is empty; name a ${name === 'data' ? 'directory' : 'file'}`);
  return given;
}

function oneOf<const Choice extends string>(choices: readonly Choice[], text: string, name: string): Choice {
  const choice = choices.find((choice) => choice === text);
  if (choice === undefined) throw new OptionError(`--${name} must be ${choices.join(' or ')}, not "${text}"`);
  return choice;
}
