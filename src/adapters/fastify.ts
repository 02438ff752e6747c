import type { FastifyInstance, FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import type { Emulator } from '../emulator.ts';
import { unreadable, type WireBody, wireBody } from '../http/body.ts';
import type { Unreadable, WireReply } from '../http/wire.ts';

export interface SmsEmulatorPluginOptions {
  readonly emulator: Emulator;
  /** Fastify's own: where in your server the emulator stands. */
  readonly prefix?: string;
}

/** Mounts an emulator in a Fastify server: every request below the plugin's prefix is the emulator's. */
export const smsEmulatorPlugin: FastifyPluginAsync<SmsEmulatorPluginOptions> = async (fastify, { emulator }) => {
  takeBodiesAsBytes(fastify, emulator.bodyLimit);
  const carry = carrierTo(emulator, fastify.prefix);
  const route = (request: FastifyRequest, reply: FastifyReply) => carry(request, reply);
  fastify.all('/', route);
  fastify.all('/*', route);
  fastify.setNotFoundHandler(route);
  fastify.setErrorHandler((error: { code?: string }, request, reply) => {
    const why = BODY_ERRORS[error.code ?? ''];
    if (why === undefined) throw error;
    return carry(request, reply, unreadable(why));
  });
};

/** What Fastify finds wrong with a body before the emulator could. */
const BODY_ERRORS: Readonly<Record<string, Unreadable>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'payload-too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupported-media-type',
  FST_ERR_ROUTE_MISSING_CONTENT_TYPE: 'unsupported-media-type',
};

/** Carries a Fastify request to an emulator and its reply back, past Fastify's own serialisation. */
export type Carrier = (request: FastifyRequest, reply: FastifyReply, body?: WireBody) => void | Promise<void>;

/** @param prefix what stands before the emulator's own paths. */
export function carrierTo(emulator: Emulator, prefix = ''): Carrier {
  return (request, reply, body = bodyOf(request, emulator.bodyLimit)) => {
    const url = request.raw.url ?? '/';
    const mark = url.indexOf('?');
    const path = url.slice(prefix.length, mark === -1 ? undefined : mark);
    reply.hijack();
    const wireReply = emulator.handle({
      method: request.method,
      host: request.headers.host ?? '',
      path: path === '' ? '/' : path,
      query: mark === -1 ? '' : url.slice(mark + 1),
      // Node gives every header a text but Set-Cookie, which no request has.
      headers: request.headers as Record<string, string | undefined>,
      ...body,
    });
    if (wireReply instanceof Promise) return wireReply.then((settled) => write(reply, settled));
    return write(reply, wireReply);
  };
}

function bodyOf({ body }: FastifyRequest, limit: number): WireBody {
  return body instanceof Uint8Array ? wireBody(body, limit) : NO_BODY;
}

const NO_BODY: WireBody = { body: '' };

/** The emulator checks content types, signatures and JSON itself, over the bytes as they came. */
function takeBodiesAsBytes(fastify: FastifyInstance, bodyLimit: number): void {
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit }, (_request, body, done) => done(null, body));
}

/** Straight to Node's response: Fastify would put the headers' names into lower case. */
function write({ raw }: FastifyReply, { status, headers, body }: WireReply): void {
  raw.writeHead(status, { ...headers, 'Content-Length': Buffer.byteLength(body) }).end(body);
}
