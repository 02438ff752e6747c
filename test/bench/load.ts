import autocannon from 'autocannon';
import { processorTime, type Served } from './child.ts';
import type { Contender } from './contenders.ts';

export const CONNECTIONS = 40;

/** Short, for a shared machine is never the same for long, and a ratio counts only between neighbours. */
export const SECONDS = 1.5;

/** Longer than a message lives at the emulator's speed, so that its clock is as busy as it stays. */
const WARM_UP_SECONDS = 0.5;

/** What a server does under load. */
export interface Load {
  readonly perSecond: number;
  /** Microseconds of processor time the server spent on each request. */
  readonly cost: number;
  /** How much of one processor the server got. */
  readonly share: number;
}

/** Loads a server for a while, once it is warm. */
export async function load(
  server: Contender,
  requests: autocannon.Request[],
  connections = CONNECTIONS,
): Promise<Load> {
  await fire(server, requests, connections, WARM_UP_SECONDS);
  const before = processorTime(server.pid);
  const { requests: done, duration } = await fire(server, requests, connections, SECONDS);
  const seconds = processorTime(server.pid) - before;
  await server.quiet();
  return { perSecond: done.total / duration, cost: (seconds * 1e6) / done.total, share: seconds / duration };
}

async function fire(
  { url }: Served,
  requests: autocannon.Request[],
  connections: number,
  duration: number,
): Promise<autocannon.Result> {
  const result = await autocannon({ url, connections, duration, requests, sampleInt: 100 });
  if (result.errors + result.non2xx > 0) {
    throw new Error(`${url}: ${result.errors} requests failed and ${result.non2xx} were refused`);
  }
  return result;
}
