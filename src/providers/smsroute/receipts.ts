import type { Desk } from '../../http/provider.ts';
import type { ReceiptPolicy } from '../../webhook/receipt.ts';
import { exponentialBackoff, retryServerErrors } from '../../webhook/retry.ts';
import { timestampedSignature } from '../../webhook/signature.ts';
import { printReceipt, statuses } from './dialect.ts';

const headers = { 'Content-Type': 'application/json' };

export const receipts: ReceiptPolicy<Desk> = {
  announce(message, state) {
    const { callback: url, caller } = message;
    const { acceptedReceipts, webhookSecret: secret } = caller.account;
    if (url === undefined || (state === 'accepted' && !acceptedReceipts)) return [];
    const body = JSON.stringify(printReceipt(message, state));
    const { provider } = message;
    return [{ provider, message, status: statuses[state], url, method: 'POST', headers, body, secret }];
  },
  sign: (body, secret, seconds) => ({ 'X-SmsRoute-Signature': timestampedSignature(secret, body, seconds) }),
  verdict: retryServerErrors,
  // "Retries follow exponential backoff for 24 hours" (docs, FAQ); the first wait and the cap are ours.
  backoff: exponentialBackoff({ first: 5_000, cap: 3_600_000, span: 24 * 3_600_000 }),
};
