import { BROKEN, bearerHeaders, NOBODYS, noTestKeys, type Probes } from '../probe.ts';

export const smsprovider: Probes = {
  headers: bearerHeaders,
  // No test keys are documented.
  isTestKey: noTestKeys,
  account: {
    plan: 'standard',
    balance: '1230',
    created_at: '2023-11-01T09:00:00Z',
    default_sender: 'SMSProvider',
    webhook_secret: 'whsec_verify',
  },
  form: 'json',
  // "Standard: 10 requests per second"
  pause: 150,
  code: ['error', 'code'],
  list: [
    { title: 'the account', method: 'GET', path: '/account' },
    { title: 'the last message', method: 'GET', path: '/messages?limit=1' },
    { title: 'no messages', method: 'GET', path: '/messages?limit=0' },
    { title: 'the webhooks', method: 'GET', path: '/webhooks' },
    { title: 'an unknown message', method: 'GET', path: '/messages/msg_0000000000000' },
    { title: 'no key', method: 'GET', path: '/account', as: 'nobody' },
    { title: 'a wrong key', method: 'GET', path: '/account', as: 'stranger' },
    { title: 'a malformed body', method: 'POST', path: '/messages', body: BROKEN },
    { title: 'a message without fields', method: 'POST', path: '/messages', body: {} },
    {
      title: 'a message to nobody',
      method: 'POST',
      path: '/messages',
      body: { to: NOBODYS, message: 'A test of the API' },
      sends: 'money',
    },
  ],
};
