import { expect, onTestFinished, test } from 'vitest';
import { listen } from '../../src/fastify.ts';
import { sandbox } from '../support/sandbox.ts';

async function served() {
  const emulator = sandbox();
  const server = await listen(emulator, { port: 0, host: '127.0.0.1' });
  onTestFinished(() => server.close());
  return { emulator, url: server.url };
}

/** What an answer says of itself, and how much it says. */
async function told(url: string, method: string) {
  const response = await fetch(url, { method, redirect: 'manual' });
  const names = ['content-type', 'content-length', 'cache-control', 'location'];
  return {
    status: response.status,
    headers: names.map((name) => response.headers.get(name)),
    body: await response.text(),
  };
}

test.for(['/health', '/messages', '/messages/none', '/inbox', '/inbox/'])(
  'HEAD %s is answered as GET is, without a body',
  async (path) => {
    const { url } = await served();
    const got = await told(`${url}/_emulator${path}`, 'GET');
    expect(await told(`${url}/_emulator${path}`, 'HEAD')).toEqual({ ...got, body: '' });
  },
);

test('HEAD of the events ends at once, and takes no place among their readers', async () => {
  const { emulator, url } = await served();
  const { status, body } = await told(`${url}/_emulator/events`, 'HEAD');
  expect([status, body, emulator.desk.broadcast.size]).toEqual([200, '', 0]);
});

test('a provider goes on refusing HEAD', async () => {
  const { url } = await served();
  const headers = { authorization: 'Bearer sk_live_YOUR_API_KEY' };
  expect((await fetch(`${url}/smsroute/v1/balance`, { method: 'HEAD', headers })).status).toBe(405);
});

test('in process HEAD is answered without a body too', async () => {
  const response = await sandbox().fetch('http://localhost/_emulator/health', { method: 'HEAD' });
  expect([response.status, await response.text()]).toEqual([200, '']);
});
