import { BROKEN, bearerHeaders, fieldOf, NOBODYS, type Probes } from '../probe.ts';

const toSandbox = (to: string) => ({ to, from: 'ACME', body: 'A test of the API' });

export const smsroute: Probes = {
  headers: bearerHeaders,
  // "sk_test_*" keys never charge (docs, "Sandbox mode").
  isTestKey: (key) => key.startsWith('sk_test_'),
  account: { balance: '42.17', last_topup_at: '2026-04-18T14:22:08Z' },
  form: 'json',
  pause: 0,
  code: ['code'],
  list: [
    { title: 'the balance', method: 'GET', path: '/balance' },
    { title: 'the price of a country', method: 'GET', path: '/pricing?country=AR' },
    { title: 'all prices', method: 'GET', path: '/pricing' },
    { title: 'the price of a number', method: 'GET', path: '/pricing/lookup?to=%2B5491123456789' },
    { title: 'the price of no number', method: 'GET', path: '/pricing/lookup?to=12345' },
    { title: 'an unknown message', method: 'GET', path: '/messages/msg_00000000000000000000000000' },
    { title: 'no key', method: 'GET', path: '/balance', as: 'nobody' },
    { title: 'a wrong key', method: 'GET', path: '/balance', as: 'stranger' },
    { title: 'a malformed body', method: 'POST', path: '/messages', body: BROKEN },
    { title: 'a message without fields', method: 'POST', path: '/messages', body: {} },
    {
      title: 'a message to the sandbox',
      method: 'POST',
      path: '/messages',
      body: toSandbox('+15005550001'),
      sends: 'test-key',
    },
    {
      title: 'what became of that message',
      method: 'GET',
      path: (earlier) => pathOf(fieldOf(earlier, 'a message to the sandbox', 'id')),
    },
    {
      title: 'a message that meets the rate limit',
      method: 'POST',
      path: '/messages',
      body: toSandbox('+15005550004'),
      sends: 'test-key',
    },
    {
      title: 'a message that meets an internal error',
      method: 'POST',
      path: '/messages',
      body: toSandbox('+15005550005'),
      sends: 'test-key',
    },
    { title: 'a message to nobody', method: 'POST', path: '/messages', body: toSandbox(NOBODYS), sends: 'money' },
  ],
};

const pathOf = (id: string | undefined) => (id === undefined ? undefined : `/messages/${encodeURIComponent(id)}`);
