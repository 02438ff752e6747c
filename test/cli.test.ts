import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { connect } from '../src/client.ts';
import { run } from '../src/command.ts';
import { version } from '../src/version.ts';
import { command } from './support/installed.ts';
import { receiver } from './support/receiver.ts';
import { ROOT } from './support/root.ts';

const KEY = 'sk_live_YOUR_API_KEY';
const OWN_KEY = 'sk_live_OWN';

const ACCOUNT = {
  provider: 'smsroute',
  account: 'own',
  name: 'Own account',
  balance: '7.5',
  api_keys: [{ key: OWN_KEY, mode: 'live' }],
};

/** Another address of this machine, where the system has one without being asked. */
const OTHER_HOST = process.platform === 'linux' ? '127.0.0.2' : '127.0.0.1';

/** Shipped files, each made wrong in one place, and what is said of it. */
const BROKEN = [
  ['fixtures/accounts.json', '"42.17"', '"lots"', /^fixtures\/accounts\.json: at \/accounts\/\d\/balance: must match /],
  ['fixtures/tariffs.json', '"AR": "', '"AR": "x', /^fixtures\/tariffs\.json: at \/smsroute: "x.*" is not an amount: /],
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
] as const;

/** Processes take their time to start, so there are few, which start side by side and are shared. */
const cleanings: (() => void)[] = [];
let plain: Command;
let told: Command;
let mistaken: Command;
let broken: Command;

beforeAll(() => {
  plain = start('--port', '0');
  const { api_keys, ...fields } = ACCOUNT;
  const inYaml = Object.entries(fields).map(([name, value]) => `    ${name}: "${value}"`);
  const accounts = accountsFile(
    [
      'accounts:',
      '  -',
      ...inYaml,
      '    api_keys:',
      ...api_keys.map(({ key }) => `      - {key: ${key}, mode: live}`),
    ].join('\n'),
    'accounts.yml',
  );
  told = start(
    ...['--port', '0', '--host', OTHER_HOST, '--clock', 'manual', '--quiet'],
    ...['--provider', 'smsroute', '--accounts', accounts],
  );
  mistaken = start('--prot', '4010');
  const sources = sourcesInOne();
  broken = startAll(BROKEN.map(([file, found, put]) => brokenCopy(sources, file, found, put)));
});

afterAll(() => {
  for (const clean of cleanings) clean();
});

describe('the command, started', () => {
  test('prints a base URL and a ready key for each provider, and where the control API is', async () => {
    const [, base = ''] = await plain.printed(
      /^ {2}smsroute +(http:\/\/127\.0\.0\.1:\S+) {3}key sk_live_YOUR_API_KEY$/m,
    );
    const [, control = ''] = await plain.printed(/^ {2}control +(\S+) /m);
    const health = await get(`${control}/health`);
    const { providers } = (await health.json()) as { providers: readonly string[] };
    const printed = [...plain.output().matchAll(/^ {2}(\w+) +http:\S+ {3}key \S+$/gm)].map(([, id]) => id);

    expect((await get(`${base}/balance`)).status).toBe(200);
    expect(printed).toEqual(providers);
  });

  test('prints one line for each request and each receipt', async () => {
    const hook = await receiver(200);
    const url = await plain.url();
    await sendAndAdvance(url, hook.url);
    await get(`${url}/smsroute/v1/nowhere`);
    await plain.printed(/ GET \/smsroute\/v1\/nowhere .*\n/);

    const printed = plain.output();
    // What earlier tests asked for may be printed late.
    const lines = printed
      .slice(printed.lastIndexOf('\n', printed.indexOf(' POST ')) + 1)
      .trimEnd()
      .split('\n');
    expect(
      lines.map((line) => line.replace(/^\d\d:\d\d:\d\d\.\d{3} {2}/, '').replaceAll(/[\d.]+ ms/g, 'n ms')),
    ).toEqual([
      'smsroute     POST /smsroute/v1/messages  200  n ms',
      expect.stringMatching(/^smsroute {5}receipt "sent" -> http:\S+\/receipts {2}200 {2}n ms {2}delivered$/),
      expect.stringMatching(/^smsroute {5}receipt "delivered" -> http:\S+\/receipts {2}200 {2}n ms {2}delivered$/),
      'control      POST /_emulator/clock/advance  200  n ms',
      expect.stringMatching(/^smsroute {5}GET \/smsroute\/v1\/nowhere {2}404 {2}n ms {2}\{"status":"error",/),
    ]);
  });

  test('names the sandbox in the lines of one that is not the default one', async () => {
    const url = await plain.url();
    const { id } = await connect(url).createSandbox();
    await connect(url).sandbox(id).reset();
    await plain.printed(
      new RegExp(`^\\d\\d:\\S+ {2}${id} {2}control +POST /_emulator/sandboxes/${id}/reset {2}200`, 'm'),
    );
  });

  test('ends with status 0 on SIGTERM, though clients and timers wait', async () => {
    await send(await plain.url(), 'https://localhost:9/never');
    const { status, stderr } = await plain.stopped('SIGTERM');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});

describe('the command, told what to do', () => {
  test('emulates only the providers it was told to', async () => {
    const url = await told.url();
    const health = await get(`${url}/_emulator/health`);
    expect(await health.json()).toMatchObject({ providers: ['smsroute'] });
    // The only one there is needs no prefix.
    expect((await get(`${url}/v1/balance`, OWN_KEY)).status).toBe(200);
  });

  test('takes its accounts from the file it was given', async () => {
    const [, base] = await told.printed(/ (\S+) {3}key sk_live_OWN$/m);
    const balance = await get(`${base}/balance`, OWN_KEY);
    expect(await balance.json()).toMatchObject({ balance_usd: '7.50' });
  });

  test('stops the clock with --clock manual', async () => {
    const clock = async () => (await get(`${await told.url()}/_emulator/clock`)).json();
    expect(await clock()).toEqual(await clock());
  });

  test.runIf(process.platform === 'linux')('listens where --host says', async () => {
    const [, base] = await told.printed(/ (http:\/\/127\.0\.0\.2:\d+\/smsroute\/v1) /);
    expect((await get(`${base}/balance`, OWN_KEY)).status).toBe(200);
  });

  test('keeps to its first lines with --quiet, and ends with status 0 on SIGINT', async () => {
    const hook = await receiver(200);
    await sendAndAdvance(await told.url(), hook.url, OWN_KEY);

    const { status, stdout, stderr } = await told.stopped('SIGINT');
    expect(stdout).toMatch(/^sms-emulator .*\n {2}smsroute .* key .*\n {2}inbox .*\n {2}control .*\n\n$/);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});

describe('the command, asked about itself', () => {
  test('lists its options with --help', async () => {
    const help = await printedBy('--help');
    for (const option of [
      'port',
      'host',
      'provider',
      'clock',
      'speed',
      'seed',
      'rate-limit',
      'accounts',
      'import',
      'export-on-exit',
      'data',
      'quiet',
    ]) {
      expect(help).toContain(`--${option}`);
    }
  });

  test('says its version with --version', async () => {
    expect(await printedBy('--version')).toBe(`${version}\n`);
  });
});

describe('the command, asked for what cannot be', () => {
  test('ends with status 1 and one sentence without a stack', async () => {
    expect(await mistaken.ended).toEqual({
      status: 1,
      stdout: '',
      stderr: "sms-emulator: Unknown option '--prot'; --help lists the options\n",
    });
  });

  test('names the way out of a taken port', async () => {
    const port = await takenPort();
    await expect(run(['--port', String(port)])).rejects.toMatchObject({
      message: `port ${port} is taken; choose another with --port, or --port 0 for any free one`,
      name: MENDABLE,
    });
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
    [['--speed', '0'], '--speed must be a number above 0, at most 1,000,000, not "0"'],
    [['--speed', '1e308'], '--speed must be a number above 0, at most 1,000,000, not "1e308"'],
    [
      ['--allow-host', 'foo.example.com:80'],
      '--allow-host must be a host name alone, such as emulator or sms.example.com, not "foo.example.com:80": no scheme, port, path or *',
    ],
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
    await expect(run(['--accounts', file])).rejects.toMatchObject({
      message: `${file}: at /accounts/0/balance: must match pattern "^\\d{1,9}(\\.\\d{1,6})?$"; fixtures/accounts.schema.json says what belongs there`,
      name: MENDABLE,
    });
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
      'with a rule that names no fate',
      `${JSON.stringify({ accounts: [ACCOUNT], rules: [{ name: 'odd', fate: 'luck' }] })}`,
      /: at \/rules\/0\/fate: There is no fate "luck"; there is /,
    ],
    ['that is no YAML', 'accounts: [}', / is not valid YAML, mend it there: \S/],
    [
      'with a number for a text',
      'accounts:\n  - {provider: smsroute, account: own, name: Own, balance: 7.5, api_keys: []}\n',
      /: at \/accounts\/0\/balance: must be string; .*; YAML takes what looks like a number for one unless it stands in quotes$/,
    ],
    [
      'with a key that is nobody’s',
      'accounts:\n  - provider: smsroute\n    account: own\n    name: Own\n    balance: "7.5"\n    secret: x\n    api_keys: []\n',
      /: at \/accounts\/0(?:\/api_keys)?: must /,
    ],
  ] as const)('refuses an accounts file in YAML %s', async ([, content, sentence]) => {
    const file = accountsFile(content, 'accounts.yaml');
    const refused = run(['--accounts', file]);
    await expect(refused).rejects.toMatchObject({ message: expect.stringMatching(sentence), name: MENDABLE });
    await expect(refused).rejects.toThrow(file);
  });

  test.for(BROKEN.map(([file, , put, sentence], index) => [file, put, sentence, index] as const))(
    'names the place in %s when there stands %s',
    async ([, , sentence, index]) => {
      const { status, stdout, stderr } = await broken.ended;
      const lines = stderr.trimEnd().split('\n');
      expect({ status, stdout, lines: lines.length }).toEqual({ status: 1, stdout: '', lines: BROKEN.length });
      expect(lines[index]).toMatch(/^sms-emulator: /);
      expect(lines[index]?.slice('sms-emulator: '.length)).toMatch(sentence);
    },
  );
});

/** The errors whose message is all that the command prints. */
const MENDABLE = expect.stringMatching(/^(?:Option|Seed|Listen)Error$/);

type Command = ReturnType<typeof startNode>;

/** The command in a process of its own, as users have it. */
function start(...args: readonly string[]) {
  return startNode(...command(...args));
}

/** The commands of several trees of sources, one after the other in one process. */
function startAll(trees: readonly string[]) {
  const urls = trees.map((tree) => pathToFileURL(join(tree, 'src/cli.js')).href);
  const code = `for (const url of ${JSON.stringify(urls)}) await import(url);`;
  return startNode('--input-type=module', '--eval', code, '--', 'cli.js', '--port', '0');
}

function startNode(...args: readonly string[]) {
  const child = spawn(process.execPath, args, { cwd: ROOT });
  cleanings.push(() => void child.kill('SIGKILL'));
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
    /** What it has printed so far. */
    output: () => stdout,
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

/** What it prints when it only has to say something. */
async function printedBy(...args: readonly string[]): Promise<string> {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  await run(args);
  return write.mock.calls.map(([text]) => String(text)).join('');
}

function get(url: string, key = KEY): Promise<Response> {
  return fetch(url, { headers: { Authorization: `Bearer ${key}` } });
}

function send(url: string, callback: string, key = KEY): Promise<Response> {
  const message = { to: '+34612345678', from: 'Acme', body: 'Hello', status_callback: callback };
  return post(`${url}/smsroute/v1/messages`, message, key);
}

/** Returns when the message has been delivered and its receipts have arrived. */
async function sendAndAdvance(url: string, callback: string, key = KEY): Promise<void> {
  expect((await send(url, callback, key)).status).toBe(200);
  expect((await post(`${url}/_emulator/clock/advance`, { by: '1m' }, key)).status).toBe(200);
}

function post(url: string, body: object, key: string): Promise<Response> {
  const headers = { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' };
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
  cleanings.push(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}

function accountsFile(content: unknown, name = 'accounts.json'): string {
  const file = join(temporaryDirectory(), name);
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

/** The command's sources in one file, which loads in a fraction of the time. Shipped files are read beside it, as ever. */
function sourcesInOne(): string {
  const { outputFiles } = buildSync({
    absWorkingDir: ROOT,
    entryPoints: ['src/cli.ts'],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    packages: 'external',
  });
  return outputFiles.map(({ text }) => text).join('');
}

/** A copy of what the command is started from, with something broken in it. */
function brokenCopy(sources: string, file: string, found: string, put: string): string {
  const tree = temporaryDirectory();
  for (const part of ['openapi', 'fixtures', 'package.json']) {
    cpSync(join(ROOT, part), join(tree, part), { recursive: true });
  }
  symlinkSync(join(ROOT, 'node_modules'), join(tree, 'node_modules'));
  mkdirSync(join(tree, 'src'));
  writeFileSync(join(tree, 'src/cli.js'), sources);
  const original = readFileSync(join(tree, file), 'utf8');
  writeFileSync(
    join(tree, file),
    original.replace(found, () => put),
  );
  return tree;
}
