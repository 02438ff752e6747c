import type { Envelope, Wordings } from '../../http/wording.ts';
import type { components } from './api.d.ts';

export type ErrorCode = components['schemas']['ErrorCode'];

export const wordings: Wordings<400 | 401 | 402 | 403 | 404 | 405 | 413 | 415 | 429 | 500 | 503, ErrorCode> = {
  'missing-key': [401, 'unauthorized', 'Missing or invalid API key.'],
  'invalid-key': [401, 'unauthorized', 'Missing or invalid API key.'],
  'invalid-signature': [401, 'unauthorized', 'Invalid signature.'],
  forbidden: [403, 'forbidden_destination', 'This destination is not allowed.'],
  'unknown-path': [404, 'not_found', 'There is nothing at this path.'],
  'method-not-allowed': [405, 'method_not_allowed', 'This method is not allowed here.'],
  'payload-too-large': [413, 'payload_too_large', 'The body is too large; the limit is an option, 5 MiB by default.'],
  'unsupported-media-type': [415, 'unsupported_media_type', 'Send the body as Content-Type: application/json.'],
  'malformed-body': [400, 'invalid_request', 'The body is not valid JSON.'],
  'missing-field': [400, 'invalid_request', 'A required field is missing.'],
  'invalid-request': [400, 'invalid_request', 'The request is invalid.'],
  'invalid-destination': [400, 'invalid_destination', 'The number is not in E.164 form: +[country][number].'],
  'invalid-sender': [400, 'invalid_sender_id', 'The sender ID is not allowed at this destination.'],
  'unknown-sender': [400, 'invalid_sender_id', 'The sender ID is not registered.'],
  'unapproved-sender': [400, 'invalid_sender_id', 'The sender ID is not approved.'],
  'text-too-long': [400, 'body_too_long', 'The body is longer than 1280 GSM-7 or 640 UCS-2 characters.'],
  'unknown-message': [404, 'not_found', 'There is no message with this id.'],
  'unknown-country': [404, 'not_found', 'This country is not in the pricing grid.'],
  'unknown-webhook': [404, 'not_found', 'There is no webhook with this id.'],
  'wrong-code': [400, 'invalid_request', 'The code is wrong or has expired.'],
  'forbidden-destination': [403, 'forbidden_destination', 'This destination is unsupported or suspended.'],
  'insufficient-balance': [402, 'insufficient_balance', "The balance is below the destination's price. Top up."],
  'rate-limited': [429, 'rate_limited', 'Too many requests with this API key. Wait before the next one.'],
  'internal-error': [500, 'internal_error', 'Something went wrong on our side. Safe to retry.'],
  unavailable: [503, 'carrier_unreachable', 'The destination carrier is not accepting traffic. Safe to retry.'],
};

type ErrorBody = components['schemas']['Error'];

export const envelope: Envelope<ErrorCode> = (_status, code, message, fault): ErrorBody =>
  fault.kind === 'rate-limited'
    ? { status: 'error', code, message, retry_after: RETRY_AFTER }
    : { status: 'error', code, message };

/** Seconds; "Hit the limit and you get HTTP 429 with Retry-After: 1" (docs, "Rate limits + scaling"). */
export const RETRY_AFTER = 1;
