import { describe, expect, test } from 'vitest';
import { providers } from '../src/providers/index.ts';
import { direct } from './support/direct.ts';
import { documents } from './support/documents.ts';
import { sandbox } from './support/sandbox.ts';
import * as signalsms from './support/signalsms.ts';
import * as smsid from './support/smsid.ts';
import * as smsprovider from './support/smsprovider.ts';
import * as smsroute from './support/smsroute.ts';
import * as transmitsms from './support/transmitsms.ts';
import { jsonOf, type Sent } from './support/wire.ts';

/** What brings each error that a document has an example of, under its response and its own name. */
type Requests = Readonly<Record<string, Sent>>;

/** How a provider is asked. */
function asking(host: string, own: Readonly<Record<string, string>>, type = 'application/json') {
  return (path: string, body?: unknown, headers: Readonly<Record<string, string | undefined>> = {}): Sent => ({
    method: body === undefined ? 'GET' : 'POST',
    host,
    path,
    headers: { ...own, ...(body === undefined ? {} : { 'content-type': type }), ...headers },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
}

const outcome = (fate: string) => ({ 'x-emulator-outcome': fate });
const TOO_LARGE = ' '.repeat(6 * 1024 * 1024);

function ofSignalSms(): Requests {
  const ask = asking(signalsms.HOST, { authorization: `Bearer ${signalsms.KEY}` });
  const { CODE } = signalsms;
  const send = (fields: object, headers = {}) => ask('/v1/sms/dispatch', { ...CODE, ...fields }, headers);
  return {
    'BadMessage missing_field': send({ recipients: undefined }),
    'BadMessage bad_recipient': send({ recipients: ['12345'] }),
    'BadMessage sender_not_approved': send(
      { sender: 'PendingCo' },
      { authorization: `Bearer ${signalsms.PENDING_KEY}` },
    ),
    'BadRequest bad_request': ask('/v1/rates?country=USA'),
    'Unauthorized unauthorized': ask('/v1/account/balance', undefined, { authorization: '' }),
    'PaymentRequired payment_required': send({}, outcome('out_of_money')),
    'NotFound message': ask('/v1/sms/status/msg_7f8a2b4c1e9d3a56'),
    'NotFound sender': send({ sender: 'NobodyHere' }),
    'PayloadTooLarge payload_too_large': ask('/v1/sms/dispatch', TOO_LARGE),
    'UnsupportedMediaType unsupported_media_type': send({}, { 'content-type': 'text/plain' }),
    'TooManyRequests too_many_requests': send({}, outcome('rate_limited')),
    'InternalError internal_error': send({}, outcome('internal_error')),
    'ServiceUnavailable service_unavailable': send({}, outcome('unavailable')),
  };
}

function ofSmsProvider(): Requests {
  const ask = asking(smsprovider.HOST, { authorization: `Bearer ${smsprovider.STANDARD}` });
  const send = (fields: object, headers = {}) => ask('/v1/messages', { ...smsprovider.HELLO, ...fields }, headers);
  return {
    'InvalidMessage invalid_phone_number': send({ to: '12345' }),
    'InvalidMessage message_too_long': send({ message: 'x'.repeat(1_601) }),
    'InvalidMessage invalid_request': send({ message: undefined }),
    'InvalidRequest invalid_request': ask('/v1/webhooks', { url: 'https://app.example/', events: ['message.read'] }),
    'AuthenticationFailed authentication_failed': ask('/v1/account', undefined, { authorization: undefined }),
    'InsufficientCredits insufficient_credits': send({
      to: Array(1_000).fill('+1234567890'),
      message: 'x'.repeat(500),
    }),
    'MessageNotFound message_not_found': ask('/v1/messages/msg_5f8d2b38c4a7f'),
    'WebhookNotFound not_found': { ...ask('/v1/webhooks/wh_5f8d2b38c4a7f'), method: 'DELETE' },
    'PayloadTooLarge payload_too_large': ask('/v1/messages', TOO_LARGE),
    'UnsupportedMediaType unsupported_media_type': send({}, { 'content-type': 'text/plain' }),
    'RateLimitExceeded rate_limit_exceeded': send({}, outcome('rate_limited')),
    'InternalError internal_error': send({}, outcome('internal_error')),
  };
}

function ofSmsroute(): Requests {
  const ask = asking(smsroute.HOST, { authorization: `Bearer ${smsroute.LIVE}` });
  const send = (fields: object, headers = {}) => ask('/v1/messages', { ...smsroute.HELLO, ...fields }, headers);
  return {
    'InvalidMessage invalid_destination': send({ to: '12345' }),
    'InvalidMessage invalid_sender_id': send({ from: 'my brand' }),
    'InvalidMessage body_too_long': send({ body: 'x'.repeat(1_281) }),
    'InvalidMessage invalid_request': send({ body: '' }),
    'InvalidRequest invalid_request': ask('/v1/messages/bulk', []),
    'InvalidDestination invalid_destination': ask('/v1/pricing/lookup?to=12345'),
    'Unauthorized unauthorized': ask('/v1/balance', undefined, { authorization: undefined }),
    'InsufficientBalance insufficient_balance': send({}, outcome('out_of_money')),
    'ForbiddenDestination forbidden_destination': send({ to: '+850191234567' }),
    'NotFound not_found': ask('/v1/messages/msg_01HZX9W3K4PQTR8N5B2M7F6Y0E'),
    'PayloadTooLarge payload_too_large': ask('/v1/messages', TOO_LARGE),
    'UnsupportedMediaType unsupported_media_type': send({}, { 'content-type': 'text/plain' }),
    'RateLimited rate_limited': send({}, outcome('rate_limited')),
    'InternalError internal_error': send({}, outcome('internal_error')),
    'CarrierUnreachable carrier_unreachable': send({}, outcome('unavailable')),
  };
}

function ofTransmitSms(): Requests {
  const type = transmitsms.FORM;
  const ask = asking(transmitsms.HOST, { authorization: transmitsms.basic(transmitsms.DEMO) }, type);
  const call = (name: string, parameters: transmitsms.Parameters, headers = {}) =>
    ask(`/${name}.json`, transmitsms.formOf(parameters), headers);
  return {
    'Invalid FIELD_EMPTY': call('send-sms', { to: transmitsms.ELLA }),
    'Invalid FIELD_INVALID': call('send-sms', { message: 'Hello' }),
    'Invalid NOT_FOUND': call('get-sms', { message_id: 1 }),
    'Invalid RECIPIENTS_ERROR': call('send-sms', { message: 'Hello', to: '1234456' }),
    'Unauthorized AUTH_FAILED_NO_DATA': call('get-balance', {}, { authorization: undefined }),
    'Unauthorized AUTH_FAILED': call('get-balance', {}, { authorization: transmitsms.basic(['NOBODY', 'X']) }),
    'NotImplemented NOT_IMPLEMENTED': call('send-mms', {}),
    'OverLimit OVER_LIMIT': call('get-balance', {}, outcome('rate_limited')),
    'InternalError FAILED': call('get-balance', {}, outcome('internal_error')),
  };
}

function ofSmsid(): Requests {
  const ask = asking(smsid.HOST, { 'x-api-key': smsid.KEY });
  const send = (fields: object, headers = {}) => ask('/api/v1/sms/send', { ...smsid.HELLO, ...fields }, headers);
  return {
    'BadMessage missing_field': send({ to: undefined }),
    'BadMessage invalid_number': send({ to: '12345' }),
    'BadMessage unapproved_sender': send({ sender_id: 'Nobody' }),
    'BadMessage insufficient_balance': send({}, outcome('out_of_money')),
    'BadRequest missing_field': ask('/api/v1/otp/verify', { code: '123456' }),
    'Unauthorized key': ask('/api/v1/balance', undefined, { 'x-api-key': undefined }),
    'Unauthorized signature': send({}, { 'x-api-key': smsid.SIGNED_KEY, 'x-api-sign': 'x' }),
    'MessageNotFound message_not_found': ask('/api/v1/sms/status', { message_id: 'DcShuhod0PMAAAFQ' }),
    'PayloadTooLarge payload_too_large': ask('/api/v1/sms/send', TOO_LARGE),
    'UnsupportedMediaType unsupported_media_type': send({}, { 'content-type': 'text/plain' }),
    'VerificationFailed verification_failed': ask('/api/v1/otp/verify', { to: smsid.TO, code: '123456' }),
    'RateLimited rate_limited': send({}, outcome('rate_limited')),
    'InternalError internal_error': send({}, outcome('internal_error')),
  };
}

const requests: Readonly<Record<string, () => Requests>> = {
  signalsms: ofSignalSms,
  smsprovider: ofSmsProvider,
  smsroute: ofSmsroute,
  transmitsms: ofTransmitSms,
  smsid: ofSmsid,
};

/** The examples of errors in a provider's document, by response and name. */
function examplesOf(provider: string): readonly (readonly [name: string, value: unknown])[] {
  const { document } = documents.find(({ id }) => id === provider) ?? expect.unreachable();
  return Object.entries(document.components?.responses ?? {}).flatMap(([response, answer]) =>
    Object.values('content' in answer ? (answer.content ?? {}) : {}).flatMap(({ examples = {} }) =>
      Object.entries(examples).flatMap(([name, example]) =>
        'value' in example && /"(error|code)":(?!\{"code":"SUCCESS"|2)/.test(JSON.stringify(example.value))
          ? [[`${response} ${name}`, example.value] as const]
          : [],
      ),
    ),
  );
}

/** The statuses with which operations of a provider's document give a response. */
function statusesOf(provider: string, response: string): string[] {
  const { document } = documents.find(({ id }) => id === provider) ?? expect.unreachable();
  const operations = Object.values(document.paths ?? {}).flatMap((item) => [item?.get, item?.post, item?.delete]);
  return operations.flatMap((operation) =>
    Object.entries(operation?.responses ?? {}).flatMap(([status, answer]) =>
      '$ref' in answer && answer.$ref.endsWith(`/${response}`) ? [status] : [],
    ),
  );
}

describe.for(providers)('the errors in the document of $title', ({ id }) => {
  const asked = requests[id]?.() ?? {};
  const examples = examplesOf(id);

  test('are all asked for', () => {
    expect(Object.keys(asked).sort()).toEqual(examples.map(([name]) => name).sort());
  });

  test.for(examples)('%s is what the emulator says', async ([name, value]) => {
    const request = asked[name] ?? expect.unreachable();
    const reply = await direct(sandbox())(request);
    expect(jsonOf(reply)).toEqual(value);
    expect(statusesOf(id, name.split(' ')[0] ?? '')).toContain(String(reply.status));
  });
});
