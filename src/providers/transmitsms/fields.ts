import type { Schemas } from './calls.ts';
import { text } from './dialect.ts';
import type { Contact, ContactList } from './state.ts';

/** The slots of custom fields. */
const SLOTS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

type Style = Schemas['ResponseStyle']['response_style'];
type Entries = readonly (readonly [name: string, value: string])[];

/** What parameters give for custom fields, by slot: `field_1` to `field_10`, and `field.` with the name of a field. */
export function slotsGiven(form: object, list?: ContactList): ReadonlyMap<number, string> {
  // Whatever the document does not name is the text that was sent.
  const given = form as Readonly<Record<string, string | undefined>>;
  const slots = SLOTS.flatMap((slot) => {
    const name = list?.fields.get(slot);
    const value = given[`field_${slot}`] ?? (name === undefined ? undefined : given[`field.${name}`]);
    return value === undefined ? [] : ([[slot, value]] as const);
  });
  return new Map(slots);
}

/** Those that are not empty. */
export function filled(slots: ReadonlyMap<number, string>): ReadonlyMap<number, string> {
  return new Map([...slots].filter(([, value]) => value !== ''));
}

/** The names of a list's fields, as `field_1` and so on. */
export function printNames({ fields }: ContactList, style: Style): Schemas['ListFields'] {
  if (fields.size === 0) return [];
  return print(bySlot(fields, 'field_'), style);
}

/** Names that were given to slots, called `custom_1` and so on in the one answer that tells them. */
export function printNewNames(names: ReadonlyMap<number, string>, style: Style) {
  const entries = bySlot(names, 'custom_');
  return style === 'array' ? { fields: asArray(entries) } : asObject(entries);
}

/** The values of a contact's fields by the fields' names; nothing on a list that has no fields. */
export function printValues({ fields }: Contact, list: ContactList, style: Style): Schemas['Contact']['fields'] {
  if (list.fields.size === 0) return undefined;
  const entries = inOrder(list.fields).map(([slot, name]) => [name, fields.get(slot) ?? ''] as const);
  return print(entries, style);
}

function print(entries: Entries, style: Style) {
  return style === 'array' ? asArray(entries) : asObject(entries);
}

const asArray = (entries: Entries) => entries.map(([name, value]) => ({ name, value: text(value) }));

const asObject = (entries: Entries) => Object.fromEntries(entries.map(([name, value]) => [name, text(value)]));

function bySlot(names: ReadonlyMap<number, string>, prefix: string): Entries {
  return inOrder(names).map(([slot, name]) => [`${prefix}${slot}`, name] as const);
}

function inOrder(slots: ReadonlyMap<number, string>): [slot: number, name: string][] {
  return [...slots].sort(([one], [other]) => one - other);
}
