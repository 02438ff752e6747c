import { type Cut, encode } from '../../sms/encoding.ts';
import { spanInWords } from '../clock/words.ts';
import type { Schemas } from '../desk.ts';
import { nameOf } from '../parts/plain-text.tsx';

type Message = Schemas['ControlMessage'];

/** Such as `1 segment` and `2 segments`. */
export const segmentsInWords = (count: number): string => `${count} ${count === 1 ? 'segment' : 'segments'}`;

/** How long after a message was accepted something was, such as `+1.5 s`. */
export function offsetInWords({ accepted_at }: Message, at: string): string {
  const span = Date.parse(at) - Date.parse(accepted_at);
  return `+${span === 0 ? '0 s' : span >= 1_000 && span < 60_000 ? `${span / 1_000} s` : spanInWords(span)}`;
}

/** What a message cost, and who has the money. */
export function costInWords({ price, currency, test, charged, refunded, segments }: Message): string {
  const sum = `${price} ${currency} for ${segmentsInWords(segments)}`;
  if (test) return `${sum}, not charged: it was sent with a test key`;
  if (!charged) return `${sum}, not charged`;
  return refunded ? `${sum}, charged and refunded` : `${sum}, charged`;
}

/** What decided the fate of a message, in a sentence. */
export function outcomeInWords({ outcome, to }: Message): string {
  if (outcome === 'delivered') return 'Decided by default: nothing asked for anything else, so it is delivered.';
  if (outcome === 'sandbox key') return 'Decided by its key: what a sandbox key sends is delivered.';
  if (outcome === 'settled by hand') return 'Decided by hand: somebody had it end there.';
  if (outcome === 'magic number') return `Decided by the magic number ${to}.`;
  if (outcome.startsWith('magic number: ')) return `Decided by the magic number ${to}: ${outcome.slice(14)}.`;
  if (outcome.startsWith('X-Emulator-Outcome: ')) return `Decided by its request’s header ${outcome}.`;
  return `Decided by the rule “${outcome}”.`;
}

/** How many segments a text would take with a character of GSM-7 for each that it cannot say. */
export function segmentsWithout(text: string, { beyond }: Pick<Cut, 'beyond'>): number {
  const forcing = new Set(beyond);
  let plain = '';
  let at = 0;
  for (const character of text) {
    plain += forcing.has(at) ? '?' : character;
    at += character.length;
  }
  return encode(plain).segments;
}

/** How many names a list of characters has. */
const NAMED = 5;

/** The names of some characters, each once: `U+2019, U+2026 and 3 more`. */
export function namesInWords(characters: readonly string[]): string {
  const names = [...new Set(characters)].map(nameOf);
  const listed = names.slice(0, NAMED).join(', ');
  return names.length > NAMED ? `${listed} and ${names.length - NAMED} more` : listed;
}
