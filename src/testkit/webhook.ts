import { type Signed, type Verifier, verify } from './signatures.ts';

/** A webhook as it arrived at the test's receiver. */
export interface ReceivedWebhook {
  /** `POST`, or `GET` for TransmitSMS's callbacks. */
  readonly method: string;
  /** In full, with the query. */
  readonly url: string;
  /** By their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The exact text that was sent. */
  readonly body: string;
  /** The object in the body, or for a `GET` the parameters of the query; empty when it is neither. */
  readonly json: Readonly<Record<string, unknown>>;
  /** The provider that signed it; null where nobody did. */
  readonly provider: string | null;
  /**
   * Whether the signature is one of a secret of the sandbox, over these bytes, and not older than five minutes; null
   * where the provider does not sign.
   */
  readonly verified: boolean | null;
  /** Why it is not verified, in words; null where it is, or needs not be. */
  readonly problem: string | null;
  /** When it arrived, on the emulated clock. */
  readonly at: Date;
}

/** Reads and verifies what arrived. */
export function readWebhook(
  { method, ...signed }: Signed & { readonly method: string },
  at: Date,
  verifier: Verifier,
): ReceivedWebhook {
  return { method, ...signed, json: fieldsOf(method, signed), ...verify(signed, verifier), at };
}

function fieldsOf(method: string, { url, body }: Signed): Readonly<Record<string, unknown>> {
  if (method === 'GET') return Object.fromEntries(new URL(url).searchParams);
  try {
    const content: unknown = JSON.parse(body);
    // An object has fields of whatever type, which the reader has to look at anyway.
    return typeof content === 'object' && content !== null ? (content as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

/** A webhook in a few words. */
export function told({ method, url, body, verified }: ReceivedWebhook): string {
  const content = method === 'GET' ? (url.split('?')[1] ?? '') : body;
  const short = content.length <= 120 ? content : `${content.slice(0, 119)}…`;
  return `${method} ${short}${verified === false ? ' (not verified)' : ''}`;
}
