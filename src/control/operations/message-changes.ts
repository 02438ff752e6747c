import { operationsOf } from '../../http/operation-types.ts';
import type { Provider } from '../../http/provider.ts';
import { sentenceOf } from '../../http/wording.ts';
import { Interruption } from '../../sms/effects.ts';
import { Fault, fault } from '../../sms/fault.ts';
import { isFinished, type Message, type Submission, stateOf } from '../../sms/message.ts';
import type { operations as Api } from '../api.d.ts';
import type { ControlDesk } from '../desk.ts';
import type { Visitor } from '../guard.ts';
import { viewMessage } from '../views.ts';
import { messageOf, providerOf } from './lookups.ts';

/** What somebody has become of a message. */
export const messageChanges = operationsOf<Pick<Api, 'settleMessage' | 'resendMessage'>, ControlDesk, Visitor>()({
  settleMessage({ path, body }, desk) {
    const message = messageOf(desk, path.message);
    if (isFinished(message)) {
      throw fault('invalid-request', `${message.id} is ${stateOf(message)} already, and final states do not change.`);
    }
    desk.settle(message, body.state, body.reason);
    return { status: 200, body: viewMessage(message, providerOf(desk, message.provider)) };
  },

  resendMessage({ path }, desk) {
    const original = messageOf(desk, path.message);
    const provider = providerOf(desk, original.provider);
    return { status: 200, body: viewMessage(resend(original, provider, desk), provider) };
  },
});

function resend(original: Message, provider: Provider, desk: ControlDesk): Message {
  const submission = submissionOf(original, desk);
  try {
    return desk.resend(original, submission);
  } catch (error) {
    if (error instanceof Interruption) throw notSent(`a rule breaks its request off (${error.answer.kind})`);
    if (!(error instanceof Fault)) throw error;
    const wording = provider.wordings[error.kind];
    throw notSent(`${provider.title} answers ${wording[0]}, "${sentenceOf(wording, error)}"`);
  }
}

/** What its sender submitted, but for the time it was scheduled for. */
function submissionOf(original: Message, { directory }: ControlDesk): Submission {
  const { provider, to, from, text, encoding, segments, validity, callback, reference } = original;
  // Accounts and keys may have changed since.
  const caller = directory.caller(provider, original.caller.key);
  if (caller === undefined || caller.revoked) {
    const why = caller === undefined ? 'there is no more' : 'is revoked';
    throw notSent(`the API key it came with, ${original.caller.key}, ${why}`);
  }
  return { caller, to, from, text, encoding, segments, validity, callback, reference };
}

const notSent = (why: string) => fault('invalid-request', `The message is not sent again: ${why}.`);
