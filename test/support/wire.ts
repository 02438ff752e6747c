/** A request as a test states it, whatever carries it. */
export interface Sent {
  readonly method: string;
  /** Percent-encoded, with its query. */
  readonly path: string;
  /** The `Host` header. */
  readonly host: string;
  /** Names in lower case. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/** A reply as a client gets it; header names in lower case. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export type Send = (request: Sent) => Promise<Reply>;

export function bytesOf(body: Sent['body']): Uint8Array<ArrayBuffer> {
  return typeof body === 'string' ? new Uint8Array(Buffer.from(body)) : new Uint8Array(body ?? []);
}

/** What a reply of the expected status says; the check against the document, which every reply passes, vouches for it. */
export function accepted<Body>(reply: Reply, status = 200): Body {
  if (reply.status !== status) throw new Error(`expected ${status}, got ${reply.status}: ${reply.body}`);
  return jsonOf(reply) as Body;
}

/** The value a reply's body states in JSON. */
export function jsonOf(reply: Reply): unknown {
  return JSON.parse(reply.body);
}

/** Headers by name in lower case. */
export function lowerCased(headers: Iterable<readonly [string, string]>): Reply['headers'] {
  return Object.fromEntries([...headers].map(([name, value]) => [name.toLowerCase(), value]));
}
