import type { IncomingMessage } from 'node:http';
import { unreadable, type WireBody, wireBody } from '../http/body.ts';

const NO_BODY: WireBody = { body: '' };

/**
 * Hands over a request's body once it is there, or as soon as it is too large; of a connection that breaks it says
 * nothing, for there is nobody to answer. Fastify's own parsers would add a fifth to the cost of a request.
 */
export function readBody(request: IncomingMessage, limit: number, then: (body: WireBody) => void): void {
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
