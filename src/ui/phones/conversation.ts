import type { Schemas } from '../desk.ts';
import { digitsIn } from './inbound-providers.ts';

type Message = Schemas['ControlMessage'];
type Inbound = Schemas['InboundReceived'];
type Attempt = Schemas['WebhookAttempt'];

/** What stands on the screen of a handset. */
export type Entry =
  | { readonly kind: 'message'; readonly at: string; readonly message: Message }
  /** What it sent itself, with the webhooks that followed. */
  | { readonly kind: 'reply'; readonly at: string; readonly reply: Inbound; readonly told: readonly Attempt[] };

/** Somebody who wrote to a handset, or whom it wrote to. */
export interface Sender {
  readonly provider: string;
  /** The sender ID: a number in E.164, or a word. */
  readonly name: string;
  /** Id of the account. */
  readonly account: string;
}

/** The conversations of a handset as one, oldest first, each message when it arrived. */
export function entriesOf(
  messages: readonly Message[],
  replies: readonly Inbound[],
  attempts: readonly Attempt[],
): Entry[] {
  const entries: Entry[] = [
    ...replies.map(
      (reply) => ({ kind: 'reply', at: reply.received_at, reply, told: toldBy(reply, attempts) }) as const,
    ),
    ...messages.map((message) => ({ kind: 'message', at: arrivalOf(message), message }) as const),
  ];
  // They come newest first; of two of one instant the later one has to stay below.
  return entries.reverse().sort((one, other) => one.at.localeCompare(other.at));
}

/** Those a handset has to do with, each once, the latest first. */
export function sendersOf(entries: readonly Entry[]): Sender[] {
  const senders = new Map<string, Sender>();
  for (const entry of entries.toReversed()) {
    const sender: Sender =
      entry.kind === 'message'
        ? { provider: entry.message.provider, name: entry.message.from, account: entry.message.account }
        : { provider: entry.reply.provider, name: entry.reply.to, account: entry.reply.account };
    const key = `${sender.provider} ${digitsIn(sender.name) ?? sender.name}`;
    if (!senders.has(key)) senders.set(key, sender);
  }
  return [...senders.values()];
}

const arrivalOf = ({ state, finished_at, accepted_at }: Message) =>
  state === 'delivered' ? (finished_at ?? accepted_at) : accepted_at;

/** The webhooks that told of a reply, oldest first: they name the id that the provider gave it. */
function toldBy({ id, provider, received_at }: Inbound, attempts: readonly Attempt[]): Attempt[] {
  const named = new RegExp(`(?<!\\w)${id.replace(/\W/g, '\\$&')}(?!\\w)`);
  return attempts
    .filter((attempt) => attempt.provider === provider && attempt.at >= received_at)
    .filter(({ url, request_body }) => named.test(url) || named.test(request_body))
    .reverse();
}
