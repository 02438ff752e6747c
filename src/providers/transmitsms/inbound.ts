import type { Inbound, Received } from '../../http/provider.ts';
import type { Caller } from '../../sms/directory.ts';
import { Fault } from '../../sms/fault.ts';
import { accountOf, type Message } from '../../sms/message.ts';
import { isOut, sendTime } from './broadcasts.ts';
import type { Desk } from './calls.ts';
import { timestamp } from './dialect.ts';
import type { Response } from './inbox.ts';
import { bare, callback } from './receipts.ts';
import { LONGEST_VALIDITY, send } from './sending.ts';

/** What opts a handset out, as the whole text and in any case (our choice among the words that no keyword may be). */
const STOP = /^(stop|unsub|unsubscribe|end|cancel|quit|optout|opt-out|opt out)$/i;

/** Takes a message for whoever has the number; undefined when nobody has. */
export function receive(inbound: Inbound, desk: Desk): Received | undefined {
  const owner = desk.state.numbers.ownerOf(inbound.to) ?? lastOnShared(inbound, desk);
  const caller = owner === undefined ? undefined : desk.directory.callerOf(owner);
  if (caller === undefined) return undefined;
  return { account: caller.account, id: String(take(inbound, caller, desk).id) };
}

/** A number that all share is the number of whoever wrote from it last. */
function lastOnShared({ from, to }: Inbound, { state, messages }: Desk): string | undefined {
  if (to !== state.numbers.shared) return undefined;
  for (const message of messages.to(from)) {
    if (message.from === to && isOut(message)) return accountOf(message).path;
  }
  return undefined;
}

/** Stores a message from a handset, and does what the number, its keyword or a word like STOP asks for. */
export function take(inbound: Inbound, caller: Caller, desk: Desk): Response {
  const response = store(inbound, caller, desk);
  if (response.isOptOut) optOut(response, desk);
  report(response, caller, desk);
  if (!response.isOptOut) welcome(response, caller, desk);
  return response;
}

function store({ from, to, text }: Inbound, caller: Caller, { state, smsc, clock }: Desk): Response {
  const account = caller.account.path;
  const original = lastFrom(to, smsc.sentTo(from, caller));
  const isOptOut = STOP.test(text.trim());
  const [word = ''] = text.trim().split(/\s/, 1);
  const keyword = isOptOut ? undefined : state.keywords.find(account, to, word);
  return state.inbox.add({
    account,
    from,
    to,
    text,
    receivedAt: clock.now(),
    original,
    broadcast: original && state.broadcasts.find(original.batch),
    keyword: keyword?.open ? keyword : undefined,
    isOptOut,
  });
}

/** The last of what was sent to a handset: from the number it writes to, else from any. */
function lastFrom(number: string, sent: Iterable<Message>): Message | undefined {
  let last: Message | undefined;
  let lastFromNumber: Message | undefined;
  for (const message of sent) {
    if (!isOut(message)) continue;
    last = later(last, message);
    if (message.from === number) lastFromNumber = later(lastFromNumber, message);
  }
  return lastFromNumber ?? last;
}

function later(one: Message | undefined, other: Message): Message {
  return one === undefined || sendTime(other) > sendTime(one) ? other : one;
}

function optOut({ account, from, broadcast }: Response, { state }: Desk): void {
  // Counted are recipients, not how often they say it.
  if (broadcast !== undefined && !state.lists.hasOptedOut(account, from)) broadcast.optOuts++;
  state.lists.optOut(account, from);
}

/** Calls the first URL that is set: the message's, the keyword's or the number's, the account's. */
function report(response: Response, caller: Caller, desk: Desk): void {
  const { broadcast, original, keyword, account, to } = response;
  const number = desk.state.numbers.find(account, to);
  const urls = [broadcast?.replyCallback, keyword?.forwardUrl, number?.forwardUrl, caller.account.replyUrl];
  const url = urls.find(Boolean);
  if (!url) return;
  const reply = callback(url, caller, desk, {
    status: 'reply',
    message: original ?? null,
    parameters: [
      ['user_id', caller.account.id],
      ['message_id', broadcast?.id ?? '0'],
      ['response', response.text],
      ['response_id', String(response.id)],
      ['mobile', bare(response.from)],
      ['longcode', bare(response.to)],
      ['datetime_entry', timestamp(response.receivedAt)],
      ['is_optout', response.isOptOut ? 'yes' : 'no'],
    ],
  });
  desk.dispatch([reply]);
}

/** Lets the sender join the list of the keyword or number, and answers. */
function welcome(response: Response, caller: Caller, desk: Desk): void {
  const { state, clock } = desk;
  const options = response.keyword ?? state.numbers.find(response.account, response.to);
  const list = options && state.lists.find(response.account, options.list);
  if (options === undefined || list === undefined) return;
  const joined = state.lists.join(list, response.from, clock.now());
  if (joined === 'joined') answer(options.welcomeMessage, response, caller, desk);
  if (joined === 'member') answer(options.membersMessage, response, caller, desk);
}

/** An answer that cannot be paid for is not sent, and nobody is told. */
function answer(template: string, { from: handset, to: from }: Response, caller: Caller, desk: Desk): void {
  if (template === '') return;
  const recipients = [{ msisdn: handset, contact: undefined }];
  try {
    send({ type: 'keyword', caller, from, template, recipients, validity: LONGEST_VALIDITY }, desk);
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
  }
}
