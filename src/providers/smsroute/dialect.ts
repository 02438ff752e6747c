import {
  changedAt,
  type MessageState,
  type Reason,
  reasonOf,
  type Message as Sms,
  stateOf,
  wasRouted,
} from '../../sms/message.ts';
import { formatMoney, type Micros } from '../../sms/money.ts';
import { type Rate, tariffOf } from '../../sms/tariff.ts';
import { withMilliseconds } from '../../time/instant.ts';
import type { components } from './api.d.ts';

type Schemas = components['schemas'];

export const tariff = tariffOf('smsroute');

export const statuses: Readonly<Record<MessageState, Schemas['Message']['status']>> = {
  scheduled: 'accepted',
  accepted: 'accepted',
  enroute: 'sent',
  delivered: 'delivered',
  expired: 'undelivered',
  undeliverable: 'failed',
  rejected: 'failed',
  deleted: 'failed',
};

/** The reason codes of the document's FAQ, "What happens when a message fails?". */
const reasons: Readonly<
  Record<
    Exclude<Reason, 'no-credit'>,
    readonly [code: NonNullable<Schemas['DeliveryReceipt']['error_code']>, text: string]
  >
> = {
  'handset-blocked': ['handset_blocked', 'The handset is blocked.'],
  'invalid-destination': ['invalid_destination', 'The number is not in service.'],
  'spam-filtered': ['spam_filtered', 'The carrier filtered the message as spam.'],
  'carrier-unreachable': ['carrier_unreachable', 'The carrier is not accepting traffic.'],
};

/** Prices have three decimals in every sample of the document. */
const price = (amount: Micros) => formatMoney(amount, 3);

/** A message as `POST /messages` and `GET /messages/{id}` print it. */
export function printMessage(message: Sms): Schemas['Message'] {
  const state = stateOf(message);
  const printed: Printed = {
    id: message.id,
    status: statuses[state],
    to: message.to,
    from: message.from,
    body: message.text,
    segments: message.segments,
    price_usd: price(message.price),
    currency: 'USD',
    created_at: withMilliseconds(message.acceptedAt),
  };
  if (state === 'delivered') printed.delivered_at = withMilliseconds(changedAt(message));
  return printed;
}

type Printed = { -readonly [Name in keyof Schemas['Message']]: Schemas['Message'][Name] };

/** What a callback says of a message at the moment it enters a state. */
export function printReceipt(message: Sms, state: MessageState): Schemas['DeliveryReceipt'] {
  const reason = reasonOf(message);
  // The FAQ has no code for a lack of credit, which is no carrier's reason.
  const [error_code, error_message] = reason === undefined || reason === 'no-credit' ? [null, null] : reasons[reason];
  return {
    message_id: message.id,
    reference: message.reference ?? null,
    status: statuses[state],
    to: message.to,
    from: message.from,
    delivered_at: state === 'delivered' ? withMilliseconds(changedAt(message)) : null,
    carrier: wasRouted(message) ? tariff.carrier(message.country) : null,
    error_code,
    error_message,
    segments: message.segments,
    price_usd: price(message.price),
  };
}

export function printRate(rate: Rate): Schemas['CountryPrice'] {
  return {
    country: rate.name,
    iso2: rate.country,
    price_usd: price(rate.price),
    currency: 'USD',
    updated_at: tariff.updatedAt,
  };
}

/** The document's sample has 3514 messages left of 42.17 USD, which makes its "average rate" 0.012. */
const AVERAGE_RATE: Micros = 12_000;

export function printBalance(balance: Micros, lastTopUpAt: string): Schemas['Balance'] {
  return {
    balance_usd: formatMoney(balance, 2),
    currency: 'USD',
    estimated_messages_remaining: Math.floor(balance / AVERAGE_RATE),
    last_topup_at: lastTopUpAt,
  };
}
