import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { ContractReport } from '../../src/contract/report.ts';
import { CONTRACT_DIRECTORY, leaveReport } from '../../src/contract/worker-report.ts';
import { type ContractReporterOptions, contractReporter } from '../../src/testkit/vitest-reporter.ts';
import { temporaryDirectory } from '../support/command.ts';
import { newProject, ordinaryEnvironment } from '../support/installed.ts';
import { ROOT } from '../support/root.ts';

import { carelessReport } from './reports.ts';

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
import { contractReporter } from 'sms-emulator/testkit/vitest-reporter';

export default {
  test: { maxWorkers: 2, reporters: ['default', contractReporter(${JSON.stringify(options)})] },
};
`;

/** Runs Vitest in a project of its own */
async function runProject(files: Readonly<Record<string, object>>, options: object) {
  const { folder, remove } = await newProject();
  onTestFinished(remove);
  for (const [name, fields] of Object.entries(files))
    await writeFile(join(folder, `${name}.test.js`), testFile(fields));
  await writeFile(join(folder, 'vitest.config.mjs'), config(options));
  await mkdir(join(folder, 'tmp'));
  const args = [join(ROOT, 'node_modules/vitest/vitest.mjs'), 'run', '--root', folder];
  const env = { ...ordinaryEnvironment(), TMPDIR: join(folder, 'tmp'), NO_COLOR: '1' };
  const ended = await promisify(execFile)(process.execPath, args, { env, cwd: folder }).then(
    ({ stdout }) => ({ stdout, status: 0 }),
    // What `execFile` rejects with when the process ends with another status.
    ({ stdout, code }: { stdout: string; code: number }) => ({ stdout, status: code }),
  );
  return { ...ended, folder };
}

const MISSPELT = { statusCallback: 'https://app.example/receipts' };

test('the reports of parallel workers are one, and break the run by what a client did in two files', async () => {
  const options = { output: 'report.json', format: 'json' };
  const { stdout, status, folder } = await runProject({ one: MISSPELT, two: MISSPELT, three: {} }, options);
  expect(stdout).toMatch(/Tests {2}9 passed/);
  expect(stdout).toContain('Contract broken: 1 error');
  expect(stdout).toContain('error unknown-field: A field that the provider does not know');
  expect(stdout).toContain('where   smsroute sendMessage, field statusCallback, 4 times');
  expect(status).toBe(1);
  const report: unknown = JSON.parse(await readFile(join(folder, 'report.json'), 'utf8'));
  expect(report).toMatchObject({ calls: 9, kept: false, findings: [{ rule: 'unknown-field', count: 4 }] });
});

describe('at the end of a run', () => {
  test('a contract that was kept leaves the status alone', async () => {
    const report = { ...(await carelessReport()), findings: [] };
    expect(told({}, report)).toEqual({
      stdout: expect.stringContaining('\nContract kept: '),
      stderr: '',
      status: undefined,
    });
  });

  test('what broke it fails the run, from the severity on that is stated', async () => {
    const report = await carelessReport();
    expect(told({}, report, report)).toMatchObject({ stdout: expect.stringContaining('2 times'), status: 1 });
    expect(told({ failOn: 'never' }, report)).toMatchObject({ status: undefined });
  });

  test('a file says what is silenced; one that cannot be read fails the run', async () => {
    const report = await carelessReport();
    const config = join(temporaryDirectory(), 'contract.json');
    await writeFile(config, JSON.stringify({ silence: [{ rule: 'unknown-field', reason: 'the gateway adds it' }] }));
    expect(told({ config }, report).status).toBeUndefined();
    expect(told({ config: 'nowhere.json' }, report)).toMatchObject({
      stderr: 'sms-emulator: nowhere.json cannot be opened (ENOENT); name a file that can be read\n',
      status: 1,
    });
  });

  test('the report goes to a file, as a page unless told otherwise', async () => {
    const output = join(temporaryDirectory(), 'contract.html');
    told({ output }, await carelessReport());
    expect(await readFile(output, 'utf8')).toMatch(/^<!doctype html>/);
    expect(told({ output: 'nowhere/x.html' }, await carelessReport())).toMatchObject({
      stderr: 'sms-emulator: nowhere/x.html cannot be written (ENOENT); name a file in a directory that exists\n',
      status: 1,
    });
  });

  test('a run in which nobody called a sandbox is told, and so is a file that is no report', async () => {
    expect(told({}, { ...(await carelessReport()), calls: 0 })).toMatchObject({
      stdout: '\nsms-emulator: no sandbox was called, so there is no contract to report on.\n',
      status: undefined,
    });
    expect(told({}, 'a report of another version')).toMatchObject({
      stderr: expect.stringMatching(/other\.json is no report of this version; empty the directory, /),
      status: 1,
    });
  });

  test('a run that is watched reports on its newest tests alone', async () => {
    const report = await carelessReport();
    const { stdout } = told({}, report, 'another run', report);
    expect(stdout).toContain('1 error in 2 calls.');
  });
});

type Step = ContractReport | 'another run' | 'a report of another version';

/** What the reporter prints when workers have left these reports, and the status that it gives the process. */
function told(options: ContractReporterOptions, ...steps: readonly Step[]) {
  const printed = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    vi.spyOn(process[name], 'write').mockImplementation((text) => {
      printed[name] += String(text);
      return true;
    });
  }
  const before = process.exitCode;
  try {
    process.exitCode = undefined;
    const reporter = contractReporter(options);
    reporter.onInit();
    reporter.onTestRunStart();
    const directory = process.env[CONTRACT_DIRECTORY] ?? '';
    for (const step of steps) {
      if (step === 'another run') reporter.onTestRunStart();
      else if (step === 'a report of another version') writeFileSync(join(directory, 'other.json'), '{"format": 2}');
      else leaveReport(directory, step);
    }
    reporter.onTestRunEnd();
    return { ...printed, status: process.exitCode };
  } finally {
    process.exitCode = before;
    delete process.env[CONTRACT_DIRECTORY];
    vi.restoreAllMocks();
  }
}
