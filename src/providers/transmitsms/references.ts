import type { Caller } from '../../sms/directory.ts';
import type { Desk } from './calls.ts';
import { countryGiven, readNumber } from './phone.ts';
import { invalidField, invalidNumber, refusal } from './refusals.ts';
import type { ContactList, InboundOptions, LeasedNumber } from './state.ts';

// What parameters refer to. Whatever belongs to another account is refused as if it did not exist.

/** @throws Fault `NOT_FOUND` when the account has no such list. */
export function findList(id: number, { account }: Caller, { state }: Desk): ContactList {
  const list = state.lists.find(account.path, id);
  if (list === undefined) throw refusal('not-found');
  return list;
}

/** The list of an optional parameter; undefined for 0 and for nothing. */
export function listGiven(id: number | null | undefined, caller: Caller, desk: Desk): ContactList | undefined {
  return id ? findList(id, caller, desk) : undefined;
}

/** @throws Fault when the account neither leases the number nor has leased it. */
export function findNumber(written: string, { account }: Caller, { state }: Desk): LeasedNumber {
  const number = state.numbers.find(account.path, readNumber(written) ?? '');
  if (number === undefined) throw refusal('not-leased');
  return number;
}

/** A parameter's phone number, in E.164. */
export function numberGiven(written: string, field: string, countrycode?: string | null): string {
  const number = readNumber(written, countryGiven(countrycode));
  if (number === undefined) throw invalidNumber(field);
  return number;
}

/** The phone number of a parameter that may be left out. */
export function optionalNumber(written: string | undefined, field: string): string | undefined {
  return written ? numberGiven(written, field) : undefined;
}

/** The options of a number or keyword, as parameters have them. */
export interface GivenOptions {
  readonly list_id?: number | null;
  readonly welcome_message?: string;
  readonly members_message?: string;
  readonly forward_url?: string;
  readonly forward_email?: string;
  readonly forward_sms?: string;
}

/** The parameters of options whose form the document cannot say. */
export function requireForwarding(given: GivenOptions): void {
  requireUrls(given, 'forward_url');
  const numbers = (given.forward_sms ?? '').split(',').map((number) => number.trim());
  if (numbers.some((number) => number !== '' && readNumber(number) === undefined)) throw invalidField('forward_sms');
}

/** Parameters that must be URLs where they are given; the document's own check lets `http://[` pass. */
export function requireUrls<Name extends string>(given: { readonly [N in Name]?: string }, ...names: Name[]): void {
  for (const name of names) {
    const url = given[name];
    if (url && !URL.canParse(url)) throw invalidField(name);
  }
}

/** Options after a change: what is absent is kept, what is empty is cleared. */
export function changedOptions(options: InboundOptions, given: GivenOptions): InboundOptions {
  return {
    forwardUrl: given.forward_url ?? options.forwardUrl,
    forwardSms: given.forward_sms ?? options.forwardSms,
    forwardEmail: given.forward_email ?? options.forwardEmail,
    list: given.list_id === undefined ? options.list : (given.list_id ?? 0),
    welcomeMessage: given.welcome_message ?? options.welcomeMessage,
    membersMessage: given.members_message ?? options.membersMessage,
  };
}

/** An answer needs a list that its readers join, so one without it makes one that nobody is asked to name. */
export function withListFor(
  answers: InboundOptions,
  name: string,
  { account }: Caller,
  { state }: Desk,
): InboundOptions {
  if (answers.list !== 0 || (answers.welcomeMessage === '' && answers.membersMessage === '')) return answers;
  return { ...answers, list: state.lists.create(account.path, name, null).id };
}
