import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { Webhooks } from './webhooks.ts';

/** Puts a receiver behind a real socket on a port of its own; returns how to close it and cut its connections. */
export async function listenFor(webhooks: Webhooks): Promise<() => Promise<void>> {
  const server = createServer((request, response) => {
    // A connection that breaks while it is read has nobody to answer.
    carry(webhooks, request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  // A test that fails before it stops its sandbox must not keep the process.
  server.unref();
  // A listening TCP server has an address of this shape.
  webhooks.moveTo(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  return () => close(server);
}

async function carry(webhooks: Webhooks, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method = 'GET', url = '/', headersDistinct } = request;
  const headers = Object.fromEntries(
    Object.entries(headersDistinct).map(([name, values]) => [name, (values ?? []).join(', ')]),
  );
  const body = await text(request);
  const outcome = await webhooks.receive({ method, url: new URL(url, webhooks.url).href, headers, body });
  if (outcome === 'hang-up') request.socket.destroy();
  else if (outcome !== 'timeout') response.writeHead(outcome.status, outcome.headers).end(outcome.body);
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
