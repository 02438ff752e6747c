import { BROKEN, bearerHeaders, fieldOf, NOBODYS, noTestKeys, type Probes } from '../probe.ts';

export const signalsms: Probes = {
  headers: bearerHeaders,
  // No test keys are documented.
  isTestKey: noTestKeys,
  account: {
    balance: '124.50',
    last_topup_at: '2026-05-28T10:15:00Z',
    last_topup_amount: '50.00',
    senders: [{ name: 'WhiteRaven', status: 'approved', created_at: '2026-05-10T08:00:00Z' }],
  },
  form: 'json',
  pause: 0,
  code: ['error'],
  list: [
    { title: 'the balance', method: 'GET', path: '/account/balance' },
    { title: 'the rate of a country', method: 'GET', path: '/rates?country=DE' },
    { title: 'all rates', method: 'GET', path: '/rates' },
    { title: 'a rate of no country', method: 'GET', path: '/rates?country=DEU' },
    { title: 'the sender IDs', method: 'GET', path: '/senders' },
    { title: 'an unknown message', method: 'GET', path: '/sms/status/msg_0000000000000000' },
    { title: 'no key', method: 'GET', path: '/account/balance', as: 'nobody' },
    { title: 'a wrong key', method: 'GET', path: '/account/balance', as: 'stranger' },
    { title: 'a malformed body', method: 'POST', path: '/sms/dispatch', body: BROKEN },
    { title: 'a message without fields', method: 'POST', path: '/sms/dispatch', body: {} },
    {
      title: 'a message to nobody',
      method: 'POST',
      path: '/sms/dispatch',
      body(earlier) {
        const sender = fieldOf(earlier, 'the sender IDs', 'senders', 0, 'name');
        return sender === undefined ? undefined : { sender, recipients: [NOBODYS], message: 'A test of the API' };
      },
      sends: 'money',
    },
  ],
};
