/** Money in millionths of its currency's unit, always a safe integer: 0.015 USD is 15000. */
export type Micros = number;

const SCALE = 1_000_000;
const DECIMAL = /^(\d{1,9})(?:\.(\d{1,6}))?$/;

/**
 * Reads a decimal such as `42.17`.
 * @throws RangeError when it is no decimal of at most nine digits before and six after the point.
 */
export function parseMoney(decimal: string): Micros {
  const match = DECIMAL.exec(decimal);
  if (match === null) {
    throw new RangeError(`"${decimal}" is not an amount: write digits, and up to six decimals after a point`);
  }
  const [, units = '0', fraction = ''] = match;
  return Number(units) * SCALE + Number(fraction.padEnd(6, '0'));
}

/**
 * Reads a decimal that may have a minus.
 * @throws RangeError as `parseMoney` does.
 */
export function parseSignedMoney(decimal: string): Micros {
  return decimal.startsWith('-') ? -parseMoney(decimal.slice(1)) : parseMoney(decimal);
}

/** The whole units in an amount. */
export const wholeUnits = (amount: Micros) => Math.floor(amount / SCALE);

/** Writes an amount with at least `decimals` decimals, and more where cutting them would change its value. */
export function formatMoney(amount: Micros, decimals: number): string {
  const sign = amount < 0 ? '-' : '';
  const size = Math.abs(amount);
  const units = Math.floor(size / SCALE);
  let fraction = (size % SCALE).toString().padStart(6, '0');
  let end = 6;
  while (end > decimals && fraction.charCodeAt(end - 1) === ZERO) end--;
  fraction = fraction.slice(0, end);
  return end === 0 ? `${sign}${units}` : `${sign}${units}.${fraction}`;
}

const ZERO = 48;
