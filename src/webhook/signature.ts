import { createHmac } from 'node:crypto';

/** The lower-case hex HMAC-SHA256 of a text's UTF-8 bytes. */
export function hmacSha256(secret: string, text: string): string {
  return createHmac('sha256', secret).update(text).digest('hex');
}

/**
 * A signature that carries its own time, `t=<unix seconds>,v1=<hex>`, over `{t}.{body}`. Receivers split it at `,` and
 * `=`, so it holds no spaces and no other `=`.
 */
export function timestampedSignature(secret: string, body: string, seconds: number): string {
  return `t=${seconds},v1=${hmacSha256(secret, `${seconds}.${body}`)}`;
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
