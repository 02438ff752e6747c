import type { OpenAPIV3_1 } from 'openapi-types';
import { expect, test } from 'vitest';
import { AnswerCheck, type AnswerCheckOptions } from '../../src/http/answer-check.ts';
import { readDocument } from '../../src/http/document.ts';

const OPERATION = { path: '/things', method: 'GET' };

/** How an answer departs from a document that has one operation and this schema for what it answers. */
function departuresOf(schema: OpenAPIV3_1.SchemaObject, value: unknown, options?: AnswerCheckOptions) {
  const content = { 'application/json': { schema } };
  const document = {
    openapi: '3.1.0',
    info: { title: 'Things', version: '1' },
    paths: { '/things': { get: { responses: { 200: { description: 'Things', content } } } } },
  };
  const headers = { 'content-type': 'application/json' };
  const answer = { status: 200, headers, body: JSON.stringify(value) };
  const departures = new AnswerCheck(readDocument(document, 'things.yaml'), 'things.yaml', options).departures(
    OPERATION,
    answer,
  );
  return departures.map(({ place, detail }) => `${place} ${detail}`);
}

const EITHER: OpenAPIV3_1.SchemaObject = {
  oneOf: [{ type: 'string' }, { type: 'object', properties: { id: { type: 'integer' } } }],
};

test('of alternatives that all fail, the one that went furthest into the value is told', () => {
  expect(departuresOf({ type: 'array', items: EITHER }, [{ id: 'a' }])).toEqual([
    '/*/id is string, documented as integer',
  ]);
});

test('an answer that fits several alternatives departs where it is checked exactly, and nowhere else', () => {
  const schema: OpenAPIV3_1.SchemaObject = { oneOf: [{ type: 'number' }, { type: 'integer' }] };
  expect(departuresOf(schema, 1, { exact: true })).toEqual([' must match exactly one schema in oneOf']);
  expect(departuresOf(schema, 1)).toEqual([]);
});

test('what is wrong beside alternatives that fail is told, also where its name begins as theirs', () => {
  const schema: OpenAPIV3_1.SchemaObject = { type: 'object', properties: { to: EITHER, total: { type: 'integer' } } };
  expect(departuresOf(schema, { to: { id: 'a' }, total: 'b' })).toEqual([
    '/total is string, documented as integer',
    '/to/id is string, documented as integer',
  ]);
});

test('of an answer that is wrong in very many places the first twenty are told', () => {
  const value = Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`thing${index}`, { id: 'a' }]));
  const told = departuresOf({ type: 'object', additionalProperties: EITHER }, value);
  expect(told).toEqual(Array.from({ length: 20 }, (_, index) => `/thing${index}/id is string, documented as integer`));
});
