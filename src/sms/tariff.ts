import { AssetError, readAsset } from '../assets.ts';
import { type Micros, parseMoney } from './money.ts';
import { type Country, countryName } from './msisdn.ts';

interface TariffSeed {
  readonly currency: string;
  readonly updated_at?: string;
  readonly routes: string;
  readonly carriers: Readonly<Record<Country, string>>;
  readonly prices: Readonly<Record<Country, string>>;
}

/** What a segment to one country costs. */
export interface Rate {
  readonly country: Country;
  readonly name: string;
  readonly price: Micros;
}

/** A provider's prices by destination, from `fixtures/tariffs.json`. */
export class Tariff {
  readonly currency: string;
  /** The name of the route every destination takes. */
  readonly route: string;
  /** When the prices were last changed, as the provider writes it. */
  readonly updatedAt: string;
  readonly #rates = new Map<Country, Rate>();
  /** A flat price for every destination, from the entry `*`. */
  readonly #flat: Micros | undefined;
  readonly #carriers: Readonly<Record<Country, string>>;

  constructor(seed: TariffSeed) {
    this.currency = seed.currency;
    this.route = seed.routes;
    this.updatedAt = seed.updated_at ?? '';
    this.#carriers = seed.carriers;
    for (const [country, price] of Object.entries(seed.prices)) {
      if (country !== '*') {
        this.#rates.set(country, { country, name: countryName(country), price: parseMoney(price) });
      }
    }
    this.#flat = seed.prices['*'] === undefined ? undefined : parseMoney(seed.prices['*']);
  }

  /** The price of one segment; undefined where the provider does not deliver. */
  price(country: Country | undefined): Micros | undefined {
    return (country === undefined ? undefined : this.#rates.get(country)?.price) ?? this.#flat;
  }

  rate(country: Country): Rate | undefined {
    return this.#rates.get(country);
  }

  /** Every priced destination, by country code. */
  rates(): readonly Rate[] {
    return [...this.#rates.values()];
  }

  /** The operator a receipt names: the documents' own samples, and a name that cannot be mistaken for a real one. */
  carrier(country: Country | undefined): string {
    return (country && this.#carriers[country]) || `Emulated carrier (${country ?? 'unknown'})`;
  }
}

const tariffs = new Map<string, Tariff>();

/** The tariff of a provider; read once, shared by every sandbox. */
export function tariffOf(provider: string): Tariff {
  let tariff = tariffs.get(provider);
  if (tariff === undefined) {
    const seeds = readAsset('fixtures/tariffs.json') as Readonly<Record<string, TariffSeed>>;
    const seed = seeds[provider];
    tariff = readTariff(provider, seed);
    tariffs.set(provider, tariff);
  }
  return tariff;
}

function readTariff(provider: string, seed: TariffSeed | undefined): Tariff {
  if (seed === undefined) throw new AssetError(`fixtures/tariffs.json: there must be a tariff for "${provider}"`);
  try {
    return new Tariff(seed);
  } catch (error) {
    throw new AssetError(`fixtures/tariffs.json: at /${provider}: ${error instanceof Error ? error.message : error}`);
  }
}
