import type { Premises } from '../../http/provider.ts';
import { type InboundOptions, NO_OPTIONS } from '../../sms/holdings.ts';
import { parseMoney } from '../../sms/money.ts';
import type { AccountSeed, InboundSeed, KeywordSeed, ListSeed, MemberSeed, NumberSeed } from '../../sms/seed.ts';
import { monthsLater } from '../../time/calendar.ts';
import { Broadcasts } from './broadcasts.ts';
import { type BulkImport, BulkImports } from './bulk-imports.ts';
import { ContactLists } from './contact-lists.ts';
import { EmailSenders } from './email-senders.ts';
import { Inbox } from './inbox.ts';
import { Keywords } from './keywords.ts';
import { TrackedLinks } from './links.ts';
import { freeNumber, Numbers } from './numbers.ts';
import { enterMessages } from './past-messages.ts';
import type { Contact, State } from './state.ts';

/** Makes what TransmitSMS keeps of a sandbox, out of the seeds of its accounts. */
export function openState(premises: Premises): State {
  const { directory, clock } = premises;
  const state = emptyState(premises);
  for (const seed of directory.seeds('transmitsms')) {
    enter(seed, state, clock.startedAt);
    enterMessages(seed, state, premises);
  }
  return state;
}

/** What TransmitSMS keeps of a sandbox of which it knows nothing yet. */
export function emptyState({ directory, clock }: Premises): State {
  return {
    lists: new ContactLists(directory),
    numbers: new Numbers(directory, clock),
    keywords: new Keywords(directory),
    emails: new EmailSenders(),
    imports: new BulkImports(),
    broadcasts: new Broadcasts(),
    inbox: new Inbox(),
    links: new TrackedLinks(),
  };
}

function enter(seed: AccountSeed, { lists, numbers, keywords, emails, imports }: State, start: number): void {
  const account = `${seed.provider}/${seed.account}`;
  for (const list of seed.lists ?? []) {
    lists.enter({ ...listFrom(list), account });
    for (const member of list.members) lists.put(memberFrom(member, list.id));
    if (list.imported) imports.enter(importOf(list, account));
  }
  for (const msisdn of seed.opted_out ?? []) lists.optOut(account, msisdn);
  for (const number of seed.numbers ?? []) numbers.enter(numberFrom(number, account, start));
  for (const keyword of seed.keywords ?? []) keywords.put({ ...keywordFrom(keyword, start), account });
  for (const { email, max_sms, number = null } of seed.email_senders ?? []) {
    emails.put({ account, email, maxSms: max_sms, number });
  }
}

function listFrom({ id, name, created_at, fields }: ListSeed) {
  return { id, name, created: created_at === undefined ? null : Date.parse(created_at), fields: slots(fields) };
}

function memberFrom(seed: MemberSeed, list: number): Contact {
  return {
    list,
    msisdn: seed.msisdn,
    firstName: seed.first_name ?? null,
    lastName: seed.last_name ?? null,
    fields: slots(seed.fields),
    status: seed.status ?? 'active',
    created: Date.parse(seed.created_at),
  };
}

function importOf({ id, members: { length } }: ListSeed, account: string): BulkImport {
  const counts = { importlength: length, completed: length, duplicates: 0, skipped: 0, optout: 0, imported: length };
  return { account, list: id, status: 'completed', ...counts };
}

/** Seeded leases begin when the sandbox does, so that the next charge lies ahead. */
function numberFrom({ number, price, status, ...options }: NumberSeed, account: string, start: number) {
  const free = freeNumber(number, parseMoney(price));
  if (status === 'free') return free;
  const active = status === 'active';
  return { ...free, ...inboundFrom(options), account, active, autoRenew: active, leasedAt: start };
}

function keywordFrom({ keyword, number, reference = '', status, ...options }: KeywordSeed, start: number) {
  const billingDate = monthsLater(start, 1);
  return { ...inboundFrom(options), keyword, number, reference, open: status === 'open', billingDate };
}

function inboundFrom(seed: InboundSeed): InboundOptions {
  return {
    forwardUrl: seed.forward_url ?? NO_OPTIONS.forwardUrl,
    forwardSms: seed.forward_sms ?? NO_OPTIONS.forwardSms,
    forwardEmail: seed.forward_email ?? NO_OPTIONS.forwardEmail,
    list: seed.list ?? NO_OPTIONS.list,
    welcomeMessage: seed.welcome_message ?? NO_OPTIONS.welcomeMessage,
    membersMessage: seed.members_message ?? NO_OPTIONS.membersMessage,
  };
}

function slots(fields: Readonly<Record<string, string>> = {}): ReadonlyMap<number, string> {
  return new Map(Object.entries(fields).map(([slot, value]) => [Number(slot), value]));
}
