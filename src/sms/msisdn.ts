import { readAsset } from '../assets.ts';

/** An ISO 3166-1 alpha-2 code such as `AR`. */
export type Country = string;

interface CountryEntry {
  readonly name: string;
  readonly prefixes: readonly string[];
}

/** A phone number in E.164: `+`, a country code and up to fifteen digits in all. */
export const E164 = /^\+[1-9]\d{6,14}$/;

/**
 * A number from a query string, where a literal `+` decodes to a space, in E.164.
 * Numbers without their plus get one.
 */
export function asMsisdn(number: string): string {
  const digits = number.trim();
  return digits.startsWith('+') ? digits : `+${digits}`;
}

interface Atlas {
  readonly countries: Readonly<Record<Country, CountryEntry>>;
  readonly byPrefix: ReadonlyMap<string, Country>;
  /** By English name in small letters. */
  readonly byName: ReadonlyMap<string, Country>;
  /** Digits of the longest prefix. */
  readonly longest: number;
}

let table: Atlas | undefined;

function atlas(): Atlas {
  if (table === undefined) {
    const countries = readAsset('fixtures/countries.json') as Readonly<Record<Country, CountryEntry>>;
    const byPrefix = new Map<string, Country>();
    const byName = new Map<string, Country>();
    let longest = 0;
    for (const [country, { name, prefixes }] of Object.entries(countries)) {
      byName.set(name.toLowerCase(), country);
      for (const prefix of prefixes) {
        byPrefix.set(prefix, country);
        longest = Math.max(longest, prefix.length);
      }
    }
    table = { countries, byPrefix, byName, longest };
  }
  return table;
}

/** The country whose numbering plan an E.164 number belongs to; undefined for satellite and unassigned codes. */
export function countryOf(msisdn: string): Country | undefined {
  const { byPrefix, longest } = atlas();
  for (let length = Math.min(longest, msisdn.length - 1); length > 0; length--) {
    const country = byPrefix.get(msisdn.slice(1, length + 1));
    if (country !== undefined) return country;
  }
  return undefined;
}

/** The country that a code in any case, or an English name, stands for. */
export function countryNamed(word: string): Country | undefined {
  const { countries, byName } = atlas();
  const code = word.toUpperCase();
  return Object.hasOwn(countries, code) ? code : byName.get(word.toLowerCase());
}

/**
 * A country's calling code, such as `61`. Countries that share one are told apart by what follows it, so theirs is the
 * beginning that their prefix has in common with the one whose prefix is the code itself.
 */
export function callingCode(country: Country): string {
  const { countries, byPrefix } = atlas();
  const [prefix = ''] = countries[country]?.prefixes ?? [];
  for (let length = 1; length < prefix.length; length++) {
    const beginning = prefix.slice(0, length);
    if (byPrefix.has(beginning)) return beginning;
  }
  return prefix;
}

/** A country's English name; the code itself where it is unknown. */
export function countryName(country: Country): string {
  return atlas().countries[country]?.name ?? country;
}
