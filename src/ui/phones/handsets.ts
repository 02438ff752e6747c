import type { Schemas } from '../desk.ts';
import { digitsOf } from '../digits.ts';

/** A number that messages went to or came from, and the newest of them. */
export interface Handset {
  /** In E.164. */
  readonly number: string;
  /** When the newest was sent, on the emulated clock. */
  readonly at: string;
  readonly text: string;
  /** How many of those looked at are its. */
  readonly count: number;
}

/** How many phones fit side by side. */
const MOST = 4;

/** The handsets of these messages, the one with the newest first. */
export function handsetsOf(
  messages: readonly Schemas['ControlMessage'][],
  inbound: readonly Schemas['InboundReceived'][],
): Handset[] {
  const all = [
    ...messages.map(({ to, accepted_at, text }) => ({ number: to, at: accepted_at, text })),
    ...inbound.map(({ from, received_at, text }) => ({ number: from, at: received_at, text })),
  ];
  const handsets = new Map<string, Handset>();
  for (const { number, at, text } of all) {
    const known = handsets.get(number);
    const count = (known?.count ?? 0) + 1;
    handsets.set(number, known === undefined || at > known.at ? { number, at, text, count } : { ...known, count });
  }
  return [...handsets.values()].sort((one, other) => other.at.localeCompare(one.at));
}

/** The numbers that an address opens. */
export function openNumbers(term: string | undefined): string[] {
  // A `+` that was not encoded comes out of an address as a space.
  const numbers = (term ?? '').split(',').map((number) => digitsOf(number));
  return [...new Set(numbers)].flatMap((digits) => (digits === undefined ? [] : [`+${digits}`])).slice(0, MOST);
}

/** With one more beside the others; the first has to go where there is no room. */
export function withNumber(open: readonly string[], number: string): string {
  return [...open.filter((other) => other !== number), number].slice(-MOST).join(',');
}

export function withoutNumber(open: readonly string[], number: string): string {
  return open.filter((other) => other !== number).join(',');
}
