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

let table: { countries: Readonly<Record<Country, CountryEntry>>; byPrefix: Map<string, Country>; longest: number };

function atlas() {
  if (table === undefined) {
    const countries = readAsset('fixtures/countries.json') as Readonly<Record<Country, CountryEntry>>;
    const byPrefix = new Map<string, Country>();
    let longest = 0;
    for (const [country, { prefixes }] of Object.entries(countries)) {
      for (const prefix of prefixes) {
        byPrefix.set(prefix, country);
        longest = Math.max(longest, prefix.length);
      }
    }
    table = { countries, byPrefix, longest };
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

/** A country's English name; the code itself where it is unknown. */
export function countryName(country: Country): string {
  return atlas().countries[country]?.name ?? country;
}
