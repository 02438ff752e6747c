import { count, integer, list as listOf, object, oneOf, optional, type Shaped, text } from '../../shape.ts';
import { BoundedMap } from '../../sms/bounded-map.ts';
import type { Caller } from '../../sms/directory.ts';
import { fault } from '../../sms/fault.ts';
import { dumpList, listDump, loadList } from '../../sms/holdings.ts';
import { type Message, stateOf } from '../../sms/message.ts';
import type { Desk } from './calls.ts';
import type { ContactList } from './state.ts';

/** What TransmitSMS calls a message: one text to any number of handsets, under one id. */
export interface Broadcast {
  readonly id: string;
  /** How it came about: by `send-sms`, or as the answer of a keyword or number. */
  readonly type: 'api' | 'keyword';
  /** The text before its variables are filled in. */
  readonly template: string;
  /** The list it was sent to, as it was then. */
  readonly list: ContactList | undefined;
  /** The id of the first handset's copy; those of the others follow. */
  readonly firstCopy: number;
  /** Where replies to it are reported, and hits of its links, before the account is asked. */
  readonly replyCallback: string | undefined;
  readonly linkHitsCallback: string | undefined;
  responses: number;
  optOuts: number;
  linkHits: number;
}

/** A broadcast and the message that each handset got. */
export interface Sent {
  readonly broadcast: Broadcast;
  readonly copies: readonly Message[];
}

/** As many as there can be messages by default; the copies are kept by the message store. */
const CAPACITY = 200_000;

/** The id of the first copy, that of the sample's (recorded). */
const FIRST_COPY = 937_885_838;

/** Broadcasts as they are written down, the oldest first. */
export type BroadcastsDump = Shaped<typeof broadcastsDump>;

export const broadcastsDump = object({
  nextCopy: integer,
  broadcasts: listOf(
    object({
      id: text,
      type: oneOf('api', 'keyword'),
      template: text,
      list: optional(listDump),
      firstCopy: integer,
      replyCallback: optional(text),
      linkHitsCallback: optional(text),
      responses: count,
      optOuts: count,
      linkHits: count,
    }),
  ),
});

/** What is known of each submission besides its messages. */
export class Broadcasts {
  readonly #byId = new BoundedMap<Broadcast>(CAPACITY);
  #nextCopy = FIRST_COPY;

  find(id: string): Broadcast | undefined {
    return this.#byId.get(id);
  }

  /** @param copies how many handsets it goes to. */
  add(broadcast: Omit<Broadcast, 'firstCopy' | 'responses' | 'optOuts' | 'linkHits'>, copies: number): Broadcast {
    const added = { ...broadcast, firstCopy: this.#nextCopy, responses: 0, optOuts: 0, linkHits: 0 };
    this.#nextCopy += copies;
    this.#byId.set(added.id, added);
    return added;
  }

  dump(): BroadcastsDump {
    const broadcasts = [...this.#byId.entries()].map(([, { list, ...rest }]) => ({
      ...rest,
      list: list && dumpList(list),
    }));
    return { nextCopy: this.#nextCopy, broadcasts };
  }

  load({ nextCopy, broadcasts }: BroadcastsDump): void {
    for (const { list, ...rest } of broadcasts) this.#byId.set(rest.id, { ...rest, list: list && loadList(list) });
    this.#nextCopy = nextCopy;
  }
}

/** Whose broadcasts are asked for. */
export type Owner = Pick<Caller, 'account' | 'test'>;

/** @throws Fault `unknown-message` when the account has none of this id. */
export function findSent(id: number, owner: Owner, { smsc, state }: Desk): Sent {
  const copies = smsc.findBatch(String(id), owner);
  const broadcast = state.broadcasts.find(String(id));
  if (broadcast === undefined || copies.length === 0) throw fault('unknown-message');
  return { broadcast, copies };
}

/** @throws Fault `unknown-message` when it did not go to this handset. */
export function copyTo({ copies }: Sent, handset: string | undefined): Message {
  const copy = copies.find(({ to }) => to === handset);
  if (copy === undefined) throw fault('unknown-message');
  return copy;
}

/** All broadcasts of an account, the newest first. */
export function* allSent(owner: Owner, { smsc, state }: Desk): Generator<Sent> {
  const seen = new Set<string>();
  for (const { batch } of smsc.sentBy(owner)) {
    const broadcast = state.broadcasts.find(batch);
    if (broadcast === undefined || seen.has(batch)) continue;
    seen.add(batch);
    const copies = smsc.findBatch(batch, owner);
    if (copies.length > 0) yield { broadcast, copies };
  }
}

/** When a message goes out, or went. */
export function sendTime({ scheduledAt, acceptedAt }: Message): number {
  return scheduledAt ?? acceptedAt;
}

/** Whether a message has gone out. */
export function isOut(message: Message): boolean {
  const state = stateOf(message);
  return state !== 'scheduled' && state !== 'deleted';
}

/** How many parts messages have together. */
export function partsOf(messages: readonly Message[]): number {
  return messages.reduce((sum, { segments }) => sum + segments, 0);
}
