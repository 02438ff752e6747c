import { expect, test } from 'vitest';
import { control, problemOf, type Schemas } from '../support/control.ts';
import { smsrouteSandbox } from '../support/sandbox.ts';
import { client } from '../support/smsroute.ts';

/** A sandbox whose receiver gives these answers, and the last of them from then on. */
async function failing(...statuses: number[]) {
  const signatures: (string | undefined)[] = [];
  const deliver = async ({ headers }: { headers: Readonly<Record<string, string>> }) => {
    signatures.push(headers['X-SmsRoute-Signature']);
    return { status: (statuses.length > 1 ? statuses.shift() : statuses[0]) ?? 200, body: '' };
  };
  const emulator = smsrouteSandbox({ deliver });
  await client(emulator).send({ status_callback: 'https://example.com/' });
  await emulator.advance('2s');
  const { get, post, request } = control(emulator);
  const attempts = async () => (await get<Schemas['WebhookAttemptList']>('/webhooks')).attempts;
  return { emulator, signatures, attempts, post, request };
}

test('a receipt is tried once more, signed anew, when it is replayed', async () => {
  const { post, attempts, signatures } = await failing(404, 200);
  const first = (await attempts()).at(-1);
  const replayed = await post<Schemas['WebhookAttempt']>(`/webhooks/${first?.id}/replay`);
  expect(replayed).toMatchObject({ id: 3, replay: true, attempt: 1, status: 'sent', result: 'delivered' });
  expect(replayed.request_body).toBe(first?.request_body);
  expect((await attempts()).map(({ id, replay }) => [id, replay])).toEqual([
    [3, true],
    [2, false],
    [1, false],
  ]);
  expect(new Set(signatures).size).toBe(3);
});

test('a replay that fails is not repeated', async () => {
  const { emulator, post, attempts } = await failing(404, 404, 503);
  expect(await post('/webhooks/1/replay')).toMatchObject({ result: 'gave-up', next_attempt_at: null });
  await emulator.advance('48h');
  expect(await attempts()).toHaveLength(3);
});

test('every failed receipt is tried once more, and then none is left', async () => {
  const { post } = await failing(404, 404, 200);
  const { total, attempts } = await post<Schemas['WebhooksReplayed']>('/webhooks/replay-failed');
  expect([total, attempts.map(({ status, result }) => [status, result])]).toEqual([
    2,
    [
      ['sent', 'delivered'],
      ['delivered', 'delivered'],
    ],
  ]);
  expect(await post('/webhooks/replay-failed', {})).toEqual({ total: 0, attempts: [] });
});

test('receipts that will be retried anyhow are not replayed with the failed ones', async () => {
  const { post } = await failing(503);
  expect(await post('/webhooks/replay-failed')).toEqual({ total: 0, attempts: [] });
});

test.for([
  ['/webhooks/99/replay', '404 Not Found attempt'],
  ['/webhooks/0/replay', '400 Bad Request attempt'],
  ['/webhooks/first/replay', '400 Bad Request attempt'],
] as const)('POST %s is %s', async ([path, expected]) => {
  const { request } = await failing(200);
  expect(problemOf(await request('POST', path))).toBe(expected);
});

test('attempts that a full memory has dropped cannot be replayed, and the others keep their ids', async () => {
  const emulator = smsrouteSandbox({
    limits: { webhookAttempts: 3 },
    deliver: async () => ({ status: 404, body: '' }),
  });
  const { send } = client(emulator);
  for (let sent = 0; sent < 2; sent++) await send({ status_callback: 'https://example.com/' });
  await emulator.advance('2s');
  const { request, post } = control(emulator);
  expect(problemOf(await request('POST', '/webhooks/1/replay'))).toBe('404 Not Found attempt');
  expect(await post('/webhooks/3/replay')).toMatchObject({ id: 5, status: 'delivered' });
});
