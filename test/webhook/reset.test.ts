import { expect, test } from 'vitest';
import { deferred } from '../support/deferred.ts';
import { receiver } from '../support/receiver.ts';
import { sandbox } from '../support/sandbox.ts';
import { client, HELLO, receiptOf, TEST } from '../support/smsroute.ts';

const options = { webhookTimeout: 60_000 };

test('a receipt that was under way when the emulator was reset leaves no trace and is not tried again', async () => {
  const answer = deferred<{ status: number; body: string }>();
  const called = deferred();
  const answers = [answer.promise];
  const emulator = sandbox({
    deliver: async () => {
      called.resolve();
      return answers.shift() ?? { status: 200, body: '' };
    },
  });
  const { send } = client(emulator, TEST);
  await send({ reference: 'before', status_callback: 'https://example.com/' });
  const advancing = emulator.advance('2s');
  await called.promise;

  emulator.reset();
  answer.resolve({ status: 503, body: '' });
  await advancing;
  await send({ reference: 'after', status_callback: 'https://example.com/' });
  await emulator.advance('48h');

  expect([...emulator.webhooks()].map(({ receipt }) => receipt.message?.reference)).toEqual(['after']);
});

test('a retry that was booked when the emulator was reset is not made, and waited for no more', async () => {
  const { url, received } = await receiver(503);
  const emulator = sandbox(options);
  await client(emulator, TEST).send({ status_callback: url });
  await emulator.advance('2s');

  emulator.reset();
  const { waiting } = emulator.snapshot();
  await emulator.advance('48h');

  expect([received.length, waiting]).toEqual([1, []]);
});

test('attempts are counted anew after a reset', async () => {
  const emulator = sandbox({ deliver: async () => ({ status: 200, body: '' }) });
  const { send } = client(emulator, TEST);
  const ids: number[][] = [];
  for (let day = 0; day < 2; day++) {
    await send({ status_callback: 'https://example.com/' });
    await emulator.advance('1m');
    ids.push([...emulator.webhooks()].map(({ id }) => id));
    emulator.reset();
  }
  expect(ids).toEqual([[1], [1]]);
});

test('a reset ends an advance that waits for a receiver which never answers', async () => {
  const { url, arrived } = await receiver('hang');
  const emulator = sandbox(options);
  await client(emulator, TEST).send({ status_callback: url });
  const advancing = emulator.advance('48h');
  await arrived(1);
  const start = new Date('2026-04-21T12:00:00Z');

  emulator.reset();
  await advancing;

  expect(emulator.now()).toEqual(start);
});

test('receipts after a reset wait for none from before it, though their receiver hangs', async () => {
  const { url, arrived, received } = await receiver('hang', 200);
  const emulator = sandbox({ ...options, webhooksInFlight: 1 });
  const { sendBulk, send } = client(emulator, TEST);
  await sendBulk(['1', '2', '3'].map((reference) => ({ ...HELLO, reference, status_callback: url })));
  const advancing = emulator.advance('2s');
  await arrived(1);

  emulator.reset();
  await advancing;
  await send({ reference: 'after', status_callback: url });
  await emulator.advance('2s');

  const references = received.slice(1).map((receipt) => receiptOf(receipt).reference);
  expect([references.length > 0, new Set(references)]).toEqual([true, new Set(['after'])]);
});
