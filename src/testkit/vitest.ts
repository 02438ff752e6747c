/**
 * The package's entry `sms-emulator/testkit/vitest`: the test kit, whose sandboxes end by themselves, with its matchers
 * registered and typed.
 */
import { afterAll, expect, onTestFinished, test } from 'vitest';
import { matchers, type SmsMatchers } from './matchers.ts';
import { type Sandbox, type SandboxOptions, startSandbox as startUnattended } from './sandbox.ts';

export * from '../testkit.ts';
export { type ContractReporter, type ContractReporterOptions, contractReporter } from './contract-reporter.ts';

declare module 'vitest' {
  interface Matchers<T> extends SmsMatchers<T> {}
}

expect.extend(matchers);

/**
 * Starts a sandbox that ends by itself: with the test in which, or before which, it is started; else with the file.
 * Started in `beforeAll` or a concurrent test, it ends with the file that imported the kit first, so there rather stop it
 * yourself, or use `smsTest`.
 * @param options as for `startSandbox` of `sms-emulator/testkit`; throws the same errors.
 */
export async function startSandbox(options: string | SandboxOptions = {}): Promise<Sandbox> {
  const sandbox = await startUnattended(options);
  try {
    onTestFinished(async ({ task }) => {
      // Of tests that run side by side, Vitest takes any for the one that asks.
      if (task.concurrent === true) unended.add(sandbox);
      else await sandbox.stop();
    });
  } catch {
    // Vitest refuses outside of tests.
    unended.add(sandbox);
    afterAll(() => sandbox.stop());
  }
  return sandbox;
}

/** Those that no test ends; what `beforeAll` starts can no longer ask for an `afterAll` of its own. */
const unended = new Set<Sandbox>();
try {
  afterAll(async () => {
    const endings = await Promise.allSettled([...unended].map((sandbox) => sandbox.stop()));
    unended.clear();
    for (const ending of endings) if (ending.status === 'rejected') throw ending.reason;
  });
} catch {
  // A configuration of Vitest, which takes the reporter from here, belongs to no file.
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
      const sandbox = await startUnattended(options);
      try {
        await use(sandbox);
      } finally {
        await sandbox.stop();
      }
    },
  });
}
