import { wireBody } from './body.ts';
import { type Client, READER_BACKLOG, type Reader, type WireReply, type WireRequest } from './wire.ts';

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
  const asked: WireRequest & { client: WireRequest['client'] } = {
    method: request.method,
    host: url.host,
    path: url.pathname,
    query: url.search.slice(1),
    headers: Object.fromEntries(request.headers),
    ...wireBody(new Uint8Array(await request.arrayBuffer()), server.bodyLimit),
    client: clientOf(request),
  };
  const reply: WireReply = await server.handle(asked);
  // The journal keeps the request, and must not keep the one it came as.
  asked.client = undefined;
  if (reply.stream !== undefined) {
    return new Response(streamOf(reply.stream, request), { status: reply.status, headers: reply.headers });
  }
  const bodiless = BODILESS.has(reply.status) || request.method === 'HEAD';
  return new Response(bodiless ? null : reply.body, { status: reply.status, headers: reply.headers });
}

/** A client goes away by aborting its request; the signal is made only when somebody asks for it. */
function clientOf(request: Request): Client {
  return {
    once(_close, listener) {
      const { signal } = request;
      if (signal.aborted) listener();
      else signal.addEventListener('abort', listener, { once: true });
    },
  };
}

/** What is written to a reader, as a body that ends when the client aborts, cancels it or does not keep up. */
function streamOf(write: NonNullable<WireReply['stream']>, request: Request): ReadableStream<Uint8Array> {
  const strategy = new ByteLengthQueuingStrategy({ highWaterMark: READER_BACKLOG });
  let close = () => {};
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        const listeners: (() => void)[] = [];
        let open = true;
        const leave = (finish: () => void) => {
          if (!open) return;
          open = false;
          finish();
          for (const listener of listeners) listener();
        };
        close = () => leave(() => {});
        const reader: Reader = {
          write(text) {
            if (!open) return false;
            controller.enqueue(Buffer.from(text));
            if ((controller.desiredSize ?? 0) <= 0) leave(() => controller.error(new Error('The reader is too slow.')));
            return open;
          },
          end: () => leave(() => controller.close()),
          once: (_close, listener) => listeners.push(listener),
        };
        clientOf(request).once('close', () => leave(() => controller.error(request.signal.reason)));
        if (open) write(reader);
      },
      cancel: () => close(),
    },
    strategy,
  );
}
