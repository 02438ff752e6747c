/** Seeded chance: the same seed gives the same ids, codes and fates in every run. */
export interface Random {
  /** A number from 0 up to, not including, 1. */
  next(): number;
  /** The word that all further chance follows from. */
  dump(): number;
  /** Goes on from such a word. */
  load(state: number): void;
  /** Starts over from the seed. */
  reset(): void;
}

/** mulberry32: one 32-bit word of state, enough for ids that only have to look random. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  return {
    dump: () => state,
    load(word) {
      state = word >>> 0;
    },
    reset() {
      state = seed >>> 0;
    },
    next() {
      state = (state + 0x6d2b79f5) >>> 0;
      let mixed = Math.imul(state ^ (state >>> 15), state | 1);
      mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    },
  };
}

/**
 * Makes the public id of a message accepted at `now` (milliseconds since the epoch).
 * @param before how many ids the provider has made in the sandbox before this one.
 */
export type NewId = (now: number, random: Random, before: number) => string;

/** Makes ids that depend on nothing but the time and chance. */
export type DrawnId = (now: number, random: Random) => string;

/** Characters of an alphabet, drawn one by one. */
function draw(alphabet: string, length: number, random: Random): string {
  let drawn = '';
  for (let index = 0; index < length; index++) drawn += alphabet[Math.floor(random.next() * alphabet.length)];
  return drawn;
}

/** Ids such as `msg_7f8a2b4c1e9d3a56`: the prefix and `digits` hexadecimal digits. */
export function hexWithPrefix(prefix: string, digits: number): DrawnId {
  return (_now, random) => prefix + draw('0123456789abcdef', digits, random);
}

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Ids of `length` characters of base64's alphabet. */
export function base64Id(length: number): DrawnId {
  return (_now, random) => draw(BASE64, length, random);
}

/** Crockford's base 32, as bytes. */
const BASE32 = Buffer.from('0123456789ABCDEFGHJKMNPQRSTVWXYZ', 'latin1');

/** Digits of a ULID (https://github.com/ulid/spec): 48 bits of time, then 80 of chance. */
const TIME_DIGITS = 10;
const CHANCE_DIGITS = 16;

/** Ids such as `msg_01HZX9W3K4PQTR8N5B2M7F6Y0E`: the prefix and a ULID, so they sort by time. */
export function ulidWithPrefix(prefix: string): DrawnId {
  // Bytes, for a text that is put together from its characters leaves as many texts behind, with every message.
  const id = Buffer.from(prefix + '0'.repeat(TIME_DIGITS + CHANCE_DIGITS), 'latin1');
  const chance = prefix.length + TIME_DIGITS;
  return (now, random) => {
    let time = Math.max(now, 0);
    for (let place = chance - 1; place >= prefix.length; place--) {
      id[place] = BASE32[time % 32] ?? 0;
      time = Math.floor(time / 32);
    }
    for (let place = id.length - 1; place >= chance; place--) id[place] = BASE32[Math.floor(random.next() * 32)] ?? 0;
    return id.toString('latin1');
  };
}

const ALPHANUMERIC = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** Ids of `length` letters and digits. */
export function alphanumericId(length: number): DrawnId {
  return (_now, random) => draw(ALPHANUMERIC, length, random);
}

/** Ids that count upwards from `first`. */
export function countingFrom(first: number): NewId {
  return (_now, _random, before) => String(first + before);
}
