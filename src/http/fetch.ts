import { wireBody } from './body.ts';
import { disturbedBody } from './disturbed-body.ts';
import { clientOf, streamOf } from './streamed-body.ts';
import type { WireReply, WireRequest } from './wire.ts';

/** Statuses that WHATWG fetch allows no body. */
const BODILESS = new Set([101, 103, 204, 205, 304]);

/** What answers wire requests. */
export interface WireServer {
  handle(request: WireRequest): WireReply | Promise<WireReply>;
  /** Bytes a request's body may have. */
  readonly bodyLimit: number;
}

/**
 * Carries a WHATWG request to a wire server and its reply back.
 * @throws ConnectionLost when the reply is to be lost, the request's own reason when it is aborted before or meanwhile.
 */
export async function fetchThrough(server: WireServer, request: Request): Promise<Response> {
  // As with any fetch, nothing is sent once it is called off.
  request.signal.throwIfAborted();
  const url = new URL(request.url);
  const asked: WireRequest & { client: WireRequest['client'] } = {
    method: request.method,
    host: url.host,
    path: url.pathname,
    query: url.search.slice(1),
    headers: Object.fromEntries(request.headers),
    ...wireBody(new Uint8Array(await request.arrayBuffer()), server.bodyLimit),
    client: clientOf(request),
  };
  request.signal.throwIfAborted();
  const reply = await unlessAborted(request, server.handle(asked));
  // The journal keeps the request, and must not keep the one it came as.
  asked.client = undefined;
  const { status, headers, stream, disturbance } = reply;
  if (stream !== undefined) return new Response(streamOf(stream, request), { status, headers });
  const bodiless = BODILESS.has(status) || request.method === 'HEAD';
  if (disturbance === undefined) return new Response(bodiless ? null : reply.body, { status, headers });
  const body = await disturbedBody(reply, disturbance, request.signal);
  return new Response(bodiless ? null : body, { status, headers });
}

/** Waits for a reply as long as the client does. */
function unlessAborted(request: Request, reply: WireReply | Promise<WireReply>): WireReply | Promise<WireReply> {
  if (!(reply instanceof Promise)) return reply;
  const { signal } = request;
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    signal.addEventListener('abort', abort, { once: true });
    void reply.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
