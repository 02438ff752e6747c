import { get } from 'node:http';
import { serve } from './child.ts';
import { COMMAND } from './emulator.ts';
import { atMost, figure, median, remark, section } from './report.ts';

/** How long it takes from starting the process to the first answer. */
const FLAGS = ['--port', '0'];

section('Start to first answer of GET /_emulator/health');
const built = await starts(11, process.execPath, [COMMAND, ...FLAGS]);
figure('the built command, median of 11', median(built), 'ms', atMost(250));
remark(`fastest ${Math.round(Math.min(...built))} ms, slowest ${Math.round(Math.max(...built))} ms`);
const source = await starts(3, 'npm', ['start', '--', ...FLAGS]);
figure('npm start from source, median of 3', median(source), 'ms', atMost(1_500));
remark(`fastest ${Math.round(Math.min(...source))} ms, slowest ${Math.round(Math.max(...source))} ms`);

async function starts(runs: number, command: string, args: readonly string[]): Promise<number[]> {
  const times: number[] = [];
  // One more, whose files the system then has in its cache.
  for (let run = 0; run <= runs; run++) {
    const start = performance.now();
    const server = await serve(command, args);
    try {
      await healthy(server.url);
      if (run > 0) times.push(performance.now() - start);
    } finally {
      await server.stop();
    }
  }
  return times;
}

/** Not with fetch, whose own first use would be measured too. */
function healthy(url: string): Promise<void> {
  return new Promise((resolve, reject) => {
    get(`${url}/_emulator/health`, { agent: false }, (answer) => {
      answer.resume();
      if (answer.statusCode === 200) resolve();
      else reject(new Error(`health answered ${answer.statusCode}`));
    }).once('error', reject);
  });
}
