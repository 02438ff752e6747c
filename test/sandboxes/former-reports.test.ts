import { expect, test } from 'vitest';
import type { Emulator, Sandbox } from '../../src/index.ts';
import { settle } from '../../src/options.ts';
import { Sandboxes } from '../../src/sandboxes.ts';
import { FakeWall } from '../support/fake-wall.ts';
import { sandbox } from '../support/sandbox.ts';

/** Sends with the key of a sandbox what the document does not know. */
async function sendMisspelt(emulator: Emulator, { desk }: Pick<Sandbox, 'desk'>): Promise<void> {
  const [account] = desk.directory.accounts('smsroute');
  const [apiKey] = account === undefined ? [] : desk.directory.apiKeys(account);
  await emulator.fetch('http://localhost/smsroute/v1/messages', {
    method: 'POST',
    headers: { authorization: `Bearer ${apiKey?.key}`, 'content-type': 'application/json' },
    body: JSON.stringify({ to: '+447700900123', from: 'ACME', body: 'Hello', statusCallback: 'x' }),
  });
}

const callsOf = ({ calls }: { readonly calls: number }) => calls;

function misspelt(emulator: Emulator): number {
  const { findings } = emulator.getContractReport({ sandboxes: 'all' });
  return findings.find(({ rule }) => rule === 'unknown-field')?.count ?? 0;
}

test('what was found in sandboxes that are gone stays in the report on all', async () => {
  const emulator = sandbox();
  for (const _ of [1, 2]) {
    const other = emulator.createSandbox();
    await sendMisspelt(emulator, other);
    emulator.deleteSandbox(other.id);
  }
  expect(misspelt(emulator)).toBe(2);
  expect(callsOf(emulator.getContractReport())).toBe(0);
});

test('what a sandbox had found before its reset stays in the report on all, and is not in its own', async () => {
  const emulator = sandbox();
  const other = emulator.createSandbox();
  await sendMisspelt(emulator, other);
  other.reset();
  await sendMisspelt(emulator, other);
  expect([misspelt(emulator), callsOf(other.getContractReport())]).toEqual([2, 1]);
});

test('what was found in a sandbox that has expired stays', () => {
  const wall = new FakeWall();
  const sandboxes = new Sandboxes(sandbox(), settle({ clock: 'manual' }), wall);
  const { sandbox: other } = sandboxes.create({ expiresAfter: 60_000 });
  const request = { method: 'GET', host: 'localhost', path: '/v1/balance', query: '', headers: {}, body: '' };
  void other.answer('smsroute', request, request);
  wall.move(60_000);
  expect(sandboxes.formerReport?.calls).toBe(1);
});

test('a reset of the default sandbox forgets what was found in those that are gone, but not in those that are there', async () => {
  const emulator = sandbox();
  const [gone, there] = [emulator.createSandbox(), emulator.createSandbox()];
  for (const other of [gone, there]) await sendMisspelt(emulator, other);
  emulator.deleteSandbox(gone.id);
  emulator.reset();
  expect(misspelt(emulator)).toBe(1);
});

test('sandboxes that nobody called leave no report behind', () => {
  const sandboxes = new Sandboxes(sandbox(), settle({ clock: 'manual' }));
  sandboxes.delete(sandboxes.create({}).id);
  expect(sandboxes.formerReport).toBeUndefined();
});

test('only the default sandbox can report on all', () => {
  const other = sandbox().createSandbox();
  expect(() => other.getContractReport({ sandboxes: 'all' })).toThrow('A sandbox has no sandboxes of its own.');
});
