import autocannon from 'autocannon';
import { processorTime, type Served } from './child.ts';
import { type Contender, gets, posts, startEmulator, startMinimal } from './contenders.ts';
import { atLeast, figure, listed, median, remark, section } from './report.ts';

/** The emulator's throughput over HTTP beside that of a minimal hand-written server, in alternating rounds. */
const ROUNDS = 6;
const CONNECTIONS = 40;

/** Short, for a shared machine is never the same for long, and a ratio counts only between neighbours. */
const SECONDS = 1.5;

/** Longer than a message lives at the emulator's speed, so that its clock is as busy as it stays. */
const WARM_UP_SECONDS = 0.5;

const emulator = await startEmulator();
const minimal = await startMinimal().catch(async (error: unknown) => {
  await emulator.stop();
  throw error;
});
try {
  await race();
} finally {
  await Promise.all([emulator.stop(), minimal.stop()]);
}

async function race(): Promise<void> {
  const post: Pair[] = [];
  const get: Pair[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    post.push({
      emulator: await load(emulator, posts(emulator)),
      minimal: await load(minimal, posts(minimal)),
    });
    get.push({
      emulator: await load(emulator, await gets(emulator)),
      minimal: await load(minimal, await gets(minimal)),
    });
  }
  section(
    `Over HTTP beside a minimal Fastify server (${CONNECTIONS} connections, ${ROUNDS} rounds of ${SECONDS} s each)`,
  );
  print('POST /v1/messages', post);
  print('GET /v1/messages/{id}', get);
}

interface Load {
  readonly perSecond: number;
  /** Microseconds of processor time the server spent on each request. */
  readonly cost: number;
  /** How much of one processor the server got. */
  readonly share: number;
}

interface Pair {
  readonly emulator: Load;
  readonly minimal: Load;
}

async function load(server: Contender, requests: autocannon.Request[]): Promise<Load> {
  await fire(server, requests, WARM_UP_SECONDS);
  const before = processorTime(server.pid);
  const { requests: done, duration } = await fire(server, requests, SECONDS);
  const seconds = processorTime(server.pid) - before;
  await server.quiet();
  return { perSecond: done.total / duration, cost: (seconds * 1e6) / done.total, share: seconds / duration };
}

async function fire({ url }: Served, requests: autocannon.Request[], duration: number): Promise<autocannon.Result> {
  const result = await autocannon({ url, connections: CONNECTIONS, duration, requests, sampleInt: 100 });
  if (result.errors + result.non2xx > 0) {
    throw new Error(`${url}: ${result.errors} requests failed and ${result.non2xx} were refused`);
  }
  return result;
}

function print(name: string, rounds: readonly Pair[]): void {
  const ratios = rounds.map(({ emulator, minimal }) => emulator.perSecond / minimal.perSecond);
  figure(`${name}, ratio of requests a second`, median(ratios), '', atLeast(0.85));
  remark(`rounds ${listed(ratios)}`);
  for (const server of ['emulator', 'minimal'] as const) {
    const middle = (key: keyof Load) => median(rounds.map((pair) => pair[server][key]));
    const processor = `${middle('cost').toFixed(1)} us of processor each, ${(middle('share') * 100).toFixed(0)} % of one`;
    remark(`${server.padEnd(9)}${Math.round(middle('perSecond'))} requests a second; ${processor}`);
  }
  remark(`ratio of processor time ${listed(rounds.map(({ emulator, minimal }) => minimal.cost / emulator.cost))}`);
}
