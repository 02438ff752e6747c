import { Agent, request as httpRequest, type IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { setupServer } from 'msw/node';
import { mswHandlers } from '../../src/adapters/msw.ts';
import { listen } from '../../src/adapters/server.ts';
import type { Emulator } from '../../src/index.ts';
import { keepingTheContract } from './contract-check.ts';
import { direct } from './direct.ts';
import { bytesOf, lowerCased, type Send, type Sent } from './wire.ts';

/** A way to an emulator: every reply that comes back by it is checked against the API's document. */
export interface Passage {
  readonly send: Send;
  close(): Promise<void>;
}

export type TransportName = 'direct' | 'fetch' | 'msw' | 'fastify';

/** Every way there is to reach an emulator. */
export const transports: Readonly<Record<TransportName, (emulator: Emulator) => Promise<Passage>>> = {
  direct: async (emulator) => ({ send: direct(emulator), close: async () => {} }),
  fetch: async (emulator) => ({ send: overFetch(emulator.fetch), close: async () => {} }),
  msw: async (emulator) => {
    const server = setupServer(...mswHandlers(emulator));
    // msw 3 renamed the option, and ignores the old one silently.
    const refuseOthers = { onUnhandledRequest: 'error', onUnhandledFrame: 'error' } as const;
    server.listen(refuseOthers);
    return { send: overFetch(fetch), close: async () => server.close() };
  },
  fastify: async (emulator) => {
    const server = await listen(emulator, { port: 0, host: '127.0.0.1' });
    const agent = new Agent({ keepAlive: true });
    return {
      send: overSocket(Number(new URL(server.url).port), agent),
      close: async () => {
        agent.destroy();
        await server.close();
      },
    };
  },
};

function overFetch(fetch: (url: string, init: RequestInit) => Promise<Response>): Send {
  return keepingTheContract(async ({ method, path, host, headers = {}, body }) => {
    const response = await fetch(`https://${host}${path}`, {
      method,
      headers,
      ...(body === undefined ? {} : { body: bytesOf(body) }),
    });
    return { status: response.status, headers: lowerCased(response.headers), body: await response.text() };
  });
}

function overSocket(port: number, agent: Agent): Send {
  return keepingTheContract(async (request) => {
    const response = await exchange(request, port, agent);
    const headers = Object.entries(response.headers).map(([name, value]) => [name, String(value)] as const);
    return { status: response.statusCode ?? 0, headers: lowerCased(headers), body: String(await buffer(response)) };
  });
}

function exchange({ method, path, host, headers, body }: Sent, port: number, agent: Agent): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { 'content-length': String(bytesOf(body).length) };
    const options = { host: '127.0.0.1', port, agent, method, path, headers: { ...headers, ...length, host } };
    httpRequest(options, resolve).on('error', reject).end(bytesOf(body));
  });
}
