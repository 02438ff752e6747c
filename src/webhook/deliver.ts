import { addressOf } from './address.ts';
import type { Deliver } from './postman.ts';

/**
 * Sends webhooks over pooled keep-alive connections. The pool belongs to the caller, who closes it, which cuts what is
 * under way; a webhook that comes later opens it anew. undici is loaded with the first one: most runs of an emulator
 * never send any.
 */
export function pooledDelivery(connectionsPerOrigin: number): { deliver: Deliver; close(): Promise<void> } {
  let opening: ReturnType<typeof open> | undefined;
  const open = async () => {
    const { Agent, request } = await import('undici');
    return { agent: new Agent({ connections: connectionsPerOrigin, pipelining: 1 }), request };
  };
  return {
    async deliver({ url, method, headers, body }, { timeout, answerBytes }) {
      opening ??= open();
      const { agent, request } = await opening;
      const address = addressOf(url);
      const answer = await request(address.url, {
        dispatcher: agent,
        method,
        headers: { ...headers, ...address.headers },
        body: method === 'GET' ? null : body,
        // undici's own timers watch for silence only, and by the second.
        signal: AbortSignal.timeout(timeout),
      });
      return { status: answer.statusCode, body: await readStart(answer.body, answerBytes) };
    },
    async close() {
      const opened = opening;
      opening = undefined;
      if (opened !== undefined) await (await opened).agent.destroy();
    },
  };
}

/**
 * Sends webhooks with the process's own `fetch`, so that handlers of MSW or another interceptor in the same process
 * can receive them.
 */
export const fetchDelivery: Deliver = async ({ url, method, headers, body }, { timeout, answerBytes }) => {
  const address = addressOf(url);
  const answer = await fetch(address.url, {
    method,
    headers: { ...headers, ...address.headers },
    body: method === 'GET' ? null : body,
    redirect: 'manual',
    signal: AbortSignal.timeout(timeout),
  });
  return { status: answer.status, body: await readStart(answer.body ?? [], answerBytes) };
};

/** Reads up to `limit` bytes and drops the rest: a receiver's answer has no size anyone promised. */
async function readStart(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, limit: number): Promise<string> {
  const start: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of chunks) {
    start.push(chunk);
    bytes += chunk.length;
    if (bytes >= limit) break;
  }
  return Buffer.concat(start).toString('utf8', 0, limit);
}
