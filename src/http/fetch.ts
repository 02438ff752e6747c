import { wireBody } from './body.ts';
import { type Disturbance, halfOf, trickle } from './disturbance.ts';
import type { WireReply, WireRequest } from './wire.ts';

/** Statuses that WHATWG fetch allows no body. */
const BODILESS = new Set([101, 103, 204, 205, 304]);

/** What answers wire requests. */
export interface WireServer {
  handle(request: WireRequest): WireReply | Promise<WireReply>;
  /** Bytes a request's body may have. */
  readonly bodyLimit: number;
}

/** What `fetch` rejects with when the connection breaks; undici says it in the same words. */
export class ConnectionLost extends TypeError {
  constructor(code = 'ECONNRESET') {
    super('fetch failed', { cause: Object.assign(new Error(`read ${code}`), { code, syscall: 'read' }) });
  }
}

/**
 * Carries a WHATWG request to a wire server and its reply back.
 * @throws ConnectionLost when the reply is to be lost, the request's own reason when it is aborted meanwhile.
 */
export async function fetchThrough(server: WireServer, request: Request): Promise<Response> {
  const url = new URL(request.url);
  const reply = await unlessAborted(
    request.signal,
    server.handle({
      method: request.method,
      host: url.host,
      path: url.pathname,
      query: url.search.slice(1),
      headers: Object.fromEntries(request.headers),
      ...wireBody(new Uint8Array(await request.arrayBuffer()), server.bodyLimit),
    }),
  );
  const { status, headers, disturbance } = reply;
  const bodiless = BODILESS.has(status) || request.method === 'HEAD';
  if (disturbance === undefined) return new Response(bodiless ? null : reply.body, { status, headers });
  const body = await disturbedBody(reply, disturbance, request.signal);
  return new Response(bodiless ? null : body, { status, headers });
}

/** Waits for a reply as long as the client does. */
function unlessAborted(signal: AbortSignal, reply: WireReply | Promise<WireReply>): WireReply | Promise<WireReply> {
  if (!(reply instanceof Promise)) return reply;
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    signal.addEventListener('abort', abort, { once: true });
    void reply.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}

type Body = ReadableStream<Uint8Array>;

async function disturbedBody({ body: text }: WireReply, disturbance: Disturbance, signal: AbortSignal): Promise<Body> {
  const body = Buffer.from(text);
  if (disturbance.kind === 'reset') throw new ConnectionLost();
  if (disturbance.kind === 'hang') return neverAnswered(disturbance, signal);
  return disturbance.kind === 'truncated' ? brokenOff(body) : slowly(body, disturbance, signal);
}

/** Rejects once the client gives up or the emulator lets go. */
function neverAnswered({ waiting }: Extract<Disturbance, { kind: 'hang' }>, signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    const abort = () => {
      leave();
      reject(signal.reason);
    };
    const leave = waiting.wait(Number.POSITIVE_INFINITY, () => {
      signal.removeEventListener('abort', abort);
      reject(new ConnectionLost());
    });
    signal.addEventListener('abort', abort, { once: true });
    if (signal.aborted) abort();
  });
}

function brokenOff(body: Buffer): Body {
  let half: Buffer | undefined = halfOf(body);
  return new ReadableStream({
    pull(controller) {
      if (half === undefined || half.length === 0) controller.error(terminated());
      else controller.enqueue(half);
      half = undefined;
    },
  });
}

function slowly(body: Buffer, disturbance: Extract<Disturbance, { kind: 'slow' }>, signal: AbortSignal): Body {
  let stop = () => {};
  return new ReadableStream({
    start(controller) {
      const abort = () => {
        stop();
        controller.error(signal.reason);
      };
      const over = () => signal.removeEventListener('abort', abort);
      signal.addEventListener('abort', abort, { once: true });
      stop = trickle(body, disturbance, {
        piece: (piece) => controller.enqueue(piece),
        end: () => {
          over();
          controller.close();
        },
        broken: () => {
          over();
          controller.error(terminated());
        },
      });
    },
    cancel: () => stop(),
  });
}

/** What reading a body fails with when the connection breaks in its middle, as undici says it. */
function terminated(): TypeError {
  const cause = Object.assign(new Error('other side closed'), { code: 'UND_ERR_SOCKET' });
  return new TypeError('terminated', { cause });
}
