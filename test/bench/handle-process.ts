import type { WireRequest } from '../../src/index.ts';
import { createEmulator, get, messageBody, post, replyTo, submit } from './emulator.ts';

/**
 * An emulator in a process of its own, whose heap and garbage are those of one sandbox. It measures a round whenever
 * it is told to.
 * Arguments: how many finished messages it holds, and whether it forgets those of each round.
 */
export type Operation = 'post' | 'get';

const REQUESTS = 2_000;

/** The newest, for those are what clients ask for. */
const DIFFERENT_MESSAGES = 500;

const stored = Number(process.argv[2]);
const forgets = process.argv[3] === 'forgets';
const emulator = await createEmulator();
let sent = 0;
await fill();

const requests: Readonly<Record<Operation, () => WireRequest[]>> = {
  post: () => Array.from({ length: REQUESTS }, () => post(messageBody(sent++))),
  get() {
    const ids = Array.from(emulator.messages(), ({ id }) => id).slice(0, DIFFERENT_MESSAGES);
    return Array.from({ length: REQUESTS }, (_, index) => get(ids[index % ids.length] ?? ''));
  },
};

process.on('message', (operation: Operation) => {
  const measured = measure(operation).then((cost) => process.send?.(cost));
  // Broken, it ends, which whoever waits for the figure notices.
  measured.catch((error: unknown) => {
    console.error(error);
    process.exit(1);
  });
});
process.send?.('ready');

/** Microseconds each of a round's requests took. */
async function measure(operation: Operation): Promise<number> {
  const round = requests[operation]();
  const start = performance.now();
  for (const request of round) replyTo(emulator, request);
  const elapsed = performance.now() - start;
  await emulator.advance('1m');
  if (forgets) {
    emulator.reset();
    await fill();
  }
  return (elapsed * 1000) / REQUESTS;
}

async function fill(): Promise<void> {
  for (let number = 0; number < stored; number++) submit(emulator, sent++);
  await emulator.advance('1m');
}
