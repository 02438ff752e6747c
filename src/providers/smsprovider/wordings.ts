import type { Envelope, Wordings } from '../../http/wording.ts';
import type { components } from './api.d.ts';

export type ErrorCode = components['schemas']['ErrorCode'];

/** The document gives codes and no HTTP statuses; these are the usual ones. */
export const wordings: Wordings<400 | 401 | 402 | 404 | 405 | 413 | 415 | 429 | 500, ErrorCode> = {
  'missing-key': [401, 'authentication_failed', 'Invalid or missing API key'],
  'invalid-key': [401, 'authentication_failed', 'Invalid or missing API key'],
  'invalid-signature': [401, 'authentication_failed', 'Invalid signature'],
  forbidden: [400, 'invalid_request', 'Not allowed'],
  'unknown-path': [404, 'not_found', 'There is nothing at this path'],
  'method-not-allowed': [405, 'method_not_allowed', 'This method is not allowed here'],
  'payload-too-large': [413, 'payload_too_large', 'The body is too large; the limit is an option, 5 MiB by default'],
  'unsupported-media-type': [415, 'unsupported_media_type', 'Send the body as Content-Type: application/json'],
  'malformed-body': [400, 'invalid_request', 'The body is not valid JSON'],
  'missing-field': [400, 'invalid_request', 'A required field is missing'],
  'invalid-request': [400, 'invalid_request', 'The request is invalid'],
  'invalid-destination': [400, 'invalid_phone_number', 'Phone number format is invalid'],
  'invalid-sender': [400, 'invalid_request', 'The sender ID is invalid'],
  'unknown-sender': [400, 'invalid_request', 'The sender ID is not registered'],
  'unapproved-sender': [400, 'invalid_request', 'The sender ID is not approved'],
  'text-too-long': [400, 'message_too_long', 'Message exceeds maximum length'],
  'unknown-message': [404, 'message_not_found', 'There is no message with this id'],
  'unknown-country': [404, 'not_found', 'There is no such country'],
  'unknown-webhook': [404, 'not_found', 'There is no webhook with this id'],
  'wrong-code': [400, 'invalid_request', 'The code is wrong or has expired'],
  'forbidden-destination': [400, 'invalid_phone_number', 'This destination is not supported'],
  'insufficient-balance': [402, 'insufficient_credits', 'Your account has insufficient credits', 'verbatim'],
  'rate-limited': [429, 'rate_limit_exceeded', 'API rate limit exceeded'],
  'internal-error': [500, 'internal_error', 'Internal server error'],
  unavailable: [500, 'internal_error', 'Service unavailable'],
};

export const envelope: Envelope<ErrorCode> = (_status, code, message): components['schemas']['Error'] => ({
  success: false,
  error: { code, message },
});
