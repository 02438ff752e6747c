import { describe, expect, onTestFinished, test } from 'vitest';
import { connect } from '../../src/client.ts';
import { createEmulator } from '../../src/index.ts';
import { headersOf } from '../../src/ui/snippets/request.ts';
import { firstSample, MISSPELT, type Samples, WITH_CALLBACK, WITH_CODE } from '../../src/ui/snippets/samples.ts';

const ORIGIN = 'http://127.0.0.1:4010';

/** Sends the sample that is shown where nothing but a provider is emulated, and says what the emulator has of it. */
async function sent(samples: Samples, provider: string) {
  const emulator = createEmulator({ clock: 'manual', providers: [provider] });
  onTestFinished(() => emulator.close());
  const client = connect(ORIGIN, { fetch: emulator.fetch });
  const request = await firstSample(client, ORIGIN, samples);
  if (request === undefined) throw new Error('nothing is shown');
  const { method, url, body } = request;
  await emulator.fetch(url, { method, headers: headersOf(request), ...(body !== undefined && { body }) });
  const { exchanges } = await client.listExchanges({ query: { limit: 1 } });
  const [{ answer, violation, messages } = never()] = exchanges;
  return {
    answer,
    violation,
    messages: await Promise.all(messages.map((id) => client.getMessage({ path: { message: id } }))),
  };
}

function never(): never {
  throw new Error('the journal has nothing of it');
}

describe('What a view suggests to send', () => {
  test.for([...WITH_CODE.keys()])('to see a phone is taken by %s, and says a code', async (provider) => {
    const { answer, messages } = await sent(WITH_CODE, provider);
    expect(
      messages.map(({ text }) => text),
      answer.body,
    ).toEqual(['Your code is 482910']);
  });

  test.for([...WITH_CALLBACK.keys()])('to see a webhook is taken by %s, which calls back', async (provider) => {
    const { answer, messages } = await sent(WITH_CALLBACK, provider);
    expect(
      messages.map(({ callback }) => callback),
      answer.body,
    ).toEqual(['http://127.0.0.1:3000/receipts']);
  });

  test.for([...MISSPELT.keys()])('to see a violation is one to %s', async (provider) => {
    const { answer, violation } = await sent(MISSPELT, provider);
    expect(violation, answer.body).toMatchObject({ detail: expect.stringContaining('`to` is required') });
  });

  test('is nothing where no key works', async () => {
    const emulator = createEmulator({ clock: 'manual', providers: ['smsid'] });
    onTestFinished(() => emulator.close());
    expect(await firstSample(connect(ORIGIN, { fetch: emulator.fetch }), ORIGIN, WITH_CODE)).toBeUndefined();
  });
});
