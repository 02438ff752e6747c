import type { Memory, Remembered } from '../memory.ts';
import type { ObservedCall } from '../observed-call.ts';

/** Whether an answer leaves open if the request was carried out: it was lost, or says that the server failed. */
export const isUncertain = ({ lost, status }: Remembered) => lost || status >= 500;

/** Whether the same request will be refused again: by its own fault, and not for a conflict, time or rate. */
export const isPermanent = ({ lost, status }: Remembered) =>
  !lost && status >= 400 && status < 500 && status !== 408 && status !== 409 && status !== 429;

/** Why a request was refused, for people to read: its status, and the code where the provider has codes. */
export const reasonOf = ({ status, code }: Pick<Remembered, 'status' | 'code'>) =>
  code === undefined ? `${status}` : `${status} \`${code.slice(0, 60)}\``;

/** The last attempts at the very same request that all went the same way, the newest first. */
export function attemptsBefore(
  call: ObservedCall,
  memory: Memory,
  went: (attempt: Remembered) => boolean,
): readonly Remembered[] {
  const before = memory.beforeRetry(call);
  if (before.length === 0 || memory.repetitions(call) === 0) return [];
  const print = call.print;
  const attempts: Remembered[] = [];
  for (let index = before.length - 1; index >= 0; index--) {
    const attempt = before[index];
    if (attempt?.print !== print) continue;
    if (!went(attempt)) break;
    attempts.push(attempt);
  }
  return attempts;
}

/** The last attempt at the very same request; undefined where nothing has failed yet. */
export function attemptBefore(call: ObservedCall, memory: Memory): Remembered | undefined {
  const before = memory.beforeRetry(call);
  if (before.length === 0 || memory.repetitions(call) === 0) return undefined;
  const print = call.print;
  return before.findLast((attempt) => attempt.print === print);
}

/** Milliseconds for people to read. */
export const inSeconds = (milliseconds: number) => `${Math.round(milliseconds / 10) / 100} s`;
