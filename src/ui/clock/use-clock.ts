import { useEffect, useState } from 'preact/hooks';
import { type Schemas, useDesk } from '../desk.ts';
import { type Asked, useAnswer } from '../use-answer.ts';
import { isRunning } from './words.ts';

/** A clock as it stood, and when that was on the page's own time. */
export interface Reading {
  readonly clock: Schemas['Clock'];
  /** Milliseconds of `performance.now()`. */
  readonly readAt: number;
}

/** Whatever happens may have booked something on the clock, or moved it. */
const ANYTHING = ['state', 'webhook', 'inbound', 'exchange'] as const;

/** Real milliseconds between two looks at a clock that ticks. */
const TICK = 250;

/** Real milliseconds that a job may take before the clock is read again to see what is due after it. */
const GRACE = 500;

/** Real milliseconds beyond which nobody waits for a job to fall due; timers take no more either. */
const FAR = 3_600_000;

/** The clock of the sandbox, read again whenever something happens and when something has fallen due. */
export function useClock(): Asked<Reading> {
  const { client } = useDesk();
  const asked = useAnswer(
    'clock',
    async () => ({ clock: await client.getClock(), readAt: performance.now() }),
    ANYTHING,
  );
  const { value, refresh } = asked;
  useEffect(() => {
    if (value === undefined || value.clock.next === null || !isRunning(value.clock)) return undefined;
    const wait = (Date.parse(value.clock.next) - Date.parse(value.clock.now)) / value.clock.speed;
    if (wait > FAR) return undefined;
    const timer = setTimeout(refresh, Math.max(0, wait) + GRACE);
    return () => clearTimeout(timer);
    // Each answer is a reading of its own.
  }, [value]);
  return asked;
}

/** The emulated time now, in milliseconds; it ticks without asking. */
export function useEmulatedNow({ clock, readAt }: Reading): number {
  const [, setTick] = useState(0);
  const ticks = isRunning(clock);
  useEffect(() => {
    if (!ticks) return undefined;
    const timer = setInterval(() => setTick((count) => count + 1), TICK);
    return () => clearInterval(timer);
  }, [ticks]);
  return Date.parse(clock.now) + (ticks ? (performance.now() - readAt) * clock.speed : 0);
}
