import { collectGarbage, createEmulator, submit } from './emulator.ts';
import { atLeast, figure, listed, median, remark, section } from './report.ts';

/** How fast the manual clock leads messages through accepted, sent and delivered. */
const MESSAGES = 100_000;
const ROUNDS = 3;

const emulator = await createEmulator();
const advancing: number[] = [];
const altogether: number[] = [];

for (let round = -1; round < ROUNDS; round++) {
  emulator.reset();
  collectGarbage();
  const start = performance.now();
  for (let number = 0; number < MESSAGES; number++) submit(emulator, number);
  const submitted = performance.now();
  await emulator.advance('2s');
  const end = performance.now();
  // The first round only warms up.
  if (round < 0) continue;
  advancing.push(MESSAGES / ((end - submitted) / 1000));
  altogether.push(MESSAGES / ((end - start) / 1000));
}

section(`Lifecycles on the manual clock (${MESSAGES.toLocaleString('en-US')} messages, median of ${ROUNDS} rounds)`);
figure('accepted to delivered, the advance alone', median(advancing), 'a second', atLeast(100_000));
remark(`rounds ${listed(advancing)}`);
figure('with the submission through handle', median(altogether), 'a second');
