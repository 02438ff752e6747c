import { expect, test } from 'vitest';
import { sandbox } from '../../support/sandbox.ts';
import { account, client, KEY, REVOKED, refusal, type Schemas } from '../../support/signalsms.ts';
import { jsonOf, type Reply } from '../../support/wire.ts';

const empty = sandboxOf({ balance: '0' });
const suspended = sandboxOf({ suspended_countries: ['GB'] });

/** Each row of the document's table of errors that a request can bring about. */
const table: readonly (readonly [refusal: string, why: string, ask: () => Promise<Reply>])[] = [
  ['400 bad_request', 'missing required fields', () => client(sandbox()).request('POST', '/sms/dispatch', {})],
  ['400 bad_request', 'malformed JSON', () => client(sandbox()).request('POST', '/sms/dispatch', '{"sender":')],
  ['400 bad_request', 'JSON that is no object', () => client(sandbox()).request('POST', '/sms/dispatch', '[]')],
  ['400 bad_request', 'a suspended country', () => client(suspended()).tryDispatch()],
  ['401 unauthorized', 'an unknown key', () => client(sandbox(), 'sig_live_unknown').request('GET', '/senders')],
  ['401 unauthorized', 'a revoked key', () => client(sandbox(), REVOKED).request('GET', '/senders')],
  ['401 unauthorized', 'no key', () => withAuthorization('')],
  ['401 unauthorized', 'a key of another scheme', () => withAuthorization(`Basic ${KEY}`)],
  ['402 payment_required', 'an empty wallet', () => client(empty()).tryDispatch()],
  ['404 not_found', 'an unknown message', () => client(sandbox()).request('GET', '/sms/status/msg_0')],
  ['404 not_found', 'an unknown sender', () => client(sandbox()).tryDispatch({ sender: 'Unknown' })],
  ['404 not_found', 'an unknown path', () => client(sandbox()).request('GET', '/sms/inbox')],
  ['405 method_not_allowed', 'a wrong method', () => client(sandbox()).request('GET', '/sms/dispatch')],
  ['413 payload_too_large', 'a body over 5 MiB', () => withBody(' '.repeat(5 * 1024 * 1024 + 1))],
  ['415 unsupported_media_type', 'a form', () => withBody('sender=WhiteRaven', 'application/x-www-form-urlencoded')],
  ['429 too_many_requests', 'magic', () => client(sandbox()).tryDispatch({ recipients: ['+15005550004'] })],
  ['500 internal_error', 'magic', () => client(sandbox()).tryDispatch({ recipients: ['+15005550005'] })],
];

test.for(table)('%s for %s, in the two documented fields', async ([expected, , ask]) => {
  const reply = await ask();
  expect(refusal(reply)).toBe(expected);
  expect(Object.keys(jsonOf(reply) as Schemas['Error'])).toEqual(['error', 'message']);
  expect(reply.headers).toMatchObject({
    'content-type': 'application/json; charset=utf-8',
    'x-ratelimit-remaining': expect.any(String),
    'x-ratelimit-reset': expect.any(String),
  });
});

const withAuthorization = (authorization: string) =>
  client(sandbox()).request('GET', '/senders', undefined, { authorization });

const withBody = (body: string, type = 'application/json') =>
  client(sandbox()).request('POST', '/sms/dispatch', body, { 'content-type': type });

function sandboxOf(fields: Parameters<typeof account>[0]) {
  return () => sandbox({ accounts: [account(fields)] });
}
