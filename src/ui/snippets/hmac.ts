/** The primes whose roots are the constants of SHA-256. */
const PRIMES = Array.from({ length: 312 }, (_, number) => number).filter(
  (number) => number > 1 && !Array.from({ length: number }, (_, of) => of).some((of) => of > 1 && number % of === 0),
);

const fraction = (number: number) => Math.floor((number - Math.floor(number)) * 2 ** 32);
const CONSTANTS = PRIMES.map((prime) => fraction(Math.cbrt(prime)));
const BEGINNING = PRIMES.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));

/** Bytes that are hashed at a time. */
const BLOCK = 64;

/**
 * The hexadecimal HMAC-SHA256 of a text (RFC 2104). Browsers lend theirs only to pages that come from the same machine or
 * by TLS, and a desk may stand on another.
 */
export function hmacSha256(secret: string, text: string): string {
  const bytes = new TextEncoder();
  const long = bytes.encode(secret);
  const key = new Uint8Array(BLOCK);
  key.set(long.length > BLOCK ? sha256(long) : long);
  const inner = sha256(joined(mixed(key, 0x36), bytes.encode(text)));
  return [...sha256(joined(mixed(key, 0x5c), inner))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

const mixed = (key: Uint8Array, pad: number) => key.map((byte) => byte ^ pad);

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

const turned = (word: number, by: number) => (word >>> by) | (word << (32 - by));

/** FIPS 180-4. */
function sha256(text: Uint8Array): Uint8Array {
  const padded = new Uint8Array(Math.ceil((text.length + 9) / BLOCK) * BLOCK);
  padded.set(text);
  padded[text.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor(text.length / 2 ** 29));
  view.setUint32(padded.length - 4, text.length * 8);
  const sum = Uint32Array.from(BEGINNING);
  for (let start = 0; start < padded.length; start += BLOCK) digest(view, start, sum);
  const result = new DataView(new ArrayBuffer(32));
  for (const [place, word] of sum.entries()) result.setUint32(place * 4, word);
  return new Uint8Array(result.buffer);
}

function digest(view: DataView, start: number, sum: Uint32Array): void {
  const words = new Uint32Array(64);
  const word = (place: number) => words[place] ?? 0;
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = sum;
  for (let round = 0; round < 64; round++) {
    if (round < 16) words[round] = view.getUint32(start + round * 4);
    else {
      const old = word(round - 15);
      const late = word(round - 2);
      const spread = turned(old, 7) ^ turned(old, 18) ^ (old >>> 3);
      const mix = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10);
      words[round] = word(round - 16) + spread + word(round - 7) + mix;
    }
    const choice = (e & f) ^ (~e & g);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const first = h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + choice + (CONSTANTS[round] ?? 0) + word(round);
    const second = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + majority;
    [a, b, c, d, e, f, g, h] = [(first + second) | 0, a, b, c, (d + first) | 0, e, f, g];
  }
  for (const [place, value] of [a, b, c, d, e, f, g, h].entries()) sum[place] = (sum[place] ?? 0) + value;
}
