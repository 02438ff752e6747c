import { isUtf8 } from 'node:buffer';
import type { Unreadable, WireRequest } from './wire.ts';

/** The body of a wire request: its text, or why there is none. */
export type WireBody = Pick<WireRequest, 'body' | 'unreadable'>;

export function unreadable(why: Unreadable): WireBody {
  return { body: '', unreadable: why };
}

/** Reads received bytes as text. */
export function wireBody(bytes: Uint8Array, limit: number): WireBody {
  if (bytes.length > limit) return unreadable('payload-too-large');
  if (!isUtf8(bytes)) return unreadable('malformed-body');
  return { body: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8') };
}
