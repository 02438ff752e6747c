import { LONGEST_DURATION } from '../time/duration.ts';
import type { Effects } from './effects.ts';

export type FateName = keyof typeof TABLE;

/** A fate under its name. */
export interface FateDescription extends Effects {
  /** What happens, and what it is like in real life. */
  readonly description: string;
}

/** Longer than any message is valid, so that the validity period ends first. */
const NEVER = LONGEST_DURATION;

const HANDED_OVER = { after: 500, state: 'enroute' } as const;

const TABLE = {
  unauthorized: {
    description: 'Refused for its API key: the key was rotated or revoked, and this deployment still has the old one.',
    refuse: 'invalid-key',
  },
  rate_limited: {
    description: 'Refused as one request too many: another worker has used up the allowance.',
    refuse: 'rate-limited',
  },
  out_of_money: {
    description: 'Refused for lack of money: nobody topped the wallet up before the weekend.',
    refuse: 'insufficient-balance',
  },
  forbidden: {
    description: 'Refused for its destination: the country is not enabled, or was suspended after toll fraud.',
    refuse: 'forbidden-destination',
  },
  invalid: {
    description: 'Refused as invalid: the provider has tightened a check, and what passed yesterday fails today.',
    refuse: 'invalid-request',
  },
  internal_error: {
    description: 'Refused with an internal error, nothing done: the provider has shipped a defect.',
    refuse: 'internal-error',
  },
  unavailable: {
    description: 'Refused because the service is unavailable, nothing done: maintenance, or a carrier outage.',
    refuse: 'unavailable',
  },

  delivered: {
    description: 'Delivered after 2 s: an ordinary day.',
    plan: [HANDED_OVER, { after: 2_000, state: 'delivered' }],
  },
  undelivered: {
    description: 'Sent, then failed after 2 s without a reason: most carriers never say why.',
    plan: [HANDED_OVER, { after: 2_000, state: 'undeliverable' }],
  },
  invalid_destination: {
    description: 'Failed after 2 s: the number is not in service any more.',
    plan: [{ after: 2_000, state: 'undeliverable', reason: 'invalid-destination' }],
  },
  handset_blocked: {
    description: 'Sent, then failed after 2 s: the subscriber has blocked the sender, or has left on a port-out.',
    plan: [HANDED_OVER, { after: 2_000, state: 'undeliverable', reason: 'handset-blocked' }],
  },
  spam_filtered: {
    description: 'Sent, then rejected after 2 s: the carrier took the text or its link for spam.',
    plan: [HANDED_OVER, { after: 2_000, state: 'rejected', reason: 'spam-filtered' }],
  },
  carrier_unreachable: {
    description: 'Failed after 10 s without having been sent: the route to the carrier is down.',
    plan: [{ after: 10_000, state: 'undeliverable', reason: 'carrier-unreachable' }],
  },
  expired: {
    description: 'Sent, then expired after 30 s, which stand for the validity period: the handset was switched off.',
    plan: [HANDED_OVER, { after: 30_000, state: 'expired' }],
  },
  stuck_in_sent: {
    description: 'Sent, and nothing more until the validity period ends: the carrier returns no delivery reports.',
    plan: [HANDED_OVER, { after: NEVER, state: 'expired' }],
  },
  slow: {
    description: 'Sent after 30 s and delivered after 5 min: a queue has built up at the carrier.',
    plan: [
      { after: 30_000, state: 'enroute' },
      { after: 300_000, state: 'delivered' },
    ],
  },
  accepted_then_no_credit: {
    description: 'Accepted, then rejected after 2 s for lack of credit: the balance is checked only in the background.',
    plan: [{ after: 2_000, state: 'rejected', reason: 'no-credit' }],
  },

  duplicate: {
    description: 'Every receipt comes twice, a second apart: the first answer got lost, so the provider repeats it.',
    receipts: 'duplicate',
  },
  out_of_order: {
    description: 'The receipts of earlier states come after the last one: several workers send them in parallel.',
    receipts: 'out_of_order',
  },
  before_response: {
    description:
      'The last receipt arrives before the answer to the send: the carrier is faster than your transaction commits.',
    receipts: 'before_response',
  },
  late_after_final: {
    description: 'Ten minutes after the last receipt an earlier one comes again: a stuck partition was replayed.',
    receipts: 'late_after_final',
  },
  missing: {
    description: 'The last receipt never comes, only asking tells: it was lost in an outage of the webhook queue.',
    receipts: 'missing',
  },
  bad_signature: {
    description:
      'The signature of every receipt is wrong: the signing secret was rotated, or somebody forges receipts.',
    receipts: 'bad_signature',
  },
  expired_timestamp: {
    description: 'Receipts were signed an hour ago: a replay, or a clock that is off. For signatures that bear a time.',
    receipts: 'expired_timestamp',
  },
  per_segment: {
    description: 'One receipt for each segment: some carriers acknowledge the parts of a long text one by one.',
    receipts: 'per_segment',
  },
  burst: {
    description: 'Receipts are held back and all sent at the next full minute: a backlog is flushed after an outage.',
    receipts: 'burst',
  },

  latency: {
    description: 'Carried out, and answered 5 s later: the provider is overloaded.',
    answer: { kind: 'latency', over: 5_000 },
  },
  slow_body: {
    description: 'Carried out; the body of the answer trickles in over 10 s: a congested or throttled network.',
    answer: { kind: 'slow_body', over: 10_000 },
  },
  truncated: {
    description: 'Carried out; the connection breaks in the middle of the answer: a proxy was restarted.',
    answer: { kind: 'truncated' },
  },
  hang: {
    description: 'Nothing is done and no answer ever comes: a packet filter drops the connection silently.',
    answer: { kind: 'hang' },
  },
  reset: {
    description: 'Nothing is done and the connection is reset: a load balancer lost its backend.',
    answer: { kind: 'reset' },
  },
  proxy_502: {
    description: 'Nothing is done; 502 with a page of HTML, as from a proxy: a client that expects JSON trips over it.',
    answer: { kind: 'proxy_502' },
  },
  lost_reset: {
    description:
      'Stored, charged and delivered, but the connection is reset before the answer: who retries without an idempotency key sends twice.',
    answer: { kind: 'lost_reset' },
  },
  lost_hang: {
    description: "Stored, charged and delivered, but the answer never comes: the client's timeout ends the wait.",
    answer: { kind: 'lost_hang' },
  },
  lost_500: {
    description: 'Stored, charged and delivered, but answered with an internal error: it failed after the commit.',
    answer: { kind: 'lost_500' },
  },
} as const satisfies Readonly<Record<string, FateDescription>>;

/** The named fates, the same for every provider. */
export const FATES: Readonly<Record<FateName, FateDescription>> = TABLE;

/** The names of all fates, in the order of the table. */
export const FATE_NAMES: readonly string[] = Object.keys(FATES);

export function isFateName(name: string): name is FateName {
  return Object.hasOwn(FATES, name);
}
