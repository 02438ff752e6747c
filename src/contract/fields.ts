import { nearest } from '../audit/documented-fields.ts';
import { ContractError } from './contract-error.ts';

/** A value that a person wrote, and where: the file, and the place in it as a JSON pointer. */
export interface Written {
  readonly value: unknown;
  readonly source: string;
  readonly place: string;
}

/** What to say of it. */
export function mistake({ source, place }: Written, what: string): ContractError {
  return new ContractError(`${source}: ${place === '' ? '' : `at ${place}: `}${what}`);
}

/** The fields of an object that may have some names alone. @throws ContractError naming one that it may not have. */
export function fieldsOf(written: Written, names: readonly string[]): (name: string) => Written {
  const { value, source, place } = written;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw mistake(written, `it must be an object with ${names.map((name) => `"${name}"`).join(', ')}`);
  }
  const unknown = Object.keys(value).find((name) => !names.includes(name));
  if (unknown !== undefined) {
    throw mistake(written, `there is no field "${unknown}"${meant(unknown, names)}; there are ${names.join(', ')}`);
  }
  // An object that is no list has fields by name.
  const fields = value as Readonly<Record<string, unknown>>;
  return (name) => ({ value: fields[name], source, place: `${place}/${name}` });
}

/** The items of a list, of which nothing is said where it is left out. */
export function itemsOf(written: Written): Written[] {
  const { value = [], source, place } = written;
  if (!Array.isArray(value)) throw mistake(written, 'it must be a list');
  return value.map((item, index) => ({ value: item, source, place: `${place}/${index}` }));
}

/** A text that is not empty; undefined where it is left out. */
export function textOf(written: Written): string | undefined {
  const { value } = written;
  if (value === undefined) return undefined;
  if (typeof value === 'string' && value.trim() !== '') return value;
  throw mistake(written, `it must be a text that is not empty, not ${JSON.stringify(value)}`);
}

/** The id of a provider; undefined where it is left out. @throws ContractError when there is no such provider. */
export function providerOf(written: Written, providers: ReadonlySet<string>): string | undefined {
  const provider = textOf(written);
  if (provider === undefined || providers.has(provider)) return provider;
  const there = [...providers].join(', ');
  throw mistake(written, `there is no provider "${provider}"${meant(provider, providers)}; there are ${there}`);
}

/** ` (did you mean "…"?)`, where some name is near. */
export function meant(name: string, names: Iterable<string>): string {
  const near = nearest(name, names);
  return near === undefined ? '' : ` (did you mean "${near}"?)`;
}
