import type { AuditRule } from '../rule.ts';

/** What only shows over several requests. */
export const behaviour: readonly AuditRule[] = [];
