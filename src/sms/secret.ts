import { timingSafeEqual } from 'node:crypto';

/** Compares a secret with what was given, in a time that depends on nothing but the length of what was given. */
export function sameText(secret: string, given: string): boolean {
  const expected = Buffer.from(secret);
  const actual = Buffer.from(given);
  return expected.length === actual.length && timingSafeEqual(expected, actual);
}
