import { describe, expect, test } from 'vitest';
import type { EmulatorOptions } from '../../../src/index.ts';
import { receiver } from '../../support/receiver.ts';
import { isMissing, lastReply, listening, run, samplesOf, without } from '../../support/samples.ts';
import { sandbox } from '../../support/sandbox.ts';
import { client, US } from '../../support/signalsms.ts';
import { jsonOf, type Reply } from '../../support/wire.ts';

const samples = samplesOf('signalsms');

/** What no two runs have in common, and how long the document's own two deliveries took. */
const CHANCE = ['message_id', 'latency_ms'];
const documented = (name: string) => without(CHANCE, samples.answer(name));
const answered = (reply: Pick<Reply, 'body'>) => without(CHANCE, JSON.parse(reply.body));

/** The moment at which the document's message was created. */
const options: EmulatorOptions = { startAt: new Date('2026-05-30T14:22:10Z') };
const message = { fast_dispatch: true };

test.skipIf(isMissing('sh'))("the document's call in curl, with only the host changed, prints its answer", async () => {
  const emulator = sandbox(options);
  const host = `${await listening(emulator)}/signalsms`;
  const printed = await run('sh', samples.call('sh', 'dispatch'), { 'https://api.signalsms.com': host });
  expect(answered({ body: printed })).toBe(documented('dispatch'));
  expect(lastReply(emulator).body).toBe(printed);
});

describe('the documented answer', () => {
  test('of a dispatch is given to its call', async () => {
    expect(answered(await client(sandbox(options)).tryDispatch(message))).toBe(documented('dispatch'));
  });

  test('of a status is given once the message has arrived', async () => {
    const emulator = sandbox(options);
    const { dispatch, request } = client(emulator);
    const { message_id } = await dispatch(message);
    await emulator.advance('2s');
    expect(answered(await request('GET', `/sms/status/${message_id}`))).toBe(documented('status'));
  });

  test.for([
    ['balance', '/account/balance'],
    ['senders', '/senders'],
  ] as const)('of the %s is given at %s', async ([name, path]) => {
    expect(answered(await client(sandbox()).request('GET', path))).toBe(documented(name));
  });

  test.for(samples.answer('rates')['rates'] as readonly { country: string }[])(
    'of the rates has that of $country',
    async (rate) => {
      const { request } = client(sandbox());
      const [one, all] = [await request('GET', `/rates?country=${rate.country}`), await request('GET', '/rates')];
      expect(one.body).toBe(JSON.stringify({ rates: [rate] }));
      expect(jsonOf(all)).toMatchObject({ rates: expect.arrayContaining([rate]) });
    },
  );

  test('of a request with a bad key is given word for word', async () => {
    const { status, body } = await client(sandbox(), 'sig_live_unknown').request('GET', '/account/balance');
    expect([status, body]).toEqual([401, JSON.stringify(samples.answer('error'))]);
  });
});

test('the documented webhook is posted when the message has arrived', async () => {
  const { url, received } = await receiver();
  const emulator = sandbox(options);
  await client(emulator).dispatch({ recipients: [US], callback_url: url });
  await emulator.advance('2s');
  expect(answered({ body: received.at(-1)?.body ?? '' })).toBe(documented('webhook'));
});
