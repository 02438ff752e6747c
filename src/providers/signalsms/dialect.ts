import type { Account } from '../../sms/directory.ts';
import { isFinished, type Message, type MessageState, stateOf, timeOf, wasRouted } from '../../sms/message.ts';
import { formatMoney, type Micros, parseMoney } from '../../sms/money.ts';
import type { Batch } from '../../sms/smsc.ts';
import { type Rate, tariffOf } from '../../sms/tariff.ts';
import { NEVER, withSeconds } from '../../time/instant.ts';
import type { components } from './api.d.ts';

type Schemas = components['schemas'];
type Status = Schemas['Status'];

export const tariff = tariffOf('signalsms');

export const statuses: Readonly<Record<MessageState, Status>> = {
  scheduled: 'scheduled',
  accepted: 'queued',
  enroute: 'sent',
  delivered: 'delivered',
  expired: 'failed',
  undeliverable: 'failed',
  rejected: 'failed',
  deleted: 'failed',
};

/** The document writes costs and what they leave with three decimals, so money moves in thousandths. */
const COST_DECIMALS = 3;
export const MONEY_STEP: Micros = 1_000;

/** A wallet can be set to hold a fraction that buys nothing. */
const spendable = (balance: Micros) => Math.floor(balance / MONEY_STEP) * MONEY_STEP;

export function printDispatch({ id, messages, cost }: Batch, balance: Micros): Schemas['Dispatch'] {
  const [first] = messages;
  return {
    status: first !== undefined && stateOf(first) === 'scheduled' ? 'scheduled' : 'queued',
    message_id: id,
    recipients_count: messages.length,
    segments: first?.segments ?? 0,
    cost: formatMoney(cost, COST_DECIMALS),
    currency: 'EUR',
    remaining_balance: formatMoney(spendable(balance), COST_DECIMALS),
  };
}

/** The messages of one dispatch; there is at least one. */
export function printStatus(messages: readonly [Message, ...Message[]]): Schemas['MessageStatus'] {
  const [first] = messages;
  const status = aggregate(messages);
  const times = messages.flatMap((message) => timeOf(message, 'delivered') ?? []);
  return {
    message_id: first.batch,
    status,
    created_at: withSeconds(first.acceptedAt),
    delivered_at: status === 'delivered' ? withSeconds(Math.max(...times)) : null,
    reports: messages.map((message) => ({
      recipient: message.to,
      status: statuses[stateOf(message)],
      carrier: carrierOf(message),
      latency_ms: latencyOf(message),
    })),
  };
}

/** How far each status is from the start. */
const PROGRESS: Readonly<Record<Status, number>> = { scheduled: 0, queued: 1, sent: 2, delivered: 3, failed: 3 };

/** While any recipient waits, the least advanced status; then `failed` if all failed, else `delivered`. */
function aggregate(messages: readonly Message[]): Status {
  const found = messages.map((message) => statuses[stateOf(message)]);
  if (messages.every(isFinished)) return found.every((status) => status === 'failed') ? 'failed' : 'delivered';
  return found.reduce((least, status) => (PROGRESS[status] < PROGRESS[least] ? status : least));
}

/** What a callback says of a message that was sent, delivered or given up. */
export function printEvent(message: Message, status: Schemas['StatusEvent']['status']): Schemas['StatusEvent'] {
  const deliveredAt = timeOf(message, 'delivered');
  return {
    event: `sms.${status}`,
    message_id: message.batch,
    recipient: message.to,
    status,
    carrier: carrierOf(message),
    delivered_at: deliveredAt === undefined ? null : withSeconds(deliveredAt),
    latency_ms: latencyOf(message),
  };
}

/** "124.50", though what a cost leaves of it takes a third. */
export const BALANCE_DECIMALS = 2;

export function printBalance(balance: Micros, account: Account): Schemas['Balance'] {
  return {
    balance: formatMoney(spendable(balance), BALANCE_DECIMALS),
    currency: 'USDT',
    last_topup: account.lastTopUpAt ?? NEVER,
    last_topup_amount: formatMoney(parseMoney(account.lastTopUpAmount ?? '0'), BALANCE_DECIMALS),
  };
}

export function printRate({ country, name, price }: Rate): Schemas['Rate'] {
  return { country, name, price_eur: Number(formatMoney(price, COST_DECIMALS)), route: tariff.route };
}

function carrierOf(message: Message): string | null {
  return wasRouted(message) ? tariff.carrier(message.country) : null;
}

/** From the moment it went out to the handset's confirmation; none for one that was settled before its time. */
function latencyOf(message: Message): number | null {
  const deliveredAt = timeOf(message, 'delivered');
  return deliveredAt === undefined ? null : Math.max(0, deliveredAt - (message.scheduledAt ?? message.acceptedAt));
}
