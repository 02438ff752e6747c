#!/usr/bin/env node
import module from 'node:module';

/** Errors whose message tells a person what to mend; any other is a defect, and keeps its stack. */
const MENDABLE = new Set(['OptionError', 'SeedError', 'AssetError', 'DocumentError', 'ListenError', 'StateFileError']);

// Node 22 and newer can keep the compiled code between starts, which saves a tenth of them.
(module as { enableCompileCache?: () => void }).enableCompileCache?.();

/** What else the command does than to emulate, by its first argument; each resolves with the exit status. */
const SUBCOMMANDS: Readonly<Record<string, () => Promise<(args: readonly string[]) => Promise<number>>>> = {
  validate: async () => (await import('./commands/validate.ts')).runValidate,
  verify: async () => (await import('./commands/verify.ts')).runVerify,
};

try {
  const [first = '', ...rest] = process.argv.slice(2);
  const subcommand = Object.hasOwn(SUBCOMMANDS, first) ? SUBCOMMANDS[first] : undefined;
  if (subcommand === undefined) {
    // Loaded here, for a shipped file that is broken shows itself while modules load.
    const { run } = await import('./command.ts');
    await run(process.argv.slice(2));
  } else {
    process.exitCode = await (await subcommand())(rest);
  }
} catch (error) {
  process.stderr.write(`sms-emulator: ${explain(error)}\n`);
  process.exitCode = 1;
}

function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return MENDABLE.has(error.name) ? error.message : (error.stack ?? error.message);
}
