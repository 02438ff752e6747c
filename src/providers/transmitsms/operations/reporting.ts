import { changedAt, type Message, stateOf } from '../../../sms/message.ts';
import { copyTo, findSent, partsOf, type Sent, sendTime } from '../broadcasts.ts';
import type { Calls, Desk, Schemas } from '../calls.ts';
import { printListOf, printSent, printStats, tally } from '../delivery.ts';
import { answer, msisdn, name, sender, statuses, text, timestamp } from '../dialect.ts';
import { pageOf, rowsOf } from '../paging.ts';
import { readNumber } from '../phone.ts';
import { listGiven } from '../references.ts';
import type { ContactList } from '../state.ts';

/** The calls on one message. */
export const reporting: Pick<Calls, 'getSms' | 'getSmsStats' | 'getSmsDeliveryStatus' | 'getSmsSent'> = {
  getSms({ body, caller }, desk) {
    const sent = findSent(body.message_id, caller, desk);
    const { broadcast } = sent;
    return answer({
      ...printSent(sent),
      message: text(broadcast.template),
      ...printListOf(broadcast),
      delivery_stats: printStats(sent),
    });
  },

  getSmsStats({ body, caller }, desk) {
    const { broadcast, copies } = findSent(body.message_id, caller, desk);
    const { pending, delivered, soft, hard } = tally(copies);
    return answer({
      stats: {
        hard_bounced: hard,
        soft_bounced: soft,
        total: partsOf(copies),
        recipientCount: copies.length,
        delivered,
        pending,
        bounced: soft + hard,
        responses: broadcast.responses,
        'opt-outs': broadcast.optOuts,
        link_hits: broadcast.linkHits,
      },
    });
  },

  getSmsDeliveryStatus({ body, caller }, desk) {
    const copy = copyTo(findSent(body.message_id, caller, desk), readNumber(body.msisdn));
    const status = SHORT[statuses[stateOf(copy)]];
    return answer({
      stats: {
        message_id: body.message_id,
        sender_id: sender(copy.from),
        mobile: msisdn(copy.to),
        send_at: timestamp(sendTime(copy)),
        datetime: status === 'pending' ? null : wholeMinute(changedAt(copy)),
        status,
        message: text(copy.text),
      },
    });
  },

  getSmsSent({ body, caller }, desk) {
    const sent = findSent(body.message_id, caller, desk);
    const list = listGiven(body.list_id, caller, desk) ?? sent.broadcast.list;
    const wanted = body.delivery || 'all';
    const found = recipientsOf(sent, desk).filter(
      ({ copy, optout }) =>
        (wanted === 'all' || wanted === SHORT[statuses[stateOf(copy)]]) && isWanted(optout, body.optouts),
    );
    const { page, first, end } = pageOf(found.length, body);
    const rows = found.slice(first, end).map((recipient) => printRecipient(recipient, list, desk));
    return answer({
      page,
      total: found.length,
      message: { ...printSent(sent), ...printListOf(sent.broadcast), delivery_stats: printStats(sent) },
      ...rowsOf('recipients', rows),
    });
  },
};

type DeliveryStatus = Schemas['DeliveryStatus'];
type ShortStatus = Schemas['GetSmsDeliveryStatusResponse']['stats']['status'];

/** Where either bounce is `failed`. */
const SHORT: Readonly<Record<DeliveryStatus, ShortStatus>> = {
  pending: 'pending',
  delivered: 'delivered',
  'soft-bounce': 'failed',
  'hard-bounce': 'failed',
};

/** Reports come by the minute, so one may seem to come before what it reports (as recorded). */
const wholeMinute = (at: number) => `${timestamp(at).slice(0, 16)}:00`;

interface SentTo {
  readonly copy: Message;
  /** Whether the handset has opted out since. */
  readonly optout: boolean;
}

function recipientsOf({ broadcast: { list }, copies }: Sent, { state }: Desk): SentTo[] {
  return copies.map((copy) => {
    const { path } = copy.caller.account;
    const left = list !== undefined && state.lists.contact(list.id, copy.to)?.status === 'opted-out';
    return { copy, optout: left || state.lists.hasOptedOut(path, copy.to) };
  });
}

function isWanted(optout: boolean, asked: Schemas['GetSmsSentRequest']['optouts']): boolean {
  if (asked === 'only') return optout;
  return asked !== 'omit' || !optout;
}

function printRecipient(
  { copy, optout }: SentTo,
  list: ContactList | undefined,
  { state }: Desk,
): Schemas['SentRecipient'] {
  const contact = list && state.lists.contact(list.id, copy.to);
  return {
    msisdn: msisdn(copy.to),
    first_name: contact === undefined ? null : name(contact.firstName, list),
    last_name: contact === undefined ? null : name(contact.lastName, list),
    delivery_status: statuses[stateOf(copy)],
    optout,
  };
}
