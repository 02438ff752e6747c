import { payloadOf } from './payload.ts';
import type { ApiRequest } from './request.ts';

/** Characters of JSON that still fit a line. */
const LINE = 100;

/** A word of a POSIX shell that means nothing but this text. */
const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`;

export function curl(request: ApiRequest): string {
  const { method, url, headers, user, body } = request;
  const payload = payloadOf(request);
  const isForm = payload.kind === 'form';
  const implied = body === undefined ? 'GET' : 'POST';
  const words = [
    method === implied ? `curl ${quoted(url)}` : `curl -X ${method} ${quoted(url)}`,
    ...(user === undefined ? [] : [`-u ${quoted(`${user.name}:${user.password}`)}`]),
    // That it is a form is what curl says of itself.
    ...headers
      .filter(([name]) => !isForm || name !== 'Content-Type')
      .map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`),
  ];
  if (payload.kind === 'form') {
    words.push(
      ...payload.fields.map(([name, value]) => `--data-urlencode ${quoted(`${encodeURIComponent(name)}=${value}`)}`),
    );
  } else if (payload.kind === 'json' && body !== undefined) {
    const short = JSON.stringify(payload.value);
    words.push(`-d ${quoted(short.length <= LINE ? short : JSON.stringify(payload.value, null, 2))}`);
  } else if (body !== undefined) words.push(`--data-raw ${quoted(body)}`);
  return words.join(' \\\n  ');
}
