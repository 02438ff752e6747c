import { explainSignature, type SignatureExplained } from '../webhook/diagnosis.ts';
import type { WebhookAttempt } from '../webhook/receipt.ts';
import type { ControlDesk } from './desk.ts';
import { secretsOf, sendersOf } from './secrets.ts';

/** Explains the signature of an attempt by what the sandbox knows of its account. */
export function explainAttempt(attempt: WebhookAttempt, desk: ControlDesk): SignatureExplained {
  const { receipt } = attempt;
  const provider = desk.providers.find(({ id }) => id === receipt.provider);
  const senders = sendersOf(receipt, desk);
  return explainSignature(attempt, {
    title: provider?.title ?? receipt.provider,
    scheme: provider?.receipts?.signature,
    account: senders.length === 1 ? `account ${senders[0]?.id}` : 'its account',
    secrets: senders.flatMap((account) => secretsOf(desk, account)),
  });
}
