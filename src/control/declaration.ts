import { eraseApi, type HttpApi } from '../http/api.ts';
import { contractOf } from '../http/contract.ts';
import type { WireRequest } from '../http/wire.ts';
import type { operations as Api, components } from './api.d.ts';
import type { ControlDesk } from './desk.ts';
import type { Visitor } from './guard.ts';
import { operations } from './operations/index.ts';
import { requireKnownQuery } from './query-names.ts';

const contract = contractOf('control.yaml');

/** Asks for what GET would be answered; whoever carries the reply leaves its body out. */
const headAsGet = (request: WireRequest) => (request.method === 'HEAD' ? { ...request, method: 'GET' } : request);

/** The emulator's own API, declared like a provider's; its errors are RFC 9457 problem details. */
const declaration: HttpApi<Api, ControlDesk, Visitor> = {
  id: 'control',
  contract,
  wordings: {
    'missing-key': [403, 'Forbidden', 'This request is not allowed.'],
    'invalid-key': [403, 'Forbidden', 'This request is not allowed.'],
    'invalid-signature': [403, 'Forbidden', 'This request is not allowed.'],
    forbidden: [403, 'Forbidden', 'This request is not allowed.'],
    'unknown-path': [404, 'Not Found', 'There is nothing at this path.'],
    'method-not-allowed': [405, 'Method Not Allowed', 'This method is not allowed here.'],
    'payload-too-large': [413, 'Content Too Large', 'The body is too large; the limit is an option, 5 MiB by default.'],
    'unsupported-media-type': [415, 'Unsupported Media Type', 'Send changes as Content-Type: application/json.'],
    'malformed-body': [400, 'Bad Request', 'The body is not valid JSON.'],
    'missing-field': [400, 'Bad Request', 'A required field is missing.'],
    'invalid-request': [400, 'Bad Request', 'The request is invalid.'],
    'invalid-destination': [400, 'Bad Request', 'The number is not in E.164 form.'],
    'invalid-sender': [400, 'Bad Request', 'The sender ID is invalid.'],
    'unknown-sender': [404, 'Not Found', 'There is no such sender ID.'],
    'unapproved-sender': [400, 'Bad Request', 'The sender ID is not approved.'],
    'text-too-long': [400, 'Bad Request', 'The text is too long.'],
    'unknown-message': [404, 'Not Found', 'There is no such message.'],
    'unknown-country': [404, 'Not Found', 'There is no such country.'],
    'unknown-webhook': [404, 'Not Found', 'There is no such webhook.'],
    'wrong-code': [400, 'Bad Request', 'The code is wrong.'],
    'forbidden-destination': [403, 'Forbidden', 'This destination is not allowed.'],
    'insufficient-balance': [400, 'Bad Request', 'The balance is too low.'],
    'rate-limited': [403, 'Forbidden', 'Too many requests.'],
    'internal-error': [500, 'Internal Server Error', 'The emulator has a defect; please report it.'],
    unavailable: [503, 'Service Unavailable', 'Too many wait already.'],
  },
  envelope: (status, title, detail, { context: { field } }): components['schemas']['Problem'] => ({
    type: 'about:blank',
    title,
    status,
    detail,
    ...(field === undefined ? {} : { field }),
  }),
  errorType: 'application/problem+json',
  canonicalise: headAsGet,
  exactPaths: true,
  admitQuery: (operation, given) => requireKnownQuery(contract, operation, given),
  operations,
};

export const control = eraseApi(declaration);
