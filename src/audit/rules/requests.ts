import type { AuditRule } from '../rule.ts';
import { unknownField } from './unknown-field.ts';

/** What a request alone shows. */
export const requests: readonly AuditRule[] = [unknownField];
