import { onTestFinished } from 'vitest';
import { createEmulator, type Emulator, type EmulatorOptions } from '../../src/index.ts';

/** When every sandbox starts, so that what a test sees does not depend on when it runs. */
export const START = new Date('2026-04-21T12:00:00.000Z');

/** `START` and some milliseconds, as the APIs write it. */
export const later = (milliseconds: number) => new Date(START.getTime() + milliseconds).toISOString();

/** An emulator that stands still at `START` until it is advanced, and is closed when the test is over. */
export function sandbox(options: EmulatorOptions = {}): Emulator {
  const emulator = createEmulator({ clock: 'manual', startAt: START, ...options });
  onTestFinished(() => emulator.close());
  return emulator;
}

/** A sandbox of smsroute alone, whose paths need no prefix. */
export const smsrouteSandbox = (options: EmulatorOptions = {}) => sandbox({ providers: ['smsroute'], ...options });
