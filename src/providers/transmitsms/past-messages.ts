import type { Premises } from '../../http/provider.ts';
import { encode } from '../../sms/encoding.ts';
import type { Message } from '../../sms/message.ts';
import type { AccountSeed, MessageSeed } from '../../sms/seed.ts';
import { parseDuration } from '../../time/duration.ts';
import { LONGEST_VALIDITY } from './sending.ts';
import type { State } from './state.ts';

/** Takes up the messages that an account sent, and the replies it got, before the sandbox began. */
export function enterMessages({ provider, account, messages = [] }: AccountSeed, state: State, premises: Premises) {
  for (const seed of messages) {
    const original = resume(seed, `${provider}/${account}`, premises);
    if (original !== undefined) enterReplies(seed, original, state, premises.clock.startedAt);
  }
}

/** An account without a key cannot have sent any. */
function resume(seed: MessageSeed, account: string, { smsc, directory, clock }: Premises): Message | undefined {
  const caller = directory.callerOf(account);
  if (caller === undefined) return undefined;
  const { id, from, to, text, accepted, scheduled } = seed;
  const { encoding, segments } = encode(text);
  const scheduledAt = scheduled === undefined ? undefined : clock.startedAt + parseDuration(scheduled);
  const paths = { callback: undefined, reference: undefined };
  return smsc.resume(
    { caller, scheduledAt, from, to, text, encoding, segments, validity: LONGEST_VALIDITY, ...paths },
    { id, acceptedAt: clock.startedAt - parseDuration(accepted) },
  );
}

function enterReplies({ replies = [] }: MessageSeed, original: Message, state: State, start: number): void {
  const { id: broadcastId, text: template, from, to, caller } = original;
  const unset = { list: undefined, replyCallback: undefined, linkHitsCallback: undefined };
  const broadcast = state.broadcasts.add({ id: broadcastId, type: 'api', template, ...unset }, 1);
  for (const { id, text, received } of replies) {
    state.inbox.enter({
      id,
      account: caller.account.path,
      from: to,
      to: from,
      text,
      receivedAt: start - parseDuration(received),
      original,
      broadcast,
      keyword: undefined,
      isOptOut: false,
    });
  }
}
