import { type Message, stateOf } from '../../../sms/message.ts';
import { allSent, isOut, partsOf, type Sent, sendTime } from '../broadcasts.ts';
import type { Calls, Desk, Schemas } from '../calls.ts';
import { findClient } from '../clients.ts';
import { costOf, reportStatus, tally } from '../delivery.ts';
import { answer, money, msisdn, name, sender, statuses, text, timestamp } from '../dialect.ts';
import { printValues } from '../fields.ts';
import { isWithin, readPeriod } from '../moment.ts';
import { pageOf, rowsOf } from '../paging.ts';
import { listGiven, numberGiven, optionalNumber } from '../references.ts';
import type { ContactList } from '../state.ts';

const DAY = 86_400_000;

/** "Default is the last 24 hours" (docs, both calls), and how much they take at most. */
const COUNTED = { usual: DAY, longest: 7 * DAY };
const REPORTED = { usual: DAY, longest: 30 * DAY };

/** Long enough for everything that there is. */
const EVER = { usual: 100 * 365 * DAY };

/** The calls on the messages of a period. */
export const reports: Pick<Calls, 'getUserSmsSent' | 'getSmsSentCount' | 'getContactSmsStats' | 'getMessageReport'> = {
  getUserSmsSent({ body, caller }, desk) {
    const period = readPeriod(body, { ...EVER, now: desk.clock.now() });
    const handset = optionalNumber(body.msisdn, 'msisdn');
    const found = copiesOf(allSent(caller, desk)).filter(
      ({ message }) => isWithin(period, sendTime(message)) && (handset === undefined || message.to === handset),
    );
    const { page, first, end } = pageOf(found.length, body);
    const rows = found.sort(latestFirst).slice(first, end).map(printCopy);
    return answer({ page, total: found.length, ...rowsOf('messages', rows) });
  },

  getSmsSentCount({ body, caller }, desk) {
    const period = readPeriod(body, { ...COUNTED, now: desk.clock.now() });
    const account = body.client_id ? findClient(body.client_id, caller, desk) : caller.account;
    let count = 0;
    for (const message of desk.smsc.sentBy({ account, test: caller.test })) {
      if (isOut(message) && isWithin(period, sendTime(message))) count += message.segments;
    }
    return answer({ count });
  },

  getContactSmsStats({ body, caller }, desk) {
    const handset = numberGiven(body.mobile, 'mobile', body.countrycode);
    const period = readPeriod(body, { ...EVER, now: desk.clock.now() });
    const found = copiesOf(allSent(caller, desk)).filter(
      ({ message }) => message.to === handset && isWithin(period, sendTime(message)),
    );
    const compare = ORDERS[body.sort_field || 'datetime_send'];
    const direction = body.order === 'desc' ? -1 : 1;
    found.sort((one, other) => direction * (compare(one, other) || sendTime(one.message) - sendTime(other.message)));
    const { page, first, end } = pageOf(found.length, body);
    const rows = found.slice(first, end).map(({ message }) => ({
      message_id: Number(message.batch),
      datetime_send: timestamp(sendTime(message)),
      delivery_status: statuses[stateOf(message)],
    }));
    return answer({ page, total: found.length, ...rowsOf('records', rows) });
  },

  getMessageReport({ body, caller }, desk) {
    const period = readPeriod(body, { ...REPORTED, now: desk.clock.now() });
    const handset = optionalNumber(body.number, 'number');
    const list = listGiven(body.list_id, caller, desk);
    const type = body.type || 'all';
    const found = [...allSent(caller, desk)].filter(
      ({ broadcast, copies }) =>
        isWithin(period, timeOf(copies)) &&
        (type === 'all' || broadcast.type === type) &&
        (handset === undefined || copies.some(({ to }) => to === handset)),
    );
    found.sort((one, other) => timeOf(other.copies) - timeOf(one.copies));
    const { page, first, end } = pageOf(found.length, body);
    const rows = found
      .slice(first, end)
      .map((sent) => ({ ...printReport(sent), ...printContactOf(sent, list, body.response_style, desk) }));
    return answer({
      page,
      messages_total: found.length,
      sms_total: found.reduce((sum, { copies }) => sum + partsOf(copies), 0),
      ...rowsOf('messages', rows),
    });
  },
};

/** A message that has gone out, and the id of that copy. */
interface Copy {
  readonly id: number;
  readonly message: Message;
}

function copiesOf(all: Iterable<Sent>): Copy[] {
  const found: Copy[] = [];
  for (const { broadcast, copies } of all) {
    for (const [index, message] of copies.entries()) {
      if (isOut(message)) found.push({ id: broadcast.firstCopy + index, message });
    }
  }
  return found;
}

function latestFirst(one: Copy, other: Copy): number {
  return sendTime(other.message) - sendTime(one.message) || other.id - one.id;
}

function printCopy({ id, message }: Copy): Schemas['MessageRow'] {
  return {
    id,
    message_id: Number(message.batch),
    message: text(message.text),
    sent_at: timestamp(sendTime(message)),
    msisdn: msisdn(message.to),
    caller_id: sender(message.from),
    status: statuses[stateOf(message)],
  };
}

type SortField = Exclude<NonNullable<Schemas['GetContactSmsStatsRequest']['sort_field']>, ''>;

const ORDERS: Readonly<Record<SortField, (one: Copy, other: Copy) => number>> = {
  datetime_send: () => 0,
  delivery_status: (one, other) => statuses[stateOf(one.message)].localeCompare(statuses[stateOf(other.message)]),
  message_id: (one, other) => Number(one.message.batch) - Number(other.message.batch),
};

const timeOf = ([first]: readonly Message[]) => (first === undefined ? 0 : sendTime(first));

function printReport({ broadcast, copies }: Sent): Schemas['ReportRow'] {
  const { pending, delivered, soft, hard } = tally(copies);
  const [only, ...others] = copies;
  return {
    type: broadcast.type,
    id: Number(broadcast.id),
    sms: partsOf(copies),
    // Subtracted, for the minus of nothing would be written too.
    cost: 0 - money(costOf(copies)),
    sent_at: timestamp(timeOf(copies)),
    status: reportStatus(copies),
    message: text(broadcast.template),
    pending,
    delivered,
    soft_bounced: soft,
    hard_bounced: hard,
    optouts: broadcast.optOuts,
    responses: broadcast.responses,
    ...(only === undefined || others.length > 0 ? {} : { msisdn: msisdn(only.to) }),
  };
}

type ContactOf = Pick<Schemas['ReportRow'], 'first_name' | 'last_name' | 'fields'>;
type Style = Schemas['ResponseStyle']['response_style'];

/** Who the only recipient is in the list that was asked for. */
function printContactOf({ copies }: Sent, list: ContactList | undefined, style: Style, { state }: Desk): ContactOf {
  const [only, ...others] = copies;
  const contact = list && only && others.length === 0 ? state.lists.contact(list.id, only.to) : undefined;
  if (list === undefined || contact === undefined) return {};
  const fields = printValues(contact, list, style);
  return {
    first_name: name(contact.firstName, list),
    last_name: name(contact.lastName, list),
    ...(fields === undefined ? {} : { fields }),
  };
}
