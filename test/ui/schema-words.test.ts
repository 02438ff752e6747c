import { expect, test } from 'vitest';
import { limitsOf, typeOf } from '../../src/ui/api/schema-words.ts';

test.for([
  [{ type: 'string' }, 'string'],
  [{ type: ['string', 'null'] }, 'string or null'],
  [{ type: 'array', items: { type: 'integer' } }, 'list'],
  [{ const: 'ok' }, 'always "ok"'],
  [{ anyOf: [{ type: 'string' }, { type: 'null' }] }, 'one of these'],
  [{ properties: {} }, 'object'],
  [{}, 'anything'],
] as const)('a schema %j is of the kind "%s"', ([schema, words]) => {
  expect(typeOf(schema)).toBe(words);
});

test.for([
  [{ minLength: 1, maxLength: 1600 }, ['1 to 1,600 characters']],
  [{ minLength: 1 }, ['at least 1 character']],
  [{ minItems: 2, maxItems: 2 }, ['2 entries']],
  [{ minimum: 0, default: 10 }, ['at least 0', 'default 10']],
  [{ enum: ['live', 'test'] }, ['"live", "test"']],
  [{ maximum: 5, exclusiveMinimum: 0 }, ['at most 5', 'more than 0']],
  [{ type: 'string', format: 'date-time', pattern: '^2' }, ['date-time', 'like ^2']],
] as const)('a schema %j keeps a value to %j', ([schema, words]) => {
  expect(limitsOf(schema)).toEqual(words);
});
