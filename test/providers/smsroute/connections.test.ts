import { expect, test } from 'vitest';
import { receiver } from '../../support/receiver.ts';
import { sandbox } from '../../support/sandbox.ts';
import { client, HELLO, receiptOf, TEST } from '../../support/smsroute.ts';

const COUNT = 300;

const batch = (status_callback: string) =>
  Array.from({ length: COUNT }, (_, index) => ({ ...HELLO, status_callback, reference: `${index}` }));

test('many receipts at once go out over no more connections than may be in flight', async () => {
  const target = await receiver();
  const emulator = sandbox({ webhooksInFlight: 4 });
  await client(emulator, TEST).sendBulk(batch(target.url));

  await emulator.advance('2s');

  expect(target.received).toHaveLength(COUNT);
  expect(target.connections).toBeLessThanOrEqual(4);
});

test('every receipt of a burst arrives, each once', async () => {
  const { url, received } = await receiver();
  const emulator = sandbox();
  await client(emulator, TEST).sendBulk(batch(url));

  await emulator.advance('2s');

  const references = received.map((receipt) => Number(receiptOf(receipt).reference)).sort((a, b) => a - b);
  expect(references).toEqual(Array.from({ length: COUNT }, (_, index) => index));
});

test('the connections are kept and used again for later receipts', async () => {
  const target = await receiver();
  const emulator = sandbox();
  const { send } = client(emulator, TEST);
  for (let sent = 0; sent < 20; sent++) {
    await send({ status_callback: target.url });
    await emulator.advance('2s');
  }
  expect(target.received).toHaveLength(20);
  // One is enough, but for a receipt that goes out before the pool has taken the last answer in.
  expect(target.connections).toBeLessThan(5);
});
