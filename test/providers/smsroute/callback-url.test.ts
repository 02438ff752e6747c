import { expect, test } from 'vitest';
import { sandbox } from '../../support/sandbox.ts';
import { client, refusal } from '../../support/smsroute.ts';

const SECURE = ['https://api.example.com/smsroute/dr', 'https://127.0.0.1:8443/', 'HTTPS://example.com'];

const LOCAL = [
  'http://localhost:3000/receipts',
  'http://127.0.0.1:3000/',
  'http://127.8.9.10/',
  'http://[::1]:3000/',
  'http://10.1.2.3/',
  'http://172.16.0.1/',
  'http://172.31.255.255/',
  'http://192.168.1.20/',
  'http://host.docker.internal:3000/',
  'http://receiver:3000/',
  'http://app.localhost/',
];

const REFUSED = [
  'http://api.example.com/smsroute/dr',
  'http://8.8.8.8/',
  'http://172.15.255.255/',
  'http://172.32.0.1/',
  'http://192.169.0.1/',
  'http://11.0.0.1/',
  'http://127.0.0.1.example.com/',
  'http://localhost@example.com/',
  'http://[2001:db8::1]/',
  'ftp://localhost/',
  'javascript:alert(1)',
  'localhost:3000/receipts',
  '/receipts',
  'https://',
  '',
  `https://example.com/${'x'.repeat(2048)}`,
];

const answerTo = async (status_callback: unknown, strictCallbacks = false) =>
  client(sandbox({ strictCallbacks })).trySend({ status_callback });

test.for([...SECURE, ...LOCAL])('the callback %s is taken', async (url) => {
  expect((await answerTo(url)).status).toBe(200);
});

test.for(REFUSED)('the callback "%s" is 400 invalid_request', async (url) => {
  expect(refusal(await answerTo(url))).toBe('400 invalid_request');
});

test.for([null, 7, ['https://example.com/'], {}])(
  'a callback that is no text (%j) is 400 invalid_request',
  async (url) => {
    expect(refusal(await answerTo(url))).toBe('400 invalid_request');
  },
);

test.for(SECURE)('the callback %s is taken under the strict option', async (url) => {
  expect((await answerTo(url, true)).status).toBe(200);
});

test.for([...LOCAL, ...REFUSED])('the callback "%s" is refused under the strict option', async (url) => {
  expect(refusal(await answerTo(url, true))).toBe('400 invalid_request');
});

test('a message with a refused callback is neither stored nor charged', async () => {
  const emulator = sandbox();
  const { trySend, balance } = client(emulator);
  await trySend({ status_callback: 'http://example.com/' });
  expect({ balance: await balance(), messages: [...emulator.messages()] }).toEqual({ balance: '42.17', messages: [] });
});
