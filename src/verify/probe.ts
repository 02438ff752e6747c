import type { AccountSeed } from '../sms/seed.ts';

/** The bodies that were answered so far on one side, as JSON, by the titles of their probes. */
export type Earlier = ReadonlyMap<string, unknown>;

/** One request of a provider's documented behaviour, put to an address and to the emulator alike. */
export interface Probe {
  /** What it asks, in few words; unique among those of a provider. */
  readonly title: string;
  readonly method: 'GET' | 'POST';
  /** Below the base URL, with its query; undefined where an earlier answer lacks what it takes. */
  readonly path: string | ((earlier: Earlier) => string | undefined);
  /** Text goes out as it stands, fields in the provider's own form. */
  readonly body?: string | Fields | ((earlier: Earlier) => Fields | undefined);
  /** Whose credentials it bears; the caller's own by default. */
  readonly as?: 'nobody' | 'stranger';
  /**
   * `test-key` where it is a message that a documented test key sends to a documented sandbox number for nothing,
   * `money` where it may cost something. Absent where nothing can be sent.
   */
  readonly sends?: 'test-key' | 'money';
}

export type Fields = Readonly<Record<string, unknown>>;

/** What shows a provider who asks. */
export interface Credentials {
  readonly key: string;
  readonly secret: string | undefined;
}

/** How a provider's behaviour is probed. */
export interface Probes {
  /** The headers that credentials make. */
  headers(credentials: Credentials, body: string): Readonly<Record<string, string>>;
  /** Whether a key is a test key by the provider's documents. */
  isTestKey(key: string): boolean;
  /** What the emulated account has beside its key. */
  readonly account: Omit<AccountSeed, 'provider' | 'account' | 'name' | 'api_keys'>;
  /** How fields are written. */
  readonly form: 'json' | 'urlencoded';
  /** Milliseconds between two requests, where the rate limit wants some. */
  readonly pause: number;
  /** Where errors bear their code. */
  readonly code: readonly string[];
  readonly list: readonly Probe[];
}

/** Nobody's key. */
export const STRANGER: Credentials = { key: 'no-such-key-0000', secret: 'no-such-secret-0000' };

/** A number that no handset has (Ofcom, numbers for drama). */
export const NOBODYS = '+447700900123';

/** A body of JSON that breaks off. */
export const BROKEN = '{"to":';

export const bearerHeaders: Probes['headers'] = ({ key }) => ({ Authorization: `Bearer ${key}` });

export const noTestKeys = () => false;

/** A field of an earlier answer that is a text or a number. */
export function fieldOf(earlier: Earlier, title: string, ...names: readonly (string | number)[]): string | undefined {
  let value: unknown = earlier.get(title);
  for (const name of names) {
    if (typeof value !== 'object' || value === null) return undefined;
    // Whatever stands in an object or a list stands there under its name.
    value = (value as Readonly<Record<string | number, unknown>>)[name];
  }
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}
