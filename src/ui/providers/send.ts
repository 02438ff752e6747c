import { type ApiRequest, headersOf } from '../snippets/request.ts';

/** Sends a request from the page, as any program would. */
export function send(request: ApiRequest, signal?: AbortSignal): Promise<Response> {
  const { method, url, body } = request;
  return fetch(url, {
    method,
    headers: headersOf(request),
    cache: 'no-store',
    ...(body !== undefined && { body }),
    ...(signal !== undefined && { signal }),
  });
}
