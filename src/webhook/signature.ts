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
