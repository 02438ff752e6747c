import { type Country, callingCode, countryNamed, countryOf } from '../../sms/msisdn.ts';
import { refusal } from './refusals.ts';

/** What a number may be written with. */
const PUNCTUATION = /[\s().-]/g;

/** What an international number begins with; a `+` in a query string arrives as a space. */
const INTERNATIONAL = /^(\s*\+| [1-9])/;

/** A number has at least this many digits (our choice), and at most those of E.164. */
const SHORTEST = 8;
const LONGEST = 15;

/** How few digits may remain where the country's own code is taken for one that was written in front. */
const SHORTEST_NATIONAL = 7;

/** How many digits the shortest national numbers have, in countries where some begin as the country's own code does. */
const SHORTEST_IN: Readonly<Record<Country, number>> = { BR: 10, CA: 10, IN: 10, IT: 9, KZ: 10, RU: 10, US: 10 };

/** Where the 0 in front is part of the number, abroad as well. */
const KEEPS_ZERO: ReadonlySet<Country> = new Set(['IT', 'SM', 'VA']);

/** The country that `countrycode` stands for. */
export function countryGiven(code: string | null | undefined): Country | undefined {
  if (!code) return undefined;
  const country = countryNamed(code.trim());
  if (country === undefined) throw refusal('unknown-country');
  return country;
}

/** A number in E.164; undefined when it is not valid. */
export function readNumber(written: string, country?: Country): string | undefined {
  const digits = internationalDigits(written, country);
  if (digits === undefined || digits.length < SHORTEST || digits.length > LONGEST) return undefined;
  const msisdn = `+${digits}`;
  return countryOf(msisdn) === undefined ? undefined : msisdn;
}

/** What is left of a number, in international form, without a look at whether it can be one. */
function internationalDigits(written: string, country: Country | undefined): string | undefined {
  const digits = written.replace(PUNCTUATION, '').replace(/^\+/, '');
  if (!/^\d+$/.test(digits)) return undefined;
  if (country === undefined || INTERNATIONAL.test(written)) return digits;
  return digits.startsWith('00') ? digits.slice(2) : callingCode(country) + nationalDigits(digits, country);
}

/** Drops the 0 of long-distance calls, or the country's own code. */
function nationalDigits(digits: string, country: Country): string {
  const code = callingCode(country);
  if (digits.startsWith('0')) return KEEPS_ZERO.has(country) ? digits : digits.slice(1);
  const fewest = SHORTEST_IN[country] ?? SHORTEST_NATIONAL;
  return digits.startsWith(code) && digits.length - code.length >= fewest ? digits.slice(code.length) : digits;
}

/** Whether a line is a landline or a mobile, by its first national digit; every other is a mobile. */
const LANDLINES: Readonly<Record<Country, string>> = { AU: '2378', NZ: '34679', GB: '123', SG: '6' };

/** What `format-number` tells of a number in a country. */
export interface Line {
  readonly code: string;
  readonly national: string;
  readonly isValid: boolean;
  readonly isLandline: boolean;
}

/** Brings a number into the form of a country, whatever it is worth. */
export function formatNumber(written: string, country: Country): Line {
  const msisdn = readNumber(written, country);
  const home = (msisdn && countryOf(msisdn)) ?? country;
  const code = callingCode(home);
  const national =
    msisdn === undefined ? nationalDigits(written.replace(/\D/g, ''), home) : msisdn.slice(code.length + 1);
  const isLandline = national !== '' && (LANDLINES[home] ?? '').includes(national.charAt(0));
  return { code, national, isValid: msisdn !== undefined, isLandline };
}
