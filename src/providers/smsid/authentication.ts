import type { Authentication } from '../../http/authentication.ts';
import { fault } from '../../sms/fault.ts';
import { sameText } from '../../sms/secret.ts';
import { hmacSha256 } from '../../webhook/signature.ts';

/**
 * `X-Api-Key`, and for an account with an API secret `X-Api-Sign`: the hex HMAC-SHA256 of the exact bytes of the body,
 * the empty body of a GET included (docs, "Signed requests (HMAC)").
 */
export const signedApiKey: Authentication = {
  keyOf({ headers }) {
    const key = headers['x-api-key'];
    if (!key) throw fault('missing-key');
    return key;
  },
  prove({ method, headers, body, unreadable }, { secret }) {
    if (secret === null) return;
    // The signature of a body that nobody has read cannot be checked; whatever takes a body refuses such a one.
    if (unreadable !== undefined && method !== 'GET') return;
    const signature = headers['x-api-sign'];
    if (!signature || !sameText(hmacSha256(secret, body), signature.toLowerCase())) throw fault('invalid-signature');
  },
};
