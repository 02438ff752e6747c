#!/usr/bin/env node
import { type EmulatorServer, listen } from './adapters/server.ts';
import { type CommandOptions, HELP, readCommandLine } from './cli-options.ts';
import { CONTROL_PATH, createEmulator, type Emulator } from './emulator.ts';
import { logLine } from './log.ts';
import { OptionError } from './options.ts';
import { SeedError, shippedAccounts } from './sms/seed.ts';
import { version } from './version.ts';

try {
  const command = readCommandLine(process.argv.slice(2));
  if (command.show === 'help') process.stdout.write(HELP);
  else if (command.show === 'version') process.stdout.write(`${version}\n`);
  else await start(command);
} catch (error) {
  process.stderr.write(`sms-emulator: ${explain(error)}\n`);
  process.exitCode = 1;
}

async function start(command: CommandOptions): Promise<void> {
  const emulator = createEmulator(command.emulator);
  const server = await listen(emulator, command);
  if (!command.quiet) {
    emulator.subscribe((happening) => {
      const line = logLine(happening);
      if (line !== undefined) process.stdout.write(`${line}\n`);
    });
  }
  process.stdout.write(greeting(emulator, server.url, command));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop(emulator, server));
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

/** What went wrong in one sentence that names the mend; a defect keeps its stack. */
function explain(error: unknown): string {
  if (error instanceof OptionError || error instanceof SeedError) return error.message;
  if (!(error instanceof Error)) return String(error);
  const { code, port, address } = error as NodeJS.ErrnoException & { port?: number; address?: string };
  if (code === 'EADDRINUSE') return `port ${port} is taken; choose another with --port, or --port 0 for any free one`;
  if (code === 'EACCES') return `port ${port} may not be opened by this user; choose one above 1023 with --port`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return `--host ${address ?? ''} is no address of this machine; use 127.0.0.1, or 0.0.0.0 to be reachable by others`;
  }
  return error.stack ?? error.message;
}
