import { NOBODYS, noTestKeys, type Probes } from '../probe.ts';

export const transmitsms: Probes = {
  headers: ({ key, secret = '' }) => ({ Authorization: `Basic ${Buffer.from(`${key}:${secret}`).toString('base64')}` }),
  // No test keys are documented.
  isTestKey: noTestKeys,
  account: { balance: '73.954', email: 'demo@example.com', timezone: 'Australia/Sydney' },
  form: 'urlencoded',
  // "2 calls per sec"
  pause: 600,
  code: ['error', 'code'],
  list: [
    { title: 'the balance', method: 'POST', path: '/get-balance.json', body: {} },
    { title: 'the balance by GET', method: 'GET', path: '/get-balance.json' },
    { title: 'the balance in XML', method: 'GET', path: '/get-balance.xml' },
    {
      title: 'a number as people write it',
      method: 'POST',
      path: '/format-number.json',
      body: { msisdn: '0491 570 156', countrycode: 'au' },
    },
    { title: 'an unknown message', method: 'POST', path: '/get-sms.json', body: { message_id: 1 } },
    { title: 'no message', method: 'POST', path: '/get-sms.json', body: {} },
    { title: 'an unknown list', method: 'POST', path: '/get-list.json', body: { list_id: 1 } },
    { title: 'no credentials', method: 'GET', path: '/get-balance.json', as: 'nobody' },
    { title: 'wrong credentials', method: 'GET', path: '/get-balance.json', as: 'stranger' },
    { title: 'an unknown call', method: 'GET', path: '/no-such-call.json' },
    { title: 'a message without fields', method: 'POST', path: '/send-sms.json', body: {} },
    {
      title: 'a message to nobody',
      method: 'POST',
      path: '/send-sms.json',
      body: { to: NOBODYS.slice(1), message: 'A test of the API' },
      sends: 'money',
    },
  ],
};
