import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { expect, onTestFinished, test, vi } from 'vitest';
import { CONTRACT_DIRECTORY } from '../../src/contract/worker-report.ts';
import type { MswServer } from '../../src/testkit/interception.ts';
import { startSandbox } from '../../src/testkit/vitest.ts';
import { temporaryDirectory } from '../support/command.ts';
import { newProject } from '../support/installed.ts';
import { HANDSET, rejection, sendBy } from '../support/kit.ts';
import { receiver } from '../support/receiver.ts';

test("the provider's real URL is answered in the process, and the inbox has the message", async () => {
  const sms = await startSandbox('smsroute');
  expect([sms.baseUrl, sms.key]).toEqual(['https://api.smsroute.cc/v1', 'sk_live_YOUR_API_KEY']);
  expect((await sendBy(sms)).status).toBe(200);
  expect(sms.inbox.to(HANDSET).last()).toMatchObject({ text: 'Your code is 482910.', state: 'accepted' });
});

test('requests to other hosts pass by', async () => {
  await startSandbox('smsroute');
  const { url, received } = await receiver();
  expect([(await fetch(url)).status, received.length]).toEqual([200, 1]);
});

test('it ends with the block that uses it', async () => {
  let ended: Promise<unknown>;
  {
    await using sms = await startSandbox('smsroute');
    ended = rejection(sms.inbox.waitFor());
  }
  expect(await ended).toBe('the sandbox was stopped while a test waited for a message');
});

test('of two sandboxes the newer one answers, and when it has ended the older one again', async () => {
  const older = await startSandbox('smsroute');
  const newer = await startSandbox('smsroute');
  await sendBy(newer);
  await newer.stop();
  await newer.stop();
  await sendBy(older, { body: 'Hello' });
  expect([newer.inbox.count(), older.inbox.last().text]).toEqual([1, 'Hello']);
});

test('sandboxes of different providers stand side by side', async () => {
  const one = await startSandbox('smsroute');
  const other = await startSandbox('smsid');
  await sendBy(one);
  expect([one.inbox.count(), other.inbox.count()]).toEqual([1, 0]);
});

test("it answers by a server of the user's own, and takes only its own handlers away", async () => {
  const server = setupServer(http.get('https://app.example/', () => new HttpResponse('mine')));
  const policy = { onUnhandledRequest: 'error', onUnhandledFrame: 'error' } as const;
  server.listen(policy);
  onTestFinished(() => server.close());
  const own = server.listHandlers();

  const sms = await startSandbox({ providers: ['smsroute'], server });
  expect((await sendBy(sms)).status).toBe(200);
  await sms.stop();

  expect(server.listHandlers()).toEqual(own);
  expect(await (await fetch('https://app.example/')).text()).toBe('mine');
});

test('without interception its own fetch answers', async () => {
  const sms = await startSandbox({ providers: ['smsroute'], intercept: false });
  const headers = { Authorization: `Bearer ${sms.key}` };
  expect((await sms.fetch(`${sms.baseUrl}/balance`, { headers })).status).toBe(200);
});

test('advancing tells what happened, a line each', async () => {
  const sms = await startSandbox('smsroute');
  sms.webhooks.answer(500, { times: 1 });
  await sendBy(sms, { status_callback: sms.webhooks.url });
  expect(await sms.advance('1h')).toEqual([
    '+500ms message to +15551234567 is enroute',
    '+500ms receipt "sent" for +15551234567: 500, again at +5s500ms',
    '+2s message to +15551234567 is delivered',
    '+2s receipt "delivered" for +15551234567: 200',
    '+5s500ms receipt "sent" for +15551234567, attempt 2: 200',
  ]);
});

test('advancing tells of failures, too, with their reasons', async () => {
  const sms = await startSandbox('smsroute');
  sms.webhooks.answer(404);
  await sendBy(sms, { to: '+15005550002', status_callback: sms.webhooks.url });
  expect(await sms.clock.advance('1h')).toEqual([
    '+2s message to +15005550002 is undeliverable (invalid-destination)',
    '+2s receipt "failed" for +15005550002: 404, refused for good',
  ]);
});

test('of very many lines it keeps a thousand and counts the rest', async () => {
  const sms = await startSandbox('smsroute');
  const messages = Array.from({ length: 600 }, () => ({ to: HANDSET, from: 'smsroute', body: 'Hello' }));
  const response = await fetch(`${sms.baseUrl}/messages/bulk`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${sms.key}`, 'Content-Type': 'application/json' },
    body: JSON.stringify(messages),
  });
  // What nobody reads would hold its connection.
  expect(await response.json()).toHaveLength(600);
  const lines = await sms.advance('1h');
  expect([lines.length, lines.at(-1)]).toEqual([1001, '… and 200 more']);
});

test('time moves to an instant, to the next moment at which something is due, or to the last', async () => {
  const sms = await startSandbox({ providers: ['smsroute'], startAt: new Date('2026-04-21T12:00:00Z') });
  await sendBy(sms);
  await sendBy(sms, { to: '+15005550008' });
  expect(await sms.clock.runNext()).toContain('+500ms message to +15551234567 is enroute');
  expect(await sms.clock.advanceTo('2026-04-21T12:00:02Z')).toContain('+1s500ms message to +15551234567 is delivered');
  await sms.clock.runAll();
  expect([sms.inbox.last().finishedAt, await sms.clock.runNext()]).toEqual([expect.any(Date), []]);
  expect(await rejection(sms.clock.advanceTo('2026-04-21T12:00:00Z'))).toContain('is no instant from now');
});

test('a snapshot brings back messages, wallets and rules, and what came since is gone', async () => {
  const sms = await startSandbox('smsroute');
  await sendBy(sms, { status_callback: sms.webhooks.url });
  sms.fate('slow', { times: 2 });
  const before = JSON.parse(JSON.stringify(sms.snapshot())) as unknown;
  sms.webhooks.answer(500);
  await sendBy(sms);
  await sms.advance('2s');

  sms.restore(before);

  expect([sms.inbox.count(), sms.inbox.last().state, sms.balance()]).toEqual([1, 'accepted', '42.155']);
  expect([sms.webhooks.count(), sms.rules.list().length]).toEqual([0, 1]);
  expect(await sms.advance('1s')).toContain('+500ms receipt "sent" for +15551234567: 500, again at +5s500ms');
});

test("a snapshot of one sandbox is another's beginning", async () => {
  const one = await startSandbox({ providers: ['smsroute'], startAt: new Date('2026-04-21T12:00:00Z') });
  await sendBy(one);
  const other = await startSandbox('smsroute');
  other.restore(one.snapshot());
  expect([other.inbox.last().text, other.clock.now()]).toEqual(['Your code is 482910.', one.clock.now()]);
  expect(() => other.restore({})).toThrow('format');
});

test('a wallet can be read and emptied', async () => {
  const sms = await startSandbox('smsroute');
  await sendBy(sms);
  expect(sms.balance()).toBe('42.155');
  sms.setBalance('0');
  expect((await sendBy(sms)).status).toBe(402);
  expect(() => sms.setBalance('much')).toThrow('balance');
});

test('it names every account with what a client needs', async () => {
  const sms = await startSandbox();
  expect(sms.account('transmitsms')).toMatchObject({ key: 'YOUR_API_KEY', secret: 'YOUR_API_SECRET' });
  expect(sms.account('smsroute')).toEqual({
    provider: 'smsroute',
    account: 'demo',
    baseUrl: 'https://api.smsroute.cc/v1',
    key: 'sk_live_YOUR_API_KEY',
    testKey: 'sk_test_YOUR_API_KEY',
    secret: null,
    webhookSecret: 'whsec_smsroute_demo',
  });
  expect(() => sms.account('nobody')).toThrow('the sandbox has no account of "nobody"');
});

test('after a reset nothing has happened', async () => {
  const sms = await startSandbox('smsroute');
  sms.webhooks.answer(500);
  await sendBy(sms, { status_callback: sms.webhooks.url });
  await sms.advance('1s');
  sms.reset();
  expect([sms.inbox.count(), sms.webhooks.count(), sms.balance()]).toEqual([0, 0, '42.17']);
  await sendBy(sms, { status_callback: sms.webhooks.url });
  expect(await sms.advance('1s')).toContain('+500ms receipt "sent" for +15551234567: 200');
});

test('an option that there is not is named', async () => {
  expect(await rejection(startSandbox('nobody'))).toContain('unknown provider "nobody"');
});

test('it leaves the real hosts alone once it could not start', async () => {
  const server = {
    use: () => {
      throw new Error('no');
    },
    listHandlers: () => [],
    resetHandlers: () => {},
  };
  expect(await rejection(startSandbox({ server }))).toBe('no');
});

test('what is no server of MSW is refused', async () => {
  // What JavaScript may give.
  const server = {} as MswServer;
  await expect(startSandbox({ server })).rejects.toThrow("server must be what MSW's setupServer(…) gives");
});

test('all of it ends, though its report cannot be left', async () => {
  const file = join(temporaryDirectory(), 'file');
  writeFileSync(file, '');
  const sms = await startSandbox({ providers: ['smsroute'], webhooks: { listen: true } });
  await sendBy(sms);
  vi.stubEnv(CONTRACT_DIRECTORY, join(file, 'within'));
  await expect(sms.stop()).rejects.toThrow('ENOTDIR');
  vi.unstubAllEnvs();
  await expect(fetch(sms.webhooks.url)).rejects.toThrow(TypeError);
  expect(await rejection(sms.webhooks.waitFor())).toContain('the sandbox was stopped');
});

test('a process that never stops its sandbox ends all the same', async () => {
  const { folder, remove } = await newProject();
  onTestFinished(remove);
  const program = `import { startSandbox } from 'sms-emulator/testkit';
    const sms = await startSandbox({ providers: ['smsroute'], webhooks: { listen: true } });
    console.log(sms.webhooks.url.startsWith('http://127.0.0.1:'));`;
  const args = ['--input-type=module', '--eval', program];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: folder });
  expect(stdout).toBe('true\n');
});
