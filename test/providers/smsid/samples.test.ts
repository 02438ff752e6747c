import { describe, expect, test } from 'vitest';
import type { Emulator } from '../../../src/index.ts';
import { isMissing, type Language, lastReply, listening, run, samplesOf, without } from '../../support/samples.ts';
import { sandbox } from '../../support/sandbox.ts';
import { account, client, KEY, refusal, SECRET } from '../../support/smsid.ts';
import { jsonOf } from '../../support/wire.ts';

const samples = samplesOf('smsid');
const signing = (secret: string) => account({ api_keys: [{ key: KEY, mode: 'live', secret }] });

/** Runs the document's calls with nothing changed but the host, and what a sample had to leave out. */
async function caller(language: Language, emulator: Emulator) {
  const host = `${await listening(emulator)}/smsid`;
  return async (name: string, changes: Readonly<Record<string, string>> = {}) => {
    const program = samples.call(language, name);
    const printed = await run(language, program, { 'https://smsid.co.uk': host, ...changes });
    return { printed, ...lastReply(emulator) };
  };
}

const answered = ({ body }: { body: string }) => without(['message_id'], JSON.parse(body));
const documented = (name: string) => without(['message_id'], samples.answer(name));

describe.for(samples.languages('send'))("the document's calls in %s", (language) => {
  test.skipIf(isMissing(language))('get its answers, one after the other', async () => {
    const emulator = sandbox();
    const call = await caller(language, emulator);

    expect(answered(await call('send'))).toBe(documented('send'));
    expect(answered(await call('balance'))).toBe(documented('balance'));
    const [sent] = emulator.messages();
    const status = await call('status', { 'Dcshuhod0PMAAAFQ...': sent?.id ?? '' });
    expect(JSON.parse(status.body)).toMatchObject({ meta: { code: 200, text: 'OK' }, data: { status: 'queued' } });

    expect(answered(await call('send otp'))).toBe(documented('send otp'));
    expect((await call('verify otp', { '123456': 'wrong' })).status).toBe(422);
    const [passcode] = emulator.messages();
    expect(answered(await call('verify otp', { '123456': passcode?.text.slice(-6) ?? '' }))).toBe(
      documented('verify otp'),
    );
  });
});

test.skipIf(isMissing('sh'))('curl prints the answer as it is documented', async () => {
  const { printed } = await (await caller('sh', sandbox()))('send');
  expect(answered({ body: printed })).toBe(documented('send'));
});

describe.for(samples.languages('sign and send'))("the document's signed request in %s", (language) => {
  const shown = test.skipIf(isMissing(language));

  shown('is taken from an account with that API secret', async () => {
    const emulator = sandbox({ accounts: [signing(SECRET)] });
    const { status } = await (await caller(language, emulator))('sign and send');
    expect({ status, texts: [...emulator.messages()].map(({ text }) => text) }).toEqual({
      status: 200,
      texts: ['Hello'],
    });
  });

  shown('is taken from an account without an API secret', async () => {
    expect((await (await caller(language, sandbox()))('sign and send')).status).toBe(200);
  });

  shown('is 401 at an account with another API secret', async () => {
    const emulator = sandbox({ accounts: [signing('ANOTHER_SECRET')] });
    const reply = await (await caller(language, emulator))('sign and send');
    expect({ refusal: refusal({ ...reply, headers: {} }), messages: [...emulator.messages()] }).toEqual({
      refusal: '401 Invalid signature',
      messages: [],
    });
  });
});

test('the documented error is what an empty wallet gets', async () => {
  const reply = await client(sandbox({ accounts: [account({ balance: '0.0399' })] })).trySend();
  expect({ status: reply.status, body: jsonOf(reply) }).toEqual({ status: 400, body: samples.answer('error') });
});
