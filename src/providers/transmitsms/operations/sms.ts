import type { Caller } from '../../../sms/directory.ts';
import { fault } from '../../../sms/fault.ts';
import { findSent } from '../broadcasts.ts';
import type { Calls, Desk, Schemas } from '../calls.ts';
import { NO_STATS, printListOf, printSent } from '../delivery.ts';
import { answer } from '../dialect.ts';
import { readMoment } from '../moment.ts';
import { countryGiven, formatNumber, readNumber } from '../phone.ts';
import { gather, splitNumbers } from '../recipients.ts';
import { listGiven, requireUrls } from '../references.ts';
import { invalidField, Refusal, refusal } from '../refusals.ts';
import { LONGEST_VALIDITY, type Outgoing, send } from '../sending.ts';

type SendRequest = Schemas['SendSmsRequest'];

/** The newest of three documented limits of the numbers in `to`. */
const MOST_NUMBERS = 500;

const MINUTE = 60_000;

export const sms: Pick<Calls, 'sendSms' | 'cancelSms' | 'formatNumber'> = {
  sendSms({ body, caller }, desk) {
    const given = splitNumbers(body.to);
    if (given.length === 0 && !body.list_id) throw refusal('no-recipient');
    if (given.length > MOST_NUMBERS) throw invalidField('to');
    const country = countryGiven(body.countrycode);
    const options = optionsOf(body, desk);
    const list = listGiven(body.list_id, caller, desk);
    const from = senderOf(body, caller, desk);
    const { recipients, fails, optouts } = gather({ list, given, country }, caller, desk.state);
    if (recipients.length === 0) throw nobodyLeft(given, fails, optouts);
    const sent = send({ ...options, type: 'api', caller, from, template: body.message, recipients, list }, desk);
    return answer({
      ...printSent(sent),
      ...printListOf(sent.broadcast),
      delivery_stats: NO_STATS,
      ...(fails.length > 0 ? { fails } : {}),
      ...(optouts.length > 0 ? { optouts } : {}),
    });
  },

  cancelSms({ body, caller }, desk) {
    const { copies } = findSent(body.id, caller, desk);
    if (!desk.smsc.cancel(copies)) throw refusal('already-sent');
    return answer({ success: 'OK' });
  },

  formatNumber({ body }) {
    const country = countryGiven(body.countrycode);
    if (country === undefined) throw refusal('unknown-country');
    const { code, national, isValid, isLandline } = formatNumber(body.msisdn, country);
    const nationalNumber = national === '' ? null : Number(national);
    return answer({
      number: {
        countrycode: Number(code),
        nationalnumber: nationalNumber,
        national_leading_zeroes: nationalNumber,
        rawinput: null,
        international: national === '' ? null : Number(code + national),
        type: isValid ? (isLandline ? 0 : 1) : 10,
        isValid,
      },
    });
  },
};

/** What a send asks for besides a text and recipients. */
function optionsOf(body: SendRequest, { clock }: Desk): Pick<Outgoing, OptionName> {
  requireUrls(body, 'tracked_link_url', 'link_hits_callback', 'dlr_callback', 'reply_callback');
  const sendAt = readMoment(body.send_at, 'send_at');
  return {
    scheduledAt: sendAt !== undefined && sendAt > clock.now() ? sendAt : undefined,
    validity: body.validity ? Math.min(body.validity * MINUTE, LONGEST_VALIDITY) : LONGEST_VALIDITY,
    trackedUrl: body.tracked_link_url || undefined,
    dlrCallback: body.dlr_callback || undefined,
    replyCallback: body.reply_callback || undefined,
    linkHitsCallback: body.link_hits_callback || undefined,
  };
}

type OptionName = 'scheduledAt' | 'validity' | 'trackedUrl' | 'dlrCallback' | 'replyCallback' | 'linkHitsCallback';

/** Any name of letters and digits with a letter among them, or a number of the account's (our choice). */
const NAME = /^(?=.*[A-Za-z])[A-Za-z0-9]{1,11}$/;

function senderOf({ from: given, from_shared }: SendRequest, { account }: Caller, { state }: Desk): string {
  const { numbers } = state;
  const from = given?.trim();
  if (!from) return (from_shared ? undefined : numbers.active(account.path)[0]?.number) ?? numbers.shared;
  if (NAME.test(from)) return from;
  const number = readNumber(from);
  if (number === undefined || !numbers.senderIds(account.path).has(number)) throw fault('invalid-sender');
  return number;
}

/** A list without anybody is told apart from numbers that are all refused. */
function nobodyLeft(given: readonly string[], fails: readonly string[], optouts: readonly string[]): Refusal {
  if (given.length === 0) return refusal('empty-list');
  return new Refusal({ code: 'RECIPIENTS_ERROR', description: { fails, optouts } });
}
