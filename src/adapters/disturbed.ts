import type { ServerResponse } from 'node:http';
import { type Disturbance, halfOf, trickle } from '../http/disturbance.ts';
import type { WireReply } from '../http/wire.ts';

/** Writes a reply over a socket the way it is to be disturbed. */
export function writeDisturbed(response: ServerResponse, reply: WireReply, disturbance: Disturbance): void {
  const body = Buffer.from(reply.body);
  switch (disturbance.kind) {
    case 'hang':
      // The client may go first; either way nobody keeps waiting.
      response.once(
        'close',
        disturbance.waiting.wait(Number.POSITIVE_INFINITY, () => reset(response)),
      );
      return;
    case 'reset':
      reset(response);
      return;
    case 'truncated':
      begin(response, reply, body);
      response.write(halfOf(body), () => response.destroy());
      return;
    case 'slow':
      begin(response, reply, body);
      response.flushHeaders();
      response.once(
        'close',
        trickle(body, disturbance, {
          piece: (piece) => response.write(piece),
          end: () => response.end(),
          broken: () => response.destroy(),
        }),
      );
  }
}

function begin(response: ServerResponse, { status, headers }: WireReply, body: Buffer): void {
  response.writeHead(status, { ...headers, 'Content-Length': body.length });
}

/** A response without a socket of TCP, as Fastify's `inject` makes, is only cut off. */
function reset(response: ServerResponse): void {
  const { socket } = response;
  if (socket !== null && 'resetAndDestroy' in socket && !socket.destroyed) socket.resetAndDestroy();
  else response.destroy();
}
