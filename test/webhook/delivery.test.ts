import { expect, onTestFinished, test } from 'vitest';
import { fetchDelivery, pooledDelivery } from '../../src/webhook/deliver.ts';
import type { Deliver, OutgoingRequest } from '../../src/webhook/postman.ts';
import { deserted, receiver } from '../support/receiver.ts';

const LIMITS = { timeout: 1_000, answerBytes: 256 };

const post = (url: string, body = '{"ä":1}'): OutgoingRequest => ({
  url,
  method: 'POST',
  headers: { 'Content-Type': 'application/json', 'X-Signature': 'v1=a' },
  body,
});

function pooled(): Deliver {
  const { deliver, close } = pooledDelivery(4);
  onTestFinished(close);
  return deliver;
}

const ways = [
  ['pooled connections', pooled],
  ['fetch', () => fetchDelivery],
] as const;

for (const [name, open] of ways) {
  test(`over ${name} the receiver gets the very bytes and headers`, async () => {
    const { url, received } = await receiver();
    await open()(post(url), LIMITS);
    expect(received).toMatchObject([
      { method: 'POST', body: '{"ä":1}', headers: { 'content-type': 'application/json', 'x-signature': 'v1=a' } },
    ]);
  });

  test(`over ${name} a user and a password in the URL are shown as Basic authentication`, async () => {
    const { url, received } = await receiver();
    await open()(post(url.replace('//', '//us%40er:p%3Aw@')), LIMITS);
    expect(received).toMatchObject([
      { path: '/receipts', headers: { authorization: `Basic ${btoa('us@er:p:w')}`, 'x-signature': 'v1=a' } },
    ]);
  });

  test(`over ${name} a GET goes out without a body`, async () => {
    const { url, received } = await receiver();
    await open()({ ...post(`${url}?status=1`), method: 'GET' }, LIMITS);
    expect(received).toMatchObject([{ method: 'GET', path: '/receipts?status=1', body: '' }]);
  });

  test(`over ${name} the answer is its status and its beginning`, async () => {
    const { url } = await receiver({ status: 418, body: 'x'.repeat(1_000_000) });
    expect(await open()(post(url), LIMITS)).toEqual({ status: 418, body: 'x'.repeat(256) });
  });

  test(`over ${name} a redirect is an answer and is not followed`, async () => {
    const { url, received } = await receiver({ status: 307, body: '', headers: { location: '/elsewhere' } });
    expect(await open()(post(url), LIMITS)).toMatchObject({ status: 307 });
    expect(received).toHaveLength(1);
  });

  test.for(['hang', 'stall'] as const)(`over ${name} a receiver that %ss is given up`, async (answer) => {
    const { url } = await receiver(answer);
    await expect(open()(post(url), { ...LIMITS, timeout: 30 })).rejects.toMatchObject({
      name: expect.stringContaining('Timeout'),
    });
  });

  test(`over ${name} a refused connection is an error`, async () => {
    await expect(open()(post(await deserted()), LIMITS)).rejects.toThrow();
  });
}

test('closing pooled connections cuts what is under way, and what comes later opens them anew', async () => {
  const { url, arrived } = await receiver('hang', 200);
  const { deliver, close } = pooledDelivery(4);
  onTestFinished(close);
  const cut = expect(deliver(post(url), { ...LIMITS, timeout: 60_000 })).rejects.toThrow();
  await arrived(1);
  await close();
  await cut;
  expect(await deliver(post(url), LIMITS)).toMatchObject({ status: 200 });
});

test('pooled connections that were never used are closed at once', async () => {
  await expect(pooledDelivery(4).close()).resolves.toBeUndefined();
});
