import type { Disturbance } from './disturbance.ts';

/** A request as it came over the wire, whatever carried it. */
export interface WireRequest {
  readonly method: string;
  /** The `Host` header: a name and perhaps a port. */
  readonly host: string;
  /** Still percent-encoded, without the query. */
  readonly path: string;
  /** Without its `?`. */
  readonly query: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** The body's text; signatures are checked over its UTF-8 bytes. */
  readonly body: string;
  /** Set by a carrier that could not give the body as text. */
  readonly unreadable?: Unreadable;
}

/** Why a carrier could not give a body as text. */
export type Unreadable = 'payload-too-large' | 'malformed-body' | 'unsupported-media-type';

/** A reply as it goes over the wire. */
export interface WireReply {
  readonly status: number;
  /** Names in the provider's own spelling. */
  readonly headers: Record<string, string>;
  readonly body: string;
  /** What the carrier is to do to it; absent for a reply that arrives whole. */
  readonly disturbance?: Disturbance | undefined;
}
