/** The digits of a number as it is typed, with its spaces and brackets; undefined where it has none. */
export function digitsOf(typed: string | undefined): string | undefined {
  const digits = typed?.replace(/\D/g, '').slice(0, 15);
  return digits === '' ? undefined : digits;
}
