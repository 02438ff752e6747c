#!/usr/bin/env node
import module from 'node:module';

/** Errors whose message tells a person what to mend; any other is a defect, and keeps its stack. */
const MENDABLE = new Set([
  'OptionError',
  'SeedError',
  'AssetError',
  'DocumentError',
  'ListenError',
  'StateFileError',
  'UnjudgedError',
]);

// Node 22 and newer can keep the compiled code between starts, which saves a tenth of them.
(module as { enableCompileCache?: () => void }).enableCompileCache?.();

try {
  // Loaded here, for a shipped file that is broken shows itself while modules load.
  const { run } = await import('./command.ts');
  await run(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`sms-emulator: ${explain(error)}\n`);
  process.exitCode = error instanceof Error && 'exitStatus' in error ? Number(error.exitStatus) : 1;
}

function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return MENDABLE.has(error.name) ? error.message : (error.stack ?? error.message);
}
