import type { Envelope, Wordings } from '../../http/wording.ts';
import type { components } from './api.d.ts';

/** SMSID has no error codes: its body repeats the status and says the rest in a sentence. */
const NONE = '';

export const wordings: Wordings<400 | 401 | 404 | 405 | 413 | 415 | 422 | 429 | 500> = {
  'missing-key': [401, NONE, 'Missing or invalid API key', 'verbatim'],
  'invalid-key': [401, NONE, 'Missing or invalid API key', 'verbatim'],
  'invalid-signature': [401, NONE, 'Invalid signature'],
  forbidden: [400, NONE, 'Not allowed'],
  'unknown-path': [404, NONE, 'Not found'],
  'method-not-allowed': [405, NONE, 'Method not allowed'],
  'payload-too-large': [413, NONE, 'Request body too large; the limit is an option, 5 MiB by default'],
  'unsupported-media-type': [415, NONE, 'Send the body as Content-Type: application/json'],
  'malformed-body': [400, NONE, 'Invalid JSON'],
  'missing-field': [400, NONE, 'A required field is missing'],
  'invalid-request': [400, NONE, 'Validation error'],
  'invalid-destination': [400, NONE, 'Invalid phone number', 'verbatim'],
  'invalid-sender': [400, NONE, 'Invalid Sender ID'],
  'unknown-sender': [400, NONE, 'Sender ID not approved'],
  'unapproved-sender': [400, NONE, 'Sender ID not approved'],
  'text-too-long': [400, NONE, 'The message is longer than 1600 characters'],
  'unknown-message': [404, NONE, 'Message not found'],
  'unknown-country': [404, NONE, 'Not found'],
  'unknown-webhook': [404, NONE, 'Not found'],
  'wrong-code': [422, NONE, 'Invalid or expired code'],
  'forbidden-destination': [400, NONE, 'Destination not supported'],
  // The one sentence the document gives.
  'insufficient-balance': [400, NONE, 'Insufficient balance'],
  'rate-limited': [429, NONE, 'Rate limit exceeded'],
  'internal-error': [500, NONE, 'Internal server error'],
  unavailable: [500, NONE, 'Service unavailable'],
};

export const envelope: Envelope = (code, _code, text): components['schemas']['Error'] => ({ meta: { code, text } });
