import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRandom, ulidWithPrefix } from '../../src/sms/ids.ts';

const newId = ulidWithPrefix('msg_');

test('an id is the one that its time and chance have always given', () => {
  expect([
    newId(1_776_800_712_308, createRandom(1)),
    newId(2 ** 48 - 1, createRandom(2)),
    newId(1, createRandom(3)),
  ]).toEqual(['msg_01KPRS6HKM47C4FEZDQK8YZG0M', 'msg_7ZZZZZZZZZ4JTD6S3SBFMWH9AQ', 'msg_0000000001WSFP26H85FFR2E1Q']);
});

test('ids of a later millisecond sort after those of an earlier one', () => {
  const random = createRandom(1);
  fc.assert(
    fc.property(fc.nat({ max: 2 ** 47 }), fc.integer({ min: 1, max: 2 ** 47 }), (time, later) => {
      expect(newId(time, random) < newId(time + later, random)).toBe(true);
    }),
  );
});

test('an id is the prefix and 26 digits without I, L, O and U', () => {
  const random = createRandom(1);
  fc.assert(
    fc.property(fc.nat({ max: 2 ** 48 - 1 }), (time) => {
      expect(newId(time, random)).toMatch(/^msg_[0-7][0-9A-HJKMNP-TV-Z]{25}$/);
    }),
  );
});
