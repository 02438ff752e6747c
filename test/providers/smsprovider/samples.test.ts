import { describe, expect, test } from 'vitest';
import { receiver } from '../../support/receiver.ts';
import { isMissing, listening, run, samplesOf } from '../../support/samples.ts';
import { sandbox } from '../../support/sandbox.ts';
import { account, client, eventOf } from '../../support/smsprovider.ts';

const samples = samplesOf('smsprovider');

/** Runs the document's samples against an emulator that listens: with only the host changed, and the ids it gave. */
async function shell(emulator = sandbox()) {
  const url = await listening(emulator);
  return async (sample: string, changes: Readonly<Record<string, string>> = {}) => {
    const host = { 'https://api.smsprovider.com': `${url}/smsprovider` };
    return JSON.parse(await run('sh', samples.call('sh', sample), { ...host, ...changes })) as Record<string, unknown>;
  };
}

/** As text, for the order of the keys is part of what is documented. */
const asText = (answer: object, ...open: string[]) =>
  JSON.stringify({ ...answer, ...Object.fromEntries(open.map((key) => [key, 'ANY'])) });

describe.skipIf(isMissing('sh'))("the document's samples, run by a shell (skipped where curl is missing)", () => {
  test('sending a message is answered as printed', async () => {
    const curl = await shell();
    expect(asText(await curl('send'), 'message_id')).toBe(asText(samples.answer('send'), 'message_id'));
  });

  test('the status of the message that was sent is answered as printed', async () => {
    const emulator = sandbox();
    const curl = await shell(emulator);
    const { message_id } = await curl('send');
    await emulator.advance('3500ms');

    const status = await curl('status', { msg_5f8d2b38c4a7f: String(message_id) });

    const open = ['message_id', 'sent_at', 'delivered_at'];
    expect(asText(status, ...open)).toBe(asText(samples.answer('status'), ...open));
    expect(seconds(status)).toBe(seconds(samples.answer('status')));
  });

  test('sending to multiple recipients takes a credit for each', async () => {
    const curl = await shell();
    expect(await curl('send to multiple recipients')).toMatchObject({ success: true, credits_remaining: 1228 });
  });

  test('asking for the account tells its credits', async () => {
    const curl = await shell();
    expect(await curl('account')).toMatchObject({ plan: 'standard', credits_remaining: 1230 });
  });

  test('registering a webhook repeats what was registered', async () => {
    const curl = await shell();
    expect(await curl('register a webhook')).toMatchObject({
      success: true,
      url: 'https://your-server.com/sms-webhook',
      events: ['message.delivered', 'message.failed'],
    });
  });

  test('sending without credits is refused as printed', async () => {
    const curl = await shell(sandbox({ accounts: [account({ balance: '0' })] }));
    expect(JSON.stringify(await curl('send'))).toBe(JSON.stringify(samples.answer('error')));
  });
});

test('the event of a delivered message is the printed one but for ids and times', async () => {
  const { url, received } = await receiver();
  const emulator = sandbox();
  const { register, send } = client(emulator);
  await register(url, ['message.delivered']);
  await send();
  await emulator.advance('3500ms');

  const open = ['message_id', 'delivered_at', 'timestamp'];
  expect(received.map((event) => asText(eventOf(event), ...open))).toEqual([
    asText(samples.answer('webhook'), ...open),
  ]);
});

/** Seconds from the operator to the handset. */
function seconds({ sent_at, delivered_at }: Readonly<Record<string, unknown>>): number {
  return (Date.parse(String(delivered_at)) - Date.parse(String(sent_at))) / 1000;
}
