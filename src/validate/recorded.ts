import { wireBody } from '../http/body.ts';
import { FORM } from '../http/codec.ts';
import type { Provider } from '../http/provider.ts';
import type { WireRequest } from '../http/wire.ts';
import type { HarEntry } from './har.ts';

/** An exchange that was recorded elsewhere, addressed to a provider. */
export interface Recorded {
  /** Where it stands in its file, from 1. */
  readonly entry: number;
  readonly provider: Provider;
  /** With the provider's own path. */
  readonly request: WireRequest;
  /** 0 where no answer came. */
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The answer's body; undefined where it was not recorded. */
  readonly body: string | undefined;
  /** Milliseconds since the epoch; undefined where that is not told. */
  readonly at: number | undefined;
}

/**
 * Finds the provider that an entry is for: by its host, or by the provider's id at the beginning of the path, as the
 * emulator is addressed.
 * @param only the one provider to look for, whatever the host.
 * @returns undefined for one of nobody's.
 */
export function recordedExchange(
  { request, response, startedDateTime }: HarEntry,
  entry: number,
  providers: readonly Provider[],
  only: string | undefined,
): Recorded | undefined {
  if (!URL.canParse(request.url)) return undefined;
  const url = new URL(request.url);
  const found = addressee(url, providers, only);
  if (found === undefined) return undefined;
  const at = Date.parse(startedDateTime ?? '');
  return {
    entry,
    provider: found.provider,
    request: {
      method: request.method.toUpperCase(),
      host: url.host,
      path: found.path,
      query: url.search.slice(1),
      headers: requestHeaders(request),
      ...bodyOf(request),
    },
    status: response.status,
    headers: answerHeaders(response),
    body: answerBody(response),
    at: Number.isNaN(at) ? undefined : at,
  };
}

function addressee(url: URL, providers: readonly Provider[], only: string | undefined) {
  const { host, pathname } = url;
  for (const provider of providers) {
    const { id, contract } = provider;
    if (only !== undefined && only !== id) continue;
    if (contract.hosts.includes(host)) return { provider, path: pathname };
    const below = `/${id}`;
    if (pathname.startsWith(`${below}${contract.basePath}/`)) {
      return { provider, path: pathname.slice(below.length) };
    }
    if (only !== undefined && pathname.startsWith(`${contract.basePath}/`)) return { provider, path: pathname };
  }
  return undefined;
}

type Pairs = HarEntry['request']['headers'];

/** Names in lower case; those of HTTP/2 that begin with a colon are no headers. */
function namedHeaders(headers: Pairs): Record<string, string> {
  const named: Record<string, string> = Object.create(null);
  for (const { name, value = '' } of headers ?? []) {
    if (name.startsWith(':')) continue;
    const lower = name.toLowerCase();
    named[lower] = named[lower] === undefined ? value : `${named[lower]}, ${value}`;
  }
  return named;
}

function requestHeaders({ headers, postData }: HarEntry['request']): Record<string, string> {
  const named = namedHeaders(headers);
  if (named['content-type'] === undefined && postData?.mimeType) named['content-type'] = postData.mimeType;
  return named;
}

function bodyOf({ postData }: HarEntry['request']): Pick<WireRequest, 'body' | 'unreadable'> {
  if (postData === undefined) return { body: '' };
  const { text, params, encoding, mimeType } = postData;
  if (text !== undefined && encoding === 'base64') {
    return wireBody(new Uint8Array(Buffer.from(text, 'base64')), Number.POSITIVE_INFINITY);
  }
  if (text !== undefined && (text !== '' || params === undefined)) return { body: text };
  if (!mimeType?.toLowerCase().startsWith(FORM)) return { body: '' };
  return {
    body: new URLSearchParams((params ?? []).map(({ name, value = '' }): [string, string] => [name, value])).toString(),
  };
}

function answerHeaders({ headers, content }: HarEntry['response']): Record<string, string> {
  const named = namedHeaders(headers);
  if (named['content-type'] === undefined && content?.mimeType) named['content-type'] = content.mimeType;
  return named;
}

function answerBody({ content }: HarEntry['response']): string | undefined {
  if (content?.text === undefined) return undefined;
  return content.encoding === 'base64' ? Buffer.from(content.text, 'base64').toString('utf8') : content.text;
}
