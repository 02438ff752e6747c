import { fault } from '../sms/fault.ts';

/**
 * When a message is to go out, in milliseconds since the epoch; undefined for at once.
 * @param text an RFC 3339 date and time, already checked to be one.
 * @throws Fault `invalid-request` when it lies in the past, or is one that JavaScript has no instant for.
 */
export function readSchedule(text: string | undefined, field: string, now: number): number | undefined {
  if (text === undefined) return undefined;
  const at = Date.parse(text);
  if (Number.isNaN(at)) {
    throw fault(
      'invalid-request',
      `\`${field}\` is no time on the clock: write it like ${new Date(now).toISOString()}.`,
    );
  }
  if (at < now)
    throw fault('invalid-request', `\`${field}\` is in the past: it is ${new Date(now).toISOString()} now.`);
  return at;
}
