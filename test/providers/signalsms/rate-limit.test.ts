import { expect, test } from 'vitest';
import type { Emulator } from '../../../src/index.ts';
import { later, sandbox } from '../../support/sandbox.ts';
import { CODE, client, HOST, KEY, PENDING_KEY, REVOKED, refusal, SHORT_KEY } from '../../support/signalsms.ts';
import type { Reply } from '../../support/wire.ts';

const look = (emulator: Emulator, key?: string) => client(emulator, key).request('GET', '/account/balance');

async function ask(emulator: Emulator, times: number): Promise<Reply[]> {
  const replies: Reply[] = [];
  for (let asked = 0; asked < times; asked++) replies.push(await look(emulator));
  return replies;
}

/** Asks without a look at the answers, for they are many; tells how many were granted. */
function spend(emulator: Emulator, times: number): number {
  const headers = { authorization: `Bearer ${KEY}` };
  const request = { method: 'GET', host: HOST, path: '/v1/account/balance', query: '', headers, body: '' };
  let granted = 0;
  for (let asked = 0; asked < times; asked++) {
    const reply = emulator.handle(request);
    if (!(reply instanceof Promise) && reply.status === 200) granted++;
  }
  return granted;
}

/** Uses up the hour but for so many requests, as fast as the other limit allows. */
async function spendHour(emulator: Emulator, left = 0): Promise<void> {
  for (let granted = 0; granted < 10_000 - left; ) {
    if (granted > 0) await emulator.advance('1s');
    // Twenty are refused for the second, and must not count for the hour.
    granted += spend(emulator, granted + 100 > 10_000 - left ? 10_000 - left - granted : 120);
  }
}

/** What is left, and in how many seconds there is more. */
const quota = ({ headers }: Reply) =>
  ['x-ratelimit-remaining', 'x-ratelimit-reset'].map((name) => Number(headers[name]));

test('a hundred requests pass in a second, and each answer says how many are left', async () => {
  const replies = await ask(sandbox(), 101);
  expect(replies.map(quota)).toEqual([...Array.from({ length: 100 }, (_, index) => [99 - index, 1]), [0, 1]]);
  expect(replies.slice(100).map(refusal)).toEqual(['429 too_many_requests']);
});

test('another hundred pass in the next second, and not before', async () => {
  const emulator = sandbox({ startAt: new Date(later(250)) });
  spend(emulator, 100);
  await emulator.advance(749);
  expect((await look(emulator)).status).toBe(429);
  await emulator.advance(1);
  expect(spend(emulator, 101)).toBe(100);
});

test('ten thousand requests pass in an hour; then an answer says when the hour is over', async () => {
  const emulator = sandbox();
  await spendHour(emulator, 1);
  expect(emulator.now()).toEqual(new Date(later(99_000)));

  const [last, refused] = await ask(emulator, 2);
  expect([last?.status, last && quota(last)]).toEqual([200, [0, 3501]]);
  expect([refused && refusal(refused), refused && quota(refused)]).toEqual(['429 too_many_requests', [0, 3501]]);
});

test('the hour counts when both limits are used up, so that waiting as long as told helps', async () => {
  const emulator = sandbox();
  await spendHour(emulator);
  const refused = await look(emulator);
  const [, reset = 0] = quota(refused);
  expect([refusal(refused), reset]).toEqual(['429 too_many_requests', 3501]);

  await emulator.advance((reset - 1) * 1000);
  expect(quota(await look(emulator))).toEqual([0, 1]);
  await emulator.advance('1s');
  expect(quota(await look(emulator))).toEqual([99, 1]);
});

test('an interval is rounded up to whole seconds', async () => {
  const emulator = sandbox();
  await spendHour(emulator);
  await emulator.advance(400);
  expect(quota(await look(emulator))).toEqual([0, 3501]);
  await emulator.advance(600);
  expect(quota(await look(emulator))).toEqual([0, 3500]);
});

test.for([
  ['another key of the account', SHORT_KEY],
  ['a key of another account', PENDING_KEY],
] as const)('%s has limits of its own', async ([, key]) => {
  const emulator = sandbox();
  await spendHour(emulator);
  expect(quota(await look(emulator, key))).toEqual([99, 1]);
});

test('an account that has been given a limit of its own is told what is left of that one', async () => {
  const emulator = sandbox();
  emulator.setRateLimit({ provider: 'signalsms', account: 'demo' }, { limit: 1_000, per: '1d' });
  expect(quota(await look(emulator))).toEqual([999, 43_200]);
});

test.for([
  ['an unknown path', 'GET', '/nothing', 404, [90, 1]],
  ['a wrong method', 'DELETE', '/senders', 405, [90, 1]],
  ['a bad request', 'POST', '/sms/dispatch', 400, [89, 1]],
  ['an unknown message', 'GET', '/sms/status/msg_0', 404, [89, 1]],
] as const)('the answer to %s says what is left, too', async ([, method, path, status, left]) => {
  const emulator = sandbox();
  spend(emulator, 10);
  const reply = await client(emulator).request(method, path, method === 'POST' ? {} : undefined);
  expect([reply.status, quota(reply)]).toEqual([status, left]);
});

test.for(['sig_live_unknown', REVOKED])('%s has nothing left', async (key) => {
  const reply = await look(sandbox(), key);
  expect([refusal(reply), quota(reply)]).toEqual(['401 unauthorized', [0, 1]]);
});

test('a dispatch to 500 recipients counts as one request', async () => {
  const reply = await client(sandbox()).tryDispatch({ recipients: Array(500).fill(CODE.recipients[0]) });
  expect(quota(reply)).toEqual([99, 1]);
});

test('the number that is throttled says that nothing is left, and the next answer what really is', async () => {
  const emulator = sandbox();
  const reply = await client(emulator).tryDispatch({ recipients: ['+15005550004'] });
  expect([refusal(reply), quota(reply)]).toEqual(['429 too_many_requests', [0, 1]]);
  expect(quota(await look(emulator))).toEqual([98, 1]);
});

test('nothing is refused when the rate limit is switched off', () => {
  expect(spend(sandbox({ rateLimit: false }), 20_000)).toBe(20_000);
});
