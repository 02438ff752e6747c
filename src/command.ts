import { type EmulatorServer, listen } from './adapters/server.ts';
import { type CommandOptions, HELP, readCommandLine } from './cli-options.ts';
import { CONTROL_PATH, createEmulator, type Emulator } from './emulator.ts';
import { logLine } from './log.ts';
import { shippedAccounts } from './sms/seed.ts';
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
  const command = readCommandLine(args);
  if (command.show === 'help') process.stdout.write(HELP);
  else if (command.show === 'version') process.stdout.write(`${version}\n`);
  else await start(command);
}

async function start(command: CommandOptions): Promise<void> {
  const emulator = createEmulator(command.emulator);
  const server = await listen(emulator, command).catch((error: unknown) => {
    throw explainListening(error, command);
  });
  if (!command.quiet) {
    emulator.watch((happening, sandbox) => {
      const line = logLine(happening, sandbox);
      if (line !== undefined) process.stdout.write(`${line}\n`);
    });
  }
  // Whoever reads the lines may stop reading, as `head` does.
  process.stdout.once('error', () => void stop(emulator, server));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop(emulator, server));
  process.stdout.write(greeting(emulator, server.url, command));
}

async function stop(emulator: Emulator, server: EmulatorServer): Promise<void> {
  await server.close();
  await emulator.close();
}

function greeting(emulator: Emulator, url: string, { emulator: { accounts, clock, seed } }: CommandOptions): string {
  const seeds = accounts ?? shippedAccounts();
  const lines = emulator.providers.map(({ id, contract }) => {
    const key = seeds.find(({ provider }) => provider === id)?.api_keys.find(({ revoked }) => !revoked)?.key;
    return `  ${id.padEnd(12)} ${url}/${id}${contract.basePath}   key ${key ?? 'none: no account in the fixture'}`;
  });
  return [
    `sms-emulator ${version} is listening (${clock} clock, seed ${seed})`,
    ...lines,
    `  ${'control'.padEnd(12)} ${url}${CONTROL_PATH}   for example ${CONTROL_PATH}/messages`,
    '',
    '',
  ].join('\n');
}

/** Node's codes for an address that is none, or is somebody else's. */
const NO_ADDRESS = new Set(['EADDRNOTAVAIL', 'ENOTFOUND', 'EAI_AGAIN', 'EINVAL']);

function explainListening(error: unknown, { host, port }: CommandOptions): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
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
