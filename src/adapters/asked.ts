import type { IncomingMessage, ServerResponse } from 'node:http';
import type { WireBody } from '../http/body.ts';
import type { WireRequest } from '../http/wire.ts';

/** A request as Node has it; a class because of [what the journal keeps](../../decisions/journal-memory.md). */
export class Asked implements WireRequest {
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly prefix: string;
  readonly query: string;
  readonly headers: WireRequest['headers'];
  readonly body: string;
  readonly unreadable: WireRequest['unreadable'];
  /** Where its reply is to go, until it went there: the journal keeps the request, and must not keep the connection. */
  client: ServerResponse | undefined;

  /** @param prefix what stands before the emulator's own paths. */
  constructor(request: IncomingMessage, prefix: string, { body, unreadable }: WireBody, client: ServerResponse) {
    const url = request.url ?? '/';
    const mark = url.indexOf('?');
    const path = url.slice(prefix.length, mark === -1 ? undefined : mark);
    this.method = request.method ?? 'GET';
    this.host = request.headers.host ?? '';
    this.path = path === '' ? '/' : path;
    this.prefix = prefix;
    this.query = mark === -1 ? '' : url.slice(mark + 1);
    // Node gives every header a text but Set-Cookie, which no request has.
    this.headers = request.headers as Record<string, string | undefined>;
    this.body = body;
    this.unreadable = unreadable;
    this.client = client;
  }
}
