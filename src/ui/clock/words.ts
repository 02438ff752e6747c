import type { Schemas } from '../desk.ts';

type Clock = Schemas['Clock'];
type Event = Schemas['Event'];

const DAY = 86_400_000;

/** The units a span is told in, largest first, in milliseconds. */
const UNITS = [
  ['d', DAY],
  ['h', 3_600_000],
  ['min', 60_000],
  ['s', 1_000],
] as const;

/** A span of emulated time in its two largest units, such as `1 h 30 min`. */
export function spanInWords(milliseconds: number): string {
  if (milliseconds < 1_000) return `${Math.max(0, Math.round(milliseconds))} ms`;
  const first = UNITS.findIndex(([, length]) => milliseconds >= length);
  let rest = milliseconds;
  const parts = UNITS.slice(first, first + 2).flatMap(([unit, length]) => {
    const count = Math.floor(rest / length);
    rest -= count * length;
    return count === 0 ? [] : [`${count} ${unit}`];
  });
  return parts.join(' ');
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The day of an instant, such as `21 Apr`, in UTC as everywhere. */
export function dayOf(milliseconds: number): string {
  const iso = new Date(milliseconds).toISOString();
  return `${Number(iso.slice(8, 10))} ${MONTHS[Number(iso.slice(5, 7)) - 1]}`;
}

/** The time of day of an instant, such as `19:45:12`. */
export function timeOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(11, 19);
}

/** Whether time passes by itself. */
export function isRunning({ mode, paused }: Clock): boolean {
  return mode === 'real' && !paused;
}

/** How a clock goes, in a word. */
export function gait(clock: Clock): string {
  if (clock.mode === 'manual') return 'manual';
  if (clock.paused) return 'paused';
  return clock.speed === 1 ? 'real' : `× ${clock.speed}`;
}

/** How a clock goes, in a sentence. */
export function gaitInWords(clock: Clock): string {
  if (clock.mode === 'manual') return 'A manual clock: time stands still until it is moved.';
  if (clock.paused) return 'Paused: time stands still until it is moved or goes on.';
  return clock.speed === 1 ? 'Time passes as outside.' : `Time passes ${clock.speed} times as fast as outside.`;
}

const KINDS: Readonly<Record<Event['kind'], readonly [one: string, several: string]>> = {
  state: ['state', 'states'],
  webhook: ['webhook', 'webhooks'],
  inbound: ['message from a handset', 'messages from handsets'],
  exchange: ['request', 'requests'],
};

/** What happened while a clock moved, such as `3 events on the way: 2 states, 1 webhook`. */
export function happenedInWords({ events, truncated }: Schemas['ClockAdvanced']): string {
  if (events.length === 0) return 'Nothing happened on the way';
  const counts = Object.entries(KINDS).flatMap(([kind, words]) => {
    const count = events.filter((event) => event.kind === kind).length;
    return count === 0 ? [] : [`${count} ${words[count === 1 ? 0 : 1]}`];
  });
  if (truncated) return `More than ${events.length} events on the way; the first: ${counts.join(', ')}`;
  return `${events.length} ${events.length === 1 ? 'event' : 'events'} on the way: ${counts.join(', ')}`;
}
