import type { Micros } from '../../sms/money.ts';

/** What TransmitSMS keeps of a sandbox besides messages, wallets and accounts. `account` is always an account's path. */
export interface State {
  readonly lists: ContactLists;
  readonly numbers: Numbers;
  readonly keywords: Keywords;
}

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

/** A member of a list, whatever has become of it. */
export interface Contact {
  readonly list: number;
  /** E.164. */
  readonly msisdn: string;
  readonly firstName: string | null;
  readonly lastName: string | null;
  /** Values of the custom fields by slot. */
  readonly fields: ReadonlyMap<number, string>;
  readonly status: 'active' | 'deleted' | 'opted-out';
  /** Milliseconds since the epoch. */
  readonly created: number;
}

/** Lists and their members. Looking a member up never scans; a page of a list costs no more than the page. */
export interface ContactLists {
  find(account: string, id: number): ContactList | undefined;
  /** Makes a list, as `add-list` does, or for a number or keyword (`created` null). */
  create(account: string, name: string, created: number | null, fields?: ReadonlyMap<number, string>): ContactList;
  contact(list: number, msisdn: string): Contact | undefined;
  /** Ascending by number. */
  activeMembers(list: number): Iterable<Contact>;
  /** Lets a handset join by writing in: those who left or opted out stay as they are. */
  join(list: ContactList, msisdn: string, now: number): 'joined' | 'member' | 'stays-out';
  /** Opts a handset out of all of an account's lists and of the account itself. */
  optOut(account: string, msisdn: string): void;
  /** Whether a handset has opted out of the account as a whole. */
  hasOptedOut(account: string, msisdn: string): boolean;
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

/** A virtual number that an account leases or has leased. */
export interface LeasedNumber extends InboundOptions {
  /** E.164. */
  readonly number: string;
  readonly account: string;
  readonly price: Micros;
  readonly active: boolean;
  readonly autoRenew: boolean;
  /** Milliseconds since the epoch; null when it is not active. */
  readonly nextCharge: number | null;
}

export interface Numbers {
  /** The number everybody may send from. */
  readonly shared: string;
  find(account: string, number: string): LeasedNumber | undefined;
  /** An account's active numbers, ascending. */
  active(account: string): readonly LeasedNumber[];
  /** Whose active number it is. */
  ownerOf(number: string): string | undefined;
  /** What `get-sender-ids` shows, as senders may be given in `from`: names as they are, numbers in E.164. */
  senderIds(account: string): ReadonlySet<string>;
}

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

export interface Keywords {
  /** The open or closed keyword a word is on a number, whatever its case. */
  find(account: string, number: string, word: string): Keyword | undefined;
}
