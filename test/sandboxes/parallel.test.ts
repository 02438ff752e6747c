import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { connect } from '../../src/client.ts';
import { listen } from '../../src/fastify.ts';
import { createEmulator } from '../../src/index.ts';
import { newProject, ordinaryEnvironment } from '../support/installed.ts';
import { ROOT } from '../support/root.ts';

const FILES = 50;

/** What each file does: it empties a wallet, moves time and counts, which would fail with anybody else's in between. */
const scenario = (url: string) => `
import { afterAll, expect, test } from 'vitest';
import { connect } from 'sms-emulator/client';

const emulator = connect(${JSON.stringify(url)});
const sandbox = await emulator.createSandbox({ body: { clock: 'manual' } });
const own = emulator.sandbox(sandbox.id);
afterAll(() => emulator.deleteSandbox({ path: { sandbox: sandbox.id } }));

const { base_url, api_keys } = sandbox.accounts.find(({ provider }) => provider === 'smsroute');
const send = (body) =>
  fetch(base_url + '/messages', {
    method: 'POST',
    headers: { authorization: 'Bearer ' + api_keys[0].key, 'content-type': 'application/json' },
    body: JSON.stringify({ to: '+15551234567', from: 'smsroute', body }),
  });

test.for([1, 2, 3])('round %s', async () => {
  await own.reset();
  await own.setBalance({ path: { provider: 'smsroute', account: 'demo' }, body: { balance: '0.03' } });
  const replies = await Promise.all(['one', 'two', 'three'].map(send));
  expect(replies.map(({ status }) => status).sort()).toEqual([200, 200, 402]);
  expect((await own.advanceClock({ body: { by: '2s' } })).events).toHaveLength(4);
  expect((await own.listMessages()).total).toBe(2);
});
`;

test(`${FILES} test files at once against one server do not meet`, async () => {
  const emulator = createEmulator();
  const server = await listen(emulator, { port: 0, host: '127.0.0.1' });
  const { folder, remove } = await newProject();
  onTestFinished(async () => {
    await Promise.all([server.close(), emulator.close(), remove()]);
  });
  const text = scenario(server.url);
  await Promise.all(Array.from({ length: FILES }, (_, file) => writeFile(join(folder, `${file}.test.js`), text)));

  const vitest = join(ROOT, 'node_modules/vitest/vitest.mjs');
  const args = [vitest, 'run', '--pool=threads', '--no-isolate', '--maxWorkers=8', '--reporter=json', '--root', folder];
  const { stdout } = await promisify(execFile)(process.execPath, args, { env: ordinaryEnvironment(), cwd: folder });

  expect(JSON.parse(stdout)).toMatchObject({ numPassedTests: FILES * 3, numFailedTests: 0, success: true });
  expect((await connect(server.url).listSandboxes()).total).toBe(0);
  expect([...emulator.messages()]).toEqual([]);
});
