/** The GSM 03.38 default alphabet, and the characters that take an escape and so two septets. */
const GSM_BASIC =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';
const GSM_EXTENSION = '\f^{}\\[~]|€';

/** Septets per UTF-16 code unit; 0 where GSM-7 cannot say it. The euro sign is the highest of them. */
const SEPTETS = new Uint8Array(0x20ad);
for (const character of GSM_BASIC) SEPTETS[character.charCodeAt(0)] = 1;
for (const character of GSM_EXTENSION) SEPTETS[character.charCodeAt(0)] = 2;

export type Encoding = 'GSM-7' | 'UCS-2';

/** Characters in a message of one segment and in each segment of a longer one, whose header takes the difference. */
const SEGMENT_SIZE: Readonly<Record<Encoding, { single: number; concatenated: number }>> = {
  'GSM-7': { single: 160, concatenated: 153 },
  'UCS-2': { single: 70, concatenated: 67 },
};

/** How a text goes over the air. */
export interface Encoded {
  readonly encoding: Encoding;
  /** Septets in GSM-7, where `€` and its like count two; UTF-16 code units in UCS-2. */
  readonly characters: number;
  readonly segments: number;
}

/** How a text is cut for the air, character by character. */
export interface Cut extends Encoded {
  /** The text of each segment; joined they are the whole. */
  readonly texts: readonly string[];
  /** Where the characters begin that GSM-7 cannot say, as UTF-16 indexes in rising order; none in GSM-7. */
  readonly beyond: readonly number[];
}

/** Counts a text's characters and segments, in GSM-7 where every character allows it and in UCS-2 otherwise. */
export function encode(text: string): Encoded {
  const septets = countSeptets(text);
  return septets === undefined
    ? { encoding: 'UCS-2', characters: text.length, segments: segmentsOf(text, 'UCS-2', text.length) }
    : { encoding: 'GSM-7', characters: septets, segments: segmentsOf(text, 'GSM-7', septets) };
}

/** What `encode` counts, shown: where one segment ends and the next begins, and what made the text UCS-2. */
export function cut(text: string): Cut {
  const encoded = encode(text);
  const begins = [0];
  segmentsOf(text, encoded.encoding, encoded.characters, begins);
  const texts = begins.map((begin, place) => text.slice(begin, begins[place + 1]));
  return { ...encoded, texts, beyond: encoded.encoding === 'GSM-7' ? [] : beyondGsm(text) };
}

function beyondGsm(text: string): number[] {
  const indexes: number[] = [];
  for (let index = 0; index < text.length; index += surrogates(text, index)[1]) {
    if (!SEPTETS[text.charCodeAt(index)]) indexes.push(index);
  }
  return indexes;
}

function countSeptets(text: string): number | undefined {
  let septets = 0;
  for (let index = 0; index < text.length; index++) {
    const size = SEPTETS[text.charCodeAt(index)];
    if (!size) return undefined;
    septets += size;
  }
  return septets;
}

/**
 * An escape pair or a surrogate pair never straddles two segments, so a segment may end one character early.
 * @param begins gets the index at which each segment but the first begins, where it is wanted.
 */
function segmentsOf(text: string, encoding: Encoding, characters: number, begins?: number[]): number {
  const { single, concatenated } = SEGMENT_SIZE[encoding];
  if (characters <= single) return 1;
  let segments = 1;
  let room = concatenated;
  for (let index = 0; index < text.length; ) {
    const [size, units] = encoding === 'GSM-7' ? [SEPTETS[text.charCodeAt(index)] ?? 1, 1] : surrogates(text, index);
    if (size > room) {
      segments++;
      room = concatenated;
      begins?.push(index);
    }
    room -= size;
    index += units;
  }
  return segments;
}

function surrogates(text: string, index: number): [size: number, units: number] {
  const units = (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
  return [units, units];
}
