/** Reads a value of unknown origin: returns it typed and without what does not belong, or throws a `ShapeError`. */
export type Shape<Value> = (value: unknown) => Value;

/** What a shape reads. */
export type Shaped<Read> = Read extends Shape<infer Value> ? Value : never;

/** A value that does not have its shape. */
export class ShapeError extends Error {
  override readonly name: string = 'ShapeError';
  /** Where it stands, as a JSON pointer; empty for the whole value. */
  readonly place: string;
  readonly what: string;

  constructor(what: string, place = '') {
    super(`${place === '' ? 'the whole' : place} ${what}`);
    this.what = what;
    this.place = place;
  }

  /** The same, seen from one level further out. */
  within(key: string | number): ShapeError {
    return new ShapeError(this.what, `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}${this.place}`);
  }
}

function plain<Value>(accepts: (value: unknown) => value is Value, what: string): Shape<Value> {
  return (value) => {
    if (accepts(value)) return value;
    throw new ShapeError(value === undefined ? 'is missing' : `must be ${what}`);
  };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const text = plain((value) => typeof value === 'string', 'a string');
export const flag = plain((value) => typeof value === 'boolean', 'true or false');
export const decimal = plain((value): value is number => Number.isFinite(value), 'a number');
export const integer = plain((value): value is number => Number.isSafeInteger(value), 'an integer');
export const count = plain((value): value is number => Number.isSafeInteger(value) && Number(value) >= 0, 'a count');

/** The latest instant that a `Date` can hold. */
const LATEST = 8_640_000_000_000_000;

/** Milliseconds since the epoch. */
export const instant = plain(
  (value): value is number => Number.isSafeInteger(value) && Math.abs(Number(value)) <= LATEST,
  'milliseconds since the epoch',
);

/** A value that whoever it belongs to reads later. */
export const anything: Shape<unknown> = (value) => value;

export function oneOf<const Choice extends string>(...choices: readonly Choice[]): Shape<Choice> {
  const isChoice = (value: unknown): value is Choice => choices.some((choice) => choice === value);
  return plain(isChoice, choices.map((choice) => `"${choice}"`).join(' or '));
}

export function nullable<Value>(shape: Shape<Value>): Shape<Value | null> {
  return (value) => (value === null ? null : shape(value));
}

/** A value that may be left out. */
export function optional<Value>(shape: Shape<Value>): Shape<Value | undefined> {
  return (value) => (value === undefined ? undefined : shape(value));
}

export function list<Value>(shape: Shape<Value>): Shape<Value[]> {
  return (value) => {
    if (!Array.isArray(value)) throw new ShapeError(value === undefined ? 'is missing' : 'must be an array');
    return value.map((entry, index) => at(index, shape, entry));
  };
}

/** Two values in an array. */
export function pair<One, Other>(one: Shape<One>, other: Shape<Other>): Shape<[One, Other]> {
  return (value) => {
    if (!Array.isArray(value) || value.length !== 2) throw new ShapeError('must be an array of two');
    return [at(0, one, value[0]), at(1, other, value[1])];
  };
}

/** Values of one shape by names that nobody fixed. */
export function named<Value>(shape: Shape<Value>): Shape<Record<string, Value>> {
  return (value) => {
    if (!isObject(value)) throw new ShapeError(value === undefined ? 'is missing' : 'must be an object');
    return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, at(name, shape, entry)]));
  };
}

/** Values by fixed names; others are left behind. */
export function object<Value extends object>(
  shapes: { readonly [Name in keyof Value]: Shape<Value[Name]> },
): Shape<Value> {
  const entries: [string, Shape<unknown>][] = Object.entries(shapes);
  return (value) => {
    if (!isObject(value)) throw new ShapeError(value === undefined ? 'is missing' : 'must be an object');
    const read: Record<string, unknown> = {};
    for (const [name, shape] of entries) read[name] = at(name, shape, value[name]);
    // Every name of the value has been read by its own shape.
    return read as Value;
  };
}

function at<Value>(key: string | number, shape: Shape<Value>, value: unknown): Value {
  try {
    return shape(value);
  } catch (error) {
    throw error instanceof ShapeError ? error.within(key) : error;
  }
}
