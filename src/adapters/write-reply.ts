import type { ServerResponse } from 'node:http';
import { READER_BACKLOG, type Reader, type WireReply } from '../http/wire.ts';
import { writeDisturbed } from './disturbed.ts';

/** Straight to Node's response: Fastify would put the headers' names into lower case. */
export function writeReply(response: ServerResponse, reply: WireReply): void {
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
  response.writeHead(status, lines);
  endWith(body, response);
}

/** Ends a response with one write. `end(body)` makes two of it, the second one empty, and has to gather them. */
function endWith(body: string, response: ServerResponse): void {
  const { socket } = response;
  socket?.cork();
  response.write(body);
  socket?.uncork();
  response.end();
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
