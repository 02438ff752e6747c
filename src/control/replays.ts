import type { Receipt, WebhookAttempt } from '../webhook/receipt.ts';
import type { ControlDesk } from './desk.ts';

/** Tries every receipt once more that nobody has taken and nobody will try again, oldest first. */
export function replayFailed(desk: Pick<ControlDesk, 'attempts' | 'replay'>): Promise<WebhookAttempt[]> {
  return Promise.all(failed(desk.attempts()).flatMap(({ id }) => desk.replay(id) ?? []));
}

/** The last attempts of such receipts, oldest first. */
function failed(newestFirst: Iterable<WebhookAttempt>): WebhookAttempt[] {
  const seen = new Set<Receipt>();
  const last: WebhookAttempt[] = [];
  for (const attempt of newestFirst) {
    if (seen.has(attempt.receipt)) continue;
    seen.add(attempt.receipt);
    if (attempt.result === 'refused' || attempt.result === 'gave-up') last.push(attempt);
  }
  return last.reverse();
}
