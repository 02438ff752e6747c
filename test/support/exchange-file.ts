import { readdirSync, readFileSync } from 'node:fs';
import type { Sent } from './wire.ts';

/** A documented exchange: what is sent, and what must come back. */
export interface DocumentedExchange {
  readonly provider: string;
  /** The sentence of its first line. */
  readonly title: string;
  readonly request: Sent;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** As the document has it; the text `<any>` in it stands for any value. */
  readonly body: string;
}

export const ANYTHING = '<any>';

const folder = new URL('../../fixtures/exchanges/', import.meta.url);

/** Every exchange in `fixtures/exchanges/<provider>/`. */
export function documentedExchanges(): readonly DocumentedExchange[] {
  return readdirSync(folder).flatMap((provider) =>
    readdirSync(new URL(`${provider}/`, folder))
      .filter((file) => file.endsWith('.http'))
      .map((file) => parse(provider, readFileSync(new URL(`${provider}/${file}`, folder), 'utf8'))),
  );
}

function parse(provider: string, text: string): DocumentedExchange {
  const [asked = '', answered = ''] = text.split(/\n###\n/);
  const [title = '', ...rest] = asked.split('\n');
  const question = message(rest.join('\n'));
  const answer = message(answered);
  const [method = '', path = ''] = question.start.split(' ');
  const { host = '', ...headers } = question.headers;
  const request = { method, path, host, headers, ...(question.body === '' ? {} : { body: bodyOf(question) }) };
  const status = Number(answer.start.split(' ')[1]);
  return { provider, title: title.slice(2), request, status, headers: answer.headers, body: answer.body };
}

/** Multipart forms end their lines as RFC 7578 has it, and not as the file does. */
function bodyOf({ headers, body }: ReturnType<typeof message>): string {
  return headers['content-type']?.startsWith('multipart/') ? `${body.replaceAll('\n', '\r\n')}\r\n` : body;
}

function message(text: string) {
  const [head = '', ...body] = text.split('\n\n');
  const [start = '', ...lines] = head.split('\n');
  const headers = lines.map((line) => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()] as const;
  });
  const named: Readonly<Record<string, string>> = Object.fromEntries(headers);
  return { start, headers: named, body: body.join('\n\n').trim() };
}
