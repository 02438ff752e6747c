/** An option that cannot be honoured; the message names it and the mend. */
export class OptionError extends Error {
  override readonly name = 'OptionError';
}

/** What an option may be, and the words for it. */
export type OptionRule = readonly [accepts: (value: unknown) => boolean, what: string];

/** The options that there are. */
export type OptionRules<Options> = { readonly [Name in keyof Required<Options>]: OptionRule };

/** Whatever it may be is checked by who reads it. */
export const anything: OptionRule = [() => true, 'anything'];
export const text: OptionRule = [(value) => typeof value === 'string', 'a text'];
export const boolean: OptionRule = [(value) => typeof value === 'boolean', 'true or false'];
export const integer: OptionRule = [Number.isSafeInteger, 'an integer'];
export const count: OptionRule = [(value) => Number.isSafeInteger(value) && Number(value) > 0, 'a positive integer'];
export const pattern: OptionRule = [
  // A test may run in a realm with a RegExp of its own.
  (value) => typeof value === 'string' || Object.prototype.toString.call(value) === '[object RegExp]',
  'a text or a regular expression',
];
export const callable: OptionRule = [(value) => typeof value === 'function', 'a function'];

export function oneOf(...choices: readonly string[]): OptionRule {
  const quoted = choices.map((choice) => `"${choice}"`);
  return [
    (value) => choices.some((choice) => choice === value),
    `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`,
  ];
}

/**
 * Checks options, for JavaScript may give any, and one that is misspelt would do nothing.
 * @param place what they belong to, such as `limits`; they are the whole when absent.
 * @throws OptionError naming one that there is not, or what one may be.
 */
export function checkOptions(given: unknown, rules: Readonly<Record<string, OptionRule>>, place?: string): void {
  const names = Object.keys(rules).join(', ');
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw new OptionError(`${place ?? 'the options'} must be an object with some of ${names}`);
  }
  for (const [name, value] of Object.entries(given)) {
    const fullName = place === undefined ? name : `${place}.${name}`;
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
    if (rule === undefined) throw new OptionError(`there is no option "${fullName}"; there is ${names}`);
    if (value !== undefined) checkValue(fullName, value, rule);
  }
}

/**
 * Checks a value that must be there.
 * @throws OptionError saying what it may be; `name` begins the sentence.
 */
export function checkValue(name: string, value: unknown, [accepts, what]: OptionRule): void {
  if (!accepts(value)) throw new OptionError(`${name} must be ${what}${butIs(value)}`);
}

/** What was given in its place, where that is short. */
function butIs(value: unknown): string {
  if (typeof value === 'string') return `, not ${JSON.stringify(value)}`;
  return value === undefined || value === null || typeof value === 'number' || typeof value === 'boolean'
    ? `, not ${value}`
    : '';
}
