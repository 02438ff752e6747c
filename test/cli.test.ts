import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { run } from '../src/command.ts';
import { version } from '../src/version.ts';
import { receiver } from './support/receiver.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const KEY = 'sk_live_YOUR_API_KEY';

describe('the command, started', { timeout: 30_000 }, () => {
  test('prints a base URL and a ready key for each provider, and where the control API is', async () => {
    const command = start('--port', '0');
    const [, base = ''] = await command.printed(/^ {2}smsroute +(\S+) {3}key sk_live_YOUR_API_KEY$/m);
    const [, control = ''] = await command.printed(/^ {2}control +(\S+) /m);

    expect((await get(`${base}/balance`)).status).toBe(200);
    expect((await get(`${control}/health`)).status).toBe(200);
  });

  test('prints one line for each request and each receipt', async () => {
    const hook = await receiver(200);
    const command = start('--port', '0', '--clock', 'manual');
    await sendAndAdvance(await command.url(), hook.url);
    await get(`${await command.url()}/smsroute/v1/nowhere`);

    const { stdout } = await command.stopped('SIGINT');
    const lines = stdout.split('\n').filter((line) => /^\d\d:\d\d:\d\d\.\d{3} {2}/.test(line));
    expect(lines.map((line) => line.replaceAll(/[\d.]+ ms/g, 'n ms').slice(14))).toEqual([
      'smsroute     POST /smsroute/v1/messages  200  n ms',
      expect.stringMatching(/^smsroute {5}receipt "sent" -> http:\S+\/receipts {2}200 {2}n ms {2}delivered$/),
      expect.stringMatching(/^smsroute {5}receipt "delivered" -> http:\S+\/receipts {2}200 {2}n ms {2}delivered$/),
      'control      POST /_emulator/clock/advance  200  n ms',
      expect.stringMatching(/^smsroute {5}GET \/smsroute\/v1\/nowhere {2}404 {2}n ms {2}\{"status":"error",/),
    ]);
  });

  test('keeps to its first lines with --quiet', async () => {
    const hook = await receiver(200);
    const command = start('--port', '0', '--clock', 'manual', '--quiet');
    await sendAndAdvance(await command.url(), hook.url);

    const { stdout, stderr } = await command.stopped();
    expect(stdout).toMatch(/^sms-emulator .*\n( {2}\w+ .* key .*\n)+ {2}control .*\n\n$/);
    expect(stderr).toBe('');
  });

  test('emulates only the providers it was told to', async () => {
    const command = start('--port', '0', '--provider', 'smsroute');
    const health = await get(`${await command.url()}/_emulator/health`);
    expect(await health.json()).toMatchObject({ providers: ['smsroute'] });
    // The only one there is needs no prefix.
    expect((await get(`${await command.url()}/v1/balance`)).status).toBe(200);
  });

  test('takes its accounts from the file it was given', async () => {
    const file = accountsFile({ accounts: [{ ...ACCOUNT, balance: '7.5' }] });
    const command = start('--port', '0', '--accounts', file);
    const [, base] = await command.printed(/ (\S+) {3}key sk_live_OWN$/m);
    const balance = await get(`${base}/balance`, 'sk_live_OWN');
    expect(await balance.json()).toMatchObject({ balance_usd: '7.50' });
  });

  test.runIf(process.platform === 'linux')('listens where --host says', async () => {
    const command = start('--port', '0', '--host', '127.0.0.2');
    const [, base] = await command.printed(/ (http:\/\/127\.0\.0\.2:\d+\/smsroute\/v1) /);
    expect((await get(`${base}/balance`)).status).toBe(200);
  });

  test('ends with status 0 on SIGTERM, though clients and timers wait', async () => {
    const command = start('--port', '0');
    await send(await command.url(), 'https://localhost:9/never');
    const { status, stderr } = await command.stopped('SIGTERM');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});

describe('the command, asked about itself', { timeout: 30_000 }, () => {
  test('lists its options with --help', async () => {
    const { status, stdout } = await start('--help').ended;
    expect(status).toBe(0);
    for (const option of ['port', 'host', 'provider', 'clock', 'speed', 'seed', 'rate-limit', 'accounts', 'quiet']) {
      expect(stdout).toContain(`--${option}`);
    }
  });

  test('says its version with --version', async () => {
    expect(await start('--version').ended).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
  });
});

describe('the command, asked for what cannot be', { timeout: 30_000 }, () => {
  test('ends with status 1 and one sentence without a stack', async () => {
    expect(await start('--prot', '4010').ended).toEqual({
      status: 1,
      stdout: '',
      stderr: "sms-emulator: Unknown option '--prot'; --help lists the options\n",
    });
  });

  test('names the way out of a taken port', async () => {
    const port = await takenPort();
    expect(await refusalIn(ROOT, '--port', String(port))).toBe(
      `port ${port} is taken; choose another with --port, or --port 0 for any free one`,
    );
  });

  test.for([
    [['4010'], "Unexpected argument '4010'; --help lists the options"],
    [['--port'], "Option '--port <value>' argument missing; --help lists the options"],
    [['--port', '-1'], "Option '--port' argument is ambiguous; --help lists the options"],
    [['--port', 'http'], '--port must be a whole number from 0 to 65535, not "http"'],
    [['--port', '65536'], '--port must be a whole number from 0 to 65535, not "65536"'],
    [['--host', ''], '--host is empty; use 127.0.0.1, or 0.0.0.0 to be reachable by others'],
    [
      ['--port', '0', '--host', 'nowhere.invalid'],
      '--host nowhere.invalid is no address of this machine; use 127.0.0.1, or 0.0.0.0 to be reachable by others',
    ],
    [
      ['--provider', 'nobody'],
      'unknown provider "nobody"; there is signalsms, smsprovider, smsroute, transmitsms, smsid',
    ],
    [['--clock', 'stopped'], '--clock must be real or manual, not "stopped"'],
    [['--speed', '0'], '--speed must be a number above 0, not "0"'],
    [['--seed', '1.5'], '--seed must be a whole number, not "1.5"'],
    [['--rate-limit', 'no'], '--rate-limit must be on or off, not "no"'],
    [
      ['--accounts', 'nowhere.json'],
      '--accounts nowhere.json cannot be opened (ENOENT); name a file like fixtures/accounts.json',
    ],
  ] as const)('refuses %j with words that name the mend', async ([args, sentence]) => {
    await expect(run(args)).rejects.toMatchObject({ message: sentence, name: MENDABLE });
  });

  test('names the place in an accounts file, and where its fields are explained', async () => {
    const file = accountsFile({ accounts: [{ ...ACCOUNT, balance: '1,50' }] });
    expect(await refusalIn(ROOT, '--accounts', file)).toBe(
      `${file}: at /accounts/0/balance: must match pattern "^\\d{1,9}(\\.\\d{1,6})?$"; fixtures/accounts.schema.json says what belongs there`,
    );
  });

  test.for([
    ['that is no JSON', '{"accounts": [}', / is not valid JSON, mend it there: Unexpected token/],
    ['that is no accounts file', '[]', /: at \/: must be object; fixtures\/accounts\.schema\.json says what belongs/],
    [
      'with an unknown field',
      { accounts: [{ ...ACCOUNT, blance: '1.50' }] },
      /: at \/accounts\/0: must not have the property "blance"; /,
    ],
    [
      'with a doubled key',
      { accounts: [ACCOUNT, { ...ACCOUNT, account: 'other' }] },
      /: at \/accounts\/1: the smsroute key sk_live_OWN stands twice$/,
    ],
  ] as const)('refuses an accounts file %s', async ([, content, sentence]) => {
    const file = accountsFile(content);
    const refused = run(['--accounts', file]);
    await expect(refused).rejects.toMatchObject({ message: expect.stringMatching(sentence), name: MENDABLE });
    await expect(refused).rejects.toThrow(file);
  });

  test.for([
    [
      'fixtures/accounts.json',
      '"42.17"',
      '"lots"',
      /^fixtures\/accounts\.json: at \/accounts\/\d\/balance: must match /,
    ],
    [
      'fixtures/tariffs.json',
      '"AR": "',
      '"AR": "x',
      /^fixtures\/tariffs\.json: at \/smsroute: "x.*" is not an amount: /,
    ],
    [
      'openapi/smsroute.yaml',
      'openapi: 3.1.0',
      'openapi: "3.1.0',
      /^openapi\/smsroute\.yaml cannot be read: .*; mend it, or restore it with git checkout openapi\/smsroute\.yaml$/,
    ],
    [
      'openapi/smsroute.yaml',
      'minLength: ',
      'minimumLength: ',
      /^smsroute\.yaml#\/\S+: the keyword "minimumLength" is not understood here$/,
    ],
  ] as const)('names the place in %s when its %s has become %s', async ([file, found, put, sentence]) => {
    const tree = copyOfTheSources();
    const original = readFileSync(join(tree, file), 'utf8');
    writeFileSync(
      join(tree, file),
      original.replace(found, () => put),
    );
    expect(await refusalIn(tree, '--port', '0')).toMatch(sentence);
  });
});

/** The errors whose message is all that the command prints. */
const MENDABLE = expect.stringMatching(/^(?:Option|Seed|Listen)Error$/);

const ACCOUNT = {
  provider: 'smsroute',
  account: 'own',
  name: 'Own account',
  balance: '1.50',
  api_keys: [{ key: 'sk_live_OWN', mode: 'live' }],
};

/** The command in a process of its own, from the sources. */
function start(...args: readonly string[]) {
  return startIn(ROOT, args);
}

function startIn(root: string, args: readonly string[]) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli.ts', ...args], { cwd: root });
  onTestFinished(() => void child.kill('SIGKILL'));
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  const ended = new Promise<{ status: number | null; stdout: string; stderr: string }>((resolve) => {
    child.on('close', (status) => resolve({ status, stdout, stderr }));
  });

  /** Resolves when the output holds what is looked for; rejects when the command ends without it. */
  const printed = (pattern: RegExp): Promise<RegExpExecArray> =>
    new Promise((resolve, reject) => {
      const look = () => {
        const found = pattern.exec(stdout);
        if (found !== null) resolve(found);
      };
      look();
      child.stdout.on('data', look);
      void ended.then((result) => reject(new Error(`it ended without ${pattern}: ${JSON.stringify(result)}`)));
    });

  return {
    ended,
    printed,
    /** Where it listens, without a path. */
    async url(): Promise<string> {
      const [, url = ''] = await printed(/^ {2}control +(\S+)\/_emulator /m);
      return url;
    },
    stopped(signal: NodeJS.Signals = 'SIGTERM') {
      child.kill(signal);
      return ended;
    },
  };
}

/** The one sentence it ends with, having seen that it is one and that the status is 1. */
async function refusalIn(root: string, ...args: readonly string[]): Promise<string> {
  const { status, stdout, stderr } = await startIn(root, args).ended;
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toMatch(/^sms-emulator: .*\n$/);
  return stderr.slice('sms-emulator: '.length, -1);
}

function get(url: string, key = KEY): Promise<Response> {
  return fetch(url, { headers: { Authorization: `Bearer ${key}` } });
}

function send(url: string, callback: string): Promise<Response> {
  return post(`${url}/smsroute/v1/messages`, {
    to: '+34612345678',
    from: 'Acme',
    body: 'Hello',
    status_callback: callback,
  });
}

/** Returns when the message has been delivered and its receipts have arrived. */
async function sendAndAdvance(url: string, callback: string): Promise<void> {
  expect((await send(url, callback)).status).toBe(200);
  expect((await post(`${url}/_emulator/clock/advance`, { by: '1m' })).status).toBe(200);
}

function post(url: string, body: object): Promise<Response> {
  const headers = { Authorization: `Bearer ${KEY}`, 'Content-Type': 'application/json' };
  return fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
}

async function takenPort(): Promise<number> {
  const server = createServer();
  onTestFinished(() => void server.close());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

function temporaryDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'sms-emulator-'));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}

function accountsFile(content: unknown): string {
  const file = join(temporaryDirectory(), 'accounts.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

/** A copy of what the command is started from, to break something in. */
function copyOfTheSources(): string {
  const tree = temporaryDirectory();
  for (const part of ['src', 'openapi', 'fixtures', 'package.json', 'tsconfig.json']) {
    cpSync(join(ROOT, part), join(tree, part), { recursive: true });
  }
  symlinkSync(join(ROOT, 'node_modules'), join(tree, 'node_modules'));
  return tree;
}
