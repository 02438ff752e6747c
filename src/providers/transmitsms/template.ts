import type { Contact, ContactList } from './state.ts';

/** A word in brackets, which a text has for each recipient a value of its own for. */
const TAG = /\[([^[\]]+)\]/g;

/** Whether a text is another one for every recipient. */
export const isTemplate = (text: string) => text.includes('[');

/** Fills in what is known; other words in brackets stay as they are. */
export function fill(template: string, values: ReadonlyMap<string, string>): string {
  return template.replace(TAG, (tag, word: string) => values.get(word) ?? tag);
}

/** What is known of a recipient: as a contact of the list, or by name and field alike nothing. */
export function contactValues(contact: Contact | undefined, list: ContactList | undefined): Map<string, string> {
  const values = new Map<string, string>();
  for (const [slot, name] of list?.fields ?? []) values.set(name, contact?.fields.get(slot) ?? '');
  values.set('firstname', contact?.firstName ?? '');
  values.set('lastname', contact?.lastName ?? '');
  return values;
}
