import type { AuditRule } from '../rule.ts';
import { behaviour } from './behaviour.ts';
import { requests } from './requests.ts';

/** Every rule, in the order in which reports list them. */
export const rules: readonly AuditRule[] = [...requests, ...behaviour];
