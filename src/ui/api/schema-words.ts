import type { Reference, Schema } from '../snippets/document.ts';

/** What kind of value a schema asks for, such as `string or null`, `list of integers`. */
export function typeOf({ type, properties, items, oneOf, anyOf, allOf, ...schema }: Schema): string {
  if (schema.const !== undefined) return `always ${JSON.stringify(schema.const)}`;
  if (typeof type === 'string') return type === 'array' ? 'list' : type;
  if (type !== undefined) return type.map((one) => (one === 'array' ? 'list' : one)).join(' or ');
  if (oneOf !== undefined || anyOf !== undefined) return 'one of these';
  if (properties !== undefined || allOf !== undefined) return 'object';
  if (items !== undefined) return 'list';
  if (schema.enum !== undefined) return 'one of';
  return 'anything';
}

/** What a value must keep to, each in a few words. */
export function limitsOf(schema: Schema): string[] {
  const { enum: values, format, pattern, minLength, maxLength, minimum, maximum, minItems, maxItems } = schema;
  return [
    values?.map((value) => JSON.stringify(value)).join(', '),
    format,
    span(minLength, maxLength, 'character'),
    span(minimum, maximum, ''),
    schema.exclusiveMinimum === undefined ? undefined : `more than ${schema.exclusiveMinimum}`,
    span(minItems, maxItems, 'entry', 'entries'),
    pattern === undefined ? undefined : `like ${pattern}`,
    schema.default === undefined ? undefined : `default ${JSON.stringify(schema.default)}`,
    schema.deprecated === true ? 'deprecated' : undefined,
  ].filter((words) => words !== undefined);
}

function span(from: number | undefined, to: number | undefined, one: string, many = `${one}s`): string | undefined {
  const told = (number: number) => number.toLocaleString('en');
  const unit = (number: number) => (one === '' ? '' : ` ${number === 1 ? one : many}`);
  if (from !== undefined && to !== undefined) {
    return from === to ? `${told(to)}${unit(to)}` : `${told(from)} to ${told(to)}${unit(to)}`;
  }
  if (from !== undefined) return `at least ${told(from)}${unit(from)}`;
  return to === undefined ? undefined : `at most ${told(to)}${unit(to)}`;
}

/** The schemas of which a value has to fit one, or every one, and the words to tell them with. */
export function alternativesOf({ oneOf = [], anyOf = [], allOf = [] }: Schema): {
  readonly first: string;
  readonly next: string;
  readonly schemas: readonly (Schema | Reference)[];
}[] {
  return [
    { first: 'either', next: 'or', schemas: [...oneOf, ...anyOf] },
    { first: 'all of', next: 'and', schemas: allOf },
  ].filter(({ schemas }) => schemas.length > 0);
}
