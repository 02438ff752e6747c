import { describe, expect, test } from 'vitest';
import type { NewRule, OutgoingRequest, WebhookAttempt } from '../../src/index.ts';
import { deferred } from '../support/deferred.ts';
import { doors } from '../support/doors.ts';
import { receiver } from '../support/receiver.ts';
import { sandbox } from '../support/sandbox.ts';
import { everywhere, sendThrough, withReceipts } from '../support/sending.ts';
import * as smsprovider from '../support/smsprovider.ts';
import { isSigned, signedAt } from '../support/smsroute.ts';

const TO = '+15551234567';
const LONG = 'Long enough for two. '.repeat(10);

/** The numbers that bring each disorder about. */
const NUMBERS = {
  duplicate: '+15005550021',
  out_of_order: '+15005550022',
  before_response: '+15005550023',
  late_after_final: '+15005550024',
  missing: '+15005550025',
  bad_signature: '+15005550026',
  expired_timestamp: '+15005550027',
  per_segment: '+15005550028',
  burst: '+15005550029',
} as const;

type Disorder = keyof typeof NUMBERS;

/** What a message's receiver gets, and when in milliseconds after the send. */
async function receiptsOf(
  provider: string,
  { to, text = 'Hello', fate }: { to: string; text?: string; fate?: Disorder },
) {
  const { url, received } = await receiver();
  const emulator = sandbox({ rateLimit: false, signatureTime: 'emulated' });
  if (fate !== undefined) emulator.rules.add({ name: 'disorder', match: { to }, fate });
  const start = emulator.now().getTime();
  const reply = await sendThrough(provider, emulator.fetch, { to, text, callback: url });
  expect(reply.status).toBe(200);
  await emulator.advance('1h');
  const attempts: WebhookAttempt[] = [...emulator.webhooks()].reverse();
  return {
    received,
    start,
    told: attempts.map(({ at, receipt }) => [at - start, receipt.status] as const),
    attempts,
  };
}

/** What an ordinary message's receiver gets. */
const usual = async (provider: string) => (await receiptsOf(provider, { to: TO })).told;

describe.for(withReceipts)('at %s', (provider) => {
  test('duplicate sends each receipt again a second later', async () => {
    const { told } = await receiptsOf(provider, { to: TO, fate: 'duplicate' });
    const expected = (await usual(provider)).flatMap(([at, status]) => [
      [at, status],
      [at + 1_000, status],
    ]);
    expect(told).toEqual(expected.sort(([a], [b]) => Number(a) - Number(b)));
  });

  test('out_of_order sends those of earlier states after the last', async () => {
    const { told } = await receiptsOf(provider, { to: TO, fate: 'out_of_order' });
    const statuses = (await usual(provider)).map(([, status]) => status);
    expect(told.map(([, status]) => status)).toEqual([statuses.at(-1), ...statuses.slice(0, -1).reverse()]);
  });

  test('late_after_final sends one again ten minutes after the last', async () => {
    const { told } = await receiptsOf(provider, { to: TO, fate: 'late_after_final' });
    const ordinary = await usual(provider);
    const [end = 0] = ordinary.at(-1) ?? [];
    const [, again] = ordinary.at(-2) ?? ordinary.at(-1) ?? [];
    expect(told).toEqual([...ordinary, [end + 600_000, again]]);
  });

  test('missing never sends the last one, though the message is delivered', async () => {
    const { told } = await receiptsOf(provider, { to: TO, fate: 'missing' });
    expect(told).toEqual((await usual(provider)).slice(0, -1));
  });

  test('per_segment sends each receipt once for every segment', async () => {
    const { told } = await receiptsOf(provider, { to: TO, text: LONG, fate: 'per_segment' });
    expect(told).toEqual((await usual(provider)).flatMap((receipt) => [receipt, receipt]));
  });

  test('burst holds the receipts back until the next full minute', async () => {
    const { told } = await receiptsOf(provider, { to: TO, fate: 'burst' });
    expect(told).toEqual((await usual(provider)).map(([, status]) => [60_000, status]));
  });

  test('bad_signature changes nothing but the signature', async () => {
    const fine = await receiptsOf(provider, { to: TO });
    const bad = await receiptsOf(provider, { to: TO, fate: 'bad_signature' });
    expect(bad.told).toEqual(fine.told);
    const names = Object.keys(fine.attempts[0]?.headers ?? {}).filter((name) => /signature/i.test(name));
    for (const name of names) {
      const [right = '', wrong = ''] = [fine, bad].map(({ attempts }) => attempts.at(-1)?.headers[name]);
      expect([wrong.length, wrong === right]).toEqual([right.length, false]);
    }
  });

  test.for(Object.entries(NUMBERS))('%s has the number %s', async ([disorder, to]) => {
    const { url } = await receiver();
    const emulator = sandbox({ rateLimit: false });
    expect((await sendThrough(provider, emulator.fetch, { to, callback: url })).status).toBe(200);
    const message = [...emulator.messages()].find((message) => message.to === to);
    expect(message).toMatchObject({ disorder, outcome: `magic number: ${disorder}` });
  });

  test.for(['fetch', 'msw', 'socket'] as const)(
    'before_response: by %s the receipts arrive before the answer',
    async (door) => {
      const { promise: arrived, resolve: arrive } = deferred<void>();
      const statuses: string[] = [];
      let answered = false;
      const answeredBefore: boolean[] = [];
      const emulator = sandbox({
        rateLimit: false,
        deliver: async () => {
          answeredBefore.push(answered);
          arrive();
          return { status: 200, body: '' };
        },
      });
      emulator.subscribe((happening) => {
        if (happening.kind === 'webhook') statuses.push(happening.attempt.receipt.status);
      });
      const send = await doors[door](emulator);
      const reply = await send(provider, { to: NUMBERS.before_response, callback: 'http://127.0.0.1:1/receipts' });
      answered = true;
      await arrived;
      expect(reply.status).toBe(200);
      // The answer knows nothing of what has happened meanwhile.
      expect(await reply.text()).not.toMatch(/"delivered"(?!:)/);
      expect(answeredBefore).not.toContain(true);
      expect(statuses).toEqual((await usual(provider)).map(([, status]) => status));
    },
  );
});

test('a receiver can tell a bad signature from a good one', async () => {
  const [bad] = (await receiptsOf('smsroute', { to: TO, fate: 'bad_signature' })).received;
  const [good] = (await receiptsOf('smsroute', { to: TO })).received;
  expect([bad && isSigned(bad), good && isSigned(good)]).toEqual([false, true]);
});

test('an expired timestamp is an hour old and truly signed', async () => {
  const { received, start } = await receiptsOf('smsroute', { to: TO, fate: 'expired_timestamp' });
  for (const receipt of received) expect(isSigned(receipt)).toBe(true);
  const [first] = received;
  expect(first && signedAt(first)).toBe(Math.floor((start + 500) / 1000) - 3_600);
});

test('a bad signature is as bad when the receipt is sent again', async () => {
  const { url, received } = await receiver(500, 200);
  const emulator = sandbox({ rateLimit: false });
  emulator.rules.add({ name: 'forged', match: { to: TO }, fate: 'bad_signature' });
  await sendThrough('smsroute', emulator.fetch, { to: TO, callback: url });
  await emulator.advance('1m');
  expect(received.length).toBeGreaterThan(2);
  expect(received.filter((receipt) => isSigned(receipt))).toEqual([]);
});

test('receipts to registered webhooks are in the same disorder', async () => {
  const { url, received } = await receiver();
  const emulator = sandbox({ rateLimit: false });
  const { register, send } = smsprovider.client(emulator);
  await register(url);
  emulator.rules.add({ name: 'late', match: {}, fate: 'out_of_order' });
  await send();
  await emulator.advance('1m');
  expect(received.map((receipt) => smsprovider.eventOf(receipt).status)).toEqual(['delivered', 'sent', 'queued']);
});

test('a message for later keeps its time, even where its receipt should come before the answer', async () => {
  const emulator = sandbox({ rateLimit: false });
  const { send } = smsprovider.client(emulator);
  await send({ to: NUMBERS.before_response, scheduled_at: new Date(emulator.now().getTime() + 60_000).toISOString() });
  expect([...emulator.messages()][0]?.passed).toBe(0);
});

test('no more receipts are held back than may wait; those beyond are given up', async () => {
  const emulator = sandbox({
    rateLimit: false,
    limits: { receiptsWaiting: 2 },
    deliver: async () => ({ status: 200, body: '' }),
  });
  emulator.rules.add({ name: 'backlog', match: { provider: 'signalsms' }, fate: 'burst' });
  const callback = 'http://127.0.0.1:1/receipts';
  for (let n = 0; n < 3; n++) await sendThrough('signalsms', emulator.fetch, { to: TO, callback });
  await emulator.advance('10s');
  const full = { result: 'gave-up', error: 'too many receipts are waiting' };
  expect([...emulator.webhooks()]).toMatchObject([full, full, full, full]);
  await emulator.advance('1m');
  expect([...emulator.webhooks()].filter(({ result }) => result === 'delivered')).toHaveLength(2);
});

test('receipts that are held back come at their time in a sandbox that a snapshot is restored to', async () => {
  const received: string[] = [];
  const options = {
    rateLimit: false,
    deliver: async ({ body }: OutgoingRequest) => {
      received.push(body);
      return { status: 200, body: '' };
    },
  };
  const emulator = sandbox(options);
  emulator.rules.add({ name: 'backlog', match: { provider: 'smsroute' }, fate: 'burst' });
  await sendThrough('smsroute', emulator.fetch, { to: TO, callback: 'http://127.0.0.1:1/receipts' });
  await emulator.advance('10s');
  const other = sandbox(options);
  other.restore(JSON.parse(JSON.stringify(emulator.snapshot())));

  await emulator.advance('1m');
  const first = received.splice(0);
  await other.advance('1m');
  expect(first).toHaveLength(2);
  expect(received).toEqual(first);
});

test('a reset forgets the receipts that are held back', async () => {
  const emulator = sandbox({ rateLimit: false, deliver: async () => ({ status: 200, body: '' }) });
  const rule: NewRule = { name: 'backlog', match: { to: TO }, fate: 'burst' };
  emulator.rules.add(rule);
  await sendThrough('smsroute', emulator.fetch, { to: TO, callback: 'http://127.0.0.1:1/receipts' });
  await emulator.advance('10s');
  emulator.reset();
  await emulator.advance('10m');
  expect([...emulator.webhooks()]).toEqual([]);
});

test('everywhere the numbers of disorder send a message like any other', async () => {
  for (const provider of everywhere) {
    const emulator = sandbox({ rateLimit: false });
    await sendThrough(provider, emulator.fetch, { to: NUMBERS.missing });
    await emulator.advance('1m');
    const message = [...emulator.messages()].find(({ to }) => to === NUMBERS.missing);
    expect(message?.plan.at((message?.passed ?? 0) - 1)?.state).toBe('delivered');
  }
});
