import type { Account, Caller } from '../../sms/directory.ts';
import type { LedgerEntry } from '../../sms/ledger.ts';
import type { Message } from '../../sms/message.ts';
import type { Micros } from '../../sms/money.ts';
import type { Desk, Schemas } from './calls.ts';
import { findClient } from './clients.ts';
import { costOf, reportStatus } from './delivery.ts';
import { balance, money, text, timestamp } from './dialect.ts';
import { refusal } from './refusals.ts';

/** Types of entries as they were seen, 3 for a fee and 23 for a top-up; that all others are of these is our choice. */
const DEBIT = 3;
const CREDIT = 23;

/** The account whose ledger is asked for: a client, or the account itself, which need not be a reseller for that. */
export function findLedger(id: number, caller: Caller, desk: Desk): Account {
  const { account } = caller;
  return String(id) === account.id ? account : findClient(id, caller, desk);
}

/** An entry of the account's own ledger, or of a client's, and whose it is. */
export function findEntry(id: number, { account }: Caller, { ledger, directory }: Desk) {
  const entry = ledger.entry(id);
  const owner = entry && directory.accountAt(entry.account);
  if (entry === undefined || owner === undefined) throw refusal('not-found');
  if (owner.path !== account.path && owner.client?.reseller !== account.path) throw refusal('not-found');
  return { entry, owner };
}

/** An entry as a row; what it says of a message ends with that message's being forgotten. */
export function printTransaction(entry: LedgerEntry, owner: Account, desk: Desk): Schemas['Transaction'] {
  const copies = entry.message === null ? [] : desk.messages.batch(entry.message);
  return {
    ...printHead(entry, owner),
    balance_standing: standing(entry.balance),
    created: timestamp(entry.at),
    type_description: '',
    type_id: typeOf(entry),
    ...(copies.length === 0 ? {} : printMessage(Number(entry.message), copies)),
  };
}

/** An entry on its own, which is of another shape. */
export function printSingle(entry: LedgerEntry, owner: Account): Omit<Schemas['GetTransactionResponse'], 'error'> {
  return {
    ...printHead(entry, owner),
    balance_standing: balance(entry.balance),
    created: timestamp(entry.at),
    message_id: Number(entry.message ?? 0),
    type_description: '',
    type_id: typeOf(entry),
  };
}

function printHead({ id, amount, description }: LedgerEntry, owner: Account) {
  const words = description ?? (amount > 0 ? 'SMS refund' : 'SMS');
  return { id, user_id: Number(owner.id), description: text(words), amount: money(amount) };
}

const typeOf = ({ amount }: LedgerEntry) => (amount > 0 ? CREDIT : DEBIT);

/** A balance as `$14.630`, whatever the currency (our choice). */
function standing(held: Micros): string {
  const amount = balance(held);
  return `${amount < 0 ? '-' : ''}$${Math.abs(amount).toFixed(3)}`;
}

function printMessage(id: number, copies: readonly Message[]) {
  return {
    message_id: id,
    message_status: reportStatus(copies),
    message_cost: money(costOf(copies)),
    message_revenue: 0,
  };
}
