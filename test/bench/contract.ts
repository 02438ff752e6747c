import { gets, posts, startEmulator } from './contenders.ts';
import { CONNECTIONS, load, SECONDS } from './load.ts';
import { atLeast, figure, listed, median, remark, section } from './report.ts';

/** What it costs to judge every call: throughput over HTTP beside an emulator that looks away, in alternating rounds. */
const ROUNDS = 6;

const observing = await startEmulator('--contract', 'observe');
const off = await startEmulator('--contract', 'off').catch(async (error: unknown) => {
  await observing.stop();
  throw error;
});
try {
  const post: number[] = [];
  const get: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    post.push((await load(observing, posts(observing))).perSecond / (await load(off, posts(off))).perSecond);
    get.push((await load(observing, await gets(observing))).perSecond / (await load(off, await gets(off))).perSecond);
  }
  section(
    `Calls judged beside calls not looked at (${CONNECTIONS} connections, ${ROUNDS} rounds of ${SECONDS} s each)`,
  );
  print('POST /v1/messages', post);
  print('GET /v1/messages/{id}', get);
} finally {
  await Promise.all([observing.stop(), off.stop()]);
}

function print(name: string, ratios: readonly number[]): void {
  figure(`${name}, ratio of requests a second`, median(ratios), '', atLeast(0.9));
  remark(`rounds ${listed(ratios)}`);
}
