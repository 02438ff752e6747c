import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import type { Emulator } from '../emulator.ts';
import { unreadable, type WireBody, wireBody } from '../http/body.ts';
import { READER_BACKLOG, type Reader, type WireReply, type WireRequest } from '../http/wire.ts';
import { writeDisturbed } from './disturbed.ts';

export interface SmsEmulatorPluginOptions {
  readonly emulator: Emulator;
  /** Fastify's own: where in your server the emulator stands. */
  readonly prefix?: string;
}

/**
 * Mounts an emulator in a Fastify server: every request below the plugin's prefix is the emulator's. It takes a request
 * over as soon as it is routed, after your own `onRequest` hooks and before Fastify reads a body.
 */
export const smsEmulatorPlugin: FastifyPluginAsync<SmsEmulatorPluginOptions> = async (fastify, { emulator }) => {
  const carry = carrierTo(emulator, fastify.prefix);
  fastify.addHook('onRequest', (request, reply, _done) => carry(request, reply));
  fastify.all('/', unreached);
  fastify.all('/*', unreached);
  fastify.setNotFoundHandler(unreached);
};

function unreached(): never {
  throw new Error('the emulator takes every request over before its handler');
}

/** Carries a Fastify request to an emulator and its reply back, past Fastify's own parsing and serialisation. */
export type Carrier = (request: FastifyRequest, reply: FastifyReply) => void;

/** @param prefix what stands before the emulator's own paths. */
export function carrierTo(emulator: Emulator, prefix = ''): Carrier {
  return ({ raw: request }, reply) => {
    reply.hijack();
    readBody(request, emulator.bodyLimit, (body) => {
      const asked = new Asked(request, prefix, body, reply.raw);
      const answer = emulator.handle(asked);
      const finish = (settled: WireReply) => {
        // The journal keeps the request, and must not keep the connection.
        asked.client = undefined;
        write(reply.raw, settled);
      };
      if (answer instanceof Promise) void answer.then(finish);
      else finish(answer);
    });
  };
}

/** A request as Node has it; a class because of [what the journal keeps](../../decisions/journal-memory.md). */
class Asked implements WireRequest {
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly query: string;
  readonly headers: WireRequest['headers'];
  readonly body: string;
  readonly unreadable: WireRequest['unreadable'];
  client: WireRequest['client'];

  /** @param prefix what stands before the emulator's own paths. */
  constructor(request: IncomingMessage, prefix: string, { body, unreadable }: WireBody, client: ServerResponse) {
    const url = request.url ?? '/';
    const mark = url.indexOf('?');
    const path = url.slice(prefix.length, mark === -1 ? undefined : mark);
    this.method = request.method ?? 'GET';
    this.host = request.headers.host ?? '';
    this.path = path === '' ? '/' : path;
    this.query = mark === -1 ? '' : url.slice(mark + 1);
    // Node gives every header a text but Set-Cookie, which no request has.
    this.headers = request.headers as Record<string, string | undefined>;
    this.body = body;
    this.unreadable = unreadable;
    this.client = client;
  }
}

const NO_BODY: WireBody = { body: '' };

/**
 * Hands over a request's body once it is there, or as soon as it is too large; of a connection that breaks it says
 * nothing, for there is nobody to answer. Fastify's own parsers would add a fifth to the cost of a request.
 */
function readBody(request: IncomingMessage, limit: number, then: (body: WireBody) => void): void {
  const { 'content-length': length, 'transfer-encoding': chunked } = request.headers;
  if (chunked === undefined && (length === undefined || length === '0')) {
    then(NO_BODY);
    return;
  }
  if (Number(length) > limit) {
    then(unreadable('payload-too-large'));
    return;
  }
  let chunks: Buffer[] = [];
  let size = 0;
  request.on('data', (chunk: Buffer) => {
    if (size > limit) return;
    size += chunk.length;
    chunks.push(chunk);
    if (size <= limit) return;
    chunks = [];
    then(unreadable('payload-too-large'));
  });
  request.on('end', () => {
    const [first = Buffer.alloc(0)] = chunks;
    if (size <= limit) then(wireBody(chunks.length > 1 ? Buffer.concat(chunks, size) : first, limit));
  });
}

/** Straight to Node's response: Fastify would put the headers' names into lower case. */
function write(response: ServerResponse, reply: WireReply): void {
  const { status, headers, body, stream, disturbance } = reply;
  if (disturbance !== undefined) {
    writeDisturbed(response, reply, disturbance);
    return;
  }
  if (stream !== undefined) {
    response.writeHead(status, headers).flushHeaders();
    stream(readerOf(response));
    return;
  }
  const lines: (string | number)[] = ['Content-Length', Buffer.byteLength(body)];
  for (const name in headers) lines.push(name, headers[name] ?? '');
  response.writeHead(status, lines).end(body);
}

/** A reader that does not keep up is cut off, for what waits for it is held in memory. */
function readerOf(response: ServerResponse): Reader {
  return {
    write(text) {
      if (response.destroyed) return false;
      response.write(text);
      if (response.writableLength > READER_BACKLOG) response.destroy();
      return !response.destroyed;
    },
    end: () => response.end(),
    once: (close, listener) => response.once(close, listener),
  };
}
