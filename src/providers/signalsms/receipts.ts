import type { Desk } from '../../http/provider.ts';
import type { MessageState } from '../../sms/message.ts';
import type { ReceiptPolicy } from '../../webhook/receipt.ts';
import { fixedWaits, retryServerErrors } from '../../webhook/retry.ts';
import type { components } from './api.d.ts';
import { printEvent } from './dialect.ts';

const headers = { 'Content-Type': 'application/json' };

/** The states that are announced, as the last part of the event's name. */
const announced: Readonly<Partial<Record<MessageState, components['schemas']['StatusEvent']['status']>>> = {
  enroute: 'sent',
  delivered: 'delivered',
  expired: 'failed',
  undeliverable: 'failed',
  rejected: 'failed',
};

export const receipts: ReceiptPolicy<Desk> = {
  announce(message, state) {
    const url = message.callback ?? message.caller.account.webhookUrl;
    const status = announced[state];
    if (status === undefined || url === null) return [];
    const body = JSON.stringify(printEvent(message, status));
    // No signature is documented, and an invented one would mislead whoever relies on it.
    return [{ provider: message.provider, message, status, url, method: 'POST', headers, body, secret: null }];
  },
  verdict: retryServerErrors,
  // Not documented: three more attempts.
  backoff: fixedWaits(5_000, 10_000, 20_000),
};
