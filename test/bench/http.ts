import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import autocannon from 'autocannon';
import { transformSync } from 'esbuild';
import { processorTime, type Served, serve } from './child.ts';
import { COMMAND, KEY, messageBody } from './emulator.ts';
import { atLeast, figure, listed, median, remark, section } from './report.ts';

/** The emulator's throughput over HTTP beside that of a minimal hand-written server, in alternating rounds. */
const ROUNDS = 5;
const CONNECTIONS = 40;
const SECONDS = 3;

/** As long as a message lives: a round begins with the clock as busy as it stays. */
const WARM_UP_SECONDS = 2;

/** Different requests that each connection goes through. */
const VARIETY = 50;

interface Contender extends Served {
  /** The path of its messages. */
  readonly path: string;
  /** Waits until nothing is left to do from the round before, which would fall on the other's round. */
  quiet(): Promise<void>;
}

interface Round {
  readonly perSecond: number;
  /** Microseconds of the server's processor time per request, and how busy it kept its processor. */
  readonly cost: number;
  readonly busy: number;
}

const HEADERS = { authorization: `Bearer ${KEY}`, 'content-type': 'application/json' };

const emulator = await startEmulator();
try {
  const minimal = await startMinimal();
  try {
    await compare(emulator, minimal);
  } finally {
    await minimal.stop();
  }
} finally {
  await emulator.stop();
}

async function compare(emulator: Contender, minimal: Contender): Promise<void> {
  const rounds = { post: [] as [Round, Round][], get: [] as [Round, Round][] };
  for (let round = 0; round < ROUNDS; round++) {
    rounds.post.push([await load(emulator, posts(emulator)), await load(minimal, posts(minimal))]);
    rounds.get.push([await load(emulator, await gets(emulator)), await load(minimal, await gets(minimal))]);
  }
  section(`Over HTTP beside a minimal Fastify server (${CONNECTIONS} connections, ${ROUNDS} alternating rounds)`);
  report('POST /v1/messages', rounds.post);
  report('GET /v1/messages/{id}', rounds.get);
}

function report(name: string, rounds: readonly (readonly [ours: Round, theirs: Round])[]): void {
  const ratios = rounds.map(([ours, theirs]) => ours.perSecond / theirs.perSecond);
  figure(`${name}, ratio of requests a second`, median(ratios), '', atLeast(0.85));
  remark(`rounds ${listed(ratios)}`);
  for (const [index, server] of (['emulator', 'minimal'] as const).entries()) {
    const own = rounds.flatMap((pair) => pair[index] ?? []);
    const [perSecond, cost, busy] = (['perSecond', 'cost', 'busy'] as const).map((key) =>
      median(own.map((round) => round[key])),
    );
    const processor = `${cost?.toFixed(1)} us of processor each, ${((busy ?? 0) * 100).toFixed(0)} % busy`;
    remark(`${server.padEnd(9)}${Math.round(perSecond ?? 0)} requests a second; ${processor}`);
  }
  figure('  ratio of processor time each', median(rounds.map(([ours, theirs]) => theirs.cost / ours.cost)), '');
}

async function load(server: Contender, requests: autocannon.Request[]): Promise<Round> {
  await fire(server, requests, WARM_UP_SECONDS);
  const used = processorTime(server.pid);
  const { requests: done, duration } = await fire(server, requests, SECONDS);
  const seconds = processorTime(server.pid) - used;
  await server.quiet();
  return { perSecond: done.total / duration, cost: (seconds * 1e6) / done.total, busy: seconds / duration };
}

async function fire({ url }: Served, requests: autocannon.Request[], duration: number): Promise<autocannon.Result> {
  const result = await autocannon({ url, connections: CONNECTIONS, duration, requests });
  if (result.errors + result.non2xx > 0) {
    throw new Error(`${url}: ${result.errors} requests failed and ${result.non2xx} were refused`);
  }
  return result;
}

async function startEmulator(): Promise<Contender> {
  const server = await serve(process.execPath, [COMMAND, '--port', '0', '--quiet', '--rate-limit', 'off']);
  const control = `${server.url}/_emulator`;
  await fetch(`${control}/accounts/smsroute/demo/balance`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ balance: '999999999' }),
  });
  const quiet = async () => {
    for (let look = 0; look < 50; look++) {
      const { pending } = (await (await fetch(`${control}/clock`)).json()) as { pending: number };
      if (pending === 0) return;
      await wait(100);
    }
    throw new Error('the emulator has not come to rest');
  };
  return { ...server, path: '/smsroute/v1/messages', quiet };
}

/** Compiled beforehand, so that it runs as the plain JavaScript one would deploy. */
async function startMinimal(): Promise<Contender> {
  const source = readFileSync(new URL('./minimal-server.ts', import.meta.url), 'utf8');
  const { code } = transformSync(source, { loader: 'ts', target: 'node20' });
  const server = await serve(process.execPath, ['--input-type=module', '--eval', code]);
  return { ...server, path: '/v1/messages', quiet: () => Promise.resolve() };
}

function posts({ path }: Contender): autocannon.Request[] {
  return Array.from({ length: VARIETY }, (_, number) => ({
    method: 'POST',
    path,
    headers: HEADERS,
    body: messageBody(number),
  }));
}

async function gets({ url, path }: Contender): Promise<autocannon.Request[]> {
  const ids = posts({ path } as Contender).map(async ({ body }) => {
    const answer = await fetch(url + path, { method: 'POST', headers: HEADERS, body: String(body) });
    const { id } = (await answer.json()) as { id: string };
    return id;
  });
  return (await Promise.all(ids)).map((id) => ({ method: 'GET', path: `${path}/${id}`, headers: HEADERS }));
}
