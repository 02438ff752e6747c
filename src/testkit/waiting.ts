import { parseDuration } from '../time/duration.ts';
import { patience } from '../time/patience.ts';
import { spanOf } from './wording.ts';

/** Real time to wait; below the five seconds that Vitest and Jest give a test, so that it fails with our words. */
const TIMEOUT = '4s';

/** What did not come in time; its message says what nearly did. */
export class WaitError extends Error {
  override readonly name = 'WaitError';
}

/** Something that a test waits for. */
export interface Awaited<Found> {
  /** It, once it is there. */
  look(): Found | undefined;
  /** Calls `changed` whenever it is worth looking again, until the returned function is called. */
  watch(changed: () => void): () => void;
  /** What it is, such as `a message to +15551234567`. */
  readonly what: string;
  /** What there is in its place, such as `1 message to other numbers: +15551234568.` */
  nearly(): string;
  /** Real time: milliseconds, or for example `500ms`; 4 s when absent. */
  readonly timeout: string | number | undefined;
  /** Aborted when there is nothing to wait for any more. */
  readonly until: AbortSignal;
}

/**
 * Resolves as soon as what is awaited is there, at once when it is already. It looks when something happens, and never
 * on a timer.
 * @throws WaitError when the time is over, or the sandbox is stopped; RangeError when the timeout is no duration.
 */
export async function waitFor<Found>(awaited: Awaited<Found>): Promise<Found> {
  const { what, until, timeout = TIMEOUT } = awaited;
  const milliseconds = parseDuration(timeout);
  const there = awaited.look();
  if (there !== undefined) return there;
  const overMeanwhile = `the sandbox was stopped while a test waited for ${what}`;
  if (until.aborted) throw new WaitError(overMeanwhile);
  return new Promise<Found>((resolve, reject) => {
    const settle = () => {
      stopWatching();
      callOff();
      until.removeEventListener('abort', stopped);
    };
    const changed = () => {
      const found = awaited.look();
      if (found === undefined) return;
      settle();
      resolve(found);
    };
    const fail = (why: string) => {
      settle();
      reject(new WaitError(why));
    };
    const stopped = () => fail(overMeanwhile);
    const stopWatching = awaited.watch(changed);
    const callOff = patience(milliseconds, () =>
      fail(`waited ${spanOf(milliseconds)} for ${what}; ${awaited.nearly()}`),
    );
    until.addEventListener('abort', stopped);
  });
}
