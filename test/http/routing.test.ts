import { expect, test } from 'vitest';
import { Router } from '../../src/http/router.ts';

function router() {
  const routes = new Router<string>();
  for (const [method, path] of [
    ['GET', '/v1/messages/{id}'],
    ['POST', '/v1/messages/bulk'],
    ['POST', '/v1/messages'],
    ['PUT', '/v1/messages/{id}'],
  ] as const) {
    routes.add({ method, path }, `${method} ${path}`);
  }
  return routes;
}

test('a template gives the value that stood in its place, decoded', () => {
  expect(router().find('GET', '/v1/messages/a%2Fb%20c')).toEqual({
    target: 'GET /v1/messages/{id}',
    params: { id: 'a/b c' },
  });
});

test('a literal path wins over a template', () => {
  expect(router().find('POST', '/v1/messages/bulk').target).toBe('POST /v1/messages/bulk');
});

test('a slash at the end changes nothing', () => {
  expect(router().find('POST', '/v1/messages/').target).toBe('POST /v1/messages');
});

test('a wrong method is refused with the methods that would do', () => {
  expect(() => router().find('DELETE', '/v1/messages/7')).toThrow(
    expect.objectContaining({
      kind: 'method-not-allowed',
      context: expect.objectContaining({ headers: { Allow: 'GET, PUT' } }),
    }),
  );
});

test.for(['/', '', '*', '/v1', '/v1/messages/7/parts', '//v1/messages', '/v1/%zz'])(
  'the path "%s" is unknown',
  (path) => {
    expect(() => router().find('POST', path)).toThrow(expect.objectContaining({ kind: 'unknown-path' }));
  },
);

test('a path is found in a whole URL too, as a client sends it to a proxy', () => {
  expect(router().find('POST', 'http://example.com/v1/messages').target).toBe('POST /v1/messages');
});

test.for(['', 'get', 'constructor', '__proto__', 'toString', 'A B'])(
  'the method "%s" is refused, not a defect',
  (method) => {
    expect(() => router().find(method, '/v1/messages')).toThrow(
      expect.objectContaining({ kind: 'method-not-allowed' }),
    );
  },
);

test('a long unknown path is not repeated at length', () => {
  expect(() => router().find('GET', `/${'x'.repeat(10_000)}`)).toThrow(/^.{1,130}$/);
});
