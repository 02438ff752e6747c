import { count, instant, integer, list, nullable, object, oneOf, optional, type Shaped, text } from '../shape.ts';
import type { Caller } from './directory.ts';
import type { Message, Step } from './message.ts';

const stepDump = object({
  after: integer,
  state: oneOf('scheduled', 'accepted', 'enroute', 'delivered', 'expired', 'undeliverable', 'rejected', 'deleted'),
  reason: optional(
    oneOf('handset-blocked', 'invalid-destination', 'spam-filtered', 'carrier-unreachable', 'no-credit'),
  ),
});

/** A message as it is written down: its caller by its key, its next step by its place among those of its instant. */
export type MessageDump = Shaped<typeof messageDump>;

export const messageDump = object({
  id: text,
  batch: text,
  provider: text,
  key: text,
  to: text,
  from: text,
  text,
  encoding: oneOf('GSM-7', 'UCS-2'),
  segments: count,
  validity: count,
  callback: optional(text),
  reference: optional(text),
  country: optional(text),
  price: integer,
  acceptedAt: instant,
  scheduledAt: optional(instant),
  outcome: text,
  disorder: optional(
    oneOf(
      'duplicate',
      'out_of_order',
      'before_response',
      'late_after_final',
      'missing',
      'bad_signature',
      'expired_timestamp',
      'per_segment',
      'burst',
    ),
  ),
  plan: list(stepDump),
  passed: count,
  /** Null when nothing is ahead of it. */
  turn: nullable(integer),
});

/** A literal, and read back by one: of the ways to write down a hundred thousand of them this is the fastest by far. */
export function dumpMessage(message: Message): MessageDump {
  return {
    id: message.id,
    batch: message.batch,
    provider: message.provider,
    key: message.caller.key,
    to: message.to,
    from: message.from,
    text: message.text,
    encoding: message.encoding,
    segments: message.segments,
    validity: message.validity,
    callback: message.callback,
    reference: message.reference,
    country: message.country,
    price: message.price,
    acceptedAt: message.acceptedAt,
    scheduledAt: message.scheduledAt,
    outcome: message.outcome,
    disorder: message.disorder,
    plan: message.plan.map(({ after, state, reason }) => ({ after, state, reason })),
    passed: message.passed,
    turn: message.booking?.order ?? null,
  };
}

/** Makes messages out of what was written down; those of one plan share it, as they did. */
export class MessageReader {
  readonly #callerOf: (provider: string, key: string) => Caller | undefined;
  readonly #plans = new Map<string, readonly Step[]>();

  constructor(callerOf: (provider: string, key: string) => Caller | undefined) {
    this.#callerOf = callerOf;
  }

  /** The message, with nothing booked for it; undefined when nobody has the key it was sent with. */
  read(dump: MessageDump): Message | undefined {
    const caller = this.#callerOf(dump.provider, dump.key);
    if (caller === undefined) return undefined;
    return {
      id: dump.id,
      batch: dump.batch,
      provider: dump.provider,
      caller,
      to: dump.to,
      from: dump.from,
      text: dump.text,
      encoding: dump.encoding,
      segments: dump.segments,
      validity: dump.validity,
      callback: dump.callback,
      reference: dump.reference,
      country: dump.country,
      price: dump.price,
      acceptedAt: dump.acceptedAt,
      scheduledAt: dump.scheduledAt,
      outcome: dump.outcome,
      disorder: dump.disorder,
      plan: this.#planOf(dump.plan),
      passed: dump.passed,
      booking: undefined,
    };
  }

  #planOf(dump: MessageDump['plan']): readonly Step[] {
    const name = JSON.stringify(dump);
    let plan = this.#plans.get(name);
    if (plan === undefined) {
      plan = dump.map(({ after, state, reason }) =>
        reason === undefined ? { after, state } : { after, state, reason },
      );
      this.#plans.set(name, plan);
    }
    return plan;
  }
}
