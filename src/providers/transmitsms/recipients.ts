import type { Caller } from '../../sms/directory.ts';
import { type Country, countryOf } from '../../sms/msisdn.ts';
import { tariff } from './dialect.ts';
import { readNumber } from './phone.ts';
import type { Recipient } from './sending.ts';
import type { ContactList, State } from './state.ts';

/** Who gets a message, and who of those that were given does not. */
export interface Gathered {
  readonly recipients: readonly Recipient[];
  /** As they were given. */
  readonly fails: readonly string[];
  readonly optouts: readonly string[];
}

export interface Addressees {
  readonly list: ContactList | undefined;
  /** Numbers as they were given. */
  readonly given: readonly string[];
  /** The country of those in local form. */
  readonly country: Country | undefined;
}

/** The numbers in a `to`. */
export function splitNumbers(to: string | undefined): string[] {
  return (to ?? '').split(',').flatMap((number) => number.trim() || []);
}

/** Gathers whom a message goes to: the list first, and each number once. */
export function gather({ list, given, country }: Addressees, { account }: Caller, { lists }: State): Gathered {
  const recipients = new Map<string, Recipient>();
  const fails: string[] = [];
  const optouts: string[] = [];
  for (const contact of list === undefined ? [] : lists.activeMembers(list.id)) {
    const { msisdn } = contact;
    if (lists.hasOptedOut(account.path, msisdn) || !isServed(msisdn, account.suspendedCountries)) continue;
    recipients.set(msisdn, { msisdn, contact });
  }
  for (const number of given) {
    const msisdn = readNumber(number, country);
    if (msisdn === undefined || !isServed(msisdn, account.suspendedCountries)) fails.push(number);
    else if (lists.hasOptedOut(account.path, msisdn)) optouts.push(number);
    else if (!recipients.has(msisdn)) recipients.set(msisdn, { msisdn, contact: undefined });
  }
  return { recipients: [...recipients.values()], fails, optouts };
}

function isServed(msisdn: string, suspended: readonly Country[]): boolean {
  const country = countryOf(msisdn);
  return tariff.price(country) !== undefined && !(country !== undefined && suspended.includes(country));
}
