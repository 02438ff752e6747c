import { type Message, type MessageState, stateOf, timeOf } from '../../sms/message.ts';
import { formatMoney, type Micros } from '../../sms/money.ts';
import { tariffOf } from '../../sms/tariff.ts';
import { withSeconds } from '../../time/instant.ts';
import type { components } from './api.d.ts';

type Schemas = components['schemas'];
type Status = Schemas['StatusAnswer']['data']['status'];

export const tariff = tariffOf('smsid');

export const statuses: Readonly<Record<MessageState, Status>> = {
  scheduled: 'queued',
  accepted: 'queued',
  enroute: 'sent',
  delivered: 'delivered',
  expired: 'failed',
  undeliverable: 'failed',
  rejected: 'failed',
  deleted: 'failed',
};

/** Every amount of the document has four decimals. */
export const DECIMALS = 4;

/** A balance can be set to hold a fraction of the last of them, which buys nothing. */
const money = (amount: Micros) => formatMoney(Math.floor(amount / 100) * 100, DECIMALS);

/** The envelope of every success. */
export function ok<Data>(data: Data): { status: 200; body: { meta: { code: 200; text: 'OK' }; data: Data } } {
  return { status: 200, body: { meta: { code: 200, text: 'OK' }, data } };
}

export function printSent({ id, price }: Message, balance: Micros): Schemas['SendAnswer']['data'] {
  return { status: 'success', message_id: id, cost: money(price), remaining_balance: money(balance) };
}

export function printStatus(message: Message): Schemas['StatusAnswer']['data'] {
  const deliveredAt = timeOf(message, 'delivered');
  return {
    message_id: message.id,
    status: statuses[stateOf(message)],
    to: message.to,
    sender_id: message.from,
    created_at: withSeconds(message.acceptedAt),
    ...(deliveredAt === undefined ? {} : { delivered_at: withSeconds(deliveredAt) }),
  };
}

export function printBalance(balance: Micros): Schemas['BalanceAnswer']['data'] {
  return { balance: money(balance) };
}
