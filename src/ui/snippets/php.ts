import { linesOf, literalOf, type Payload, payloadOf, type Syntax } from './payload.ts';
import type { ApiRequest } from './request.ts';

/** Between single quotes only the quote and the backslash mean anything. */
const quoted = (text: string) => `'${text.replace(/['\\]/g, '\\$&')}'`;

const syntax: Syntax = {
  text: quoted,
  constants: { true: 'true', false: 'false', null: 'null' },
  list: ['[', ']'],
  // PHP makes numbers of keys that look like them, and writes an array with such keys, or none, as a list.
  map: (value) => (Object.keys(value).every((name) => /^\d+$/.test(name)) ? ['(object) [', ']'] : ['[', ']']),
  key: (name) => `${quoted(name)} => `,
  indent: '    ',
};

/** PHP with its curl extension. */
export function php(request: ApiRequest): string {
  const { method, url, headers, user } = request;
  const payload = payloadOf(request);
  const lines = headers
    .filter(([name]) => payload.kind !== 'form' || name !== 'Content-Type')
    .map(([name, value]) => quoted(`${name}: ${value}`));
  const options = [
    ...(method === 'GET' ? [] : [`CURLOPT_CUSTOMREQUEST => ${quoted(method)}`]),
    ...(user === undefined ? [] : [`CURLOPT_USERPWD => ${quoted(`${user.name}:${user.password}`)}`]),
    ...(lines.length === 0 ? [] : [`CURLOPT_HTTPHEADER => ${linesOf(lines, '[', ']', syntax.indent, syntax.indent)}`]),
    ...bodyOf(payload),
    'CURLOPT_RETURNTRANSFER => true',
  ];
  return [
    '<?php',
    `$request = curl_init(${quoted(url)});`,
    `curl_setopt_array($request, ${linesOf(options, '[', ']', syntax.indent)});`,
    '$answer = curl_exec($request);',
    `echo curl_getinfo($request, CURLINFO_RESPONSE_CODE), ' ', $answer, PHP_EOL;`,
  ].join('\n');
}

function bodyOf(payload: Payload): string[] {
  if (payload.kind === 'none') return [];
  const body = (text: string) => [`CURLOPT_POSTFIELDS => ${text}`];
  if (payload.kind === 'json') return body(`json_encode(${literalOf(payload.value, syntax, syntax.indent)})`);
  if (payload.kind === 'text') return body(quoted(payload.text));
  const fields = payload.fields.map(([name, value]) => `${syntax.key(name)}${quoted(value)}`);
  return body(`http_build_query(${linesOf(fields, '[', ']', syntax.indent, syntax.indent)})`);
}
