import type { Emulator, WireRequest } from '../../src/index.ts';
import { collectGarbage, createEmulator, get, messageBody, post, replyTo, submit } from './emulator.ts';
import { aboutOne, figure, listed, median, remark, section } from './report.ts';

/** What one request costs in process, and whether it costs more when 100,000 messages are stored. */
const STORED = 100_000;
const REQUESTS = 2_000;
const ROUNDS = 15;

const fresh = await createEmulator();
const filled = await createEmulator();
for (let number = 0; number < STORED; number++) submit(filled, number);
await filled.advance('1m');

section(`In process, microseconds per handle (median of ${ROUNDS} rounds of ${REQUESTS} requests)`);
await compare('POST /v1/messages', () =>
  Array.from({ length: REQUESTS }, (_, number) => post(messageBody(STORED + number))),
);
await compare('GET /v1/messages/{id}', (emulator) => {
  const ids = Array.from({ length: REQUESTS / 2 }, (_, number) => submit(emulator, number));
  return [...ids, ...ids].map(get);
});

/** Measures both emulators in turn, so that what else the machine does falls on both. */
async function compare(name: string, requestsTo: (emulator: Emulator) => readonly WireRequest[]): Promise<void> {
  const costs: { fresh: number[]; filled: number[] } = { fresh: [], filled: [] };
  for (let round = -3; round < ROUNDS; round++) {
    const [cheap, full] = [await cost(fresh, requestsTo(fresh)), await cost(filled, requestsTo(filled))];
    fresh.reset();
    // The first rounds only warm up.
    if (round < 0) continue;
    costs.fresh.push(cheap);
    costs.filled.push(full);
  }
  figure(name, median(costs.fresh), 'us');
  remark(`fastest round ${listed([Math.min(...costs.fresh)])} us`);
  figure(`  with ${STORED.toLocaleString('en-US')} messages stored`, median(costs.filled), 'us');
  figure('  grows by the factor', median(costs.filled) / median(costs.fresh), '', aboutOne);
}

async function cost(emulator: Emulator, requests: readonly WireRequest[]): Promise<number> {
  collectGarbage();
  const start = performance.now();
  for (const request of requests) replyTo(emulator, request);
  const elapsed = performance.now() - start;
  await emulator.advance('1m');
  return (elapsed * 1000) / requests.length;
}
