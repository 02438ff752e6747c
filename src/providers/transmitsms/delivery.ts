import { type Message, type MessageState, stateOf } from '../../sms/message.ts';
import { type Broadcast, partsOf, type Sent, sendTime } from './broadcasts.ts';
import type { Schemas } from './calls.ts';
import { money, text, timestamp } from './dialect.ts';

/** What became of the copies of a broadcast. */
interface Tally {
  readonly pending: number;
  readonly delivered: number;
  readonly soft: number;
  readonly hard: number;
}

/** What each state counts as; a cancelled copy as nothing. */
const COUNTED: Readonly<Record<MessageState, keyof Tally | undefined>> = {
  scheduled: 'pending',
  accepted: 'pending',
  enroute: 'pending',
  delivered: 'delivered',
  expired: 'soft',
  undeliverable: 'hard',
  rejected: 'hard',
  deleted: undefined,
};

export function tally(copies: readonly Message[]): Tally {
  const counts = { pending: 0, delivered: 0, soft: 0, hard: 0 };
  for (const copy of copies) {
    const counted = COUNTED[stateOf(copy)];
    if (counted !== undefined) counts[counted]++;
  }
  return counts;
}

/** All nought, as recorded: the answer to a send says nothing of what becomes of it. */
export const NO_STATS: Schemas['DeliveryStats'] = { delivered: 0, pending: 0, bounced: 0, responses: 0, optouts: 0 };

export function printStats({ broadcast: { responses, optOuts }, copies }: Sent): Schemas['DeliveryStats'] {
  const { delivered, pending, soft, hard } = tally(copies);
  return { delivered, pending, bounced: soft + hard, responses, optouts: optOuts };
}

/** What all answers about a broadcast begin with. */
export function printSent({ copies }: Sent) {
  const [first] = copies;
  return {
    message_id: Number(first?.batch),
    send_at: timestamp(first === undefined ? 0 : sendTime(first)),
    recipients: copies.length,
    cost: money(costOf(copies)),
    sms: partsOf(copies),
  };
}

/** The list it was sent to, where it was sent to one. */
export function printListOf({ list }: Broadcast): Pick<Schemas['Message'], 'list'> {
  return list === undefined ? {} : { list: { id: list.id, name: text(list.name) } };
}

export function costOf(copies: readonly Message[]): number {
  return copies.reduce((sum, { price }) => sum + price, 0);
}

/** What reports and ledgers call the state of a broadcast. */
export function reportStatus([first]: readonly Message[]): Schemas['ReportStatus'] {
  const state = first && stateOf(first);
  if (state === 'deleted') return 'user cancelled';
  return state === 'scheduled' ? 'scheduled' : 'completed';
}
