import { expect, test } from 'vitest';
import type { WebhookAttempt } from '../../../src/index.ts';
import { deserted, receiver } from '../../support/receiver.ts';
import { START, sandbox } from '../../support/sandbox.ts';
import { client, HELLO, receiptOf, TEST } from '../../support/smsroute.ts';

const HOUR = 3_600_000;
/** Milliseconds, for receivers that never answer; those that do have longer, for the machine may be busy. */
const PATIENCE = 300;

/** Sends a message that reports to a URL, lets time pass and returns the attempts, oldest first. */
async function attempts(callback: string, wait: string, webhookTimeout = 10_000): Promise<WebhookAttempt[]> {
  const emulator = sandbox({ webhookTimeout });
  await client(emulator, TEST).send({ status_callback: callback });
  await emulator.advance(wait);
  return [...emulator.webhooks()].reverse();
}

/** Seconds after the first attempt when each was made. */
const times = (made: readonly WebhookAttempt[]) => made.map(({ at }) => (at - (made[0]?.at ?? 0)) / 1000);

/** The documented schedule, said another way: 5 s doubled up to an hour, while it stays within 24 hours. */
function schedule(): number[] {
  const expected = [0];
  for (let wait = 5, time = wait; time <= 24 * 3600; wait = Math.min(wait * 2, 3600), time += wait) expected.push(time);
  return expected;
}

test('a receipt that is answered with 5xx is tried again after 5, 10, 20, … seconds, up to an hour, for 24 hours', async () => {
  const { url, received } = await receiver(503);
  const made = await attempts(url, '72h');
  expect(times(made)).toEqual(schedule());
  expect(received).toHaveLength(schedule().length);
});

test('the last attempt is made within 24 hours of the first, and is recorded as the last', async () => {
  const { url } = await receiver(500);
  const made = await attempts(url, '72h');
  expect(made.at(-1)).toMatchObject({ result: 'gave-up', nextAt: null, number: made.length });
  expect((made.at(-1)?.at ?? 0) - START.getTime()).toBeLessThanOrEqual(24 * HOUR + 2_000);
});

test('a receipt that is taken at last is not sent again', async () => {
  const { url } = await receiver(500, 502, 503, 204);
  const made = await attempts(url, '72h');
  expect(made.map(({ status, result }) => `${status} ${result}`)).toEqual([
    '500 retrying',
    '502 retrying',
    '503 retrying',
    '204 delivered',
  ]);
});

test.for([400, 401, 404, 410, 429, 302])('a receipt that is answered with %i is not sent again', async (status) => {
  const { url } = await receiver(status, 200);
  const made = await attempts(url, '72h');
  expect(made).toMatchObject([{ status, result: 'refused', nextAt: null }]);
});

test('a 4xx ends the retries that a 5xx began', async () => {
  const { url } = await receiver(500, 404, 200);
  const made = await attempts(url, '72h');
  expect(made.map(({ result }) => result)).toEqual(['retrying', 'refused']);
});

test('a receiver that does not answer in time is tried again', async () => {
  const { url } = await receiver('hang', 200);
  const made = await attempts(url, '10s', PATIENCE);
  expect(made).toMatchObject([
    { status: null, answer: null, error: 'timeout', result: 'retrying' },
    { status: 200, result: 'delivered' },
  ]);
});

test('a receiver that refuses the connection is tried again', async () => {
  const made = await attempts(await deserted(), '10s');
  expect(made).toMatchObject([
    { status: null, error: 'ECONNREFUSED', result: 'retrying' },
    { status: null, error: 'ECONNREFUSED', result: 'retrying' },
  ]);
});

test('an attempt says when the next one is due', async () => {
  const { url } = await receiver(503);
  const [first, second] = await attempts(url, '10s');
  expect(first?.nextAt).toBe(second?.at);
});

test("an attempt records the receiver's answer and how long it took", async () => {
  const { url } = await receiver({ status: 422, body: 'I do not know this message' });
  const [attempt] = await attempts(url, '2s');
  expect(attempt).toMatchObject({ number: 1, status: 422, answer: 'I do not know this message', error: null });
  expect(attempt?.duration).toBeGreaterThan(0);
});

test('an attempt records the first 256 bytes of a long answer', async () => {
  const { url } = await receiver({ status: 200, body: 'abcd'.repeat(100_000) });
  const [attempt] = await attempts(url, '2s');
  expect(attempt).toMatchObject({ result: 'delivered', answer: 'abcd'.repeat(64) });
});

test('an attempt records the headers that were sent, signature included', async () => {
  const { url, received } = await receiver();
  const [attempt] = await attempts(url, '2s');
  expect(attempt?.headers).toEqual({
    'Content-Type': 'application/json',
    'X-SmsRoute-Signature': received[0]?.headers['x-smsroute-signature'],
  });
});

test('a receiver that never answers holds up no other', async () => {
  const [silent, prompt] = [await receiver('hang'), await receiver()];
  const emulator = sandbox({ webhooksInFlight: 1, webhookTimeout: 60_000 });
  const { sendBulk } = client(emulator, TEST);
  await sendBulk([silent.url, silent.url, prompt.url].map((status_callback) => ({ ...HELLO, status_callback })));

  const advancing = emulator.advance('2s');
  await Promise.all([silent.arrived(1), prompt.arrived(1)]);

  expect([silent.received.length, prompt.received.length]).toEqual([1, 1]);
  emulator.reset();
  await advancing;
});

test('a message goes on while its receipts fail', async () => {
  const { url, received } = await receiver(503, 503, 200);
  const emulator = sandbox();
  await client(emulator).send({ status_callback: url });

  await emulator.advance('20s');

  expect(received.map((receipt) => receiptOf(receipt).status)).toEqual(['sent', 'delivered', 'sent', 'delivered']);
});
