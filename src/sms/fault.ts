/**
 * Why a request is refused, in our words. A provider says each in its own (see `Wordings`), so that code which
 * refuses need not know who is asking.
 */
export type FaultKind =
  | 'missing-key'
  | 'invalid-key'
  | 'invalid-signature'
  | 'forbidden'
  | 'unknown-path'
  | 'method-not-allowed'
  | 'payload-too-large'
  | 'unsupported-media-type'
  | 'malformed-body'
  | 'missing-field'
  | 'invalid-request'
  | 'invalid-destination'
  | 'invalid-sender'
  | 'unknown-sender'
  | 'unapproved-sender'
  | 'text-too-long'
  | 'unknown-message'
  | 'unknown-country'
  | 'unknown-webhook'
  | 'wrong-code'
  | 'forbidden-destination'
  | 'insufficient-balance'
  | 'rate-limited'
  | 'internal-error'
  | 'unavailable';

export interface FaultContext {
  /** What is wrong with this very request and how to mend it; without it the provider's standing sentence is used. */
  readonly detail?: string | undefined;
  /** The JSON pointer or the name of the parameter at fault. */
  readonly field?: string | undefined;
  /** Headers that belong to the refusal, such as `allow`. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** A refusal. Thrown anywhere below the gateway and worded there. */
export class Fault extends Error {
  readonly kind: FaultKind;
  readonly context: FaultContext;

  constructor(kind: FaultKind, context: FaultContext = {}) {
    super(context.detail ?? kind);
    this.name = 'Fault';
    this.kind = kind;
    this.context = context;
  }
}

/** A refusal without a sentence of its own, or with one that tells this caller what to mend. */
export function fault(kind: FaultKind, detail?: string): Fault {
  return new Fault(kind, { detail });
}
