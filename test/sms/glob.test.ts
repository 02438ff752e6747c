import { expect, test } from 'vitest';
import { fits } from '../../src/sms/glob.ts';

test.for([
  ['', '', true],
  ['', 'a', false],
  ['*', '', true],
  ['***', 'anything', true],
  ['abc', 'abc', true],
  ['abc', 'abcd', false],
  ['a*c', 'abbbc', true],
  ['a*c', 'abbbcd', false],
  ['a*c*e', 'abcde', true],
  ['ab*bc', 'abc', false],
  ['*ab*', 'xxaabxx', true],
  ['?', '', false],
  ['?', '😀', true],
  ['code ????', 'code 1234', true],
  ['code ????', 'code 123', false],
  ['2 \\* 2', '2 * 2', true],
  ['2 \\* 2', '2 x 2', false],
  ['why\\?', 'why?', true],
  ['c:\\\\', 'c:\\', true],
  ['\\', '\\', true],
  ['(a+)+$', '(a+)+$', true],
] as const)('%j against %j: %s', ([pattern, text, expected]) => {
  expect(fits(pattern, text)).toBe(expected);
});

test('a pattern made to be slow is not', () => {
  expect(fits(`${'*a'.repeat(100)}*b`, 'a'.repeat(1_600))).toBe(false);
});
