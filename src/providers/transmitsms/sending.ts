import type { Caller } from '../../sms/directory.ts';
import { type Encoded, encode } from '../../sms/encoding.ts';
import { alphanumericId } from '../../sms/ids.ts';
import type { Message, Submission } from '../../sms/message.ts';
import type { Micros } from '../../sms/money.ts';
import type { Broadcast, Sent } from './broadcasts.ts';
import type { Desk } from './calls.ts';
import type { Contact, ContactList } from './state.ts';
import { contactValues, fill, isTemplate } from './template.ts';

export interface Recipient {
  /** E.164. */
  readonly msisdn: string;
  /** Who that is in the list of the broadcast. */
  readonly contact: Contact | undefined;
}

/** A text for handsets, with what is to happen besides. */
export interface Outgoing {
  readonly type: Broadcast['type'];
  readonly caller: Caller;
  readonly from: string;
  readonly template: string;
  readonly recipients: readonly Recipient[];
  readonly list?: ContactList | undefined;
  /** Milliseconds since the epoch. */
  readonly scheduledAt?: number | undefined;
  /** Milliseconds. */
  readonly validity: number;
  /** What `[tracked-link]` leads to. */
  readonly trackedUrl?: string | undefined;
  readonly dlrCallback?: string | undefined;
  readonly replyCallback?: string | undefined;
  readonly linkHitsCallback?: string | undefined;
}

/** "Pending messages are expired after 72 hours" (docs, "Delivery reports"). */
export const LONGEST_VALIDITY = 72 * 3_600_000;

/** The codes of links have eight letters and digits (recorded). */
const newCode = alphanumericId(8);

/**
 * Sends a text to its recipients as one broadcast.
 * @throws Fault what the message centre refuses with, having sent nothing.
 */
export function send(outgoing: Outgoing, desk: Desk): Sent & { readonly cost: Micros } {
  const { type, template, list, trackedUrl, replyCallback, linkHitsCallback } = outgoing;
  const copies = compose(outgoing, desk);
  const { id, messages, cost } = desk.smsc.submitAll(submissionsOf(outgoing, copies));
  const broadcast = desk.state.broadcasts.add(
    { id, type, template, list, replyCallback, linkHitsCallback },
    messages.length,
  );
  for (const [index, message] of messages.entries()) {
    const code = copies[index]?.code;
    if (code !== undefined && trackedUrl !== undefined) desk.state.links.add(code, { url: trackedUrl, message });
  }
  return { broadcast, copies: messages, cost };
}

/** A copy of a broadcast once more, as a broadcast of its own. Its links are still those of the first. */
export function resend(original: Message, submission: Submission, { smsc, state }: Desk): Message {
  const message = smsc.submit(submission);
  const { type = 'api', replyCallback, linkHitsCallback } = state.broadcasts.find(original.batch) ?? {};
  const { batch: id, text: template } = message;
  state.broadcasts.add({ id, type, template, list: undefined, replyCallback, linkHitsCallback }, 1);
  return message;
}

/** What one recipient gets. */
interface Copy {
  readonly to: string;
  readonly text: string;
  /** The code of the tracked link in it. */
  readonly code: string | undefined;
}

/** Fills the text in for each recipient. */
function compose({ template, list, recipients, trackedUrl }: Outgoing, { clock, random }: Desk): Copy[] {
  if (!isTemplate(template)) return recipients.map(({ msisdn: to }) => ({ to, text: template, code: undefined }));
  const newCodeFor = (tag: string, wanted = true) =>
    wanted && template.includes(tag) ? newCode(clock.now(), random) : undefined;
  return recipients.map(({ msisdn: to, contact }) => {
    const values = contactValues(contact, list);
    const code = newCodeFor('[tracked-link]', trackedUrl !== undefined);
    const unsubscribe = newCodeFor('[unsub-reply-link]');
    if (code !== undefined) values.set('tracked-link', `TapTh.is/${code}`);
    if (unsubscribe !== undefined) values.set('unsub-reply-link', `UnsubRep.ly/${unsubscribe}`);
    return { to, text: fill(template, values), code };
  });
}

function submissionsOf(outgoing: Outgoing, copies: readonly Copy[]): Submission[] {
  const { caller, from, scheduledAt, validity, dlrCallback: callback } = outgoing;
  const common = { caller, from, scheduledAt, validity, callback, reference: undefined };
  const encoded = encodedOnce();
  return copies.map(({ to, text }) => {
    const { encoding, segments } = encoded(text);
    return { ...common, to, text, encoding, segments };
  });
}

/** Counts the segments of texts, and of the same text in a row but once. */
function encodedOnce(): (text: string) => Encoded {
  let last: { text: string; encoded: Encoded } | undefined;
  return (text) => {
    if (last?.text !== text) last = { text, encoded: encode(text) };
    return last.encoded;
  };
}
