import fc from 'fast-check';
import { SegmentedMessage } from 'sms-segments-calculator';
import { expect, test } from 'vitest';
import { cut, encode } from '../../src/sms/encoding.ts';

const BASIC = [
  ...'@£$¥èéùìòÇ\nØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
];
const EXTENSION = [...'^{}\\[~]|€'];
/** Single code points only: what the calculator keeps together beyond that is a handset's business, not GSM's. */
const BEYOND = [...'яжçêőł中文あ한🙂🦊𝄞'];

/** Texts around the lengths where a segment ends. */
function texts(alphabet: readonly string[], longest: number) {
  return fc
    .tuple(fc.nat(longest), fc.array(fc.constantFrom(...alphabet), { minLength: 1, maxLength: 40 }))
    .map(([length, pattern]) => Array.from({ length }, (_, index) => pattern[index % pattern.length] ?? '').join(''))
    .filter((text) => text !== '');
}

function oracle(text: string) {
  const message = new SegmentedMessage(text);
  return { encoding: message.encodingName === 'GSM-7' ? 'GSM-7' : 'UCS-2', segments: message.segmentsCount };
}

test.for([
  ['the GSM-7 alphabet', BASIC, 500],
  ['the alphabet with its extension table', [...BASIC.slice(0, 20), ...EXTENSION], 350],
  ['texts beyond GSM-7', [...BEYOND, 'a', ' '], 220],
  ['any of these', [...BASIC, ...EXTENSION, ...BEYOND], 220],
] as const)('segments are counted as the oracle counts them: %s', ([, alphabet, longest]) => {
  fc.assert(
    fc.property(texts(alphabet, longest), (text) => {
      const { encoding, segments } = encode(text);
      expect({ encoding, segments }).toEqual(oracle(text));
    }),
    { numRuns: 60 },
  );
});

test.for([
  ['160 letters', 'a'.repeat(160), 'GSM-7', 160, 1],
  ['161 letters', 'a'.repeat(161), 'GSM-7', 161, 2],
  ['306 letters', 'a'.repeat(306), 'GSM-7', 306, 2],
  ['307 letters', 'a'.repeat(307), 'GSM-7', 307, 3],
  ['1,280 letters', 'a'.repeat(1280), 'GSM-7', 1280, 9],
  ['80 euro signs', '€'.repeat(80), 'GSM-7', 160, 1],
  ['81 euro signs', '€'.repeat(81), 'GSM-7', 162, 2],
  ['an escape that would straddle two segments', `${'a'.repeat(152)}€${'a'.repeat(152)}`, 'GSM-7', 306, 3],
  ['70 Cyrillic letters', 'я'.repeat(70), 'UCS-2', 70, 1],
  ['71 Cyrillic letters', 'я'.repeat(71), 'UCS-2', 71, 2],
  ['640 Cyrillic letters', 'я'.repeat(640), 'UCS-2', 640, 10],
  ['35 emoji', '🙂'.repeat(35), 'UCS-2', 70, 1],
  ['35 of the first character that is two units long', '\u{10000}'.repeat(35), 'UCS-2', 70, 1],
  ['an emoji that would straddle two segments', `${'я'.repeat(66)}🙂${'я'.repeat(66)}`, 'UCS-2', 134, 3],
  ['one character outside GSM-7', `${'a'.repeat(100)}ç`, 'UCS-2', 101, 2],
  ['a lone surrogate', '\uD83D', 'UCS-2', 1, 1],
  ['a form feed', '\f', 'GSM-7', 2, 1],
  ['an escape character', '\u001B', 'UCS-2', 1, 1],
] as const)('%s', ([, text, encoding, characters, segments]) => {
  expect(encode(text)).toEqual({ encoding, characters, segments });
});

test.for([
  ['of the alphabet', [...BASIC, ...EXTENSION], 500],
  ['beyond it', [...BEYOND, ...EXTENSION, 'a', '\uD83D'], 220],
] as const)(
  'the segments of a text %s are as many as are counted, and joined they are the text',
  ([, alphabet, longest]) => {
    fc.assert(
      fc.property(texts(alphabet, longest), (text) => {
        const { texts: segments, beyond, ...counted } = cut(text);
        expect(segments.join('')).toBe(text);
        expect(segments).toHaveLength(counted.segments);
        expect(counted).toEqual(encode(text));
        for (const segment of segments) expect(encode(segment).segments).toBe(1);
        expect(beyond.length > 0).toBe(counted.encoding === 'UCS-2');
      }),
      { numRuns: 60 },
    );
  },
);

test('a text is cut where a segment is full, before what would straddle two', () => {
  expect(cut('Hello')).toMatchObject({ texts: ['Hello'], beyond: [] });
  expect(cut('')).toMatchObject({ texts: [''], segments: 1 });
  expect(cut('a'.repeat(161)).texts).toEqual(['a'.repeat(153), 'a'.repeat(8)]);
  expect(cut(`${'a'.repeat(152)}€${'b'.repeat(20)}`).texts).toEqual(['a'.repeat(152), `€${'b'.repeat(20)}`]);
  expect(cut(`${'я'.repeat(66)}🙂${'я'.repeat(9)}`).texts).toEqual(['я'.repeat(66), `🙂${'я'.repeat(9)}`]);
});

test('every character that forces UCS-2 is told by where it begins', () => {
  expect(cut('It’s 🙂 ç€').beyond).toEqual([2, 5, 8]);
  expect(cut('\uFFFFç\u{10000}ç').beyond).toEqual([0, 1, 2, 4]);
  expect(cut("It's {fine} €").beyond).toEqual([]);
});
