import type { Caller } from '../sms/directory.ts';
import { fault } from '../sms/fault.ts';
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
