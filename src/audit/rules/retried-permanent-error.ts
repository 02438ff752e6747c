import { type AuditRule, FINE } from '../rule.ts';
import { attemptsBefore, isPermanent, reasonOf } from './retries.ts';

/** How often the very same request was sent again. */
const AGAIN = 2;

export const retriedPermanentError: AuditRule = {
  id: 'retried-permanent-error',
  title: 'Sent the same request again although it can only be refused again',
  severity: 'warning',
  why: 'A 4xx other than 408, 409 and 429 says that the request is at fault: its key, its number, its money. The very same request is refused for ever, which also shows that nobody read the code of the error.',
  mend: 'Retry only 408, 409, 429 and 5xx. Read the code of any other error, and tell whoever can mend it.',
  example: {
    bad: '402 insufficient_balance, then the same send twice more',
    good: '402 insufficient_balance, then an alarm, and the send once the account has been topped up',
  },
  judges: 'answer',
  concerns: 'failure',
  check(call, memory) {
    const attempts = attemptsBefore(call, memory, isPermanent);
    const [last] = attempts;
    if (last === undefined || attempts.length < AGAIN) return FINE;
    const detail = `Sent again ${attempts.length} times after ${reasonOf(last)}, which says that the request is at fault.`;
    return [{ detail }];
  },
};
