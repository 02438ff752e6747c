import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import type { Operation } from './handle-process.ts';
import { aboutOne, figure, grouped, median, remark, section } from './report.ts';

/** What one request costs in process, and whether it costs more when 100,000 messages are stored. */
const FEW = 1_000;
const MANY = 100_000;
const ROUNDS = 40;

const few = processHolding(FEW, 'forgets');
const many = processHolding(MANY, 'keeps');
try {
  await Promise.all([answer(few), answer(many)]);
  section(`In process, microseconds per handle (fastest of ${ROUNDS} rounds)`);
  await compare('POST /v1/messages', 'post');
  await compare('GET /v1/messages/{id}', 'get');
} finally {
  few.kill();
  many.kill();
}

/** Measures both in turn, so that what else the machine does falls on both. */
async function compare(name: string, operation: Operation): Promise<void> {
  const costs: { few: number; many: number }[] = [];
  for (let round = -5; round < ROUNDS; round++) {
    const pair = { few: await measure(few, operation), many: await measure(many, operation) };
    // The first rounds only warm up.
    if (round >= 0) costs.push(pair);
  }
  const [usual, withMany] = [costs.map(({ few }) => few), costs.map(({ many }) => many)];
  // The fastest rounds are those the machine interrupted least; what the code itself costs is in all of them.
  figure(name, Math.min(...usual), 'us');
  figure(`  with ${grouped(MANY)} messages stored`, Math.min(...withMany), 'us');
  figure('  grows by the factor', Math.min(...withMany) / Math.min(...usual), '', aboutOne);
  remark(`medians ${grouped(median(usual))} and ${grouped(median(withMany))} us`);
}

function processHolding(messages: number, later: 'forgets' | 'keeps'): ChildProcess {
  return fork(new URL('./handle-process.ts', import.meta.url), [String(messages), later]);
}

async function measure(child: ChildProcess, operation: Operation): Promise<number> {
  child.send(operation);
  return Number(await answer(child));
}

async function answer(child: ChildProcess): Promise<unknown> {
  const heard = new AbortController();
  const gone = once(child, 'exit', { signal: heard.signal }).then(() => {
    throw new Error('the measured process ended');
  });
  try {
    const [message] = await Promise.race([once(child, 'message', { signal: heard.signal }), gone]);
    return message;
  } finally {
    // The loser of the race is called off, so that no listener is left behind; its rejection is nobody's business.
    gone.catch(() => undefined);
    heard.abort();
  }
}
