import type { Broadcasts } from './broadcasts.ts';
import type { BulkImports } from './bulk-imports.ts';
import type { ContactLists } from './contact-lists.ts';
import type { EmailSenders } from './email-senders.ts';
import type { Inbox } from './inbox.ts';
import type { Keywords } from './keywords.ts';
import type { TrackedLinks } from './links.ts';
import type { Numbers } from './numbers.ts';

export type { ContactList, InboundOptions, Keyword } from '../../sms/holdings.ts';
export type { ContactLists } from './contact-lists.ts';
export type { Keywords } from './keywords.ts';
export type { LeasedNumber, Numbers } from './numbers.ts';

/** What TransmitSMS keeps of a sandbox besides messages, wallets and accounts. `account` is always an account's path. */
export interface State {
  readonly lists: ContactLists;
  readonly numbers: Numbers;
  readonly keywords: Keywords;
  readonly emails: EmailSenders;
  readonly imports: BulkImports;
  readonly broadcasts: Broadcasts;
  readonly inbox: Inbox;
  readonly links: TrackedLinks;
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
