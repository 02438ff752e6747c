import type { WebhookEndpoint } from '../../sms/directory.ts';
import {
  isFinished,
  type Message,
  type MessageState,
  type Reason,
  reasonOf,
  stateOf,
  timeOf,
} from '../../sms/message.ts';
import { type Micros, wholeUnits } from '../../sms/money.ts';
import type { Batch } from '../../sms/smsc.ts';
import { tariffOf } from '../../sms/tariff.ts';
import { withSeconds } from '../../time/instant.ts';
import type { components } from './api.d.ts';

type Schemas = components['schemas'];
type Status = Schemas['Status'];

export const tariff = tariffOf('smsprovider');

export const statuses: Readonly<Record<MessageState, Status>> = {
  // The document's vocabulary is closed at five, so a scheduled message is one that waits.
  scheduled: 'queued',
  accepted: 'queued',
  enroute: 'sent',
  delivered: 'delivered',
  expired: 'expired',
  undeliverable: 'failed',
  rejected: 'failed',
  deleted: 'failed',
};

/** Whole credits, as the document counts them; a wallet can be set to hold a fraction, which buys nothing. */
export const credits = (amount: Micros) => wholeUnits(amount);

export function printSend({ id, cost }: Batch, balance: Micros): Schemas['SendResult'] {
  return {
    success: true,
    message_id: id,
    credits_used: credits(cost),
    credits_remaining: credits(balance),
    status: 'queued',
  };
}

/** The messages of one send; there is at least one. Those to an array of recipients have ids of their own. */
export function printMessage(messages: readonly [Message, ...Message[]]): Schemas['Message'] {
  const [first] = messages;
  const recipients = messages.map(printRecipient);
  const status = aggregate(
    recipients.map((recipient) => recipient.status),
    messages.every(isFinished),
  );
  const toMany = first.id !== first.batch;
  return {
    message_id: first.batch,
    to: toMany ? recipients.map(({ to }) => to) : first.to,
    from: first.from,
    message: first.text,
    status,
    sent_at: status === 'queued' ? null : latest(recipients.map((recipient) => recipient.sent_at)),
    delivered_at: status === 'delivered' ? latest(recipients.map((recipient) => recipient.delivered_at)) : null,
    ...(toMany ? { recipients } : {}),
  };
}

function printRecipient(message: Message): Schemas['Recipient'] {
  const deliveredAt = timeOf(message, 'delivered');
  return {
    to: message.to,
    status: statuses[stateOf(message)],
    // One that was settled as delivered at once was sent then, too.
    sent_at: time(timeOf(message, 'enroute') ?? deliveredAt),
    delivered_at: time(deliveredAt),
  };
}

const time = (at: number | undefined) => (at === undefined ? null : withSeconds(at));

/** Instants of one form sort as text. */
const latest = (times: readonly (string | null)[]) =>
  times
    .filter((time) => time !== null)
    .sort()
    .at(-1) ?? null;

/** How far each status is from the start. */
const PROGRESS: Readonly<Record<Status, number>> = { queued: 0, sent: 1, delivered: 2, failed: 2, expired: 2 };

/** While any recipient waits, the least advanced; then `delivered` if any was, `expired` if all were, else `failed`. */
function aggregate(statuses: readonly Status[], finished: boolean): Status {
  if (!finished) return statuses.reduce((least, status) => (PROGRESS[status] < PROGRESS[least] ? status : least));
  if (statuses.includes('delivered')) return 'delivered';
  return statuses.every((status) => status === 'expired') ? 'expired' : 'failed';
}

type DeliveryError = Schemas['DeliveryError'];

const reasons: Readonly<Record<Reason, DeliveryError>> = {
  'handset-blocked': { code: 'handset_blocked', message: 'The handset is blocked' },
  'invalid-destination': { code: 'invalid_destination', message: 'The number is not in service' },
  'spam-filtered': { code: 'spam_filtered', message: 'The operator filtered the message as spam' },
  'carrier-unreachable': { code: 'carrier_unreachable', message: 'The operator is not accepting traffic' },
  'no-credit': { code: 'insufficient_credits', message: 'The account has run out of credits' },
};

const EXPIRED: DeliveryError = { code: 'expired', message: 'The message expired before being delivered' };

/**
 * What a webhook says of one recipient's message at `at`, the moment it entered the state. Compact JSON of it is what
 * `JSON.stringify(JSON.parse(body))` gives again, which the document's own verification relies on.
 */
export function printEvent(message: Message, state: MessageState, at: number): Schemas['MessageEvent'] {
  const status = statuses[state];
  const reason = reasonOf(message);
  const error = state === 'expired' ? EXPIRED : reason && reasons[reason];
  return {
    event: `message.${status}`,
    message_id: message.batch,
    to: message.to,
    status,
    delivered_at: time(timeOf(message, 'delivered')),
    timestamp: Math.floor(at / 1000),
    ...(error === undefined ? {} : { error }),
  };
}

type Event = Schemas['Event'];

export function printWebhook({ id, url, events }: WebhookEndpoint): Schemas['Webhook'] {
  // The check of the request that registered it let only these through.
  return { webhook_id: id, url, events: events as readonly Event[], active: true };
}

export function printCreatedWebhook(endpoint: WebhookEndpoint): Schemas['CreatedWebhook'] {
  const { webhook_id, url, events, active } = printWebhook(endpoint);
  return { success: true, webhook_id, url, events, secret: endpoint.secret, active };
}
