import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';

/** What a receiver answers: a status, alone or with a body; nothing at all; or a beginning without an end. */
export type Answer = number | FullAnswer | 'hang' | 'stall';

interface FullAnswer {
  readonly status: number;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A webhook as it arrived. */
export interface Received {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** A real HTTP server for webhooks, on a port of its own. */
export interface Receiver {
  readonly url: string;
  /** Everything that arrived, in order. */
  readonly received: readonly Received[];
  /** TCP connections that were opened to it. */
  readonly connections: number;
  /** Resolves when so many webhooks have arrived, at once when they have already. */
  arrived(count: number): Promise<void>;
  /** Stops listening and cuts every connection. */
  close(): Promise<void>;
}

/** Answers the first webhook with the first answer and so on; the last answer goes to all that follow. */
export async function receiver(...answers: readonly Answer[]): Promise<Receiver> {
  const received: Received[] = [];
  const waiting: { count: number; resolve: () => void }[] = [];
  let connections = 0;
  const receive = async (request: IncomingMessage, response: ServerResponse) => {
    const { method = '', url = '', headers } = request;
    received.push({ method, path: url, headers, body: await text(request) });
    for (const { count, resolve } of waiting) if (received.length >= count) resolve();
    answer(response, answers[received.length - 1] ?? answers.at(-1) ?? 200);
  };
  const server = createServer((request, response) => void receive(request, response));
  server.on('connection', () => connections++);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  onTestFinished(close);
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/receipts`,
    received,
    get connections() {
      return connections;
    },
    arrived: (count) =>
      received.length >= count ? Promise.resolve() : new Promise((resolve) => waiting.push({ count, resolve })),
    close,
  };
}

function answer(response: ServerResponse, answer: Answer): void {
  if (answer === 'hang') return;
  if (answer === 'stall') {
    response.writeHead(200).write('o');
    return;
  }
  const { status, body, headers }: FullAnswer = typeof answer === 'number' ? { status: answer, body: 'ok' } : answer;
  response.writeHead(status, { 'content-type': 'text/plain', ...headers }).end(body);
}

/** A loopback URL at which nobody listens. */
export async function deserted(): Promise<string> {
  const gone = await receiver();
  await gone.close();
  return gone.url;
}
