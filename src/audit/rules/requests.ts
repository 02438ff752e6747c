import type { AuditRule } from '../rule.ts';
import { alphanumericSenderRefused } from './alphanumeric-sender-refused.ts';
import { coercedType } from './coerced-type.ts';
import { deprecatedCall } from './deprecated-call.ts';
import { encodingDoubles } from './encoding-doubles.ts';
import { ignoredField } from './ignored-field.ts';
import { loopbackCallback } from './loopback-callback.ts';
import { missingContentType } from './missing-content-type.ts';
import { notE164 } from './not-e164.ts';
import { plainHttpCallback } from './plain-http-callback.ts';
import { secretInUrl } from './secret-in-url.ts';
import { unknownField } from './unknown-field.ts';

/** What a request alone shows. */
export const requests: readonly AuditRule[] = [
  unknownField,
  coercedType,
  ignoredField,
  missingContentType,
  plainHttpCallback,
  loopbackCallback,
  notE164,
  encodingDoubles,
  alphanumericSenderRefused,
  deprecatedCall,
  secretInUrl,
];
