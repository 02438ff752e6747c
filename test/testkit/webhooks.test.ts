import { createHmac } from 'node:crypto';
import { expect, onTestFinished, test, vi } from 'vitest';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../src/testkit/vitest.ts';
import { rejection, sendBy } from '../support/kit.ts';

const SECRET = 'whsec_smsroute_demo';

/** A sandbox of smsroute in which a message was sent that asks for receipts. */
async function afterSending(options: SandboxOptions = {}): Promise<Sandbox> {
  const sms = await startSandbox({ providers: ['smsroute'], ...options });
  await sendBy(sms, { status_callback: sms.webhooks.url });
  return sms;
}

const attempts = ({ webhooks }: Sandbox) =>
  webhooks.attempts().map(({ status, error, result }) => `${status ?? error} ${result}`);

test('a receipt arrives without any socket, verified', async () => {
  const sms = await afterSending();
  await sms.advance('2s');
  expect(sms.webhooks.all().map(({ json }) => json['status'])).toEqual(['sent', 'delivered']);
  expect(sms.webhooks.last()).toMatchObject({
    method: 'POST',
    url: sms.webhooks.url,
    headers: { 'content-type': 'application/json' },
    provider: 'smsroute',
    verified: true,
    problem: null,
    at: sms.clock.now(),
  });
  expect(JSON.parse(sms.webhooks.last().body)).toEqual(sms.webhooks.last().json);
});

test('a receipt arrives, too, where the code under test made plain HTTP of the URL', async () => {
  const sms = await startSandbox('smsroute');
  await sendBy(sms, { status_callback: sms.webhooks.url.replace('https:', 'http:') });
  await sms.advance('2s');
  expect(sms.webhooks.all().map(({ verified }) => verified)).toEqual([true, true]);
});

test('the same over a real socket', async () => {
  const sms = await afterSending({ webhooks: { listen: true } });
  expect(sms.webhooks.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/webhooks$/);
  await sms.advance('2s');
  expect(sms.webhooks.all().map(({ verified }) => verified)).toEqual([true, true]);
});

test('it can be told to answer 500 twice', async () => {
  const sms = await afterSending();
  sms.webhooks.answer(500, { times: 2 });
  await sms.advance('1m');
  expect(attempts(sms)).toEqual(['500 retrying', '500 retrying', '200 delivered', '200 delivered']);
});

test('answers with a number of times come in their order, before the one that stays', async () => {
  const sms = await afterSending();
  sms.webhooks.answer(410);
  sms.webhooks.answer({ status: 503, body: 'busy' }, { times: 1 });
  sms.webhooks.hangUp({ times: 1 });
  await sms.advance('1m');
  expect(attempts(sms)).toEqual(['503 retrying', 'ECONNRESET retrying', '410 refused', '410 refused']);
});

test('it can let the provider wait in vain, which takes no time in the process', async () => {
  const sms = await afterSending();
  sms.webhooks.answer.timeout({ times: 1 });
  await sms.advance('1s');
  expect(attempts(sms)).toEqual(['timeout retrying']);
});

test.each(['timeout', 'hangUp'] as const)('over a socket it does the same in earnest: %s', async (way) => {
  // Whoever hangs up does so at once, if late on a busy machine.
  const sms = await afterSending({ webhooks: { listen: true }, ...(way === 'timeout' && { webhookTimeout: 50 }) });
  if (way === 'timeout') sms.webhooks.answer.timeout();
  else sms.webhooks.hangUp();
  await sms.advance('1s');
  expect(attempts(sms)).toEqual([way === 'timeout' ? 'timeout retrying' : 'UND_ERR_SOCKET retrying']);
});

test('the application under test can answer', async () => {
  const sms = await afterSending();
  sms.webhooks.answer(async ({ json, verified }) => (verified === true && json['status'] === 'sent' ? 204 : 400));
  await sms.advance('2s');
  expect(attempts(sms)).toEqual(['204 delivered', '400 refused']);
});

test('receipts to other URLs go where the sandbox was told to deliver them', async () => {
  const urls: string[] = [];
  const sms = await startSandbox({
    providers: ['smsroute'],
    deliver: async ({ url }) => {
      urls.push(url);
      return { status: 200, body: '' };
    },
  });
  await sendBy(sms, { status_callback: 'https://app.example/receipts' });
  await sms.advance('1s');
  expect([urls, sms.webhooks.count()]).toEqual([['https://app.example/receipts'], 0]);
});

test('a receipt can be waited for', async () => {
  const sms = await afterSending();
  const arrival = sms.webhooks.waitFor({ status: 'delivered' });
  const both = sms.webhooks.waitFor({ count: 2, contains: /"status"/ });
  await sms.advance('2s');
  expect([(await arrival).json['status'], (await both).length]).toEqual(['delivered', 2]);
});

test('one that does not come is missed with what came instead', async () => {
  const sms = await afterSending();
  expect(() => sms.webhooks.last()).toThrow('no webhook has arrived at https://receiver.test/webhooks');
  await sms.advance('1s');
  const missed = await rejection(sms.webhooks.waitFor({ status: 'delivered', timeout: 10 }));
  expect(missed).toMatch(/^waited 10ms for 1 webhook with the status "delivered"; 1 webhook arrived: POST \{"/);
});

test('a receipt can be sent once more, signed anew', async () => {
  const sms = await afterSending();
  await expect(sms.webhooks.replay()).rejects.toThrow('no webhook has been sent');
  await sms.advance('2s');
  const [first] = sms.webhooks.attempts();
  expect(await sms.webhooks.replay(first)).toMatchObject({ id: 3, replay: true, result: 'delivered' });
  expect(sms.webhooks.all().map(({ json, verified }) => [json['status'], verified])).toEqual([
    ['sent', true],
    ['delivered', true],
    ['sent', true],
  ]);
  expect(await rejection(sms.webhooks.replay(99))).toBe('there is no webhook attempt 99');
});

test('the receipts that nobody took can all be sent once more', async () => {
  const sms = await afterSending();
  sms.webhooks.answer(404);
  await sms.advance('2s');
  sms.webhooks.answer(200);
  expect((await sms.webhooks.replayFailed()).map(({ result }) => result)).toEqual(['delivered', 'delivered']);
  expect(await sms.webhooks.replayFailed()).toEqual([]);
});

test('a forged signature, or other bytes under a true one, are not verified', async () => {
  const sms = await afterSending();
  await sms.advance('1s');
  const { headers, body, method, url } = sms.webhooks.last();
  await sms.webhooks.receive({ method, url, headers, body: `${body} ` });
  expect(sms.webhooks.last()).toMatchObject({
    verified: false,
    problem: 'x-smsroute-signature was made with another secret or over other bytes',
  });
  await sms.webhooks.receive({ method, url, headers: {}, body });
  expect(sms.webhooks.last()).toMatchObject({ verified: false, problem: 'there is no x-smsroute-signature' });
});

test('a signature from an hour ago is not verified', async () => {
  const sms = await startSandbox({ providers: ['smsroute'], signatureTime: 'emulated' });
  const seconds = sms.clock.now().getTime() / 1000 - 3600;
  const v1 = createHmac('sha256', SECRET).update(`${seconds}.{}`).digest('hex');
  const headers = { 'x-smsroute-signature': `t=${seconds},v1=${v1}` };
  await sms.webhooks.receive({ method: 'POST', url: sms.webhooks.url, headers, body: '{}' });
  expect(sms.webhooks.last()).toMatchObject({
    verified: false,
    problem: 'the time in x-smsroute-signature is 3600 s away, more than 300',
  });
  expect(sms.webhooks.last()).toBeSignedBy(SECRET);
});

test('retries that an advanced clock squeezes together are all verified', async () => {
  const sms = await afterSending();
  sms.webhooks.answer(500);
  await sms.advance('25h');
  expect(sms.webhooks.count()).toBeGreaterThan(60);
  expect(sms.webhooks.all().filter(({ verified }) => verified !== true)).toEqual([]);
});

test("TransmitSMS's callbacks are read from the query, and verified", async () => {
  const sms = await startSandbox('transmitsms');
  const { key, secret, baseUrl } = sms.account();
  const body = new URLSearchParams({ message: 'Hello', to: '61491570158', dlr_callback: sms.webhooks.url });
  const headers = { Authorization: `Basic ${Buffer.from(`${key}:${secret}`).toString('base64')}` };
  await fetch(`${baseUrl}/send-sms.json`, { method: 'POST', headers, body });
  await sms.advance('5s');
  expect(sms.webhooks.last()).toMatchObject({
    method: 'GET',
    json: { mobile: '61491570158', status: 'delivered' },
    provider: 'transmitsms',
    verified: true,
  });
});

test("SMS Provider's webhooks are verified with the secret that registering them gave", async () => {
  const sms = await startSandbox('smsprovider');
  const ask = async (path: string, body: object) =>
    (
      await fetch(sms.baseUrl + path, {
        method: 'POST',
        headers: { Authorization: `Bearer ${sms.key}`, 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      })
    ).json();
  const { secret } = (await ask('/webhooks', { url: sms.webhooks.url, events: ['message.delivered'] })) as {
    secret: string;
  };
  await ask('/messages', { to: '+15551234567', message: 'Hello', from: 'YourBrand' });
  await sms.advance('5s');
  expect(sms.webhooks.last()).toMatchObject({ provider: 'smsprovider', verified: true });
  expect(sms.webhooks.last()).toBeSignedBy(secret);
});

test('where a provider does not sign there is nothing to verify', async () => {
  const sms = await startSandbox('signalsms');
  await fetch(`${sms.baseUrl}/sms/dispatch`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${sms.key}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({
      sender: 'WhiteRaven',
      recipients: ['+15551234567'],
      message: 'Hello',
      callback_url: sms.webhooks.url,
    }),
  });
  await sms.advance('5s');
  expect(sms.webhooks.last()).toMatchObject({ provider: null, verified: null, problem: null });
});

test('the signature of the newest receipt is explained, or of any', async () => {
  const sms = await afterSending();
  await sms.advance('2s');
  const [first, last] = sms.webhooks.attempts();
  expect(sms.webhooks.explain().value).toBe(last?.headers['X-SmsRoute-Signature']);
  expect(sms.webhooks.explain(first).value).toBe(first?.headers['X-SmsRoute-Signature']);
  expect(() => sms.webhooks.explain(99)).toThrow('there is no webhook attempt 99');
});

test('an answer that is never made is given up after the time a provider would wait', async () => {
  const sms = await afterSending({ webhookTimeout: 20 });
  sms.webhooks.answer(() => new Promise(() => {}), { times: 1 });
  await sms.advance('1m');
  expect(attempts(sms).slice(0, 2)).toEqual(['timeout retrying', '200 delivered']);
});

test('an answer that is never made is given up under fake timers, too', async () => {
  const sms = await afterSending({ webhookTimeout: 20 });
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  sms.webhooks.answer(() => new Promise(() => {}), { times: 1 });
  await sms.advance('1s');
  expect(attempts(sms)).toEqual(['timeout retrying']);
});

const ANSWER_FIRST = 'the clock waits for this answer to a webhook, so the answer must not wait for the clock';

test.for([
  ['advance', (sms: Sandbox) => sms.advance('1h')],
  ['runAll', (sms: Sandbox) => sms.clock.runAll()],
  ['settled', (sms: Sandbox) => sms.clock.settled()],
] as const)('an answer is refused the clock, which waits for it: %s', async ([, wait]) => {
  const sms = await afterSending();
  let refused = '';
  sms.webhooks.answer(async () => {
    refused = await rejection(wait(sms));
    return 200;
  });
  await sms.advance('1s');
  expect([refused, attempts(sms)]).toEqual([expect.stringContaining(ANSWER_FIRST), ['200 delivered']]);
});

test('an answer over a socket is refused the clock, too', async () => {
  const sms = await afterSending({ webhooks: { listen: true } });
  let refused = '';
  sms.webhooks.answer(async () => {
    refused = await rejection(sms.advance('1h'));
    return 200;
  });
  await sms.advance('1s');
  expect(refused).toContain(ANSWER_FIRST);
});

test("an answer may move another sandbox's clock", async () => {
  const other = await startSandbox('smsid');
  const sms = await afterSending();
  const before = other.clock.now().getTime();
  sms.webhooks.answer(async () => {
    await other.advance('1s');
    return 200;
  });
  await sms.advance('1s');
  expect([other.clock.now().getTime() - before, attempts(sms)]).toEqual([1000, ['200 delivered']]);
});

test('what an answer leaves running may move the clock once the answer is there', async () => {
  const sms = await afterSending();
  let goOn = () => {};
  const answered = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  let later: Promise<string[]> | undefined;
  sms.webhooks.answer(
    () => {
      later = answered.then(() => sms.advance('1m'));
      return 200;
    },
    { times: 1 },
  );
  await sms.advance('1s');
  goOn();
  expect(await later).toContain('+1s message to +15551234567 is delivered');
});
