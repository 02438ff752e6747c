import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/**
 * Packs the package, installs it into an empty project as its users do, and tries it there: the command, the library
 * with its entries, and the types. It needs the registry.
 */
process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const { devDependencies } = JSON.parse(await readFile('package.json', 'utf8')) as {
  devDependencies: Record<string, string>;
};
/** What a user of the library writes; it is type-checked, compiled and run in the project. */
const CONSUMER = `
import assert from 'node:assert/strict';
import fastify from 'fastify';
import { setupServer } from 'msw/node';
import { createEmulator, type Emulator, type EmulatorOptions, OptionError, type Receipt, SeedError } from 'sms-emulator';
import { connect } from 'sms-emulator/client';
import { type EmulatorServer, listen, smsEmulatorPlugin } from 'sms-emulator/fastify';
import { mswHandlers } from 'sms-emulator/msw';
import { matchers, type Sandbox, type SandboxOptions, type SentMessage, startSandbox } from 'sms-emulator/testkit';

const options: EmulatorOptions = { clock: 'manual', providers: ['smsroute'] };
const emulator: Emulator = createEmulator(options);
const headers = { Authorization: 'Bearer sk_live_YOUR_API_KEY' };

assert.equal((await emulator.fetch('https://api.smsroute.cc/v1/balance', { headers })).status, 200);
assert.throws(() => createEmulator({ providers: ['nobody'] }), OptionError);
assert.throws(() => createEmulator({ accounts: [] }), SeedError);
// @ts-expect-error There is no such clock.
export const broken: EmulatorOptions = { clock: 'broken' };
export const receipts: Receipt[] = [...emulator.webhooks()].map(({ receipt }) => receipt);

const msw = setupServer(...mswHandlers(emulator));
msw.listen();
assert.equal((await fetch('https://api.smsroute.cc/v1/balance', { headers })).status, 200);
msw.close();

const kit: SandboxOptions = { providers: ['smsroute'] };
const sms: Sandbox = await startSandbox(kit);
assert.ok(sms.emulator instanceof Object && sms.emulator.constructor === emulator.constructor);
assert.equal((await fetch(\`\${sms.baseUrl}/messages\`, {
  method: 'POST',
  headers: { ...headers, 'Content-Type': 'application/json' },
  body: JSON.stringify({ to: '+15551234567', from: 'Acme', body: 'Code 482910', status_callback: sms.webhooks.url }),
})).status, 200);
assert.equal((await sms.advance('2s')).length, 4);
const sent: SentMessage = await sms.inbox.to('+15551234567').waitFor({ state: 'delivered' });
assert.ok(matchers.toHaveCode(sent, '482910').pass);
assert.equal(sms.webhooks.last().verified, true);
sms.fate('lost_reset');
assert.equal(sms.rules.list().length, 1);
assert.equal(sms.journal.last().decidedBy, 'delivered');
sms.restore(sms.snapshot());
await sms.stop();

const server: EmulatorServer = await listen(emulator, { port: 0, host: '127.0.0.1' });
assert.equal((await fetch(\`\${server.url}/smsroute/v1/balance\`, { headers })).status, 200);
assert.equal((await connect(server.url).getHealth()).status, 'ok');
await server.close();

const app = fastify();
await app.register(smsEmulatorPlugin, { emulator, prefix: '/sms' });
const url: string = await app.listen({ port: 0, host: '127.0.0.1' });
assert.equal((await fetch(\`\${url}/sms/smsroute/v1/balance\`, { headers })).status, 200);
await app.close();
await emulator.close();
`;

/** The lines of Vitest that the package works with, the oldest first. */
const VITESTS = ['3.2', devDependencies['vitest']];

/** What a user of Vitest writes. */
const VITEST_CONSUMER = `
import { startSandbox } from 'sms-emulator/testkit/vitest';
import { expect, test } from 'vitest';

test('the kit is installed', async () => {
  const sms = await startSandbox('smsroute');
  await fetch(\`\${sms.baseUrl}/messages\`, {
    method: 'POST',
    headers: { Authorization: \`Bearer \${sms.key}\`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ to: '+15551234567', from: 'Acme', body: 'Code 482910' }),
  });
  await sms.advance('2s');
  expect(sms.inbox.last()).toBeDelivered();
  // @ts-expect-error Segments are counted.
  expect(() => expect(sms.inbox.last()).toHaveSegments('1')).toThrow('a positive integer');
});
`;

const VITEST_CONFIG = `
import { contractReporter } from 'sms-emulator/testkit/vitest-reporter';
import { defineConfig } from 'vitest/config';

export default defineConfig({ test: { reporters: ['default', contractReporter({ output: 'contract.html' })] } });
`;

const directory = await mkdtemp(join(tmpdir(), 'sms-emulator-package-'));
const project = join(directory, 'project');
try {
  await checkPackage();
  console.log('The package works as installed.');
} finally {
  await rm(directory, { recursive: true, force: true });
}

async function checkPackage(): Promise<void> {
  await run('npm', ['pack', '--pack-destination', directory]);
  const [tarball] = (await readdir(directory)).filter((name) => name.endsWith('.tgz'));
  if (tarball === undefined) throw new Error('npm pack made no tarball');
  await run('npm', ['exec', '--no', '--', 'publint', '--strict', join(directory, tarball)]);

  await mkdir(project);
  await writeFile(join(project, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  await run('npm', ['install', '--no-audit', '--no-fund', join(directory, tarball)], project);
  await checkCommand();

  const forTypes = ['msw', '@types/node'].map((name) => `${name}@${devDependencies[name]}`);
  await run('npm', ['install', '--no-audit', '--no-fund', ...forTypes], project);
  await checkLibrary();

  for (const version of VITESTS) {
    await run('npm', ['install', '--no-audit', '--no-fund', `vitest@${version}`], project);
    await checkVitest();
  }
}

/** Starts the installed command, sends a message through it, and stops it. */
async function checkCommand(): Promise<void> {
  const command = spawn(join(project, 'node_modules/.bin/sms-emulator'), ['--port', '0', '--clock', 'manual'], {
    cwd: project,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const url = await printedUrl(command);
    await expectStatus(200, `${url}/_emulator/health`);
    await expectStatus(200, `${url}/_emulator/accounts`);
    await expectStatus(200, `${url}/smsroute/v1/messages`, {
      method: 'POST',
      headers: { Authorization: 'Bearer sk_live_YOUR_API_KEY', 'Content-Type': 'application/json' },
      // A receiver that is not there: what matters is that a webhook leaves at all.
      body: JSON.stringify({ to: '+34612345678', from: 'Acme', body: 'Hi', status_callback: `${url}/none` }),
    });
    await expectStatus(200, `${url}/_emulator/clock/advance`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ by: '5s' }),
    });
    const webhooks = (await (await fetch(`${url}/_emulator/webhooks`)).json()) as { total: number };
    if (webhooks.total === 0) throw new Error('the installed command sent no webhook');
  } finally {
    command.kill('SIGTERM');
  }
  const [status] = await once(command, 'exit');
  if (status !== 0) throw new Error(`the installed command ended with status ${status}`);
}

async function printedUrl({ stdout }: ChildProcess): Promise<string> {
  if (stdout === null) throw new Error('the command has no output');
  for await (const line of createInterface(stdout)) {
    const [, url] = /(http:\/\/\S+)\/smsroute/.exec(line) ?? [];
    if (url !== undefined) return url;
  }
  throw new Error('the installed command ended without listening');
}

async function expectStatus(status: number, url: string, init?: RequestInit): Promise<void> {
  const answer = await fetch(url, init);
  if (answer.status !== status) throw new Error(`${url} answered ${answer.status}: ${await answer.text()}`);
}

async function checkLibrary(): Promise<void> {
  await writeFile(join(project, 'consumer.ts'), CONSUMER);
  const compilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    target: 'es2022',
    module: 'nodenext',
    types: ['node'],
    // The declarations of the package must hold without being skipped.
    skipLibCheck: false,
  };
  await writeFile(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['consumer.ts'] }));
  await run(process.execPath, [resolve('node_modules/typescript/bin/tsc')], project);
  await run(process.execPath, ['consumer.js'], project);
}

async function checkVitest(): Promise<void> {
  await writeFile(join(project, 'kit.test.ts'), VITEST_CONSUMER);
  await writeFile(join(project, 'vitest.config.ts'), VITEST_CONFIG);
  const report = join(project, 'contract.html');
  await rm(report, { force: true });
  // Vitest's own declarations are not ours to check.
  const compilerOptions = { strict: true, target: 'es2022', module: 'nodenext', skipLibCheck: true, noEmit: true };
  const files = ['kit.test.ts', 'vitest.config.ts'];
  await writeFile(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
  await run(process.execPath, [resolve('node_modules/typescript/bin/tsc')], project);
  await run('npm', ['exec', '--no', '--', 'vitest', 'run'], project);
  if (!(await readFile(report, 'utf8')).includes('1 call')) throw new Error('the reporter told of no call');
}

/** Runs a program to its end; shows what it printed only when it fails. */
async function run(program: string, args: readonly string[], cwd?: string): Promise<void> {
  try {
    await promisify(execFile)(program, args, cwd === undefined ? {} : { cwd });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`${program} ${args.join(' ')} failed\n${stdout}${stderr}`);
  }
}
