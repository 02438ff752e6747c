import { expect, test } from 'vitest';
import { receiver } from '../support/receiver.ts';
import { sandbox } from '../support/sandbox.ts';
import { client, TEST } from '../support/smsroute.ts';

const options = { webhookTimeout: 60_000 };

test('a receipt that was under way when the emulator was reset leaves no trace', async () => {
  const { url, arrived, close } = await receiver('hang');
  const emulator = sandbox(options);
  await client(emulator, TEST).send({ status_callback: url });
  const advancing = emulator.advance('2s');
  await arrived(1);

  emulator.reset();
  await advancing;
  await close();
  await emulator.advance('48h');

  expect([...emulator.webhooks()]).toEqual([]);
});

test('a retry that was booked when the emulator was reset is not made', async () => {
  const { url, received } = await receiver(503);
  const emulator = sandbox(options);
  await client(emulator, TEST).send({ status_callback: url });
  await emulator.advance('2s');

  emulator.reset();
  await emulator.advance('48h');

  expect(received).toHaveLength(1);
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
