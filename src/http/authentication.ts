import type { Caller } from '../sms/directory.ts';
import { fault } from '../sms/fault.ts';
import { sameText } from '../sms/secret.ts';
import type { WireRequest } from './wire.ts';

/** How a provider's callers show who they are. */
export interface Authentication {
  /**
   * The key a request presents, unchecked; it alone says which account, and so which sandbox, the request is for.
   * @throws Fault `missing-key` or `invalid-key` saying what is missing or malformed.
   */
  keyOf(request: WireRequest): string;
  /**
   * Further proof, where the key alone is not enough.
   * @throws Fault `invalid-key` or `invalid-signature`.
   */
  prove?(request: WireRequest, caller: Caller): void;
}

/** The API key a request bears; undefined where it bears none that can be read. */
export function keyOf(authentication: Authentication, request: WireRequest): string | undefined {
  try {
    return authentication.keyOf(request);
  } catch {
    // Whoever answers it says what is wrong.
    return undefined;
  }
}

/** `Authorization: Bearer <key>`. */
export const bearer: Authentication = {
  keyOf({ headers }) {
    const { authorization } = headers;
    if (authorization === undefined) {
      throw fault('missing-key', 'The Authorization header is missing; send "Authorization: Bearer <API key>".');
    }
    const [, key] = /^Bearer +(\S+) *$/i.exec(authorization) ?? [];
    if (key === undefined) {
      throw fault('invalid-key', 'The Authorization header is malformed; send "Authorization: Bearer <API key>".');
    }
    return key;
  },
};

/** `Authorization: Basic <key:secret in base64>` (RFC 7617). An account without a secret cannot be called for. */
export const basic: Authentication = {
  keyOf: (request) => credentialsOf(request).key,
  prove(request, caller) {
    const { secret } = credentialsOf(request);
    if (!caller.secret || !sameText(caller.secret, secret)) throw fault('invalid-key', 'The API secret is wrong.');
  },
};

function credentialsOf({ headers: { authorization } }: WireRequest): { key: string; secret: string } {
  if (authorization === undefined) {
    throw fault('missing-key', 'The Authorization header is missing; send "Authorization: Basic <key:secret>".');
  }
  const [, encoded = ''] = /^Basic +([A-Za-z0-9+/]+={0,2}) *$/i.exec(authorization) ?? [];
  const [, key, secret = ''] = /^([^:]+):(.*)$/s.exec(Buffer.from(encoded, 'base64').toString()) ?? [];
  if (key === undefined) {
    throw fault('invalid-key', 'The Authorization header is malformed; send "Authorization: Basic <key:secret>".');
  }
  return { key, secret };
}
