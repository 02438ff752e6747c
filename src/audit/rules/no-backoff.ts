import { type AuditRule, FINE } from '../rule.ts';
import { attemptsBefore, inSeconds, isUncertain } from './retries.ts';

/** Retries after which gaps that do not grow show. */
const RETRIES = 3;

/** On a clock that stands still every gap is 0, so only many of them say anything. */
const RETRIES_AT_ONCE = 10;

/** What chance puts on a gap that was meant to be the same, or longer. */
const JITTER = 1.2;

/** Whoever waits so long, in milliseconds, presses nobody. */
const LONG = 60_000;

export const noBackoff: AuditRule = {
  id: 'no-backoff',
  title: 'Retried in a steady beat while the provider was failing',
  severity: 'warning',
  why: 'A provider that is failing needs to be left alone. Clients that all retry in the same beat keep it down, and are throttled when it is up again.',
  mend: 'Double the pause with each retry, add chance to it, and stop after a few.',
  example: { bad: '500, retries after 1 s, 1 s and 1 s', good: '500, retries after 1 s, 2 s and 4 s' },
  judges: 'answer',
  concerns: 'failure',
  check(call, memory) {
    const attempts = attemptsBefore(call, memory, isUncertain);
    if (attempts.length < RETRIES) return FINE;
    const times = [call.at, ...attempts.map(({ at }) => at)];
    const [newest = 0, second = 0] = times;
    const [oldest = 0, next = 0] = times.toReversed();
    const last = newest - second;
    if (newest === oldest && attempts.length < RETRIES_AT_ONCE) return FINE;
    if (last >= LONG || last > (next - oldest) * JITTER) return FINE;
    return [
      { detail: `Retried ${attempts.length} times after 5xx or no answer, the last time after ${inSeconds(last)}.` },
    ];
  },
};
