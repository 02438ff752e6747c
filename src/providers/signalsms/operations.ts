import { requireHttps } from '../../http/callback-url.ts';
import { contractOf } from '../../http/contract.ts';
import { operationsOf } from '../../http/operation-types.ts';
import type { FieldFaults } from '../../http/problem.ts';
import type { Desk } from '../../http/provider.ts';
import { readSchedule } from '../../http/schedule.ts';
import type { Account, Caller } from '../../sms/directory.ts';
import { encode } from '../../sms/encoding.ts';
import { fault } from '../../sms/fault.ts';
import type { Message, Submission } from '../../sms/message.ts';
import type { Micros } from '../../sms/money.ts';
import type { Batch } from '../../sms/smsc.ts';
import type { operations as Api, components } from './api.d.ts';
import { MONEY_STEP, printBalance, printDispatch, printRate, printStatus, tariff } from './dialect.ts';

type Schemas = components['schemas'];

export const contract = contractOf('signalsms.yaml');

export const fieldFaults: FieldFaults = { sender: 'invalid-sender', recipients: 'invalid-destination' };

/** The document gives no validity period; this is what most carriers do. */
const VALIDITY = 48 * 3_600_000;

/** "Slightly higher cost per SMS" for fast dispatch, which must not show in the document's own sample of 0.046. */
const FAST_DISPATCH_SURCHARGE = 0.01;

export const operations = operationsOf<Api, Desk, Caller>()({
  dispatchSms({ body, caller }, desk) {
    const batch = dispatch(body, caller, desk);
    return { status: 200, body: printDispatch(batch, desk.ledger.balance(caller.account.path)) };
  },

  getStatus: ({ path, caller }, desk) => ({ status: 200, body: statusOf(path.message_id, caller, desk) }),
  getStatusByQuery: ({ query, caller }, desk) => ({ status: 200, body: statusOf(query.message_id, caller, desk) }),
  getStatusByMessage: ({ path, caller }, desk) => ({ status: 200, body: statusOf(path.message_id, caller, desk) }),

  getBalance: ({ caller }, desk) => ({ status: 200, body: balanceOf(caller, desk) }),
  getWalletBalance: ({ caller }, desk) => ({ status: 200, body: balanceOf(caller, desk) }),
  getBalanceAlias: ({ caller }, desk) => ({ status: 200, body: balanceOf(caller, desk) }),
  getWallet: ({ caller }, desk) => ({ status: 200, body: balanceOf(caller, desk) }),

  getRates: ({ query }) => ({ status: 200, body: ratesOf(query.country) }),
  getSmsRates: ({ query }) => ({ status: 200, body: ratesOf(query.country) }),
  getPricing: ({ query }) => ({ status: 200, body: ratesOf(query.country) }),

  getSenders: ({ caller }) => ({ status: 200, body: sendersOf(caller) }),
  getSmsSenders: ({ caller }) => ({ status: 200, body: sendersOf(caller) }),
  getSenderIds: ({ caller }) => ({ status: 200, body: sendersOf(caller) }),
});

function dispatch(request: Schemas['DispatchRequest'], caller: Caller, { smsc, clock, options }: Desk): Batch {
  requireApproved(request.sender, caller.account);
  if (request.callback_url !== undefined) requireHttps(request.callback_url, 'callback_url', options.strictCallbacks);
  const scheduledAt = readSchedule(request.schedule_at, 'schedule_at', clock.now());
  const { encoding, segments } = encode(request.message);
  const submissions = request.recipients.map((to) => ({
    caller,
    scheduledAt,
    to,
    from: request.sender,
    text: request.message,
    encoding,
    segments,
    validity: VALIDITY,
    callback: request.callback_url,
    reference: undefined,
  }));
  const rate = request.fast_dispatch ? 1 + FAST_DISPATCH_SURCHARGE : 1;
  return smsc.submitAll(submissions, (sum) => rounded(sum * rate));
}

/** A message once more, without fast dispatch, which no message remembers. */
export function resend(_original: Message, submission: Submission, { smsc }: Desk): Message {
  return smsc.submit(submission, rounded);
}

const rounded = (sum: Micros): Micros => Math.round(sum / MONEY_STEP) * MONEY_STEP;

/**
 * "Sender IDs must be pre-registered before use in dispatch requests" (docs, on listing senders). A number with its `+`
 * has more than the "11 alphanumeric characters" of a sender, so it takes being registered to be one at all.
 */
function requireApproved(name: string, { senders }: Account): void {
  const sender = senders.find((sender) => sender.name === name);
  if (sender === undefined) throw fault(name.startsWith('+') ? 'invalid-sender' : 'unknown-sender');
  if (sender.status !== 'approved') throw fault('unapproved-sender');
}

function statusOf(id: string, caller: Caller, { smsc }: Desk): Schemas['MessageStatus'] {
  const [first, ...others] = smsc.findBatch(id, caller);
  if (first === undefined) throw fault('unknown-message');
  return printStatus([first, ...others]);
}

function balanceOf({ account }: Caller, { ledger }: Desk): Schemas['Balance'] {
  return printBalance(ledger.balance(account.path), account);
}

function ratesOf(country: string | undefined): Schemas['RateList'] {
  if (country === undefined) return { rates: tariff.rates().map(printRate) };
  const rate = tariff.rate(country.toUpperCase());
  if (rate === undefined) throw fault('unknown-country');
  return { rates: [printRate(rate)] };
}

function sendersOf({ account }: Caller): Schemas['SenderList'] {
  return { senders: account.senders.map(({ name, status, createdAt }) => ({ name, status, created_at: createdAt })) };
}
