import type { Emulator } from '../emulator.ts';
import type { Answering } from './answering.ts';
import { Lines } from './lines.ts';

/**
 * The clock of a sandbox. Whatever moves it runs what falls due in order, waits for the webhooks this causes, and tells
 * what happened, a line each, with the time since the move began; at most 1,000, then how many more. An answer to a
 * webhook cannot move it, nor wait until it has settled, for the clock waits for the answer; that throws.
 */
export interface SandboxClock {
  /** The emulated time. */
  now(): Date;
  /**
   * Moves time on.
   * @param duration milliseconds, or for example `30s`, `48h`, `1h30m`.
   * @throws RangeError when it is no duration of at most 366 days.
   */
  advance(duration: string | number): Promise<string[]>;
  /**
   * Moves time on to an instant.
   * @throws RangeError when it is past, or more than 366 days ahead.
   */
  advanceTo(instant: Date | string): Promise<string[]>;
  /** Moves time to the next moment at which something is due; does nothing when nothing is. */
  runNext(): Promise<string[]>;
  /** Runs everything that is to come, retries and all, over at most so many moments; 100,000 by default. */
  runAll(options?: { readonly moments?: number }): Promise<string[]>;
  /** Resolves when no webhook is under way. */
  settled(): Promise<void>;
}

export function clockOf(emulator: Emulator, answering: Answering): SandboxClock {
  const told = async (move: () => Promise<unknown>): Promise<string[]> => {
    answering.requireNone();
    const lines = new Lines(emulator.now().getTime());
    const unsubscribe = emulator.subscribe(lines.take);
    try {
      await move();
    } finally {
      unsubscribe();
    }
    return lines.all();
  };
  return {
    now: () => emulator.now(),
    advance: (duration) => told(() => emulator.advance(duration)),
    advanceTo: (instant) => told(() => emulator.advanceTo(instant)),
    runNext: () => told(() => emulator.runNext()),
    runAll: (options) => told(() => emulator.runAll(options)),
    async settled() {
      answering.requireNone();
      await emulator.settled();
    },
  };
}
