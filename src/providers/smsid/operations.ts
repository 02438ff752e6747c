import { contractOf } from '../../http/contract.ts';
import { operationsOf } from '../../http/operation-types.ts';
import type { FieldFaults } from '../../http/problem.ts';
import type { Desk } from '../../http/provider.ts';
import type { Account, Caller } from '../../sms/directory.ts';
import { encode } from '../../sms/encoding.ts';
import { fault } from '../../sms/fault.ts';
import type { Message } from '../../sms/message.ts';
import { asMsisdn } from '../../sms/msisdn.ts';
import type { OtpStore } from '../../sms/otp.ts';
import type { operations as Api } from './api.d.ts';
import { ok, printBalance, printSent, printStatus } from './dialect.ts';

export const contract = contractOf('smsid.yaml');

export const fieldFaults: FieldFaults = {
  to: { pattern: 'invalid-destination' },
  message: { maxLength: 'text-too-long' },
  sender_id: 'invalid-sender',
};

/** The document gives no validity period; this is what most carriers do. */
const VALIDITY = 48 * 3_600_000;

/** The sender where neither the request nor the account names one. */
const DEFAULT_SENDER = 'SMSID';

export const operations = operationsOf<Api, Desk<OtpStore>, Caller>()({
  sendSms({ body, caller }, desk) {
    const sender = senderOf(body.sender_id, caller.account);
    const message = send({ caller, to: asMsisdn(body.to), from: sender, text: body.message }, desk);
    return ok(printSent(message, desk.ledger.balance(caller.account.path)));
  },

  getStatus({ body, caller }, { smsc }) {
    const message = smsc.find(body.message_id, caller);
    if (message === undefined) throw fault('unknown-message');
    return ok(printStatus(message));
  },

  getBalance: ({ caller }, { ledger }) => ok(printBalance(ledger.balance(caller.account.path))),

  sendOtp({ body, caller }, desk) {
    const to = asMsisdn(body.to);
    const code = desk.state.draw();
    const text = `Your verification code is ${code}`;
    send({ caller, to, from: senderOf(undefined, caller.account), text }, desk);
    // Only now, for a code that could not be sent must not replace one that was.
    desk.state.keep(ownerOf(caller, to), code);
    return ok({ status: 'sent', to });
  },

  verifyOtp({ body, caller }, { state }) {
    if (!state.verify(ownerOf(caller, asMsisdn(body.to)), body.code)) throw fault('wrong-code');
    return ok({ status: 'verified', verified: true });
  },
});

function send(part: { caller: Caller; to: string; from: string; text: string }, { smsc }: Desk<OtpStore>): Message {
  const { encoding, segments } = encode(part.text);
  return smsc.submit({ ...part, encoding, segments, validity: VALIDITY, callback: undefined, reference: undefined });
}

/** "Approved Sender ID … Defaults to your account sender" (docs, "Send SMS"). */
function senderOf(name: string | undefined, { senders, defaultSender }: Account): string {
  const wanted = name ?? defaultSender ?? DEFAULT_SENDER;
  const sender = senders.find((sender) => sender.name === wanted);
  if (sender?.status !== 'approved') throw fault('unapproved-sender');
  return sender.name;
}

const ownerOf = ({ account }: Caller, to: string) => `${account.path} ${to}`;
