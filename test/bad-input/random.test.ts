import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { body, request } from '../support/random-requests.ts';
import { smsrouteSandbox } from '../support/sandbox.ts';
import { account, client, LIVE, SANDBOX, TEST } from '../support/smsroute.ts';

const MILLION = 1_000_000;

/** With a wallet that no run empties, a country it may not send to, and nobody who receives. */
const open = () =>
  smsrouteSandbox({
    accounts: [account({ balance: '1000', suspended_countries: ['AR'] })],
    rateLimit: false,
    deliver: async () => ({ status: 503, body: '' }),
  });

test('no request whatever makes the emulator throw or answer with a 5xx that was not asked for', async () => {
  const reported = vi.spyOn(console, 'error').mockReturnValue(undefined);
  await fc.assert(
    fc.asyncProperty(fc.array(request, { minLength: 1, maxLength: 20 }), async (requests) => {
      const emulator = open();
      const unasked: string[] = [];
      for (const given of requests) {
        const { status, body } = await emulator.handle(given);
        JSON.parse(body);
        if (status >= 500 && !given.body.includes(SANDBOX.internalError)) unasked.push(body);
      }
      expect(unasked).toEqual([]);
    }),
    { numRuns: 250 },
  );
  expect(reported.mock.calls).toEqual([]);
});

test('whatever is sent, the wallet is short of exactly what the stored messages cost', async () => {
  const posts = fc.record({ bulk: fc.boolean(), key: fc.constantFrom(LIVE, TEST), body });
  await fc.assert(
    fc.asyncProperty(fc.array(posts, { minLength: 1, maxLength: 20 }), async (sent) => {
      const emulator = open();
      for (const { bulk, key, body } of sent) {
        await client(emulator, key).request('POST', bulk ? '/messages/bulk' : '/messages', body);
      }
      const paid = [...emulator.messages()].filter(({ caller }) => !caller.test);
      const cost = paid.reduce((total, { price }) => total + price, 0);
      const balance = Math.round(Number(await client(emulator).balance()) * MILLION);
      expect(balance).toBe(1000 * MILLION - cost);
    }),
    { numRuns: 100 },
  );
});

test('whatever is sent, the wallet is whole again where nothing was delivered', async () => {
  const failing = fc.constantFrom(SANDBOX.failed, SANDBOX.undelivered, SANDBOX.rateLimited, SANDBOX.internalError);
  const item = fc.record({ to: failing, from: fc.constant('smsroute'), body: fc.string({ minLength: 1 }) });
  await fc.assert(
    fc.asyncProperty(fc.array(item, { minLength: 1, maxLength: 10 }), async (items) => {
      const emulator = open();
      await client(emulator).sendBulk(items);
      await emulator.advance('1m');
      expect(await client(emulator).balance()).toBe('1000.00');
    }),
    { numRuns: 50 },
  );
});
