import { type EmulatorServer, listen } from './adapters/server.ts';
import { type CommandOptions, HELP, readCommandLine } from './cli-options.ts';
import { subcommandIn } from './commands/index.ts';
import { DataDirectory } from './data/data-directory.ts';
import { readSnapshot, requireWritable, writeSnapshot } from './data/snapshot-file.ts';
import { StateFileError } from './data/state-file-error.ts';
import { CONTROL_PATH, createEmulator, type Emulator } from './emulator.ts';
import { logLine } from './log.ts';
import { SnapshotError } from './snapshot.ts';
import { systemCode } from './system-error.ts';
import { wall } from './time/wall.ts';
import { version } from './version.ts';

/** An address that cannot be listened on; the message names the mend. */
class ListenError extends Error {
  override readonly name = 'ListenError';
}

/**
 * Does what the command line asks; resolves when it is done, or when the emulator answers.
 * @throws OptionError, SeedError or ListenError saying in one sentence what to mend.
 */
export async function run(args: readonly string[]): Promise<void> {
  const subcommand = subcommandIn(args);
  if (subcommand !== undefined) return (await subcommand.load()).run(args.slice(1));
  const command = readCommandLine(args);
  if (command.show === 'help') process.stdout.write(HELP);
  else if (command.show === 'version') process.stdout.write(`${version}\n`);
  else await start(command);
}

async function start(command: CommandOptions): Promise<void> {
  const data = command.files.data === undefined ? undefined : new DataDirectory(command.files.data);
  try {
    await serve(command, data);
  } catch (error) {
    await data?.close();
    throw error;
  }
}

async function serve(command: CommandOptions, data: DataDirectory | undefined): Promise<void> {
  const { port, host, files } = command;
  const { exportOnExit } = files;
  // It may stand in the data directory, which is there by now.
  if (exportOnExit !== undefined) requireWritable(exportOnExit);
  const emulator = createEmulator(command.emulator);
  await begin(emulator, command, data);
  const server = await listen(emulator, { port, host }).catch((error: unknown) => {
    throw explainListening(error, command);
  });
  if (!command.quiet) {
    emulator.watch((happening, sandbox) => {
      const line = logLine(happening, sandbox);
      if (line !== undefined) process.stdout.write(`${line}\n`);
    });
  }
  const end = once(() => void stop(emulator, server, command, data));
  // Whoever reads the lines may stop reading, as `head` does.
  process.stdout.once('error', end);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, end);
  process.stdout.write(greeting(emulator, server.url, command));
}

/** Takes up the state that there is. */
async function begin(
  emulator: Emulator,
  { files, emulator: options }: CommandOptions,
  data: DataDirectory | undefined,
) {
  const kept = await data?.read();
  if (data !== undefined && kept !== undefined) {
    restore(emulator, kept, data.file);
    // For who follows the wall, time has not stood still since.
    if (options.clock === 'real' && options.speed === 1) void emulator.advance(timeAway(emulator));
  } else if (files.import !== undefined) {
    restore(emulator, readSnapshot(files.import), files.import);
  }
  await data?.keep(emulator);
}

function restore(emulator: Emulator, snapshot: unknown, file: string): void {
  try {
    emulator.restore(snapshot);
  } catch (error) {
    if (!(error instanceof SnapshotError)) throw error;
    throw new StateFileError(`${file}: ${error.message}; mend it there, or begin without it`);
  }
}

/** The longest time that can be advanced at once, in milliseconds. */
const LONGEST = 366 * 24 * 3_600_000;

function timeAway(emulator: Emulator): number {
  return Math.min(Math.max(wall.now() - emulator.now().getTime(), 0), LONGEST);
}

async function stop(
  emulator: Emulator,
  server: EmulatorServer,
  { files }: CommandOptions,
  data: DataDirectory | undefined,
): Promise<void> {
  await server.close();
  try {
    if (files.exportOnExit !== undefined) writeSnapshot(files.exportOnExit, emulator.snapshot());
    await data?.close();
  } catch (error) {
    process.stderr.write(`sms-emulator: ${error instanceof StateFileError ? error.message : error}\n`);
    process.exitCode = 1;
  }
  await emulator.close();
}

function once(call: () => void): () => void {
  let isDone = false;
  return () => {
    if (!isDone) call();
    isDone = true;
  };
}

function greeting(emulator: Emulator, url: string, { emulator: { clock, seed } }: CommandOptions): string {
  const lines = emulator.providers.map(({ id, contract }) => {
    const key = keyThatWorks(emulator, id) ?? 'none: no account has one that works';
    return `  ${id.padEnd(12)} ${url}/${id}${contract.basePath}   key ${key}`;
  });
  return [
    `sms-emulator ${version} is listening (${clock} clock, seed ${seed})`,
    ...lines,
    `  ${'inbox'.padEnd(12)} ${url}/`,
    `  ${'control'.padEnd(12)} ${url}${CONTROL_PATH}   for example ${CONTROL_PATH}/messages`,
    '',
    '',
  ].join('\n');
}

/** Of the accounts in their order the first key that works; the state that was kept may have others than the file. */
function keyThatWorks({ desk: { directory } }: Emulator, provider: string): string | undefined {
  const keys = directory.accountsAsGiven(provider).flatMap((account) => directory.apiKeys(account));
  return keys.find(({ revoked }) => !revoked)?.key;
}

/** Node's codes for an address that is none, or is somebody else's. */
const NO_ADDRESS = new Set(['EADDRNOTAVAIL', 'ENOTFOUND', 'EAI_AGAIN', 'EINVAL']);

function explainListening(error: unknown, { host, port }: CommandOptions): unknown {
  const code = systemCode(error);
  if (code === 'EADDRINUSE') {
    return new ListenError(`port ${port} is taken; choose another with --port, or --port 0 for any free one`);
  }
  if (code === 'EACCES') {
    return new ListenError(`port ${port} may not be opened by this user; choose one above 1023 with --port`);
  }
  if (NO_ADDRESS.has(code)) {
    return new ListenError(
      `--host ${host} is no address of this machine; use 127.0.0.1, or 0.0.0.0 to be reachable by others`,
    );
  }
  return error;
}
