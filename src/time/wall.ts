import { setImmediate } from 'node:timers';
import { patience } from './patience.ts';

/** The world's own time, which the emulated clock follows or ignores. Nothing outside `time/` reads it directly. */
export interface Wall {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Calls back once after `delay` milliseconds, without keeping the process alive; returns how to call it off. */
  wake(delay: number, call: () => void): () => void;
  /** The same for whoever waits for an answer: it keeps the process alive, and no test's fake timers stop it. */
  wait(delay: number, call: () => void): () => void;
}

/** Node caps a timer at 2^31-1 ms and fires longer ones at once. */
const LONGEST_TIMER = 2 ** 31 - 1;

export const wall: Wall = {
  now: () => Date.now(),
  wake(delay, call) {
    const timer = setTimeout(call, Math.min(Math.max(delay, 0), LONGEST_TIMER));
    timer.unref();
    return () => clearTimeout(timer);
  },
  wait: patience,
};

/**
 * Calls back when everything has been read that is there to be read, before anything is waited for. Imported, not the
 * global: fake timers that a test installs must not stop a server.
 */
export const whenAllIsRead = (call: () => void): void => void setImmediate(call);

/** Where a measurement of real time begins; of no meaning but to `elapsedSince`. */
export const beginning = (): number => performance.now();

/** Real milliseconds since then: how long I/O took. */
export function elapsedSince(start: number): number {
  return Math.round((performance.now() - start) * 100) / 100;
}

/** Measures real time from now on, in milliseconds. */
export function stopwatch(): () => number {
  const start = beginning();
  return () => elapsedSince(start);
}
