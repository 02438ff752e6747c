import { gets, posts, startEmulator, startMinimal } from './contenders.ts';
import { CONNECTIONS, type Load, load, SECONDS } from './load.ts';
import { atLeast, figure, listed, median, remark, section } from './report.ts';

/** The emulator's throughput over HTTP beside that of a minimal hand-written server, in alternating rounds. */
const ROUNDS = 6;
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

interface Pair {
  readonly emulator: Load;
  readonly minimal: Load;
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
