import type { Envelope, Wordings } from '../../http/wording.ts';
import type { components } from './api.d.ts';
import { Refusal } from './refusals.ts';

export type ErrorCode = components['schemas']['ErrorCode'];

/** The sentences of the overview's table of errors, and those recorded on the wire where there are any. */
export const wordings: Wordings<400 | 401 | 404 | 405 | 429 | 500, ErrorCode> = {
  'missing-key': [401, 'AUTH_FAILED_NO_DATA', 'You have not provided auth data.', 'verbatim'],
  'invalid-key': [401, 'AUTH_FAILED', 'The auth data you have provided is invalid.', 'verbatim'],
  'invalid-signature': [401, 'AUTH_FAILED', 'The auth data you have provided is invalid.', 'verbatim'],
  forbidden: [400, 'NO_ACCESS', 'You do not have access to this resource.'],
  'unknown-path': [404, 'NOT_IMPLEMENTED', 'The method you are requesting is unsupported.', 'verbatim'],
  'method-not-allowed': [405, 'NOT_IMPLEMENTED', 'The method you are requesting is unsupported.', 'verbatim'],
  'payload-too-large': [400, 'FIELD_INVALID', 'The body is too large; the limit is an option, 5 MiB by default.'],
  'unsupported-media-type': [400, 'FIELD_INVALID', 'Field has invalid format (see proper format in the description).'],
  'malformed-body': [400, 'FIELD_INVALID', 'Field has invalid format (see proper format in the description).'],
  'missing-field': [400, 'FIELD_EMPTY', 'Required field is empty.'],
  'invalid-request': [400, 'FIELD_INVALID', 'Field has invalid format (see proper format in the description).'],
  'invalid-destination': [400, 'FIELD_INVALID', 'Field "to" is not a valid number.'],
  'invalid-sender': [400, 'BAD_CALLER_ID', 'The sender ID you have set is not valid or number is inactive or expired'],
  'unknown-sender': [400, 'BAD_CALLER_ID', 'The sender ID you have set is not valid or number is inactive or expired'],
  'unapproved-sender': [
    400,
    'BAD_CALLER_ID',
    'The sender ID you have set is not valid or number is inactive or expired',
  ],
  'text-too-long': [400, 'FIELD_INVALID', 'Field "message" is not valid.'],
  'unknown-message': [400, 'NOT_FOUND', 'Message with this ID does not exist'],
  'unknown-country': [400, 'FIELD_INVALID', 'Field "countrycode" is not a valid country.'],
  'unknown-webhook': [400, 'NOT_FOUND', 'The resource with this key is not found.'],
  'wrong-code': [400, 'FIELD_INVALID', 'Field has invalid format (see proper format in the description).'],
  'forbidden-destination': [400, 'FIELD_INVALID', 'Field "to" is not a valid number.'],
  'insufficient-balance': [400, 'LEDGER_ERROR', 'Insufficient funds to carry out debit'],
  'rate-limited': [429, 'OVER_LIMIT', 'You have exceeded the request limit.'],
  'internal-error': [500, 'FAILED', 'Something went wrong on our side.'],
  unavailable: [500, 'FAILED', 'Something went wrong on our side.'],
};

export const envelope: Envelope<ErrorCode> = (_status, code, message, fault): components['schemas']['ErrorReply'] => ({
  error: fault instanceof Refusal ? fault.answer : { code, description: message },
});
