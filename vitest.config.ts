import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { skipped } from './test/browser/skipped.ts';

export default defineConfig({
  // `MSW_MODULE=<directory of an msw package>` runs the MSW part on that copy instead of the installed one.
  resolve: { alias: [...mswAliases(process.env['MSW_MODULE']), ...ownEntries()] },
  test: {
    include: ['test/**/*.test.ts', 'examples/**/*.test.ts'],
    globalSetup: ['test/support/install.ts'],
    setupFiles: ['test/support/no-defects.ts'],
    // Modules hold caches and no state, and importing them once for each worker halves the time.
    isolate: false,
    // Vitest leaves one processor free, which on a machine of two is half of it.
    maxWorkers: '100%',
    restoreMocks: true,
    // For what hangs only: how long things take on a busy machine is no test's business.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: ['default', skipped],
  },
});

/** The examples import the package by its name, as its users do. */
function ownEntries() {
  const source = (path: string) => join(import.meta.dirname, 'src', path);
  return [
    { find: /^sms-emulator\/testkit$/, replacement: source('testkit.ts') },
    { find: /^sms-emulator\/testkit\/vitest$/, replacement: source('testkit/vitest.ts') },
  ];
}

function mswAliases(directory: string | undefined) {
  if (directory === undefined) return [];
  const manifest = readFileSync(join(directory, 'package.json'), 'utf8');
  const { exports } = JSON.parse(manifest) as { exports: Readonly<Record<string, Entry>> };
  return [
    { find: /^msw$/, replacement: join(directory, entryOf(exports['.'])) },
    { find: /^msw\/node$/, replacement: join(directory, entryOf(exports['./node'])) },
  ];
}

type Entry = string | { readonly [condition: string]: Entry };

function entryOf(target: Entry | undefined): string {
  if (typeof target === 'string') return target;
  if (target === undefined) throw new Error('MSW_MODULE is no msw package: it exports no "." or no "./node"');
  return entryOf(target['import'] ?? target['default']);
}
