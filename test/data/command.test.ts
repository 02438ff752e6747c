import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { run } from '../../src/command.ts';
import { startCommand, temporaryDirectory } from '../support/command.ts';

const KEY = 'sk_live_YOUR_API_KEY';
const PRICE = 0.015;
const WALLET = 100_000;

async function send(url: string, body = 'Hello'): Promise<string> {
  const response = await fetch(`${url}/smsroute/v1/messages`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${KEY}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ to: '+15551234567', from: 'Acme', body }),
  });
  const { id } = (await response.json()) as { id: string };
  if (response.status !== 200) throw new Error(`${response.status}`);
  return id;
}

interface Snapshot {
  readonly messages: readonly { readonly id: string; readonly acceptedAt: number }[];
  readonly ledger: { readonly wallets: readonly { readonly account: string; readonly balance: number }[] };
}

const snapshotOf = async (url: string): Promise<Snapshot> =>
  (await fetch(`${url}/_emulator/snapshot`)).json() as Promise<Snapshot>;

const balanceIn = ({ ledger }: Snapshot) =>
  (ledger.wallets.find(({ account }) => account === 'smsroute/demo')?.balance ?? 0) / 1_000_000;

describe('a snapshot as a file', () => {
  test('is written when the command is stopped, and begun from', async () => {
    const file = join(temporaryDirectory(), 'snapshot.json');
    const one = startCommand('--clock', 'manual', '--export-on-exit', file);
    const id = await send(await one.url);
    expect(await one.end('SIGTERM')).toEqual({ status: 0, stderr: '' });

    const other = startCommand('--clock', 'manual', '--import', file);
    const { messages } = await snapshotOf(await other.url);
    expect(messages).toEqual([expect.objectContaining({ id, turn: 0 })]);
  });

  test('has the keys that are printed', async () => {
    const snapshot = join(temporaryDirectory(), 'snapshot.json');
    const accounts = join(temporaryDirectory(), 'accounts.json');
    const own = {
      provider: 'smsroute',
      account: 'own',
      name: 'Own',
      balance: '1',
      api_keys: [{ key: 'sk_own', mode: 'live' }],
    };
    writeFileSync(accounts, JSON.stringify({ accounts: [own] }));
    const one = startCommand('--accounts', accounts, '--export-on-exit', snapshot);
    await one.url;
    await one.end('SIGTERM');

    const other = startCommand('--import', snapshot);
    await other.url;
    expect(other.printed()).toMatch(/smsroute\/v1 {3}key sk_own$/m);
    expect(other.printed()).toMatch(/smsid\/api\/v1 {3}key none: no account has one that works$/m);
  });

  test('that is damaged is refused by its place', async () => {
    const file = join(temporaryDirectory(), 'snapshot.json');
    writeFileSync(file, '{"format": 1, "clock": {"now": "noon"}}');
    await expect(run(['--port', '0', '--import', file])).rejects.toMatchObject({
      name: 'StateFileError',
      message: `${file}: the snapshot cannot be restored: /clock/now must be milliseconds since the epoch; mend it there, or begin without it`,
    });
  });

  test('that cannot be written is said, with status 1', async () => {
    const directory = join(temporaryDirectory(), 'exported');
    mkdirSync(directory);
    const command = startCommand('--export-on-exit', join(directory, 'snapshot.json'));
    await command.url;
    rmSync(directory, { recursive: true });
    const { status, stderr } = await command.end('SIGTERM');
    expect(status).toBe(1);
    expect(stderr).toMatch(/^sms-emulator: --export-on-exit .* cannot be written \(ENOENT\); name a file in /);
  });

  test.for([
    [['--export-on-exit', 'nowhere/a.json'], /^--export-on-exit nowhere\/a\.json cannot be written \(ENOENT\); name /],
    [['--export-on-exit', 'docs'], /^--export-on-exit docs cannot be written \(EISDIR\); name a file in a directory/],
    [['--import', 'nowhere.json'], /^--import nowhere\.json cannot be opened \(ENOENT\); name a file that/],
    [['--import', 'README.md'], /^README\.md is not valid JSON, mend it there: /],
    [['--data', 'README.md'], /^--data README\.md cannot be made \(EEXIST\); name a directory/],
    [['--data', ''], /^--data is empty; name a directory$/],
  ] as const)('%j is refused with words that name the mend', async ([args, words]) => {
    await expect(run(args)).rejects.toThrow(words);
  });
});

describe('a data directory', () => {
  test('keeps the sandbox over a restart, and time that has passed', async () => {
    const directory = join(temporaryDirectory(), 'data');
    const one = startCommand('--data', directory);
    const id = await send(await one.url);
    expect(await one.end('SIGTERM')).toEqual({ status: 0, stderr: '' });

    const other = startCommand('--data', directory, '--seed', '7');
    const url = await other.url;
    const { messages } = await snapshotOf(url);
    expect(messages.map((message) => message.id)).toEqual([id]);
    const { now } = (await (await fetch(`${url}/_emulator/clock`)).json()) as { now: string };
    expect(Math.abs(Date.parse(now) - Date.now())).toBeLessThan(5_000);
    await other.end('SIGTERM');
    expect(readFileSync(join(directory, 'state.ndjson'), 'utf8')).toContain(id);
  });

  test('is one process’s own, and the lock of one that is gone is taken over', async () => {
    const directory = join(temporaryDirectory(), 'data');
    const one = startCommand('--data', directory);
    await one.url;
    const pid = readFileSync(join(directory, 'lock'), 'utf8').trim();
    const other = await startCommand('--data', directory).ended;
    expect(other).toEqual({
      status: 1,
      stderr: `sms-emulator: --data ${directory} is in use by process ${pid}; stop that, or give each process a directory of its own\n`,
    });
    await one.end('SIGKILL');
    const heir = startCommand('--data', directory);
    await heir.url;
    expect(await heir.end('SIGTERM')).toEqual({ status: 0, stderr: '' });
  });

  test('that is damaged is refused, and left as it is', async () => {
    const directory = temporaryDirectory();
    const file = join(directory, 'state.ndjson');
    writeFileSync(file, '{"outline":{}}\n{"messa\n{"messages":[]}\n');
    await expect(run(['--port', '0', '--data', directory])).rejects.toThrow(
      `${file} is damaged at line 2; put a copy of it in its place, or remove it to start afresh`,
    );
    expect(readFileSync(file, 'utf8')).toContain('{"messa\n');
  });

  test.for([
    '{"messages":5}',
    '{"messages":[null]}',
    '{"messages":[{}]}',
    '{"attempts":{}}',
    '{"outline":[]}',
    '[]',
    '5',
  ])('that says %s is damaged there', async (line) => {
    const directory = temporaryDirectory();
    writeFileSync(join(directory, 'state.ndjson'), `{"outline":{}}\n${line}\n`);
    await expect(run(['--port', '0', '--data', directory])).rejects.toMatchObject({
      name: 'StateFileError',
      message: expect.stringMatching(/state\.ndjson is damaged at line 2; put a copy of it in its place, or remove it/),
    });
  });

  test('whose file cannot be read is refused', async () => {
    const directory = temporaryDirectory();
    mkdirSync(join(directory, 'state.ndjson'));
    await expect(run(['--port', '0', '--data', directory])).rejects.toMatchObject({
      name: 'StateFileError',
      message: expect.stringMatching(
        /state\.ndjson cannot be read \(EISDIR\); let this user read it, or let --data name/,
      ),
    });
  });

  test('whose file cannot be written is refused', async () => {
    const directory = temporaryDirectory();
    mkdirSync(join(directory, 'state.ndjson.new'));
    await expect(run(['--port', '0', '--data', directory])).rejects.toMatchObject({
      name: 'StateFileError',
      message: expect.stringMatching(
        /state\.ndjson cannot be written \(EISDIR\); let --data name a directory that you/,
      ),
    });
  });

  test('starts again after every kill -9 in the middle of heavy sending, and has lost nothing that was a second old', async () => {
    const directory = join(temporaryDirectory(), 'data');
    const accounts = join(temporaryDirectory(), 'accounts.json');
    writeFileSync(
      accounts,
      JSON.stringify({
        accounts: [
          {
            provider: 'smsroute',
            account: 'demo',
            name: 'Demo',
            balance: `${WALLET}`,
            api_keys: [{ key: KEY, mode: 'live' }],
          },
        ],
      }),
    );
    const args = ['--data', directory, '--accounts', accounts, '--rate-limit', 'off', '--quiet'];
    const onDisk = () => readFileSync(join(directory, 'state.ndjson'), 'utf8');
    let kept: readonly string[] = [];
    const kills = 2;
    for (let life = 0; life <= kills; life++) {
      const command = startCommand(...args);
      const url = await command.url;
      const snapshot = await snapshotOf(url);
      const there = new Set(snapshot.messages.map(({ id }) => id));
      expect(there.size).toBe(snapshot.messages.length);
      expect(kept.filter((id) => !there.has(id))).toEqual([]);
      expect(balanceIn(snapshot)).toBeCloseTo(WALLET - there.size * PRICE, 6);

      if (life === kills) break;
      const old = await Promise.all(Array.from({ length: 200 }, () => send(url)));
      // Written within a second, which a busy machine may make longer.
      await vi.waitFor(() => expect(old.filter((id) => !onDisk().includes(id))).toEqual([]), 30_000);
      const young = Array.from({ length: 200 }, () => send(url).catch(() => undefined));
      await Promise.any(young.slice(50 * (life + 1)));
      await command.end('SIGKILL');
      await Promise.all(young);
      kept = [...there, ...old];
    }
    expect(kept.length).toBeGreaterThanOrEqual(kills * 200);
  });
});
