import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type HttpHandler, HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { expect, onTestFinished, test, vi } from 'vitest';
import { mswHandlers } from '../../src/adapters/msw.ts';
import { CONTRACT_DIRECTORY } from '../../src/contract/worker-report.ts';
import type { MswServer } from '../../src/testkit/interception.ts';
import { startSandbox } from '../../src/testkit/vitest.ts';
import { temporaryDirectory } from '../support/command.ts';
import { printedBy } from '../support/installed.ts';
import { HANDSET, rejection, sendBy } from '../support/kit.ts';
import { receiver } from '../support/receiver.ts';
import { account } from '../support/smsroute.ts';

/** A server of the user's own, which refuses what it does not know. */
function listening(...handlers: readonly HttpHandler[]) {
  const server = setupServer(...handlers);
  // msw 3 renamed the option, and ignores the old one silently.
  const policy = { onUnhandledRequest: 'error', onUnhandledFrame: 'error' } as const;
  server.listen(policy);
  onTestFinished(() => server.close());
  return server;
}

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

test('of sandboxes that are there at the same time each answers what bears its own keys', async () => {
  const all = [await startSandbox('smsroute'), await startSandbox('smsroute'), await startSandbox('smsroute')];
  for (const [index, sms] of all.entries()) await sendBy(sms, { body: `For ${index}` });
  expect(all.map(({ key }) => key)).toEqual([
    'sk_live_YOUR_API_KEY',
    'sk_live_YOUR_API_KEY_2',
    'sk_live_YOUR_API_KEY_3',
  ]);
  expect(all.map(({ inbox }) => inbox.all().map(({ text }) => text))).toEqual([['For 0'], ['For 1'], ['For 2']]);
});

test('two that are started at once are told apart, too', async () => {
  const [one, other] = await Promise.all([startSandbox(), startSandbox()]);
  await sendBy({ baseUrl: 'https://api.smsroute.cc/v1', key: one.account('smsroute').key });
  await sendBy({ baseUrl: 'https://api.smsroute.cc/v1', key: other.account('smsroute').key });
  expect([one.inbox.count(), other.inbox.count()]).toEqual([1, 1]);
});

test("sandboxes are told apart by a server of the user's own, too", async () => {
  const server = listening();
  const one = await startSandbox({ providers: ['smsroute'], server });
  const other = await startSandbox({ providers: ['smsroute'], server });
  await sendBy(one);
  await other.stop();
  await other.stop();
  await sendBy(one);
  expect([one.inbox.count(), other.inbox.count()]).toEqual([2, 0]);
});

test('the documented keys are free again when the sandbox that had them has ended', async () => {
  const first = await startSandbox('smsroute');
  const second = await startSandbox('smsroute');
  await first.stop();
  const third = await startSandbox('smsroute');
  await sendBy(second);
  await sendBy(third);
  expect([third.key, second.inbox.count(), third.inbox.count()]).toEqual(['sk_live_YOUR_API_KEY', 1, 1]);
});

test('a sandbox without interception takes no keys', async () => {
  await startSandbox({ providers: ['smsroute'], intercept: false });
  expect((await startSandbox('smsroute')).key).toBe('sk_live_YOUR_API_KEY');
});

test('after a reset its keys are still its own', async () => {
  await startSandbox('smsroute');
  const sms = await startSandbox('smsroute');
  sms.reset();
  await sendBy(sms);
  expect([sms.key, sms.inbox.count()]).toEqual(['sk_live_YOUR_API_KEY_2', 1]);
});

test('a link opens the message of the sandbox that sent it, though no key is shown', async () => {
  const all = [await startSandbox('transmitsms'), await startSandbox('transmitsms')] as const;
  for (const [index, sms] of all.entries()) {
    const { key, secret } = sms.account();
    await fetch(`${sms.baseUrl}/send-sms.json`, {
      method: 'POST',
      headers: { Authorization: `Basic ${Buffer.from(`${key}:${secret}`).toString('base64')}` },
      body: new URLSearchParams({
        message: 'Look: [tracked-link]',
        to: '61491570156',
        tracked_link_url: `https://app.example/${index}`,
      }),
    });
  }
  const places = await Promise.all(
    all.map(async ({ inbox }) => {
      const [link] = inbox.links();
      const response = await fetch(`https://${link?.replace(/^https?:\/\//, '')}`, { redirect: 'manual' });
      return response.headers.get('location');
    }),
  );
  expect(places).toEqual(['https://app.example/0', 'https://app.example/1']);
});

test('stated accounts whose keys another sandbox has are refused while it is there', async () => {
  const account = { provider: 'smsroute', account: 'mine', name: 'Mine', balance: '1' } as const;
  const options = {
    providers: ['smsroute'],
    accounts: [{ ...account, api_keys: [{ key: 'k', mode: 'live' }] }],
  } as const;
  const first = await startSandbox(options);
  expect(await rejection(startSandbox(options))).toBe(
    'accounts: an API key of smsroute is that of another sandbox that has not been stopped, and tells the two apart; ' +
      'give this one another key, stop the other first, or use { intercept: false } and `sms.fetch`',
  );
  await first.stop();
  expect((await startSandbox(options)).key).toBe('k');
});

test('code that has the documented key where another sandbox does is found out', async () => {
  const first = await startSandbox('smsroute');
  const sms = await startSandbox('smsroute');
  await sendBy(first);
  const sentence = 'Another sandbox has the documented API keys: give your code `sms.key` of this one';
  expect(() => sms.inbox.last()).toThrow(sentence);
  expect(() => sms.journal.last()).toThrow(sentence);
});

test('sandboxes of different providers stand side by side', async () => {
  const one = await startSandbox('smsroute');
  const other = await startSandbox('smsid');
  await sendBy(one);
  expect([one.inbox.count(), other.inbox.count()]).toEqual([1, 0]);
});

test("it answers by a server of the user's own, and takes only its own handlers away", async () => {
  const server = listening(http.get('https://app.example/', () => new HttpResponse('mine')));
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

test('its first account is the first of those that it was given, as the command prints', async () => {
  const documented = await startSandbox('smsprovider');
  expect([documented.key, documented.account().account]).toEqual(['YOUR_API_KEY', 'standard']);
  documented.setBalance('0');
  expect(documented.emulator.getBalance({ provider: 'smsprovider', account: 'standard' }).balance).toBe('0');

  const accounts = ['z', 'a'].map((name) =>
    account({ account: name, api_keys: [{ key: `sk_${name}`, mode: 'live' }] }),
  );
  const given = await startSandbox({ accounts });
  expect(given.accounts.map(({ key }) => key)).toEqual(['sk_z', 'sk_a']);
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

test.for([
  ['an empty object', {}],
  ['a server of another kind', { use: () => {} }],
  ['null', null],
])('what is no server of MSW is refused: %s', async ([, given]) => {
  // What JavaScript may give.
  const server = given as MswServer;
  await expect(startSandbox({ server })).rejects.toThrow("server must be what MSW's setupServer(…) gives");
});

test("resetHandlers() of the user's own server takes it out, which a missing message says", async () => {
  const server = listening();
  const sms = await startSandbox({ providers: ['smsroute'], server });
  expect(() => sms.inbox.last()).not.toThrow('resetHandlers()');
  server.resetHandlers();
  expect(() => sms.inbox.last()).toThrow('for resetHandlers() took it out: start one for each test');
});

test('it stays on a server that has its handlers from the beginning, whatever is reset', async () => {
  const sms = await startSandbox({ providers: ['smsroute'], intercept: false });
  const server = setupServer(...mswHandlers(sms.emulator));
  server.listen();
  onTestFinished(() => server.close());
  server.resetHandlers();
  await sendBy(sms);
  expect(sms.inbox.count()).toBe(1);
});

test('that a server does not listen is thought of when nothing was asked', async () => {
  const sms = await startSandbox({ providers: ['smsroute'], server: setupServer() });
  expect(() => sms.inbox.last()).toThrow('that one must listen() before anything is asked');
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
  const program = `import { startSandbox } from 'sms-emulator/testkit';
    const sms = await startSandbox({ providers: ['smsroute'], webhooks: { listen: true } });
    console.log(sms.webhooks.url.startsWith('http://127.0.0.1:'));`;
  expect(await printedBy(program)).toBe('true\n');
});
