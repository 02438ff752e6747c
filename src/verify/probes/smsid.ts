import { hmacSha256 } from '../../webhook/signature.ts';
import { BROKEN, NOBODYS, noTestKeys, type Probes } from '../probe.ts';

export const smsid: Probes = {
  headers: ({ key, secret }, body) => ({
    'X-Api-Key': key,
    ...(secret !== undefined && { 'X-Api-Sign': hmacSha256(secret, body) }),
  }),
  // No test keys are documented.
  isTestKey: noTestKeys,
  account: {
    balance: '95.6400',
    default_sender: 'SMSID',
    senders: [{ name: 'SMSID', status: 'approved', created_at: '2026-01-05T09:00:00Z' }],
  },
  form: 'json',
  pause: 0,
  code: ['meta', 'code'],
  list: [
    { title: 'the balance', method: 'GET', path: '/balance' },
    { title: 'an unknown message', method: 'POST', path: '/sms/status', body: { message_id: 'unknown' } },
    { title: 'no message', method: 'POST', path: '/sms/status', body: {} },
    { title: 'a wrong passcode', method: 'POST', path: '/otp/verify', body: { to: NOBODYS, code: '000000' } },
    { title: 'no passcode', method: 'POST', path: '/otp/verify', body: { to: NOBODYS } },
    { title: 'no key', method: 'GET', path: '/balance', as: 'nobody' },
    { title: 'a wrong key', method: 'GET', path: '/balance', as: 'stranger' },
    { title: 'a malformed body', method: 'POST', path: '/sms/send', body: BROKEN },
    { title: 'a message without fields', method: 'POST', path: '/sms/send', body: {} },
    {
      title: 'a message to nobody',
      method: 'POST',
      path: '/sms/send',
      body: { to: NOBODYS, message: 'A test of the API' },
      sends: 'money',
    },
  ],
};
