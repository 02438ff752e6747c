import type { Disturbance } from './disturbance.ts';

/** A request as it came over the wire, whatever carried it. */
export interface WireRequest {
  readonly method: string;
  /** The `Host` header: a name and perhaps a port. */
  readonly host: string;
  /** Still percent-encoded, without the query. */
  readonly path: string;
  /** What stands before `path` where the emulator is mounted in another server, such as `/sms`. */
  readonly prefix?: string | undefined;
  /** Without its `?`. */
  readonly query: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** The body's text; signatures are checked over its UTF-8 bytes. */
  readonly body: string;
  /** Set by a carrier that could not give the body as text. */
  readonly unreadable?: Unreadable | undefined;
  /** Who asked, where the carrier can tell when they go away. */
  readonly client?: Client | undefined;
}

/** Whoever waits for a reply, or reads one that goes on. */
export interface Client {
  /** Calls back once when the client is gone, whether it has been answered or not. */
  once(event: 'close', listener: () => void): unknown;
}

/** A client that reads a reply as it comes about. */
export interface Reader extends Client {
  /** Sends some text; false when the reader is gone, or was dropped because it does not keep up. */
  write(text: string): boolean;
  /** Ends the reply. */
  end(): void;
}

/** Bytes that may wait for a reader before it is dropped. */
export const READER_BACKLOG = 1024 * 1024;

/** Why a carrier could not give a body as text. */
export type Unreadable = 'payload-too-large' | 'malformed-body' | 'unsupported-media-type';

/** A reply as it goes over the wire. */
export interface WireReply {
  readonly status: number;
  /** Names in the provider's own spelling. */
  readonly headers: Record<string, string>;
  /** Whoever carries the answer to a HEAD leaves it out. */
  readonly body: string;
  /** Writes the body of a reply that goes on, to whoever carries it; `body` is empty then. */
  readonly stream?: ((reader: Reader) => void) | undefined;
  /** What the carrier is to do to it; absent for a reply that arrives whole. */
  readonly disturbance?: Disturbance | undefined;
}
