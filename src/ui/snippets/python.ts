import { linesOf, literalOf, type Payload, payloadOf, type Syntax } from './payload.ts';
import type { ApiRequest } from './request.ts';

const syntax: Syntax = {
  // JSON's escapes are Python's, too.
  text: (value) => JSON.stringify(value),
  constants: { true: 'True', false: 'False', null: 'None' },
  list: ['[', ']'],
  map: () => ['{', '}'],
  key: (name) => `${JSON.stringify(name)}: `,
  indent: '    ',
};

/** Python 3, with nothing but its standard library. */
export function python(request: ApiRequest): string {
  const { method, url, headers, user } = request;
  const payload = payloadOf(request);
  const lines = headers.map(([name, value]) => `${syntax.key(name)}${syntax.text(value)}`);
  if (user !== undefined) {
    const credentials = syntax.text(`${user.name}:${user.password}`);
    lines.unshift(`"Authorization": "Basic " + base64.b64encode(${credentials}.encode()).decode()`);
  }
  const given = [
    syntax.text(url),
    ...(method === 'GET' ? [] : [`method=${syntax.text(method)}`]),
    ...(lines.length === 0 ? [] : [`headers=${linesOf(lines, '{', '}', syntax.indent, syntax.indent)}`]),
    ...bodyOf(payload),
  ];
  return [
    ...(user === undefined ? [] : ['import base64']),
    ...(payload.kind === 'json' ? ['import json'] : []),
    'import urllib.error',
    ...(payload.kind === 'form' ? ['import urllib.parse'] : []),
    'import urllib.request',
    '',
    `request = ${linesOf(given, 'urllib.request.Request(', ')', syntax.indent)}`,
    'try:',
    '    response = urllib.request.urlopen(request)',
    'except urllib.error.HTTPError as refusal:',
    '    response = refusal',
    'print(response.status, response.read().decode())',
  ].join('\n');
}

function bodyOf(payload: Payload): string[] {
  if (payload.kind === 'none') return [];
  if (payload.kind === 'json') return [`data=json.dumps(${literalOf(payload.value, syntax, syntax.indent)}).encode()`];
  if (payload.kind === 'text') return [`data=${syntax.text(payload.text)}.encode()`];
  const fields = payload.fields.map(([name, value]) => `${syntax.key(name)}${syntax.text(value)}`);
  return [`data=urllib.parse.urlencode(${linesOf(fields, '{', '}', syntax.indent, syntax.indent)}).encode()`];
}
