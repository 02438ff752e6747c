import type { Desk } from '../../http/provider.ts';
import { accountOf, changedAt } from '../../sms/message.ts';
import type { ReceiptPolicy } from '../../webhook/receipt.ts';
import { fixedWaits, retryServerErrors } from '../../webhook/retry.ts';
import { hmacSha256 } from '../../webhook/signature.ts';
import { printEvent, statuses } from './dialect.ts';

const headers = { 'Content-Type': 'application/json' };

export const receipts: ReceiptPolicy<Desk> = {
  announce(message, state, { directory }) {
    // A scheduled message is queued once, when it is accepted for later.
    if (state === 'accepted' && message.scheduledAt !== undefined) return [];
    const account = accountOf(message);
    const status = statuses[state];
    const listeners = directory
      .endpoints(account)
      .filter(({ events }) => events.includes(`message.${status}`))
      .map(({ url, secret }): { url: string; secret: string | null } => ({ url, secret }));
    if (message.callback !== undefined && status !== 'queued') {
      listeners.push({ url: message.callback, secret: account.webhookSecret });
    }
    if (listeners.length === 0) return [];
    const body = JSON.stringify(printEvent(message, state, changedAt(message)));
    return listeners.map(({ url, secret }) => ({
      provider: message.provider,
      message,
      status,
      url,
      method: 'POST',
      headers,
      body,
      secret,
    }));
  },
  // The document's verification compares the header as it is, so nothing may stand before the digits.
  sign: (body, secret) => ({ 'X-SMSProvider-Signature': hmacSha256(secret, body) }),
  verdict: retryServerErrors,
  // Not documented: three more attempts.
  backoff: fixedWaits(5_000, 10_000, 20_000),
};
