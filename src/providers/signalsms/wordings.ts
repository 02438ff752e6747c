import type { Envelope, Wordings } from '../../http/wording.ts';
import type { components } from './api.d.ts';

export type ErrorCode = components['schemas']['ErrorCode'];

/** The one error body the document prints. */
const INVALID_KEY = [
  401,
  'unauthorized',
  'Invalid or expired API key. Generate a new key from Dashboard → Developer Credentials.',
  'verbatim',
] as const;

export const wordings: Wordings<400 | 401 | 402 | 404 | 405 | 413 | 415 | 429 | 500 | 503, ErrorCode> = {
  'missing-key': INVALID_KEY,
  'invalid-key': INVALID_KEY,
  'invalid-signature': INVALID_KEY,
  forbidden: [400, 'bad_request', 'This is not allowed.'],
  'unknown-path': [404, 'not_found', 'There is nothing at this path.'],
  'method-not-allowed': [405, 'method_not_allowed', 'This method is not allowed here.'],
  'payload-too-large': [413, 'payload_too_large', 'The body is too large; the limit is an option, 5 MiB by default.'],
  'unsupported-media-type': [415, 'unsupported_media_type', 'Send the body as Content-Type: application/json.'],
  'malformed-body': [400, 'bad_request', 'The body is not valid JSON.'],
  'missing-field': [400, 'bad_request', 'A required field is missing.'],
  'invalid-request': [400, 'bad_request', 'The request is invalid.'],
  'invalid-destination': [400, 'bad_request', 'A recipient is not in E.164 form.'],
  'invalid-sender': [400, 'bad_request', 'The sender is not 1 to 11 letters and digits.'],
  'unknown-sender': [404, 'not_found', 'The sender ID is not registered on this account.'],
  'unapproved-sender': [400, 'bad_request', 'The sender ID has not been approved.'],
  'text-too-long': [400, 'bad_request', 'The message is too long.'],
  'unknown-message': [404, 'not_found', 'There is no message with this ID.'],
  'unknown-country': [404, 'not_found', 'There is no rate for this country.'],
  'unknown-webhook': [404, 'not_found', 'There is no such webhook.'],
  'wrong-code': [400, 'bad_request', 'The code is wrong or has expired.'],
  'forbidden-destination': [400, 'bad_request', 'There is no rate for this destination.'],
  'insufficient-balance': [402, 'payment_required', 'Insufficient wallet balance. Top up via the dashboard.'],
  'rate-limited': [429, 'too_many_requests', 'Rate limit exceeded. Retry after the interval in X-RateLimit-Reset.'],
  'internal-error': [500, 'internal_error', 'Unexpected server error. Retry with exponential backoff.'],
  unavailable: [503, 'service_unavailable', 'Gateway temporarily unavailable for maintenance.'],
};

export const envelope: Envelope<ErrorCode> = (_status, error, message): components['schemas']['Error'] => ({
  error,
  message,
});
