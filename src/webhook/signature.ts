import { createHmac } from 'node:crypto';
import type { Misreading } from './misreadings.ts';
import type { Receipt } from './receipt.ts';

/** What of a receipt a signature can be over. */
export type Signable = Pick<Receipt, 'url' | 'body'>;

/** How a provider signs: the lower-case hex HMAC-SHA256 of some text, in a header. */
export interface SignatureScheme {
  readonly header: string;
  /** What is signed and how it is written, in one sentence. */
  readonly description: string;
  /**
   * The very text that is signed.
   * @param seconds when, since the epoch.
   */
  text(receipt: Signable, seconds: number): string;
  /** What the header says; the digits alone by default. */
  print?(hex: string, seconds: number): string;
  /** The seconds since the epoch that a header bears; absent where it bears no time. */
  timeIn?(header: string): number;
  /** What receivers take for the signed text by mistake. */
  misreadings(receipt: Signable, seconds: number): readonly Misreading[];
}

/** The lower-case hex HMAC-SHA256 of a text's UTF-8 bytes. */
export function hmacSha256(secret: string, text: string): string {
  return createHmac('sha256', secret).update(text).digest('hex');
}

/**
 * The header that proves where a receipt comes from, by its name.
 * @param seconds when it is signed, in seconds since the epoch.
 */
export function signatureHeaders(
  { header, text, print = (hex) => hex }: SignatureScheme,
  receipt: Signable,
  secret: string,
  seconds: number,
): Readonly<Record<string, string>> {
  return { [header]: print(hmacSha256(secret, text(receipt, seconds)), seconds) };
}

/** The same headers with every signature in them wrong, though of the right form: each of its hex digits is one more. */
export function forged(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const entries = Object.entries(headers).map(([name, value]) => [name, isSignature(name) ? spoilt(value) : value]);
  return Object.fromEntries(entries);
}

const isSignature = (name: string) => /signature/i.test(name);

const spoilt = (value: string) =>
  value.replace(/[0-9a-f]+$/, (hex) =>
    hex.replace(/./g, (digit) => ((Number.parseInt(digit, 16) + 1) % 16).toString(16)),
  );
