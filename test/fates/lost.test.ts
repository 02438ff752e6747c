import { describe, expect, test } from 'vitest';
import type { Emulator } from '../../src/index.ts';
import { sandbox } from '../support/sandbox.ts';
import { everywhere, sendThrough } from '../support/sending.ts';

const TO = '+15551234567';
const NUMBERS = { lost_reset: '+15005550041', lost_500: '+15005550043' } as const;

/** What the wallets of a provider hold. */
async function balance(emulator: Emulator, provider: string): Promise<unknown> {
  const reply = await emulator.fetch(`http://localhost/_emulator/accounts/${provider}`);
  const { accounts } = (await reply.json()) as { accounts: { balance: string }[] };
  return accounts.map(({ balance }) => balance);
}

const sent = (emulator: Emulator, provider: string) =>
  [...emulator.messages()].filter((message) => message.provider === provider && message.to === TO);

/** Sends, and tells the status or that the connection broke. */
async function attempt(emulator: Emulator, provider: string, headers: Readonly<Record<string, string>> = {}) {
  return sendThrough(provider, emulator.fetch, { to: TO, headers }).then(
    ({ status }) => status,
    () => 'broken',
  );
}

describe.for(everywhere)('at %s, where the answer to a send was lost', (provider) => {
  test.for(['lost_reset', 'lost_500'] as const)('by %s, the message is stored, charged and delivered', async (fate) => {
    const emulator = sandbox({ rateLimit: false });
    const before = await balance(emulator, provider);
    emulator.rules.add({ name: 'lost', next: true, fate });

    expect(await attempt(emulator, provider)).toBe(fate === 'lost_500' ? 500 : 'broken');
    expect(await balance(emulator, provider)).not.toEqual(before);
    await emulator.advance('1m');
    const [message] = sent(emulator, provider);
    expect([message?.outcome, message?.plan.at(message.passed - 1)?.state]).toEqual(['lost', 'delivered']);
  });

  test('a retry without a key sends a second time', async () => {
    const emulator = sandbox({ rateLimit: false });
    emulator.rules.add({ name: 'lost', next: true, fate: 'lost_reset' });
    expect([await attempt(emulator, provider), await attempt(emulator, provider)]).toEqual(['broken', 200]);
    expect(sent(emulator, provider)).toHaveLength(2);
  });

  test.for(Object.entries(NUMBERS))('%s has a number of its own, too', async ([fate, to]) => {
    const emulator = sandbox({ rateLimit: false });
    const reply = await sendThrough(provider, emulator.fetch, { to }).catch(() => 'broken');
    expect(reply instanceof Response ? reply.status : reply).toBe(fate === 'lost_500' ? 500 : 'broken');
    expect([...emulator.messages()].find((message) => message.to === to)?.outcome).toBe(`magic number: ${fate}`);
  });
});

describe('with an idempotency key', () => {
  const KEY = { 'idempotency-key': 'order-1042' };

  test.for(['lost_reset', 'lost_500'] as const)(
    'a retry after %s gets the first reply and sends nothing',
    async (fate) => {
      const emulator = sandbox({ rateLimit: false });
      emulator.rules.add({ name: 'lost', match: { to: TO }, fate });
      await attempt(emulator, 'smsroute', KEY);
      const wallet = await balance(emulator, 'smsroute');

      const again = await sendThrough('smsroute', emulator.fetch, { to: TO, headers: KEY });
      const [message] = sent(emulator, 'smsroute');
      expect([again.status, await again.json()]).toMatchObject([200, { id: message?.id }]);
      expect(sent(emulator, 'smsroute')).toHaveLength(1);
      expect(await balance(emulator, 'smsroute')).toEqual(wallet);
    },
  );

  test.for(['reset', 'proxy_502', 'out_of_money', 'unavailable'] as const)(
    'a retry after %s, when nothing was done, sends the message',
    async (fate) => {
      const emulator = sandbox({ rateLimit: false });
      emulator.rules.add({ name: 'once', match: { to: TO }, fate, times: 1 });
      expect(await attempt(emulator, 'smsroute', KEY)).not.toBe(200);
      expect(sent(emulator, 'smsroute')).toEqual([]);
      expect(await attempt(emulator, 'smsroute', KEY)).toBe(200);
      expect(sent(emulator, 'smsroute')).toHaveLength(1);
    },
  );

  test('a fate that is asked of an operation loses the answer of the retry as well', async () => {
    const emulator = sandbox({ rateLimit: false });
    emulator.rules.add({ name: 'network', match: { operation: 'sendMessage' }, fate: 'lost_reset', times: 2 });
    const answers = [];
    for (let n = 0; n < 3; n++) answers.push(await attempt(emulator, 'smsroute', KEY));
    expect(answers).toEqual(['broken', 'broken', 200]);
    expect(sent(emulator, 'smsroute')).toHaveLength(1);
  });
});

test('a send that cannot be paid is refused, and its answer arrives', async () => {
  const emulator = sandbox({ rateLimit: false });
  await emulator.fetch('http://localhost/_emulator/accounts/smsroute/demo/balance', {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: '{"balance":"0"}',
  });
  emulator.rules.add({ name: 'lost', match: { to: TO }, fate: 'lost_reset' });
  expect(await attempt(emulator, 'smsroute')).toBe(402);
});
