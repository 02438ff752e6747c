import { expect, test } from 'vitest';
import { createRandom } from '../../src/sms/ids.ts';
import { OtpStore } from '../../src/sms/otp.ts';
import { Clock } from '../../src/time/clock.ts';

test.for([
  [0, '000000'],
  [0.000_042_9, '000042'],
  [0.482_91, '482910'],
  [0.999_999_9, '999999'],
] as const)('chance %d makes a code of six digits: %s', ([chance, code]) => {
  const random = { ...createRandom(0), next: () => chance };
  const codes = new OtpStore({ digits: 6, validFor: 1, tries: 1 }, new Clock({ mode: 'manual' }), random);
  expect(codes.draw()).toBe(code);
});
