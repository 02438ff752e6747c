import type { Delivery, OutgoingRequest } from '../../webhook/postman.ts';
import type { ReceiptPolicy } from '../../webhook/receipt.ts';
import { signatureHeaders } from '../../webhook/signature.ts';
import { checks, type Material, type ReceiverCheck, type Trial } from './checks.ts';

/** What came of a check. */
export interface Verdict {
  readonly check: ReceiverCheck;
  /** Null where it was not made: it makes no sense at the provider, or the receiver did not answer at all. */
  readonly passed: boolean | null;
  /** Why it was not made. */
  readonly skipped: string | null;
  /** The receiver's last answer. */
  readonly answer: Delivery | null;
}

export interface ExaminationOptions {
  readonly policy: Pick<ReceiptPolicy<never>, 'signature'>;
  readonly material: Material;
  readonly send: (request: OutgoingRequest) => Promise<Delivery>;
  /** The wall's time in seconds since the epoch, for receivers compare it with theirs. */
  readonly seconds: () => number;
}

const HOUR = 3_600;

/** Sends a receiver what a provider may send it, one after the other, and what it must not take. Never rejects. */
export async function examine(options: ExaminationOptions): Promise<readonly Verdict[]> {
  const verdicts: Verdict[] = [];
  for (const check of checks) {
    const silent = verdicts.find(({ answer }) => answer?.error === 'timeout' || answer?.error === 'ECONNREFUSED');
    if (silent !== undefined) {
      const skipped = `The receiver does not answer: ${silent.answer?.error}.`;
      verdicts.push({ check, passed: null, skipped, answer: null });
      continue;
    }
    verdicts.push(await make(check, options));
  }
  return verdicts;
}

async function make(check: ReceiverCheck, options: ExaminationOptions): Promise<Verdict> {
  const trials = check.trials(options.material);
  if (trials === undefined)
    return { check, passed: null, skipped: 'This provider sends nothing of the kind.', answer: null };
  let answer: Delivery | null = null;
  for (const trial of trials) answer = await options.send(requestOf(trial, options));
  return { check, passed: answer !== null && check.isGood(answer), skipped: null, answer };
}

function requestOf({ receipt, signing }: Trial, { policy, material, seconds }: ExaminationOptions): OutgoingRequest {
  const { url, method, headers, body } = receipt;
  const { signature } = policy;
  const { secret } = receipt;
  if (signature === undefined || secret === null || signing === 'none') return { url, method, headers, body };
  const signed = signatureHeaders(
    signature,
    signing === 'of-another-body' ? material.final : receipt,
    signing === 'wrong-secret' ? `${secret}_of_somebody_else` : secret,
    signing === 'an-hour-old' ? seconds() - HOUR : seconds(),
  );
  return { url, method, headers: { ...headers, ...signed }, body };
}
