import type { Desk, Schemas } from './calls.ts';
import { msisdn, name, text, timestamp } from './dialect.ts';
import { printNames, printValues } from './fields.ts';
import type { Contact, ContactList } from './state.ts';

/** What `response_style` asks for. */
export type Style = Schemas['ResponseStyle']['response_style'];

/** A list, with how many active members it has. */
export function printList(list: ContactList, style: Style, { state }: Desk): Schemas['List'] {
  return {
    id: list.id,
    name: text(list.name),
    created: list.created === null ? null : timestamp(list.created),
    members_active: state.lists.members(list.id).count('active'),
    fields: printNames(list, style),
  };
}

/** A member of a list. */
export function printContact(contact: Contact, list: ContactList, style: Style): Schemas['Contact'] {
  const fields = printValues(contact, list, style);
  return {
    list_id: list.id,
    msisdn: msisdn(contact.msisdn),
    first_name: name(contact.firstName, list),
    last_name: name(contact.lastName, list),
    created_at: timestamp(contact.created),
    status: contact.status === 'active' ? 'active' : 'inactive',
    ...(fields === undefined ? {} : { fields }),
  };
}
