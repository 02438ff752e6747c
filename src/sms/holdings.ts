import { flag, instant, integer, list, nullable, object, pair, type Shape, type Shaped, text } from '../shape.ts';
import type { Micros } from './money.ts';

// What an account holds at its provider besides money. `account` is always an account's path.

/** A contact list without its members. */
export interface ContactList {
  readonly id: number;
  readonly account: string;
  readonly name: string;
  /** Milliseconds since the epoch; null for lists that made themselves. */
  readonly created: number | null;
  /** Names of the custom fields by slot, 1 to 10. */
  readonly fields: ReadonlyMap<number, string>;
}

/** What happens to messages that come in on a number or a keyword. */
export interface InboundOptions {
  readonly forwardUrl: string;
  readonly forwardSms: string;
  readonly forwardEmail: string;
  /** The list that senders join; 0 for none. */
  readonly list: number;
  readonly welcomeMessage: string;
  readonly membersMessage: string;
}

/** A virtual number, leased by an account, leased once, or free. */
export interface VirtualNumber extends InboundOptions {
  /** E.164. */
  readonly number: string;
  /** Whose it is or was; empty while it is free. */
  readonly account: string;
  /** For a month. */
  readonly price: Micros;
  readonly active: boolean;
  readonly autoRenew: boolean;
  /** When the lease began, in milliseconds since the epoch. */
  readonly leasedAt: number;
}

/** A word that a number answers to when a message begins with it. */
export interface Keyword extends InboundOptions {
  readonly account: string;
  /** Upper case. */
  readonly keyword: string;
  /** E.164. */
  readonly number: string;
  readonly reference: string;
  readonly open: boolean;
  /** Milliseconds since the epoch. */
  readonly billingDate: number;
}

/** Nothing happens to messages but that they are kept. */
export const NO_OPTIONS: InboundOptions = {
  forwardUrl: '',
  forwardSms: '',
  forwardEmail: '',
  list: 0,
  welcomeMessage: '',
  membersMessage: '',
};

const inboundOptions = {
  forwardUrl: text,
  forwardSms: text,
  forwardEmail: text,
  list: integer,
  welcomeMessage: text,
  membersMessage: text,
};

/** What accounts hold, as it is written down. */
export const numberDump: Shape<VirtualNumber> = object({
  ...inboundOptions,
  number: text,
  account: text,
  price: integer,
  active: flag,
  autoRenew: flag,
  leasedAt: instant,
});

export const keywordDump: Shape<Keyword> = object({
  ...inboundOptions,
  account: text,
  keyword: text,
  number: text,
  reference: text,
  open: flag,
  billingDate: instant,
});

/** A list's header, with its fields in an array, for JSON knows no maps. */
export type ListDump = Shaped<typeof listDump>;

export const listDump = object({
  id: integer,
  account: text,
  name: text,
  created: nullable(instant),
  fields: list(pair(integer, text)),
});

export const dumpList = (list: ContactList): ListDump => ({ ...list, fields: [...list.fields] });

export const loadList = (dump: ListDump): ContactList => ({ ...dump, fields: new Map(dump.fields) });
