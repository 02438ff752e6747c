/**
 * A handset's number in E.164.
 * @param number with its country code, however it is written: `+15551234567`, `1 (555) 123-4567`.
 * @throws TypeError when it is no text, or there is no digit in it.
 */
export function handsetOf(number: string): string {
  // What JavaScript may give, such as a variable of the environment that is not set.
  if (typeof number !== 'string') throw new TypeError(`${number} is no text with a phone number in it`);
  const digits = number.replace(/\D/g, '');
  if (digits === '') throw new TypeError(`"${number}" is no phone number`);
  return `+${digits}`;
}
