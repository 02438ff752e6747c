import type { Desk } from '../../http/provider.ts';
import { accountOf, changedAt } from '../../sms/message.ts';
import { reserialised } from '../../webhook/misreadings.ts';
import type { ReceiptPolicy } from '../../webhook/receipt.ts';
import { fixedWaits, retryServerErrors } from '../../webhook/retry.ts';
import type { SignatureScheme } from '../../webhook/signature.ts';
import { printEvent, statuses } from './dialect.ts';

const headers = { 'Content-Type': 'application/json' };

const signature: SignatureScheme = {
  header: 'X-SMSProvider-Signature',
  description: 'HMAC-SHA256 in lower-case hex over the body.',
  text: ({ body }) => body,
  misreadings: ({ body }) => reserialised(body),
};

export const receipts: ReceiptPolicy<Desk> = {
  announce(message, state, { directory }) {
    // A scheduled message is queued once, when it is accepted for later.
    if (state === 'accepted' && message.scheduledAt !== undefined) return [];
    const account = accountOf(message);
    const status = statuses[state];
    const { webhookUrl, webhookSecret } = account;
    const listeners: { url: string; secret: string | null }[] = directory
      .endpoints(account)
      .filter(({ events }) => events.includes(`message.${status}`));
    // "Configure your webhook URL in the dashboard or via API" (docs, "Setting Up Webhooks").
    if (webhookUrl !== null) listeners.push({ url: webhookUrl, secret: webhookSecret });
    if (message.callback !== undefined && status !== 'queued') {
      listeners.push({ url: message.callback, secret: webhookSecret });
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
  signature,
  verdict: retryServerErrors,
  // Not documented: three more attempts.
  backoff: fixedWaits(5_000, 10_000, 20_000),
};
