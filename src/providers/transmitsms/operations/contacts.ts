import type { Caller } from '../../../sms/directory.ts';
import { countryOf } from '../../../sms/msisdn.ts';
import type { Calls, Desk, Schemas } from '../calls.ts';
import { newContact } from '../contact-lists.ts';
import { answer, tariff } from '../dialect.ts';
import { filled, slotsGiven } from '../fields.ts';
import { printContact } from '../list-rows.ts';
import { countryGiven, readNumber } from '../phone.ts';
import { findList, listGiven } from '../references.ts';
import { invalidNumber, refusal } from '../refusals.ts';
import type { Contact, ContactList } from '../state.ts';

/** The calls on the contacts of lists. */
export const contacts: Pick<
  Calls,
  'getContact' | 'addToList' | 'editListMember' | 'deleteFromList' | 'optoutListMember'
> = {
  getContact({ body, caller }, desk) {
    const list = findList(body.list_id, caller, desk);
    const contact = desk.state.lists.contact(list.id, readNumber(body.msisdn) ?? '');
    if (contact === undefined) throw refusal('unknown-contact');
    return answer(printContact(contact, list, body.response_style));
  },

  addToList({ body, caller }, desk) {
    const { lists } = desk.state;
    const country = countryGiven(body.countrycode);
    const list = findList(body.list_id, caller, desk);
    const number = readNumber(body.msisdn, country);
    if (number === undefined) throw refusal('bad-mobile');
    requireReachable(number, caller);
    const known = lists.contact(list.id, number);
    if (lists.hasOptedOut(caller.account.path, number)) throw refusal('opted-out');
    if (known !== undefined) requireActive(known);
    if (known !== undefined) throw refusal('contact-exists');
    const contact = changed(newContact(list.id, number, desk.clock.now()), body, list);
    lists.put(contact);
    return answer(printContact(contact, list, body.response_style));
  },

  editListMember({ body, caller }, desk) {
    const { lists } = desk.state;
    const country = countryGiven(body.countrycode);
    const list = findList(body.list_id, caller, desk);
    const number = readNumber(body.msisdn, country);
    if (number === undefined) throw refusal('bad-mobile');
    const known = lists.contact(list.id, number);
    if (known === undefined) throw refusal('unknown-contact');
    requireActive(known);
    const contact = changed(known, body, list);
    lists.put(contact);
    return answer(printContact(contact, list, body.response_style));
  },

  deleteFromList({ body, caller }, desk) {
    const active = membershipsGiven(body, caller, desk).filter(({ status }) => status === 'active');
    if (active.length === 0) throw refusal('unknown-contact');
    for (const contact of active) desk.state.lists.put({ ...contact, status: 'deleted' });
    return answer({ list_ids: active.map(({ list }) => list) });
  },

  optoutListMember({ body, caller }, desk) {
    const { lists } = desk.state;
    const [first, ...others] = membershipsGiven(body, caller, desk);
    if (first === undefined) throw refusal('unknown-contact');
    if (body.list_id) lists.put({ ...first, status: 'opted-out' });
    else lists.optOut(caller.account.path, first.msisdn);
    return answer({ list_ids: [first, ...others].map(({ list }) => list) });
  },
};

/** A handset's memberships in the list that is given, or in all. */
function membershipsGiven(body: Schemas['DeleteFromListRequest'], caller: Caller, desk: Desk): Contact[] {
  const country = countryGiven(body.countrycode);
  const list = listGiven(body.list_id, caller, desk);
  const number = readNumber(body.msisdn, country);
  if (number === undefined) throw invalidNumber('msisdn');
  return desk.state.lists.memberships(caller.account.path, list?.id ?? 0, number);
}

function requireReachable(number: string, { account }: Caller): void {
  const country = countryOf(number);
  const suspended = country !== undefined && account.suspendedCountries.includes(country);
  if (suspended || tariff.price(country) === undefined) throw refusal('bad-mobile-country');
}

function requireActive({ status }: Contact): void {
  if (status === 'opted-out') throw refusal('opted-out');
  if (status === 'deleted') throw refusal('deleted-before');
}

/** A contact after a change: what is absent is kept, what is empty is cleared. */
function changed(contact: Contact, given: Schemas['ContactWords'] & Schemas['FieldSlots'], list: ContactList): Contact {
  const { first_name: firstName, last_name: lastName } = given;
  const known = [...slotsGiven(given, list)].filter(([slot]) => list.fields.has(slot));
  return {
    ...contact,
    firstName: firstName === undefined ? contact.firstName : firstName || null,
    lastName: lastName === undefined ? contact.lastName : lastName || null,
    fields: filled(new Map([...contact.fields, ...known])),
  };
}
