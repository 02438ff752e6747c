import type { Emulator } from '../../src/index.ts';

/** The statuses a message goes through, each with the milliseconds after which it comes; the first at 0. */
export type Life = readonly (readonly [from: number, status: string])[];

/** A life in words, for the title of a test. */
export const told = (life: Life) => life.map(([from, status]) => `${status} at ${from} ms`).join(', ');

/** Lets time pass and tells the status at the beginning, just before and at each change, and long after the last. */
export async function follow(emulator: Emulator, life: Life, look: () => Promise<string>): Promise<string[]> {
  const seen = [await look()];
  let now = 0;
  for (const [from] of life.slice(1)) {
    await emulator.advance(from - now - 1);
    seen.push(await look());
    await emulator.advance(1);
    seen.push(await look());
    now = from;
  }
  await emulator.advance('96h');
  return [...seen, await look()];
}

/** What `follow` tells of a message that lives as it should. */
export const expected = (life: Life) => life.flatMap(([, status]) => [status, status]);
