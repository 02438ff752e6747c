/**
 * A handset's number in E.164.
 * @param number with its country code, however it is written: `+15551234567`, `1 (555) 123-4567`.
 * @throws TypeError when there is no digit in it.
 */
export function handsetOf(number: string): string {
  const digits = number.replace(/\D/g, '');
  if (digits === '') throw new TypeError(`"${number}" is no phone number`);
  return `+${digits}`;
}
