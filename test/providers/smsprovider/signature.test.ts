import { createRequire } from 'node:module';
import { compileFunction } from 'node:vm';
import { expect, test } from 'vitest';
import { smsprovider } from '../../../src/providers/smsprovider/provider.ts';
import { signatureHeaders } from '../../../src/webhook/signature.ts';
import { MAGIC } from '../../support/magic-numbers.ts';
import { type Received, receiver } from '../../support/receiver.ts';
import { samplesOf } from '../../support/samples.ts';
import { sandbox } from '../../support/sandbox.ts';
import { account, client, PAIR, signatureOf, WEBHOOK_SECRET } from '../../support/smsprovider.ts';

type VerifyWebhook = (payload: unknown, signature: string, secret: string) => boolean;

/** The document's own verification, run word for word as the CommonJS it is. */
const verifyWebhook: VerifyWebhook = compileFunction(
  `${samplesOf('smsprovider').call('js', 'verify')}\nreturn verifyWebhook;`,
  ['require'],
)(createRequire(import.meta.url));

/** What the document's server does with an event: it parses the body and has it verified. */
const isAccepted = (event: Received, secret: string) =>
  verifyWebhook(JSON.parse(event.body), signatureOf(event), secret);

const TEXTS = [
  'Hello from SMS Provider!',
  '🦊 👩‍👩‍👧‍👦 🇪🇺',
  'https://example.com/a/b?c=d&e=<f>',
  `"quoted" 'single' \\back\\ slashes`,
  'Привет, как дела?',
  '你好，世界',
  'مرحبا بالعالم',
  'Zażółć gęślą jaźń',
  'line\nbreak\ttab\r\u0000\u2028\u2029\u007F',
  '\uD83E lone surrogate',
];

/** Every event of a message to each fate there is, to a webhook and to a callback URL. */
async function eventsOf(fields: object, options?: Parameters<typeof sandbox>[0]) {
  const [webhook, callback] = [await receiver(), await receiver()];
  const emulator = sandbox(options);
  const { register, send } = client(emulator);
  const { secret } = await register(webhook.url);
  await send({ to: [...PAIR, MAGIC.failed, MAGIC.expired], callback_url: callback.url, ...fields });
  await emulator.advance('1m');
  return { secret, webhook: webhook.received, callback: callback.received };
}

test.for(TEXTS)("the document's verifyWebhook() accepts every event of a message with the text %j", async (message) => {
  const { secret, webhook, callback } = await eventsOf({ message, from: message.slice(0, 3).trim() || 'x' });
  expect([webhook.length, callback.length]).toEqual([11, 7]);
  expect(webhook.filter((event) => !isAccepted(event, secret))).toEqual([]);
  expect(callback.filter((event) => !isAccepted(event, WEBHOOK_SECRET))).toEqual([]);
});

test('the body of every event is what it is when it is parsed and written again', async () => {
  const { webhook, callback } = await eventsOf({ scheduled_at: '2026-04-21T12:00:10Z' });
  const bodies = [...webhook, ...callback].map(({ body }) => body);
  expect(bodies.map((body) => JSON.stringify(JSON.parse(body)))).toEqual(bodies);
});

test.for(TEXTS)('a payload with %j in it would be signed so that verifyWebhook() accepts it', (text) => {
  const payload = { event: text, [text]: [text, { text }], n: 0 };
  const scheme = smsprovider.receipts?.signature;
  const headers = scheme && signatureHeaders(scheme, { url: '', body: JSON.stringify(payload) }, 'schlüssel', 0);
  expect(verifyWebhook(payload, String(headers?.['X-SMSProvider-Signature']), 'schlüssel')).toBe(true);
});

test('a signature is 64 lower-case hexadecimal digits, with nothing before them', async () => {
  const { webhook, callback } = await eventsOf({});
  expect([...webhook, ...callback].map(signatureOf).filter((signature) => !/^[0-9a-f]{64}$/.test(signature))).toEqual(
    [],
  );
});

test("events to the URL in the account's settings are signed with the account's secret", async () => {
  const { url, received } = await receiver();
  const emulator = sandbox({ accounts: [account({ webhook_url: url })] });
  await client(emulator).send();
  await emulator.advance('1m');
  expect(received.map((event) => isAccepted(event, WEBHOOK_SECRET))).toEqual([true, true, true]);
});

test('every webhook is signed with its own secret, and no other will do', async () => {
  const { url, received } = await receiver();
  const emulator = sandbox();
  const { register, send } = client(emulator);
  const secrets = [(await register(url, ['message.sent'])).secret, (await register(url, ['message.delivered'])).secret];
  await send();
  await emulator.advance('1m');
  expect(received.map((event) => secrets.map((secret) => isAccepted(event, secret)))).toEqual([
    [true, false],
    [false, true],
  ]);
});

test('an event that was changed on the way is not accepted', async () => {
  const { secret, webhook } = await eventsOf({});
  const changed = webhook.map((event) => ({ ...event, body: event.body.replace('"to":"+1', '"to":"+2') }));
  expect(changed.some((event, index) => event.body !== webhook[index]?.body && isAccepted(event, secret))).toBe(false);
});

test('a retry bears the signature of the first attempt', async () => {
  const { url, received } = await receiver(503, 503, 200);
  const emulator = sandbox();
  await client(emulator).send({ to: MAGIC.failed, callback_url: url });
  await emulator.advance('1m');
  expect(received.map((event) => isAccepted(event, WEBHOOK_SECRET))).toEqual([true, true, true]);
  expect(new Set(received.map(signatureOf)).size).toBe(1);
});

test('updates to a callback URL are signed with the secret in the settings of the account', async () => {
  const { callback } = await eventsOf({}, { accounts: [account({ webhook_secret: 'whsec_mine' })] });
  expect(callback.filter((event) => !isAccepted(event, 'whsec_mine'))).toEqual([]);
});
