import { describe, expect, test } from 'vitest';
import type { Emulator } from '../../../src/index.ts';
import { sandbox } from '../../support/sandbox.ts';
import { account, client, ENTERPRISE, HELLO, PAIR, refusal, STANDARD } from '../../support/smsprovider.ts';
import type { Reply } from '../../support/wire.ts';

async function ask(emulator: Emulator, times: number, key: string): Promise<Reply[]> {
  const { request } = client(emulator, key);
  const replies: Reply[] = [];
  for (let asked = 0; asked < times; asked++) replies.push(await request('GET', '/account'));
  return replies;
}

const granted = (replies: readonly Reply[]) => replies.filter(({ status }) => status === 200).length;

/** Limit, remaining and reset, as the three headers have them. */
const quotaOf = ({ headers }: Reply) =>
  ['limit', 'remaining', 'reset'].map((name) => Number(headers[`x-ratelimit-${name}`]));

describe.for([
  ['Standard', STANDARD, 10],
  ['Enterprise', ENTERPRISE, 50],
] as const)('on the %s plan', ([, key, limit]) => {
  test(`${limit} requests pass in a second, and the next is 429 rate_limit_exceeded`, async () => {
    const replies = await ask(sandbox(), limit + 1, key);
    expect(granted(replies)).toBe(limit);
    expect(replies.slice(limit).map(refusal)).toEqual(['429 rate_limit_exceeded']);
  });

  test('every answer states the limit, what remains of it, and when it resets', async () => {
    const replies = await ask(sandbox(), limit + 2, key);
    const remaining = [...Array.from({ length: limit }, (_, index) => limit - 1 - index), 0, 0];
    expect(replies.map(quotaOf)).toEqual(remaining.map((left) => [limit, left, 1]));
  });

  test('the next second has the whole limit again, however many were refused in this one', async () => {
    const emulator = sandbox();
    await ask(emulator, 3 * limit, key);
    await emulator.advance('999ms');
    const before = granted(await ask(emulator, 1, key));
    await emulator.advance('1ms');
    expect([before, granted(await ask(emulator, limit + 1, key))]).toEqual([0, limit]);
  });

  test('the account is told the same limit', async () => {
    expect(await client(sandbox(), key).account()).toMatchObject({ rate_limit: limit });
  });
});

test('an account that has been given a limit of its own is told that one, in the headers and when it asks', async () => {
  const emulator = sandbox();
  emulator.setRateLimit({ provider: 'smsprovider', account: 'standard' }, { limit: 3, per: '1m' });
  expect((await ask(emulator, 1, STANDARD)).map(quotaOf)).toEqual([[3, 2, 60]]);
  expect(await client(emulator).account()).toMatchObject({ rate_limit: 3 });
});

test('an account that may send nothing is told so', async () => {
  const emulator = sandbox();
  emulator.setRateLimit({ provider: 'smsprovider', account: 'standard' }, { limit: 0, per: '1m' });
  expect((await ask(emulator, 1, STANDARD)).map(quotaOf)).toEqual([[0, 0, 60]]);
});

test('a second begins with the second of the clock', async () => {
  const emulator = sandbox();
  await emulator.advance('700ms');
  await ask(emulator, 10, STANDARD);
  await emulator.advance('300ms');
  expect(granted(await ask(emulator, 1, STANDARD))).toBe(1);
});

test('who waits as long as the header says may ask again', async () => {
  const emulator = sandbox();
  await emulator.advance('250ms');
  const refused = (await ask(emulator, 11, STANDARD)).at(-1);
  await emulator.advance(`${refused?.headers['x-ratelimit-reset']}s`);
  expect(granted(await ask(emulator, 1, STANDARD))).toBe(1);
});

test('each key of an account has a limit of its own', async () => {
  const second = { key: 'ANOTHER_API_KEY', mode: 'live' } as const;
  const emulator = sandbox({ accounts: [account({ api_keys: [{ key: STANDARD, mode: 'live' }, second] })] });
  await ask(emulator, 11, STANDARD);
  expect((await ask(emulator, 1, second.key)).map(quotaOf)).toEqual([[10, 9, 1]]);
});

test('a message to many counts as one request', async () => {
  expect(quotaOf(await client(sandbox()).trySend({ to: PAIR }))).toEqual([10, 9, 1]);
});

test.for([
  ['400', 'POST', '/messages', {}, 9],
  ['402', 'POST', '/messages', { ...HELLO, to: Array(1231).fill(HELLO.to) }, 9],
  ['404', 'GET', '/messages/msg_5f8d2b38c4a7f', undefined, 9],
  ['404', 'GET', '/nothing', undefined, 10],
  ['405', 'PUT', '/messages', undefined, 10],
  ['500', 'POST', '/messages', { ...HELLO, to: '+15005550005' }, 9],
] as const)('a %s to %s %s says what remains too', async ([status, method, path, body, left]) => {
  const reply = await client(sandbox()).request(method, path, body);
  expect([`${reply.status}`, quotaOf(reply)]).toEqual([status, [10, left, 1]]);
});

test('an unknown key has nothing left', async () => {
  expect((await ask(sandbox(), 1, 'NOT_AN_API_KEY')).map(quotaOf)).toEqual([[10, 0, 1]]);
});

test('a message that was refused for the rate limit is neither stored nor paid for', async () => {
  const emulator = sandbox();
  await ask(emulator, 10, STANDARD);
  const { trySend, account: look } = client(emulator);
  expect(refusal(await trySend())).toBe('429 rate_limit_exceeded');
  await emulator.advance('1s');
  expect({ messages: [...emulator.messages()], credits: (await look()).credits_remaining }).toEqual({
    messages: [],
    credits: 1230,
  });
});

test('nothing is refused when the rate limit is switched off', async () => {
  const replies = await ask(sandbox({ rateLimit: false }), 100, STANDARD);
  expect(granted(replies)).toBe(100);
  expect(new Set(replies.map((reply) => String(quotaOf(reply))))).toEqual(new Set(['10,10,1']));
});
