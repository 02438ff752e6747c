import { linesOf, literalOf, type Payload, payloadOf, type Syntax } from './payload.ts';
import type { ApiRequest } from './request.ts';

const javascript: Syntax = {
  text: (value) => JSON.stringify(value),
  constants: { true: 'true', false: 'false', null: 'null' },
  list: ['[', ']'],
  map: () => ['{', '}'],
  key: (name) => `${keyOf(name)}: `,
  indent: '  ',
};

function keyOf(name: string): string {
  // Within brackets it is a name like any other; without, it would be what the object inherits from.
  if (name === '__proto__') return '["__proto__"]';
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}

/** Node 18 or newer, or a page. */
export function node(request: ApiRequest): string {
  const { method, url, headers, user } = request;
  const payload = payloadOf(request);
  const lines = headers
    // That it is a form is what `URLSearchParams` say of themselves.
    .filter(([name]) => payload.kind !== 'form' || name !== 'Content-Type')
    .map(([name, value]) => `${keyOf(name)}: ${JSON.stringify(value)}`);
  if (user !== undefined) {
    const credentials = JSON.stringify(`${user.name}:${user.password}`);
    lines.unshift(`Authorization: "Basic " + Buffer.from(${credentials}).toString("base64")`);
  }
  const options = [
    ...(method === 'GET' ? [] : [`method: ${JSON.stringify(method)}`]),
    ...(lines.length === 0 ? [] : [`headers: ${linesOf(lines, '{', '}', '  ', '  ')}`]),
    ...bodyOf(payload),
  ];
  const end = options.length === 0 ? '' : `, ${linesOf(options, '{', '}', '  ')}`;
  return `const response = await fetch(${JSON.stringify(url)}${end});\nconsole.log(response.status, await response.text());`;
}

function bodyOf(payload: Payload): string[] {
  if (payload.kind === 'none') return [];
  if (payload.kind === 'json') return [`body: JSON.stringify(${literalOf(payload.value, javascript, '  ')})`];
  if (payload.kind === 'text') return [`body: ${JSON.stringify(payload.text)}`];
  const fields = payload.fields.map(([name, value]) => `${keyOf(name)}: ${JSON.stringify(value)}`);
  return [`body: new URLSearchParams(${linesOf(fields, '{', '}', '  ', '  ')})`];
}
