import { type AuditRule, FINE } from '../rule.ts';
import { inSeconds } from './retries.ts';

export const retriedTooSoon: AuditRule = {
  id: 'retried-too-soon',
  title: 'Called again before the time was over that the provider asked to wait',
  severity: 'warning',
  why: 'With 429 or 503 the provider says how long to wait. Whoever comes earlier is refused again, and keeps the allowance of all others that use the key used up.',
  mend: 'Read Retry-After, or the header that the document names, and let nothing go to the operation before.',
  example: {
    bad: '429, Retry-After: 1; the next call after 0.2 s',
    good: '429, Retry-After: 1; the next call after 1 s',
  },
  judges: 'answer',
  concerns: 'failure',
  check(call, memory) {
    const before = memory.beforeRetry(call);
    for (let index = before.length - 1; index >= 0; index--) {
      const refused = before[index];
      if (refused?.retryAfter === undefined || refused.operation !== call.operation?.id) continue;
      if (refused.status !== 429 && refused.status !== 503) continue;
      const waited = call.at - refused.at;
      if (!(waited < refused.retryAfter)) return FINE;
      // What else comes in the same instant may have been on its way.
      if (waited === 0 && refused.print !== call.print) continue;
      const detail = `Called again ${inSeconds(waited)} after a ${refused.status} that asked to wait ${inSeconds(refused.retryAfter)}.`;
      return [{ detail }];
    }
    return FINE;
  },
};
