import type { Schemas } from '../desk.ts';

type Attempt = Schemas['WebhookAttempt'];

const RESULTS: Readonly<Record<Attempt['result'], string>> = {
  delivered: 'taken',
  refused: 'refused, no retry',
  retrying: 'failed, will retry',
  'gave-up': 'failed, gave up',
};

/** What came of an attempt in a word or two: `taken`. */
export const verdictOf = ({ result }: Attempt): string => RESULTS[result];

/** What the receiver answered, or why it did not: `500`, `ECONNREFUSED`. */
export const answerOf = ({ response_status, error }: Attempt): string => String(response_status ?? error ?? 'none');

/** Both: `taken (200)`. */
export const resultOf = (attempt: Attempt): string => `${verdictOf(attempt)} (${answerOf(attempt)})`;

/** What many attempts came to: `2 taken; 1 refused, no retry`. */
export function tally(attempts: readonly Attempt[]): string {
  const counts = new Map<string, number>();
  for (const attempt of attempts) counts.set(verdictOf(attempt), (counts.get(verdictOf(attempt)) ?? 0) + 1);
  return [...counts].map(([verdict, count]) => `${count} ${verdict}`).join('; ');
}

/** Why nobody answered, in a sentence. */
export function explainError(error: string): string {
  return WHY.get(error) ?? `The request did not get through: ${error}.`;
}

const WHY: ReadonlyMap<string, string> = new Map([
  ['ECONNREFUSED', 'ECONNREFUSED: nothing listens at this address. Is the receiver running, and on this port?'],
  ['ENOTFOUND', 'ENOTFOUND: the name in the address is unknown to this machine.'],
  ['ECONNRESET', 'ECONNRESET: the receiver closed the connection before it answered.'],
  ['timeout', 'timeout: the receiver took the connection but did not answer in time.'],
]);
