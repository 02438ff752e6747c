import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';
import type { Emulator, WireReply } from '../../src/index.ts';

/** A request as it arrived. */
export interface Asked {
  readonly method: string;
  /** With its query. */
  readonly url: string;
  readonly body: string;
}

/** A server on a port of its own, and what it was asked. */
export interface Drifting {
  readonly url: string;
  readonly asked: readonly Asked[];
}

/** Serves an emulator whose replies are made into others; with `hang` as the reply it never answers. */
export async function drifting(
  emulator: Emulator,
  drift: (reply: WireReply, asked: Asked) => WireReply | 'hang',
): Promise<Drifting> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    void text(request).then(async (body) => {
      const { method = '', url = '', headers } = request;
      asked.push({ method, url, body });
      const [path = '', query = ''] = url.split('?');
      const given = Object.entries(headers).map(([name, value]) => [name, String(value)]);
      const wire = { method, host: 'localhost', path, query, headers: Object.fromEntries(given), body };
      const reply = drift(await emulator.handle(wire), { method, url, body });
      if (reply !== 'hang') response.writeHead(reply.status, reply.headers).end(reply.body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  // It listens on a port, not on a pipe.
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}
