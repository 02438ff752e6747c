import { invalidField } from './refusals.ts';

/** A span of whole seconds, both included, in milliseconds since the epoch. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

/** Where a day that stands for a moment has it. */
const DAY = { first: '00:00:00', last: '23:59:59' } as const;

/**
 * A moment as parameters have it; undefined when it is not given.
 * @throws Fault `Field "x" is not valid.` when there is no such moment.
 */
export function readMoment(written: string | undefined, field: string, day: keyof typeof DAY = 'first') {
  if (!written) return undefined;
  const [, date = '', time = DAY[day]] = /^(\S{10})(?:[ T]([\d:]+))?/.exec(written) ?? [];
  const full = `${date}T${time.length === 5 ? `${time}:00` : time}`;
  const at = Date.parse(`${full}Z`);
  // A day that its month does not have would be read as one of the next.
  if (Number.isNaN(at) || !new Date(at).toISOString().startsWith(full)) throw invalidField(field);
  return at;
}

/**
 * The period of `start` and `end`, up to now where it has no end.
 * @param usual milliseconds it lasts where it has no start.
 * @param longest milliseconds it may last.
 * @throws Fault `Field "start" is not valid.` when it ends before it starts, or lasts too long.
 */
export function readPeriod(
  { start, end }: { readonly start?: string | undefined; readonly end?: string | undefined },
  { now, usual, longest = Number.POSITIVE_INFINITY }: { now: number; usual: number; longest?: number },
): Period {
  const given = readMoment(start, 'start');
  const to = readMoment(end, 'end', 'last') ?? now;
  const from = given ?? to - usual;
  // From day to day, where days stand for moments: the last one counts as its beginning, though all of it is meant.
  const last = readMoment(end, 'end') ?? now;
  if (from > to || last - from > longest) throw invalidField('start');
  return { from, to };
}

const SECOND = 1_000;

export function isWithin({ from, to }: Period, at: number): boolean {
  return at >= from && at < to + SECOND;
}
