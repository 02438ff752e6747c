import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { ROOT } from './emulator.ts';

/**
 * `npm run bench [-- --only http,handle,…]`: each part runs in a process of its own, one after the other, so that none
 * measures another's garbage. A missed target is only printed; a part that breaks fails the run.
 */
const PARTS = [
  'start',
  'handle',
  'providers',
  'lists',
  'sandboxes',
  'memory',
  'lifecycles',
  'webhooks',
  'http',
  'inbox',
  'contract',
] as const;

/** Seconds no part comes near; one that does is stuck. */
const LONGEST_PART = 150;

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const chosen = values.only?.split(',') ?? PARTS;
const unknown = chosen.find((name) => !PARTS.some((part) => part === name));

if (unknown !== undefined) {
  console.error(`There is no bench "${unknown}"; there is ${PARTS.join(', ')}.`);
  process.exitCode = 1;
} else {
  for (const part of chosen) await run(part);
}

function run(part: string): Promise<void> {
  const script = new URL(`./${part}.ts`, import.meta.url).pathname;
  const child = spawn(process.execPath, ['--expose-gc', '--import', 'tsx', script], {
    cwd: ROOT,
    stdio: 'inherit',
    timeout: LONGEST_PART * 1000,
  });
  return new Promise((resolve) => {
    child.once('exit', (code, signal) => {
      if (code !== 0) {
        console.error(`The bench "${part}" broke: ${signal === null ? `exit status ${code}` : `ended by ${signal}`}.`);
        process.exitCode = 1;
      }
      resolve();
    });
  });
}
