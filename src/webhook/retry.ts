import type { DeliveryPolicy } from './receipt.ts';

/** Waits `first` milliseconds, then twice as long each time up to `cap`, until `span` has passed since the first try. */
export function exponentialBackoff(schedule: { first: number; cap: number; span: number }): DeliveryPolicy['backoff'] {
  const { first, cap, span } = schedule;
  return (attempt, elapsed) => {
    const wait = Math.min(first * 2 ** (attempt - 1), cap);
    return elapsed + wait <= span ? wait : undefined;
  };
}

/** Waits so many milliseconds before each further attempt, and gives up after the last of them. */
export function fixedWaits(...waits: readonly number[]): DeliveryPolicy['backoff'] {
  return (attempt) => waits[attempt - 1];
}

/** 2xx keeps the receipt, 5xx asks for another try, anything else refuses it for good. */
export function retryServerErrors(status: number): ReturnType<DeliveryPolicy['verdict']> {
  if (status >= 200 && status < 300) return 'delivered';
  return status >= 500 ? 'retry' : 'refused';
}
