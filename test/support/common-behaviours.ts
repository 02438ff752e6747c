import type { Conformance, stepsWith } from './conformance.ts';

/** What every API is asked in the same way. */
interface Api {
  /** A path that is looked up with GET, and nothing else. */
  readonly read: string;
  /** A path that takes a JSON body by POST, and nothing else. */
  readonly write: string;
  /** A body it takes. */
  readonly body: object;
}

/** Paths, methods, bodies and headers as no well-behaved client sends them. */
export function commonBehaviours(
  { ask, get, post }: ReturnType<typeof stepsWith>,
  { read, write, body }: Api,
): Conformance['behaviours'] {
  const text = JSON.stringify(body);
  const type = (status: number, contentType: string, body: unknown = text) =>
    post(status, write, body, { 'content-type': contentType });
  return {
    'unknown paths': [
      get(404, '/'),
      get(404, '/v0/balance'),
      get(404, read.repeat(20)),
      get(404, `/${read.replaceAll('/', '//')}`),
      get(404, `${read}/%zz`),
      get(404, `${read}/${encodeURIComponent('a/b?c=ü\0')}`),
      get(404, `${read}/${'x'.repeat(9_000)}`),
      get(200, `${read}/`),
      get(200, `${read}?unknown=%zz&&=`),
    ],
    'wrong methods': [
      ask(405, 'GET', write),
      ask(405, 'PUT', write),
      ask(405, 'DELETE', read),
      ask(405, 'PATCH', read),
      ask(405, 'OPTIONS', read),
      ask(405, 'HEAD', read),
      ask(405, 'PROPFIND', read),
    ],
    'unusual bodies': [
      post(400, write, ''),
      post(400, write, '{"to":'),
      post(400, write, 'null'),
      post(400, write, [body]),
      post(400, write, `{"__proto__":{},${text.slice(1)}`),
      post(400, write, new Uint8Array([0x7b, 0xff, 0xfe, 0x7d])),
      post(200, write, `\uFEFF${text}`),
      post(200, write, { ...body, unknown: true }),
      post(413, write, ' '.repeat(5 * 1024 * 1024 + 1)),
    ],
    'unusual content types': [
      type(415, 'text/plain'),
      type(415, 'application/x-www-form-urlencoded'),
      type(415, 'nonsense'),
      type(415, ''),
      type(415, ';;;', ''),
      type(415, 'text/plain', '{'),
      type(200, 'Application/JSON; charset=utf-8'),
    ],
    'long headers': [get(200, read, { 'x-long': 'x'.repeat(10_000) })],
  };
}
