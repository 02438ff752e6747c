import { collectGarbage, createEmulator, submit } from './emulator.ts';
import { atMost, figure, section } from './report.ts';

/** What 100,000 finished messages weigh, with the default limits and the journal at work. */
const MESSAGES = 100_000;

const emulator = await createEmulator();
// The first requests load and compile what later ones use; that is not the messages' weight.
for (let number = 0; number < 2_000; number++) submit(emulator, number);
await emulator.advance('1m');
emulator.reset();

const before = heap();
for (let number = 0; number < MESSAGES; number++) submit(emulator, number);
await emulator.advance('1m');
const after = heap();

section('Memory');
figure(`${MESSAGES.toLocaleString('en-US')} finished messages`, (after - before) / 1e6, 'MB', atMost(60));

function heap(): number {
  collectGarbage();
  collectGarbage();
  return process.memoryUsage().heapUsed;
}
