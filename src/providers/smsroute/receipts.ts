import type { Desk } from '../../http/provider.ts';
import type { Caller } from '../../sms/directory.ts';
import type { MessageState } from '../../sms/message.ts';
import { reserialised } from '../../webhook/misreadings.ts';
import type { ReceiptPolicy } from '../../webhook/receipt.ts';
import { exponentialBackoff, retryServerErrors } from '../../webhook/retry.ts';
import type { SignatureScheme } from '../../webhook/signature.ts';
import { printReceipt, statuses } from './dialect.ts';

const headers = { 'Content-Type': 'application/json' };

const timed = (body: string, seconds: number) => `${seconds}.${body}`;

/** A signature that bears its own time. Receivers split it at `,` and `=`, so it holds no spaces and no other `=`. */
const signature: SignatureScheme = {
  header: 'X-SmsRoute-Signature',
  description: 'HMAC-SHA256 in lower-case hex over the time, a dot and the body, as t=<time>,v1=<hex>.',
  text: ({ body }, seconds) => timed(body, seconds),
  print: (hex, seconds) => `t=${seconds},v1=${hex}`,
  timeIn: (header) => Number(/^t=(\d+)/.exec(header)?.[1]),
  misreadings: ({ body }, seconds) => [
    ...reserialised(body).map((misreading) => ({ ...misreading, text: timed(misreading.text, seconds) })),
    {
      name: 'body-alone',
      description: 'The body alone was taken. Put the time of the header and a dot before it.',
      text: body,
    },
  ],
};

/** With a test key only the last status is: the document names a single webhook for each number ("Sandbox mode"). */
function isAnnounced(state: MessageState, { test, account }: Caller): boolean {
  if (state === 'accepted') return !test && account.acceptedReceipts;
  return !test || state !== 'enroute';
}

export const receipts: ReceiptPolicy<Desk> = {
  announce(message, state) {
    const { callback: url, caller } = message;
    const { webhookSecret: secret } = caller.account;
    if (url === undefined || !isAnnounced(state, caller)) return [];
    const body = JSON.stringify(printReceipt(message, state));
    const { provider } = message;
    return [{ provider, message, status: statuses[state], url, method: 'POST', headers, body, secret }];
  },
  signature,
  verdict: retryServerErrors,
  // "Retries follow exponential backoff for 24 hours" (docs, FAQ); the first wait and the cap are ours.
  backoff: exponentialBackoff({ first: 5_000, cap: 3_600_000, span: 24 * 3_600_000 }),
};
