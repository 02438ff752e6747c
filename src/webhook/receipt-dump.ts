import {
  count,
  decimal,
  flag,
  instant,
  integer,
  list,
  named,
  nullable,
  object,
  oneOf,
  optional,
  type Shaped,
  text,
} from '../shape.ts';
import type { Message } from '../sms/message.ts';
import type { Receipt, WebhookAttempt } from './receipt.ts';

/** A receipt as it is written down: its message by its id. */
export type ReceiptDump = Shaped<typeof receiptDump>;

const receiptDump = object({
  provider: text,
  message: nullable(text),
  status: text,
  url: text,
  method: oneOf('POST', 'GET'),
  headers: named(text),
  body: text,
  secret: nullable(text),
  flaw: optional(oneOf('bad-signature', 'expired-timestamp')),
});

/** An attempt as it is written down. */
export type AttemptDump = Shaped<typeof attemptDump>;

export const attemptDump = object({
  id: count,
  replay: flag,
  receipt: receiptDump,
  number: count,
  at: instant,
  headers: named(text),
  result: oneOf('delivered', 'refused', 'retrying', 'gave-up'),
  status: nullable(integer),
  answer: nullable(text),
  error: nullable(text),
  duration: decimal,
  nextAt: nullable(instant),
});

/** The receipts that have not arrived yet. */
export const waitingDump = list(
  object({
    receipt: receiptDump,
    /** The number of its next attempt, or of the one that is under way. */
    number: count,
    firstAt: instant,
    /** Seconds since the epoch. */
    signedAt: integer,
    /** When its next attempt is due, and its place among the jobs of that instant; null while one is under way. */
    next: nullable(object({ at: instant, order: integer })),
  }),
);

export type WaitingDump = Shaped<typeof waitingDump>;

export function dumpReceipt({ message, headers, flaw, ...rest }: Receipt): ReceiptDump {
  return { ...rest, flaw, headers: { ...headers }, message: message?.id ?? null };
}

/** Without its time on the wall, so that what repeats is written the same. */
export function dumpAttempt({ receipt, headers, wallAt: _, ...rest }: WebhookAttempt): AttemptDump {
  return { ...rest, headers: { ...headers }, receipt: dumpReceipt(receipt) };
}

/** Finds a message by its id. */
export type MessageOf = (id: string) => Message | undefined;

/** A receipt whose message is forgotten is a receipt about none. */
export function loadReceipt(dump: ReceiptDump, messageOf: MessageOf): Receipt {
  return { ...dump, message: dump.message === null ? null : (messageOf(dump.message) ?? null) };
}

export function loadAttempt(dump: AttemptDump, messageOf: MessageOf): WebhookAttempt {
  const { status, answer, error, duration, receipt, ...rest } = dump;
  const delivery =
    status === null
      ? { status, answer: null, error: error ?? '', duration }
      : { status, answer: answer ?? '', error: null, duration };
  return { ...rest, ...delivery, receipt: loadReceipt(receipt, messageOf) };
}
