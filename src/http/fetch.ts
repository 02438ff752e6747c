import { wireBody } from './body.ts';
import type { WireReply, WireRequest } from './wire.ts';

/** Statuses that WHATWG fetch allows no body. */
const BODILESS = new Set([101, 103, 204, 205, 304]);

/** What answers wire requests. */
export interface WireServer {
  handle(request: WireRequest): WireReply | Promise<WireReply>;
  /** Bytes a request's body may have. */
  readonly bodyLimit: number;
}

/** Carries a WHATWG request to a wire server and its reply back. */
export async function fetchThrough(server: WireServer, request: Request): Promise<Response> {
  const url = new URL(request.url);
  const reply: WireReply = await server.handle({
    method: request.method,
    host: url.host,
    path: url.pathname,
    query: url.search.slice(1),
    headers: Object.fromEntries(request.headers),
    ...wireBody(new Uint8Array(await request.arrayBuffer()), server.bodyLimit),
  });
  const bodiless = BODILESS.has(reply.status) || request.method === 'HEAD';
  return new Response(bodiless ? null : reply.body, { status: reply.status, headers: reply.headers });
}
