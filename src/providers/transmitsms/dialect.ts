import type { MessageState } from '../../sms/message.ts';
import type { Micros } from '../../sms/money.ts';
import { tariffOf } from '../../sms/tariff.ts';
import type { Schemas } from './calls.ts';
import { NumericText } from './encode.ts';
import type { ContactList } from './state.ts';

export const tariff = tariffOf('transmitsms');

const SUCCESS: Schemas['Success'] = { code: 'SUCCESS', description: 'OK' };

/** The answer of a call that succeeded. */
export function answer<Told extends object>(told: Told): { status: 200; body: Told & { error: Schemas['Success'] } } {
  return { status: 200, body: { ...told, error: SUCCESS } };
}

/** A moment in UTC, such as `2020-06-15 23:06:03`. */
export function timestamp(at: number): string {
  return new Date(at).toISOString().slice(0, 19).replace('T', ' ');
}

/** A day in UTC, such as `2020-07-24`. */
export function day(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

/** A number in E.164 as the integer it is written as. */
export function msisdn(number: string): number {
  return Number(number.slice(1));
}

/** The sender of a message: a number in E.164, or a name. */
export function sender(from: string): string | number {
  return from.startsWith('+') ? msisdn(from) : text(from);
}

/** An amount with three decimals at most. */
export function money(amount: Micros): number {
  return Math.round(amount / 1_000) / 1_000;
}

/** What a wallet holds. It can be set to hold a fraction of the last decimal, which buys nothing. */
export function balance(amount: Micros): number {
  return money(Math.floor(amount / 1_000) * 1_000);
}

const NUMERIC = /^\s*[+-]?(\d+\.?\d*|\.\d+)$/;

/** More digits than this would not survive as a number. */
const DIGITS = 15;

/** A text that somebody chose. What reads as a number is written as one, as recorded for custom fields. */
export function text(chosen: string): string | number {
  if (!NUMERIC.test(chosen) || chosen.replace(/\D/g, '').length > DIGITS) return chosen;
  // The encoder writes it as the number that it says here to be.
  return new NumericText(chosen) as unknown as number;
}

/** A contact's first or last name. Without one it is null, or empty on a list with custom fields (as recorded). */
export function name(given: string | null | undefined, list: ContactList | undefined): string | number | null {
  if (given) return text(given);
  return list !== undefined && list.fields.size > 0 ? '' : null;
}

/** The provider's word for each state, in rows and in delivery reports. */
export const statuses: Readonly<Record<MessageState, Schemas['DeliveryStatus']>> = {
  scheduled: 'pending',
  accepted: 'pending',
  enroute: 'pending',
  delivered: 'delivered',
  expired: 'soft-bounce',
  undeliverable: 'hard-bounce',
  rejected: 'hard-bounce',
  // Cancelled before it went out, and nothing came of it.
  deleted: 'pending',
};
