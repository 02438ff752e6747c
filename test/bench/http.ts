import { gets, posts, startEmulator, startMinimal } from './contenders.ts';
import { CONNECTIONS, type Load, load, SECONDS } from './load.ts';
import { atLeast, figure, listed, median, remark, section, type Target } from './report.ts';

/** The emulator's throughput over HTTP beside that of a minimal hand-written server, in alternating rounds. */
const ROUNDS = 6;

/** Of a client that waits for each answer before it asks again, as most tests do. */
const ROUNDS_ALONE = 3;
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
  const { post, get } = await rounds(ROUNDS, CONNECTIONS);
  const alone = await rounds(ROUNDS_ALONE, 1);
  section(
    `Over HTTP beside a minimal Fastify server (${CONNECTIONS} connections, ${ROUNDS} rounds of ${SECONDS} s each)`,
  );
  print('POST /v1/messages', post, atLeast(0.85));
  print('GET /v1/messages/{id}', get, atLeast(0.85));
  section(`The same over one connection (${ROUNDS_ALONE} rounds)`);
  print('POST /v1/messages', alone.post);
  print('GET /v1/messages/{id}', alone.get);
}

async function rounds(count: number, connections: number): Promise<{ post: Pair[]; get: Pair[] }> {
  const post: Pair[] = [];
  const get: Pair[] = [];
  for (let round = 0; round < count; round++) {
    post.push({
      emulator: await load(emulator, posts(emulator), connections),
      minimal: await load(minimal, posts(minimal), connections),
    });
    get.push({
      emulator: await load(emulator, await gets(emulator), connections),
      minimal: await load(minimal, await gets(minimal), connections),
    });
  }
  return { post, get };
}

interface Pair {
  readonly emulator: Load;
  readonly minimal: Load;
}

function print(name: string, rounds: readonly Pair[], target?: Target): void {
  const ratios = rounds.map(({ emulator, minimal }) => emulator.perSecond / minimal.perSecond);
  figure(`${name}, ratio of requests a second`, median(ratios), '', target);
  remark(`rounds ${listed(ratios)}`);
  for (const server of ['emulator', 'minimal'] as const) {
    const middle = (key: keyof Load) => median(rounds.map((pair) => pair[server][key]));
    const processor = `${middle('cost').toFixed(1)} us of processor each, ${(middle('share') * 100).toFixed(0)} % of one`;
    remark(`${server.padEnd(9)}${Math.round(middle('perSecond'))} requests a second; ${processor}`);
  }
  remark(`ratio of processor time ${listed(rounds.map(({ emulator, minimal }) => minimal.cost / emulator.cost))}`);
}
