import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { type Sandbox, smsTest, startSandbox } from '../../src/testkit/vitest.ts';
import { newProject, ordinaryEnvironment } from '../support/installed.ts';
import { rejection, sendBy } from '../support/kit.ts';
import { ROOT } from '../support/root.ts';

const ofTheFile = await startSandbox('smsid');
let previous: Sandbox | undefined;

/** Whether a sandbox has ended: nobody can wait for anything there any more. */
const hasEnded = async (sms: Sandbox) =>
  (await rejection(sms.inbox.waitFor({ contains: 'never sent', timeout: 1 }))).startsWith('the sandbox was stopped');

describe('a sandbox ends by itself', () => {
  let sms: Sandbox;
  beforeEach(async () => {
    sms = await startSandbox('smsroute');
  });

  test('with the test before which it was started', async () => {
    expect(await hasEnded(sms)).toBe(false);
    previous = sms;
  });

  test('so that the next test meets another one', async () => {
    expect([previous === sms, previous && (await hasEnded(previous))]).toEqual([false, true]);
  });

  test('and one of the file lives on', async () => {
    expect(await hasEnded(ofTheFile)).toBe(false);
  });
});

describe('a test that asks for a sandbox', () => {
  const test = smsTest('smsroute');
  let first: Sandbox;

  test('gets one of its own', async ({ sms }) => {
    first = sms;
    await sendBy(sms);
    expect(sms.inbox.last()).toHaveCode('482910');
  });

  test('which the next one does not share', async ({ sms }) => {
    expect([sms.inbox.count(), await hasEnded(first)]).toEqual([0, true]);
  });
});

test('what beforeAll started leaves the documented keys to the next file, also in a worker that keeps its modules', async () => {
  const { folder, remove } = await newProject();
  onTestFinished(remove);
  const file = `import { beforeAll, expect, test } from 'vitest';
    import { startSandbox } from 'sms-emulator/testkit/vitest';
    let sms;
    beforeAll(async () => {
      sms = await startSandbox('smsroute');
    });
    test('has the documented key', () => expect(sms.key).toBe('sk_live_YOUR_API_KEY'));`;
  for (const name of ['one', 'two', 'three']) writeFileSync(join(folder, `${name}.test.js`), file);
  const args = ['run', '--root', folder, '--no-isolate', '--maxWorkers=1'];
  const env = { ...ordinaryEnvironment(), NO_COLOR: '1' };
  const vitest = [join(ROOT, 'node_modules/vitest/vitest.mjs'), ...args];
  const { stdout } = await promisify(execFile)(process.execPath, vitest, { cwd: folder, env });
  expect(stdout).toContain('3 passed');
});
