import type { OpenAPIV3_1 } from 'openapi-types';
import { expect, test } from 'vitest';
import { Contract } from '../../src/http/contract.ts';
import { DocumentError, readDocument } from '../../src/http/document.ts';

const json = (schema: object) => ({ required: true, content: { 'application/json': { schema } } });

function contractWith(paths: object, components: object = {}): Contract {
  const document = { openapi: '3.1.0', info: {}, servers: [{ url: 'https://api.example.com/v1' }], paths, components };
  return new Contract(readDocument(document, 'things.yaml'), 'things.yaml');
}

function operationOf(contract: Contract, id: string) {
  const operation = contract.operations.find((operation) => operation.id === id);
  if (operation === undefined) throw new Error(`no operation ${id}`);
  return operation;
}

const paths: OpenAPIV3_1.PathsObject = {
  '/good': { post: { operationId: 'good', requestBody: json({ type: 'string', maxLength: 3 }), responses: {} } },
  '/bad': { post: { operationId: 'bad', requestBody: json({ type: 'string', pattern: '(' }), responses: {} } },
};

test('a check is compiled when its operation is first used, and no sooner', () => {
  const contract = contractWith(paths);
  expect(contract.body(operationOf(contract, 'good'))('long')).toBeDefined();
  expect(() => contract.body(operationOf(contract, 'bad'))).toThrow(/regular expression/i);
});

test('a check is compiled once', () => {
  const contract = contractWith(paths);
  const good = operationOf(contract, 'good');
  expect(contract.body(good)).toBe(contract.body(good));
});

test('the hosts and the base path come from the servers', () => {
  const { hosts, basePath } = contractWith({});
  expect({ hosts, basePath }).toEqual({ hosts: ['api.example.com'], basePath: '/v1' });
});

test('parameters of a path belong to each of its operations', () => {
  const parameters = [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }];
  const contract = contractWith({ '/{id}': { parameters, get: { operationId: 'one', responses: {} } } });
  expect(operationOf(contract, 'one').parameters).toEqual(parameters);
});

test('a query parameter becomes the number it stands for, or its default', () => {
  const schema = { type: 'integer', default: 100, maximum: 1000 };
  const parameters = [{ name: 'limit', in: 'query', schema }];
  const contract = contractWith({ '/': { get: { operationId: 'list', parameters, responses: {} } } });
  const check = contract.parameters(operationOf(contract, 'list'), 'query');
  const given: Record<string, unknown> = { limit: '7' };
  const absent: Record<string, unknown> = {};
  expect([check?.(given), check?.(absent), given, absent]).toEqual([
    undefined,
    undefined,
    { limit: 7 },
    { limit: 100 },
  ]);
});

test('a number in a body is not read from a text', () => {
  const contract = contractWith({
    '/': { post: { operationId: 'make', requestBody: json({ type: 'integer' }), responses: {} } },
  });
  expect(contract.body(operationOf(contract, 'make'))('7')).toBeDefined();
});

test('a problem names the field, says where it is and which keyword it fails', () => {
  const item = { type: 'object', required: ['to'], properties: { to: { type: 'string' } } };
  const contract = contractWith({
    '/': { post: { operationId: 'make', requestBody: json({ type: 'array', items: item }), responses: {} } },
  });
  expect(contract.body(operationOf(contract, 'make'))([{ to: 'a' }, {}])).toMatchObject({
    field: '1',
    pointer: '/1/to',
    keyword: 'required',
    detail: '`1/to` is required.',
  });
});

test('a problem with a parameter is told by its name', () => {
  const parameters = [{ name: 'limit', in: 'query', schema: { type: 'integer', maximum: 1000 } }];
  const contract = contractWith({ '/': { get: { operationId: 'list', parameters, responses: {} } } });
  expect(contract.parameters(operationOf(contract, 'list'), 'query')?.({ limit: '1001' })).toMatchObject({
    field: 'limit',
    pointer: 'limit',
    keyword: 'maximum',
    detail: '`limit` must be <= 1000.',
  });
});

test.for([
  ['a text of the wrong form', 'b', '', 'pattern'],
  ['a list with a text of the wrong form', ['a', 'b'], '/1', 'pattern'],
  ['a list with a number', ['a', 7], '/1', 'type'],
  ['an empty list', [], '', 'minItems'],
  ['what is neither', 7, '', 'type'],
] as const)('where a text or a list of texts may stand, the problem with %s is told', ([, value, pointer, keyword]) => {
  const text = { type: 'string', pattern: '^a$' };
  const schema = { oneOf: [text, { type: 'array', minItems: 1, items: text }] };
  const contract = contractWith({ '/': { post: { operationId: 'make', requestBody: json(schema), responses: {} } } });
  expect(contract.body(operationOf(contract, 'make'))(value)).toMatchObject({ pointer, keyword });
});

test('an operation without an operationId is an error at load', () => {
  expect(() => contractWith({ '/': { get: { responses: {} } } })).toThrow(DocumentError);
});

test('a reference that leads nowhere is an error at load', () => {
  const get = { operationId: 'one', parameters: [{ $ref: '#/components/parameters/Missing' }], responses: {} };
  expect(() => contractWith({ '/': { get } })).toThrow(/Missing leads nowhere/);
});
