import type { Provider } from '../http/provider.ts';
import { E164 } from '../sms/msisdn.ts';
import type { Fields } from './observed-call.ts';

/** What the fields of a send are called. */
export interface SendWords {
  readonly to: string;
  readonly from: string;
  readonly text: string;
}

/** How a provider's document wants numbers that the provider brings into form itself. */
export interface NumberWords {
  /** The fields with numbers, or lists of them joined by commas, of each operation. */
  readonly fields: Readonly<Record<string, string>>;
  readonly form: RegExp;
  /** What the document asks for. */
  readonly asked: string;
  /** The field that makes numbers in local form good ones. */
  readonly country?: string;
}

/** What of a provider's document rules have to know by name. */
export interface Vocabulary {
  /** Operations that send a text. */
  readonly sends: Readonly<Record<string, SendWords>>;
  /** The operations that tell what became of one message. */
  readonly status: readonly string[];
  /** The field of a callback URL that the document wants to be HTTPS. */
  readonly httpsCallback?: string;
  readonly numbers?: NumberWords;
  /** Names of fields that the document describes by a pattern. */
  readonly openFields?: RegExp;
  /** Whether an empty field counts as not given on sends. */
  readonly emptyIsAbsent?: boolean;
  /** Whether the document says that countries have rules for senders, which the emulator does not know. */
  readonly senderRules?: boolean;
  /** The header that says how many seconds to wait after a 429, besides Retry-After. */
  readonly waitHeader?: string;
  /** What tells of states instead of asking. */
  readonly webhook?: string;
}

const vocabularies: Readonly<Record<string, Vocabulary>> = {
  smsroute: {
    sends: {
      sendMessage: { to: 'to', from: 'from', text: 'body' },
      sendBulk: { to: 'to', from: 'from', text: 'body' },
    },
    status: ['getMessage'],
    // "HTTPS webhook URL for delivery receipt" (docs, "POST /v1/messages").
    httpsCallback: 'status_callback',
    numbers: {
      fields: { lookUpPrice: 'to' },
      // The document's own URL, `…/lookup?to=+5491123456789`, has a `+` that is read as a space.
      form: /^[+ ][1-9]\d{6,14}$/,
      asked: 'E.164, such as +447700900123',
    },
    // "Sender ID violates the destination country's rules" (docs, "Error codes").
    senderRules: true,
    webhook: '`status_callback` on the send',
  },
  signalsms: {
    sends: { dispatchSms: { to: 'recipients', from: 'sender', text: 'message' } },
    status: ['getStatus', 'getStatusByQuery', 'getStatusByMessage'],
    // "Webhook URL for delivery status updates. Must be HTTPS." (docs, "Send SMS")
    httpsCallback: 'callback_url',
    // "Retry after the interval in X-RateLimit-Reset" (docs, "Error codes").
    waitHeader: 'X-RateLimit-Reset',
    webhook: '`callback_url` on the dispatch',
  },
  smsprovider: {
    sends: { sendMessage: { to: 'to', from: 'from', text: 'message' } },
    status: ['getMessage'],
    webhook: '`callback_url` on the send, or a webhook of the account,',
  },
  smsid: {
    sends: { sendSms: { to: 'to', from: 'sender_id', text: 'message' } },
    status: ['getStatus'],
    // "Recipient in international format, e.g. +447700900123" (docs, "Send SMS").
    numbers: {
      fields: { sendSms: 'to', sendOtp: 'to', verifyOtp: 'to' },
      form: E164,
      asked: 'the international format, such as +447700900123',
    },
  },
  transmitsms: {
    sends: { sendSms: { to: 'to', from: 'from', text: 'message' } },
    status: ['getSmsDeliveryStatus', 'getSms', 'getSmsStats', 'getMessageLog', 'getMessageReport'],
    numbers: {
      fields: { sendSms: 'to' },
      form: /^\+?[1-9]\d{6,14}$/,
      asked: 'the digits of an international number, such as 61491570156, or a local one with `countrycode`',
      country: 'countrycode',
    },
    // `field.` and the name of a field, "as an older text has it".
    openFields: /^field\./,
    emptyIsAbsent: true,
    webhook: '`dlr_callback` on the send',
  },
};

/** What rules know of a provider by name; undefined for one they do not know. */
export const wordsOf = ({ id }: Pick<Provider, 'id'>): Vocabulary | undefined => vocabularies[id];

/** The words of a send; undefined where an operation is none. */
export function sendWords(provider: Pick<Provider, 'id'>, operation: string | undefined): SendWords | undefined {
  return operation === undefined ? undefined : wordsOf(provider)?.sends[operation];
}

/** The numbers in a field: one, a list of them, or several joined by commas. */
export function numbersIn(fields: Fields, field: string): readonly string[] {
  const value = fields[field];
  if (typeof value === 'string') return value.includes(',') ? value.split(',') : [value];
  return Array.isArray(value) ? value.filter((number) => typeof number === 'string') : [];
}
