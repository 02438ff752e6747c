import { type AuditRule, FINE } from '../rule.ts';

/** Refusals after the first one, and the milliseconds they come in. */
const FURTHER = 3;
const WITHIN = 1_000;

export const hammeredAfter429: AuditRule = {
  id: 'hammered-after-429',
  title: 'Went on calling after the rate limit was reached',
  severity: 'warning',
  why: 'A call that is refused with 429 is wasted, and delays the moment at which calls are let in again. Providers suspend keys that go on like this.',
  mend: 'Stop all calls of the key at the first 429, wait as long as the answer says, and begin again slowly; or limit the rate before it is reached.',
  example: { bad: '429, and four more calls within the second', good: '429, a pause, and then one call' },
  judges: 'answer',
  concerns: 'failure',
  check(call, memory) {
    if (call.status !== 429) return FINE;
    let refused = 0;
    for (const { at, status } of memory.beforeRetry(call)) if (status === 429 && call.at - at <= WITHIN) refused++;
    if (refused < FURTHER) return FINE;
    return [{ detail: `${refused} further calls were refused with 429 within a second after the first.` }];
  },
};
