import type { WebhookAttempt } from '../../webhook/receipt.ts';
import type { Complaint, RuleText } from '../rule.ts';

/** A rule of good conduct towards the webhooks of a provider, judged by how the application answers them. */
export interface ReceiptRule extends RuleText {
  readonly judges: 'receipt';
  /**
   * What is wrong with an answer; undefined where nothing is.
   * @param taken whether the very same receipt was taken before.
   */
  check(attempt: WebhookAttempt, taken: boolean): Complaint | undefined;
}

const isTaken = ({ status }: WebhookAttempt) => status !== null && status >= 200 && status < 300;

/** What an application's webhook receiver shows of itself in ordinary traffic. */
export const receiptRules: readonly ReceiptRule[] = [
  {
    id: 'forged-receipt-taken',
    title: 'A receipt with a wrong signature was taken',
    severity: 'error',
    why: 'Whoever knows the address of the receiver could mark messages as delivered, or as failed.',
    mend: 'Verify the signature over the raw body before anything else, and answer 401 when it does not fit.',
    judges: 'receipt',
    check: (attempt) =>
      attempt.receipt.flaw === 'bad-signature' && isTaken(attempt)
        ? { detail: `A receipt whose signature was wrong on purpose was answered ${attempt.status}.` }
        : undefined,
  },
  {
    id: 'old-receipt-taken',
    title: 'A receipt that was signed long ago was taken',
    severity: 'error',
    why: 'The time is signed so that a receipt that somebody has recorded cannot be played again.',
    mend: 'Refuse a signed time that is more than five minutes from now.',
    judges: 'receipt',
    check: (attempt) =>
      attempt.receipt.flaw === 'expired-timestamp' && isTaken(attempt)
        ? { detail: `A receipt that was signed an hour before was answered ${attempt.status}.` }
        : undefined,
  },
  {
    id: 'good-receipt-refused',
    title: 'A receipt was refused as if its signature were wrong',
    severity: 'error',
    why: 'A receipt that is refused does not come again: the application never learns what became of the message.',
    mend: 'GET /_emulator/webhooks/{attempt}/signature shows the string that was signed and the usual mistakes.',
    judges: 'receipt',
    check: ({ receipt, status, id }) =>
      receipt.flaw === undefined && (status === 401 || status === 403)
        ? { detail: `A receipt that was signed as it should be was answered ${status} (webhook attempt ${id}).` }
        : undefined,
  },
  {
    id: 'receipt-redirected',
    title: 'A receipt was answered with a redirect',
    severity: 'warning',
    why: 'The emulator follows none, as a provider need not: what was sent to the old address is lost.',
    mend: 'Register the address where receipts are taken, with its scheme and its final slash.',
    judges: 'receipt',
    check: ({ status }) =>
      status !== null && status >= 300 && status < 400
        ? { detail: `A receipt was answered ${status}, which sends it elsewhere.` }
        : undefined,
  },
  {
    id: 'receipt-answered-late',
    title: 'A receipt was not answered in time',
    severity: 'warning',
    why: 'The provider gives the attempt up and sends the receipt again, so it is processed twice.',
    mend: 'Keep the receipt, answer 2xx, and do the work afterwards.',
    judges: 'receipt',
    check: ({ error, duration }) =>
      error === 'timeout' ? { detail: `A receipt had no answer after ${Math.round(duration)} ms.` } : undefined,
  },
  {
    id: 'duplicate-receipt-refused',
    title: 'A receipt was refused when it came again',
    severity: 'warning',
    why: 'A receipt whose answer was lost is sent again; a refusal looks like a failure of the receiver, and is retried.',
    mend: 'Keep what has been processed by message and status, and answer 2xx to a repetition.',
    judges: 'receipt',
    check: (attempt, taken) =>
      taken && attempt.status !== null && !isTaken(attempt) && attempt.receipt.flaw === undefined
        ? { detail: `A receipt that had been taken was answered ${attempt.status} when it came again.` }
        : undefined,
  },
];
