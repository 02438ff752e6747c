import { readdirSync } from 'node:fs';
import SwaggerParser from '@apidevtools/swagger-parser';
import { expect, test } from 'vitest';
import { readAsset } from '../../src/assets.ts';
import { DocumentError, readDocument } from '../../src/http/document.ts';

const files = readdirSync(new URL('../../openapi/', import.meta.url));

test.for(files)('openapi/%s is valid OpenAPI', async (file) => {
  await expect(SwaggerParser.validate(`openapi/${file}`)).resolves.toMatchObject({ openapi: '3.1.0' });
});

test.for(files)('the loader understands every keyword of openapi/%s', (file) => {
  expect(() => readDocument(readAsset(`openapi/${file}`), file)).not.toThrow();
});

/** A small document with one thing added to it. */
function documentWith(place: readonly string[], addition: Readonly<Record<string, unknown>>): unknown {
  const document = {
    openapi: '3.1.0',
    info: {},
    servers: [{ url: 'https://example.com/v1' }],
    paths: {
      '/things': {
        post: {
          operationId: 'makeThing',
          parameters: [{ name: 'colour', in: 'query', schema: { type: 'string' } }],
          requestBody: { content: { 'application/json': { schema: { type: 'object', properties: { a: {} } } } } },
          responses: { '200': { description: 'Made.', headers: { 'X-Left': { schema: { type: 'integer' } } } } },
        },
      },
    },
    components: { schemas: { Thing: { allOf: [{ type: 'object' }], items: { anyOf: [{ type: 'string' }] } } } },
  };
  let node: unknown = document;
  for (const key of place) node = (node as Record<string, unknown>)[key];
  Object.assign(node as object, addition);
  return document;
}

const operation = ['paths', '/things', 'post'];
const body = [...operation, 'requestBody', 'content', 'application/json', 'schema'];

test('a document of understood keywords is loaded as it is', () => {
  const document = documentWith([], {});
  expect(readDocument(document, 'things.yaml')).toBe(document);
});

test.for<readonly [string, readonly string[], Readonly<Record<string, unknown>>]>([
  ['at the root', [], { webhooks: {} }],
  ['in a path', ['paths', '/things'], { patch: {} }],
  ['in a path, of another method', ['paths', '/things'], { trace: {} }],
  ['in an operation', operation, { servers: [] }],
  ['in a parameter', [...operation, 'parameters', '0'], { style: 'deepObject' }],
  ['in a parameter, about emptiness', [...operation, 'parameters', '0'], { allowEmptyValue: true }],
  ['in a request body', [...operation, 'requestBody'], { 'x-form': 1 }],
  ['in a media type', [...operation, 'requestBody', 'content', 'application/json'], { encoding: {} }],
  ['in a response', [...operation, 'responses', '200'], { links: {} }],
  ['in a header', [...operation, 'responses', '200', 'headers', 'X-Left'], { explode: true }],
  ['in a schema', body, { nullable: true }],
  ['in a schema, misspelt', body, { maxlength: 5 }],
  ['in a property', [...body, 'properties', 'a'], { readOnly: true }],
  ['in a named schema', ['components', 'schemas', 'Thing'], { if: {} }],
  ['inside allOf', ['components', 'schemas', 'Thing', 'allOf', '0'], { patternProperties: {} }],
  ['inside anyOf, inside items', ['components', 'schemas', 'Thing', 'items', 'anyOf', '0'], { contains: {} }],
  ['among the components', ['components'], { links: {} }],
])('a keyword that is not understood is an error that names it and its place: %s', ([, place, addition]) => {
  const [keyword = ''] = Object.keys(addition);
  const where = ['things.yaml#', ...place].join('/');
  expect(() => readDocument(documentWith(place, addition), 'things.yaml')).toThrow(
    new DocumentError(`${where}: the keyword "${keyword}" is not understood here`),
  );
});

test.for<readonly [string, readonly string[], Readonly<Record<string, unknown>>]>([
  ['a list where an object belongs', ['components'], { schemas: [] }],
  ['an object where a list belongs', operation, { parameters: {} }],
  ['a text where an object belongs', operation, { requestBody: 'none' }],
  ['nothing where an object belongs', ['paths', '/things'], { get: null }],
])('%s is an error', ([, place, addition]) => {
  expect(() => readDocument(documentWith(place, addition), 'things.yaml')).toThrow(DocumentError);
});
