import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { expect, onTestFinished, test } from 'vitest';
import { mswHandlers } from '../../src/adapters/msw.ts';
import { type Emulator, fetchDelivery } from '../../src/index.ts';
import { startSandbox } from '../../src/testkit/vitest.ts';
import { receiver } from '../support/receiver.ts';
import { smsrouteSandbox } from '../support/sandbox.ts';
import { client, HELLO, LIVE, TEST } from '../support/smsroute.ts';

const options = (key: string) => ({
  method: 'POST',
  headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
  body: JSON.stringify(HELLO),
});

/** Runs a server of the user's own with some handlers, until the test is over. */
function listening(...handlers: Parameters<typeof setupServer>): void {
  const server = setupServer(...handlers);
  // msw 3 renamed the option, and ignores the old one silently.
  const policy = { onUnhandledRequest: 'bypass', onUnhandledFrame: 'bypass' } as const;
  server.listen(policy);
  onTestFinished(() => server.close());
}

test("fetch to the provider's real host is answered with no port", async () => {
  const emulator = smsrouteSandbox();
  listening(...mswHandlers(emulator));
  const reply = await fetch('https://api.smsroute.cc/v1/messages', options(LIVE));
  expect([reply.status, [...emulator.messages()].length]).toEqual([200, 1]);
});

test('the host is answered over plain http and on any port, too', async () => {
  const emulator = smsrouteSandbox();
  listening(...mswHandlers(emulator));
  for (const origin of ['http://api.smsroute.cc', 'https://api.smsroute.cc:8443']) {
    expect((await fetch(`${origin}/v1/messages`, options(LIVE))).status).toBe(200);
  }
});

test('requests to other hosts pass by', async () => {
  const { url, received } = await receiver();
  listening(...mswHandlers(smsrouteSandbox()));
  expect([(await fetch(url)).status, received.length]).toEqual([200, 1]);
});

test('a host that only looks like the provider’s is not answered', async () => {
  listening(
    ...mswHandlers(smsrouteSandbox()),
    http.all('*', () => new HttpResponse('passed', { status: 418 })),
  );
  for (const url of [
    'https://api.smsroute.cc.example.com/v1',
    'https://apixsmsroute.cc/v1',
    'https://example.com/?https://api.smsroute.cc/',
  ]) {
    expect((await fetch(url)).status).toBe(418);
  }
});

test("the user's own handler before ours takes a request away", async () => {
  const emulator = smsrouteSandbox();
  listening(
    http.post('https://api.smsroute.cc/v1/messages', () => new HttpResponse(null, { status: 503 })),
    ...mswHandlers(emulator),
  );
  expect((await fetch('https://api.smsroute.cc/v1/messages', options(LIVE))).status).toBe(503);
  expect([...emulator.messages()]).toEqual([]);
});

test('receipts reach an MSW handler when they are delivered with fetch', async () => {
  const emulator = smsrouteSandbox({ deliver: fetchDelivery });
  const bodies: unknown[] = [];
  listening(
    ...mswHandlers(emulator),
    http.post('https://app.example.com/receipts', async ({ request }) => {
      bodies.push(await request.json());
      return new HttpResponse(null, { status: 204 });
    }),
  );
  const { id } = await client(emulator, TEST).send({ status_callback: 'https://app.example.com/receipts' });

  await emulator.advance('2s');

  expect(bodies).toMatchObject([{ message_id: id, status: 'delivered' }]);
});

test('receipts go out over real sockets unless told otherwise', async () => {
  const { url, received } = await receiver();
  const emulator = smsrouteSandbox();
  listening(...mswHandlers(emulator));
  await client(emulator, TEST).send({ status_callback: url });
  await emulator.advance('2s');
  expect(received).toHaveLength(1);
});

test('handlers of a sandbox, or of nothing, are refused in words', async () => {
  const sms = await startSandbox({ intercept: false });
  // What JavaScript may give.
  for (const given of [sms, undefined] as unknown[]) {
    expect(() => mswHandlers(given as Emulator)).toThrow(
      'mswHandlers has no emulator: give it what createEmulator() makes',
    );
  }
  expect(mswHandlers(sms.emulator)).toHaveLength(1);
});
