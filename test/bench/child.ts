import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { ROOT } from './emulator.ts';

/** A server in a process of its own that says its URL on its standard output. */
export interface Served {
  readonly url: string;
  readonly pid: number;
  stop(): Promise<void>;
}

/** Real milliseconds a server has to say where it listens. */
const PATIENCE = 20_000;

const running = new Set<ChildProcess>();

// Whoever stops a bench that is stuck stops its servers too.
process.once('SIGTERM', () => void Promise.all([...running].map(stop)).then(() => process.exit(1)));

/** Starts a server as a group of processes of its own, so that stopping it also ends what it started itself. */
export async function serve(command: string, args: readonly string[]): Promise<Served> {
  const child = spawn(command, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'], detached: true });
  try {
    const url = await Promise.race([
      urlSaidOn(child.stdout),
      once(child, 'error').then(([error]) => error),
      wait(PATIENCE),
    ]);
    if (typeof url !== 'string') throw url ?? new Error(`${command} ${args[0]} did not say where it listens`);
    running.add(child);
    return { url, pid: child.pid ?? 0, stop: () => stop(child) };
  } catch (error) {
    await stop(child);
    throw error;
  }
}

async function urlSaidOn(output: Readable): Promise<string | Error> {
  for await (const line of createInterface(output)) {
    const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(line) ?? [];
    if (url === undefined) continue;
    output.resume();
    return url;
  }
  return new Error('the server ended before it said where it listens');
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  running.delete(child);
  const gone = once(child, 'exit');
  process.kill(-child.pid, 'SIGKILL');
  await gone;
}

/** Seconds of processor time a process has used so far; not a number where the system does not say. */
export function processorTime(pid: number): number {
  if (process.platform !== 'linux') return Number.NaN;
  const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // The name of the program, in brackets, may hold spaces; user and system time are the 12th and 13th after it.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / TICKS_A_SECOND;
}

/** What Linux counts them in wherever Node runs. */
const TICKS_A_SECOND = 100;
