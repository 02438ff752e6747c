import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { connect } from '../../src/client.ts';
import { run } from '../../src/command.ts';
import { listen } from '../../src/fastify.ts';
import { createEmulator, type EmulatorOptions } from '../../src/index.ts';
import { temporaryDirectory } from '../support/command.ts';
import { command } from '../support/installed.ts';
import { ROOT } from '../support/root.ts';
import { antDepartures, jenkinsDepartures, sarifDepartures } from './published-schemas.ts';

const KEY = 'sk_live_YOUR_API_KEY';

beforeEach(() => {
  const before = process.exitCode;
  onTestFinished(() => {
    process.exitCode = before;
  });
});

async function server(options: EmulatorOptions = {}): Promise<string> {
  const emulator = createEmulator({ clock: 'manual', providers: ['smsroute'], ...options });
  const { url, close } = await listen(emulator, { port: 0, host: '127.0.0.1' });
  onTestFinished(async () => {
    await close();
    await emulator.close();
  });
  return url;
}

async function send(url: string, fields: object, key = KEY): Promise<void> {
  await fetch(`${url}/smsroute/v1/messages`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify({ to: '+447700900123', from: 'ACME', body: 'Hello', ...fields }),
  });
}

const MISSPELT = { statusCallback: 'https://app.example/receipts' };

/** What a run of the command prints, and its status. */
async function report(url: string, ...args: readonly string[]) {
  let stdout = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    stdout += String(text);
    return true;
  });
  process.exitCode = undefined;
  await run(['report', '--url', url, ...args]).finally(() => vi.restoreAllMocks());
  return { stdout, status: process.exitCode };
}

describe('sms-emulator report', () => {
  test('prints what was broken, and ends with 1', async () => {
    const url = await server();
    await send(url, MISSPELT);
    const { stdout, status } = await report(url);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^Contract broken: 1 error.* in 1 call\.\n/);
    expect(stdout).toContain('error unknown-field: A field that the provider does not know');
  });

  test('ends with 0 where the contract was kept', async () => {
    const url = await server();
    await send(url, {});
    expect((await report(url)).status).toBe(0);
  });

  test('fails from the severity on that it is told', async () => {
    const url = await server();
    await send(url, MISSPELT);
    expect((await report(url, '--fail-on', 'never')).status).toBe(0);
    expect((await report(url, '--fail-on', 'note')).status).toBe(1);
  });

  test.for([
    ['html', /^<!doctype html>/],
    ['junit', /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<testsuites>/],
    ['sarif', /^\{\n {2}"\$schema": "https:\/\/docs\.oasis-open\.org\/sarif/],
    ['github', /^::error title=unknown-field at smsroute sendMessage/],
    ['json', /^\{\n {2}"format": 1,/],
  ] as const)('prints it as %s', async ([format, beginning]) => {
    const url = await server();
    await send(url, MISSPELT);
    expect((await report(url, '--format', format)).stdout).toMatch(beginning);
  });

  test('writes it into a file, and prints the verdict', async () => {
    const url = await server();
    await send(url, MISSPELT);
    const file = join(temporaryDirectory(), 'report.html');
    const { stdout } = await report(url, '--format', 'html', '--output', file);
    expect(stdout).toMatch(/^Contract broken: .* The report is in .*report\.html\.\n$/);
    expect(readFileSync(file, 'utf8')).toMatch(/^<!doctype html>/);
  });

  test.for([
    ['junit', (text: string) => [...jenkinsDepartures(text), ...antDepartures(text)]],
    ['sarif', sarifDepartures],
  ] as const)('writes %s into a file as its schemas want it', async ([format, departures]) => {
    const url = await server({ providers: ['smsroute', 'smsid'] });
    await send(url, { ...MISSPELT, 'zażółć\u0007 <gęślą>': '&' });
    const file = join(temporaryDirectory(), 'report');
    await report(url, '--format', format, '--output', file, '--sandbox', 'all');
    const text = readFileSync(file, 'utf8');
    expect(text).toContain('zażółć\\');
    expect(departures(text)).toEqual([]);
  });

  test('silences what a file says', async () => {
    const url = await server();
    await send(url, MISSPELT);
    const config = join(temporaryDirectory(), 'contract.yaml');
    writeFileSync(config, 'silence:\n  - rule: unknown-field\n    reason: the gateway adds it\n');
    const { stdout, status } = await report(url, '--config', config);
    expect(status).toBe(0);
    expect(stdout).toContain('unknown-field at smsroute sendMessage, field statusCallback: the gateway adds it');
  });

  test('fails when the run costs more than its own report said before', async () => {
    const url = await server();
    await send(url, {});
    const baseline = join(temporaryDirectory(), 'baseline.json');
    await report(url, '--format', 'json', '--output', baseline);
    expect((await report(url, '--baseline', baseline)).status).toBe(0);
    await send(url, { body: 'Cześć '.repeat(20) });
    const { stdout, status } = await report(url, '--baseline', baseline);
    expect(status).toBe(1);
    expect(stdout).toMatch(/cost: smsroute to GB costs 0\.\d+ USD, more than the 0\.\d+ in the baseline\./);
  });

  test('reports on one sandbox, or on all as one', async () => {
    const url = await server();
    await send(url, MISSPELT);
    const { id, accounts } = await connect(url).createSandbox({ body: {} });
    await send(url, MISSPELT, accounts[0]?.api_keys[0]?.key);
    await send(url, MISSPELT, accounts[0]?.api_keys[0]?.key);
    const counts = async (sandbox: string) => {
      const { stdout } = await report(url, '--sandbox', sandbox, '--format', 'json');
      const { calls, findings } = JSON.parse(stdout) as { calls: number; findings: { rule: string; count: number }[] };
      return [calls, findings.find(({ rule }) => rule === 'unknown-field')?.count];
    };
    expect([await counts('default'), await counts(id), await counts('all')]).toEqual([
      [1, 1],
      [2, 2],
      [3, 3],
    ]);
  });

  test('of all sandboxes has what was found in one that was deleted since', async () => {
    const url = await server();
    const { id, accounts } = await connect(url).createSandbox({ body: {} });
    await send(url, MISSPELT, accounts[0]?.api_keys[0]?.key);
    await connect(url).deleteSandbox({ path: { sandbox: id } });
    const { stdout, status } = await report(url, '--sandbox', 'all');
    expect([stdout.split('\n')[0], status]).toEqual(['Contract broken: 1 error in 1 call.', 1]);
  });

  test('cannot judge where nobody called, and says so', async () => {
    const url = await server();
    await expect(report(url)).rejects.toMatchObject({
      exitStatus: 2,
      message:
        'no call was judged; let the suite talk to this emulator, and reset it after the report, or name the sandboxes that were called with --sandbox all',
    });
  });

  test('that fails on nothing does not fail where nobody called, and does not say that anything was kept', async () => {
    const url = await server();
    const { stdout, status } = await report(url, '--fail-on', 'never');
    expect([stdout.split('\n')[0], status]).toEqual(['Nothing was judged: there was no call.', 0]);
  });

  test('has a help of its own', async () => {
    const { stdout } = await report('http://127.0.0.1:1', '--help');
    expect(stdout).toMatch(/^Usage: sms-emulator report \[options\]\n/);
  });

  test.for([
    [
      ['--sandbox', 'sbx_none'],
      /^there is no sandbox "sbx_none" at http.*; --sandbox all takes those that there are, or were$/,
    ],
    [['--format', 'pdf'], /^--format must be text or html or junit or sarif or github or json, not "pdf"$/],
    [['--fail-on', 'eror'], /^--fail-on must be error or warning or note or never, not "eror"$/],
    [['--config', 'nowhere.yaml'], /^nowhere\.yaml cannot be opened \(ENOENT\); name a file that can be read$/],
    [['--baseline', 'nowhere.json'], /^nowhere\.json cannot be opened \(ENOENT\); name a file that can be read$/],
    [['--output', 'nowhere/x.html'], /^--output nowhere\/x\.html cannot be written \(ENOENT\); name a file in /],
    [['--ouput', 'x'], /^Unknown option '--ouput'; sms-emulator report --help lists the options$/],
    [
      ['--url', '127.0.0.1:4010'],
      /^--url must be an address such as http:\/\/127\.0\.0\.1:4010, not "127\.0\.0\.1:4010"$/,
    ],
  ] as const)('cannot judge with %o, and says what to mend', async ([args, message]) => {
    const url = await server();
    await expect(report(url, ...args)).rejects.toMatchObject({
      name: 'UnjudgedError',
      exitStatus: 2,
      message: expect.stringMatching(message),
    });
  });

  test.for<[string[], string]>([
    [['smsroute'], 'what answers there is no emulator; give --url the address that the emulator prints'],
    [['smsroute', 'smsid'], 'nothing of an emulator answers at '],
  ])('says when what answers is not the emulator itself, but a part of it (of %j)', async ([providers, words]) => {
    const url = await server({ providers });
    await expect(report(`${url}/sms`)).rejects.toThrow(words);
  });

  test('says when nobody judges there, and when nobody answers', async () => {
    await expect(report(await server({ contract: 'off' }))).rejects.toThrow(
      /start the emulator with --contract observe$/,
    );
    await expect(report('http://127.0.0.1:1')).rejects.toThrow(
      'nothing answers there; start the emulator, or name its address with --url',
    );
  });
});

test('a command that there is not is told', async () => {
  await expect(run(['reprot'])).rejects.toThrow(
    'there is no command "reprot" (did you mean "report"?); there are report',
  );
});

test('a process that cannot judge ends with 2 and one sentence', () => {
  const args = command('report', '--url', 'http://127.0.0.1:1');
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
  expect(status).toBe(2);
  expect(stderr).toMatch(/^sms-emulator: GET http:\/\/127\.0\.0\.1:1\/\S+: nothing answers there; [^\n]*\n$/);
});
