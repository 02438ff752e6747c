import { execFile } from 'node:child_process';
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { temporaryDirectory } from '../support/command.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const TIMEOUT = 60_000;

/** A file of tests whose client misspells a field, or does not. */
const testFile = (fields: object) => `
import { beforeEach, expect, test } from 'vitest';
import { startSandbox } from 'sms-emulator/testkit/vitest';

const sms = await startSandbox('smsroute');
beforeEach(() => sms.reset());

const send = (fields) =>
  fetch(sms.baseUrl + '/messages', {
    method: 'POST',
    headers: { authorization: 'Bearer ' + sms.key, 'content-type': 'application/json' },
    body: JSON.stringify({ to: '+447700900123', from: 'ACME', body: 'Hello', ...fields }),
  });

test.for([1, 2])('a message goes out, %s', async () => {
  expect((await send(${JSON.stringify(fields)})).status).toBe(200);
});

test('state from before is told, too', async () => {
  const snapshot = sms.snapshot();
  await send({});
  sms.restore(snapshot);
});
`;

const config = (options: object) => `
import { contractReporter } from 'sms-emulator/testkit/vitest';

export default {
  resolve: { alias: { 'sms-emulator/testkit/vitest': ${JSON.stringify(join(ROOT, 'src/testkit/vitest.ts'))} } },
  test: { maxWorkers: 2, reporters: ['default', contractReporter(${JSON.stringify(options)})] },
};
`;

/** Runs Vitest in a project of its own, in workers of a kind. */
async function runProject(files: Readonly<Record<string, object>>, pool: string, options: object = {}) {
  const folder = temporaryDirectory();
  await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  for (const [name, fields] of Object.entries(files))
    await writeFile(join(folder, `${name}.test.js`), testFile(fields));
  // The sources stand in for the package, which a configuration imports before there are aliases.
  const text = config(options).replace(
    "from 'sms-emulator/testkit/vitest'",
    `from '${join(ROOT, 'src/testkit/vitest.ts')}'`,
  );
  await writeFile(join(folder, 'vitest.config.mjs'), text);
  await mkdir(join(folder, 'tmp'));
  const args = [
    '--import',
    'tsx',
    join(ROOT, 'node_modules/vitest/vitest.mjs'),
    'run',
    `--pool=${pool}`,
    '--root',
    folder,
  ];
  const env = { ...outsideOfVitest(), TMPDIR: join(folder, 'tmp'), NO_COLOR: '1' };
  const ended = await promisify(execFile)(process.execPath, args, { env, cwd: folder }).then(
    ({ stdout }) => ({ stdout, status: 0 }),
    // What `execFile` rejects with when the process ends with another status.
    ({ stdout, code }: { stdout: string; code: number }) => ({ stdout, status: code }),
  );
  return { ...ended, folder };
}

const MISSPELT = { statusCallback: 'https://app.example/receipts' };

test.for(['forks', 'threads'])(
  'the reports of parallel workers (%s) are one, and break the run by what a client did in two files',
  { timeout: TIMEOUT },
  async (pool) => {
    const { stdout, status, folder } = await runProject({ one: MISSPELT, two: MISSPELT, three: {} }, pool, {
      output: 'report.json',
      format: 'json',
    });
    expect(stdout).toMatch(/Tests {2}9 passed/);
    expect(stdout).toContain('Contract broken: 1 error');
    expect(stdout).toContain('error unknown-field: A field that the provider does not know');
    expect(stdout).toContain('where  smsroute sendMessage, field statusCallback, 4 times');
    expect(status).toBe(1);
    const report: unknown = JSON.parse(await readFile(join(folder, 'report.json'), 'utf8'));
    expect(report).toMatchObject({ calls: 9, kept: false, findings: [{ rule: 'unknown-field', count: 4 }] });
  },
);

test('a run that keeps to the contract passes', { timeout: TIMEOUT }, async () => {
  const { stdout, status } = await runProject({ one: {} }, 'forks');
  expect(stdout).toContain('Contract kept: ');
  expect(status).toBe(0);
});

function outsideOfVitest(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(VITEST|TEST$|NODE_ENV$)/.test(name)));
}
