import { expect, test } from 'vitest';
import { control, problemOf, type Schemas } from '../support/control.ts';
import { sandbox } from '../support/sandbox.ts';
import * as signalsms from '../support/signalsms.ts';
import * as smsprovider from '../support/smsprovider.ts';
import { account, client, LIVE, TEST, WEBHOOK_SECRET } from '../support/smsroute.ts';

type Options = Parameters<typeof sandbox>[0];

const CALLBACK = 'https://app.example/receipts';

/** What is said of the first receipt of smsroute, where the receiver answers 401. */
async function firstOf(to?: string, options: Options = {}) {
  const emulator = sandbox({ deliver: async () => ({ status: 401, body: 'no' }), ...options });
  await client(emulator).send({ status_callback: CALLBACK, ...(to && { to }) });
  await emulator.advance('2s');
  return { emulator, explained: emulator.explainSignature(1), ...control(emulator) };
}

test('the signature of a receipt is explained, with the secret by its name', async () => {
  const { get, emulator } = await firstOf();
  const explained = await get<Schemas['SignatureExplained']>('/webhooks/1/signature');
  const [, first] = [...emulator.webhooks()];
  expect(explained).toMatchObject({
    header: 'x-smsroute-signature',
    value: first?.headers['X-SmsRoute-Signature'],
    signed: `${/t=(\d+)/.exec(explained.value ?? '')?.[1]}.${first?.receipt.body}`,
    secret: { name: 'webhook_secret of account demo', value: WEBHOOK_SECRET },
    note: null,
  });
  const others = explained.mistakes.filter(({ name }) => name === 'other-secret').map(({ description }) => description);
  for (const key of [LIVE, TEST]) expect(others.join()).toContain(`API key ${key}`);
});

test('the secret of a registered webhook is named by it', async () => {
  const emulator = sandbox({ deliver: async () => ({ status: 401, body: 'no' }) });
  const { register, send } = smsprovider.client(emulator);
  const { secret } = await register(CALLBACK);
  await send();
  await emulator.settled();
  const explained = emulator.explainSignature(1);
  expect(explained.secret).toEqual({ name: expect.stringMatching(/^secret of webhook /), value: secret });
});

test('a provider without signatures says so', async () => {
  const emulator = sandbox({ deliver: async () => ({ status: 401, body: 'no' }) });
  await signalsms.client(emulator).dispatch({ callback_url: CALLBACK });
  await emulator.advance('2s');
  expect(emulator.explainSignature(1)).toMatchObject({
    scheme: null,
    signed: null,
    secret: null,
    note: expect.stringContaining('documents no signature'),
    mistakes: [],
  });
});

test('an account without a secret signs nothing, and is told so', async () => {
  const { webhook_secret: _, ...seed } = account();
  const { explained } = await firstOf(undefined, { providers: ['smsroute'], accounts: [seed] });
  expect(explained).toMatchObject({ header: null, signed: null, note: expect.stringContaining('account demo has no') });
});

test.for([
  ['+15005550026', 'wrong on purpose'],
  ['+15005550027', 'an hour old on purpose'],
] as const)('a receipt to %s is %s, and says so', async ([to, words]) => {
  const { explained } = await firstOf(to);
  expect(explained.note).toContain(words);
});

test('a signature that is an hour old is refused for its time', async () => {
  const { explained } = await firstOf('+15005550027');
  expect(explained.mistakes[0]).toMatchObject({ name: 'clock-skew', explains: true });
});

test('emulated time in a signature is what receivers refuse', async () => {
  const { explained } = await firstOf(undefined, { signatureTime: 'emulated' });
  expect(explained.mistakes[0]).toMatchObject({ name: 'clock-skew', explains: true });
});

test('a restored attempt is explained as before, but for the real time it was made at', async () => {
  const { emulator, explained } = await firstOf(undefined, { signatureTime: 'emulated' });
  emulator.restore(JSON.parse(JSON.stringify(emulator.snapshot())));
  const again = emulator.explainSignature(1);
  expect(again.signed).toBe(explained.signed);
  expect(again.mistakes.find(({ name }) => name === 'clock-skew')?.explains).toBeNull();
});

test.for([
  ['/webhooks/99/signature', '404 Not Found attempt'],
  ['/webhooks/first/signature', '400 Bad Request attempt'],
] as const)('GET %s is %s', async ([path, expected]) => {
  const { request } = await firstOf();
  expect(problemOf(await request('GET', path))).toBe(expected);
});
