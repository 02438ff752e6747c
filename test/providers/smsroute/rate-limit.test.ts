import { expect, test } from 'vitest';
import type { Emulator } from '../../../src/index.ts';
import { sandbox } from '../../support/sandbox.ts';
import { client, HELLO, LIVE, refusal, TEST } from '../../support/smsroute.ts';
import type { Reply } from '../../support/wire.ts';

async function ask(emulator: Emulator, times: number, key = LIVE): Promise<Reply[]> {
  const { request } = client(emulator, key);
  const replies: Reply[] = [];
  for (let asked = 0; asked < times; asked++) replies.push(await request('GET', '/balance'));
  return replies;
}

const granted = (replies: readonly Reply[]) => replies.filter(({ status }) => status === 200).length;
const remaining = ({ headers }: Reply) => Number(headers['x-ratelimit-remaining']);

test('two hundred requests pass at once, and the next is 429 rate_limited', async () => {
  const replies = await ask(sandbox(), 201);
  expect(granted(replies)).toBe(200);
  expect(replies.slice(200).map(refusal)).toEqual(['429 rate_limited']);
});

test('a refused request is told to wait a second, in a header and in the body', async () => {
  const [refused] = (await ask(sandbox(), 201)).slice(200);
  expect(refused?.headers['retry-after']).toBe('1');
  expect(JSON.parse(refused?.body ?? '')).toMatchObject({ status: 'error', retry_after: 1 });
});

test.for([
  ['10 ms', 1],
  ['500 ms', 50],
  ['1 s', 100],
  ['2 s', 200],
  ['1 h', 200],
] as const)('after %s of silence %i more requests pass', async ([silence, expected]) => {
  const emulator = sandbox();
  await ask(emulator, 200);
  await emulator.advance(silence.replace(' ', ''));
  expect(granted(await ask(emulator, 201))).toBe(expected);
});

test('refused requests do not delay the refill', async () => {
  const emulator = sandbox();
  await ask(emulator, 400);
  await emulator.advance('1s');
  expect(granted(await ask(emulator, 200))).toBe(100);
});

test('a hundred requests a second pass for as long as one likes', async () => {
  const emulator = sandbox();
  await ask(emulator, 100);
  const seconds: number[] = [];
  for (let second = 0; second < 3; second++) {
    await emulator.advance('1s');
    seconds.push(granted(await ask(emulator, 100)));
  }
  expect(seconds).toEqual([100, 100, 100]);
});

test('every answer says how many requests are left', async () => {
  const replies = await ask(sandbox(), 202);
  expect(replies.map(remaining)).toEqual([...Array.from({ length: 200 }, (_, index) => 199 - index), 0, 0]);
});

test('an unknown path says how many are left and takes none', async () => {
  const emulator = sandbox();
  const { request } = client(emulator);
  await ask(emulator, 10);
  expect(remaining(await request('GET', '/nothing'))).toBe(190);
});

test('an unknown key has nothing left', async () => {
  expect((await ask(sandbox(), 1, 'sk_live_unknown')).map(remaining)).toEqual([0]);
});

test('each key has a limit of its own', async () => {
  const emulator = sandbox();
  await ask(emulator, 201, LIVE);
  expect((await ask(emulator, 1, TEST)).map(remaining)).toEqual([199]);
});

test('a bulk send counts as one request', async () => {
  const reply = await client(sandbox(), TEST).request('POST', '/messages/bulk', Array(1000).fill(HELLO));
  expect(remaining(reply)).toBe(199);
});

test('a message that was refused for the rate limit is neither stored nor charged', async () => {
  const emulator = sandbox();
  await ask(emulator, 200);
  const { trySend, balance } = client(emulator, LIVE);

  expect(refusal(await trySend())).toBe('429 rate_limited');

  await emulator.advance('1s');
  expect({ balance: await balance(), messages: [...emulator.messages()] }).toEqual({ balance: '42.17', messages: [] });
});

test('nothing is refused when the rate limit is switched off', async () => {
  const replies = await ask(sandbox({ rateLimit: false }), 300);
  expect(granted(replies)).toBe(300);
  expect(new Set(replies.map(remaining))).toEqual(new Set([200]));
});
