/**
 * The package's entry `sms-emulator/testkit/vitest`: the test kit, whose sandboxes end by themselves, with its matchers
 * registered and typed.
 */
import { afterAll, expect, onTestFinished, test } from 'vitest';
import { matchers, type SmsMatchers } from './matchers.ts';
import { type Sandbox, type SandboxOptions, startSandbox as startUnattended } from './sandbox.ts';

export * from '../testkit.ts';

declare module 'vitest' {
  interface Matchers<T> extends SmsMatchers<T> {}
}

expect.extend(matchers);

/**
 * Starts a sandbox that ends by itself: with the test in which, or before which, it is started; else with the file.
 * Started in `beforeAll` or a concurrent test, it ends with the file, or without `isolate` when the next one starts a
 * sandbox; there rather stop it yourself, or use `smsTest`.
 * @param options as for `startSandbox` of `sms-emulator/testkit`; throws the same errors.
 */
export async function startSandbox(options: string | SandboxOptions = {}): Promise<Sandbox> {
  const file = currentFile();
  await endFormer(file);
  const sandbox = await startUnattended(options);
  try {
    onTestFinished(async ({ task }) => {
      // Of tests that run side by side, Vitest takes any for the one that asks.
      if (task.concurrent === true) unended.set(sandbox, file);
      else await sandbox.stop();
    });
  } catch {
    // Vitest refuses outside of tests.
    unended.set(sandbox, file);
    afterAll(() => sandbox.stop());
  }
  return sandbox;
}

/** Those that no test ends, and their files; what `beforeAll` starts can no longer ask for an `afterAll` of its own. */
const unended = new Map<Sandbox, string | undefined>();
afterAll(() => end([...unended.keys()]));

const currentFile = () => expect.getState().testPath;

/** Ends those of other files: a worker runs one after another, and without `isolate` keeps this module for all. */
function endFormer(file: string | undefined): Promise<void> {
  return end([...unended].filter(([, of]) => of !== file).map(([sandbox]) => sandbox));
}

async function end(sandboxes: readonly Sandbox[]): Promise<void> {
  for (const sandbox of sandboxes) unended.delete(sandbox);
  const endings = await Promise.allSettled(sandboxes.map((sandbox) => sandbox.stop()));
  for (const ending of endings) if (ending.status === 'rejected') throw ending.reason;
}

/**
 * Vitest's `test` with a sandbox of its own for each test that asks for `sms`:
 * `const test = smsTest('smsroute'); test('…', async ({ sms }) => { … })`.
 * @param options as for `startSandbox`.
 */
export function smsTest(options: string | SandboxOptions = {}) {
  return test.extend<{ sms: Sandbox }>({
    // Vitest reads from the pattern which other fixtures are needed: none.
    // biome-ignore lint/correctness/noEmptyPattern: Vitest insists on a pattern
    sms: async ({}, use) => {
      await endFormer(currentFile());
      const sandbox = await startUnattended(options);
      try {
        await use(sandbox);
      } finally {
        await sandbox.stop();
      }
    },
  });
}
