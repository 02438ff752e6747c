import type { Reply, Send } from './wire.ts';

export type Headers = Readonly<Record<string, string>>;

/** Asks one API as one caller; a body that is not text goes out as JSON. */
export type Ask = (method: string, path: string, body?: unknown, headers?: Headers) => Promise<Reply>;

/** @param own headers that every request of this caller has. */
export function asking(send: Send, host: string, basePath: string, own: Headers): Ask {
  return (method, path, body, headers = {}) =>
    send({
      method,
      path: basePath + path,
      host,
      headers: { 'content-type': 'application/json', ...own, ...headers },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
}
