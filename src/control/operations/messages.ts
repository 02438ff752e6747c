import { operationsOf } from '../../http/operation-types.ts';
import type { Message } from '../../sms/message.ts';
import type { operations as Api } from '../api.d.ts';
import { criteriaOf, satisfies } from '../criteria.ts';
import type { ControlDesk } from '../desk.ts';
import type { Visitor } from '../guard.ts';
import { viewMessage } from '../views.ts';
import { DEFAULT_LIMIT, messageOf, providerOf, select } from './lookups.ts';

type Calls = Pick<Api, 'listMessages' | 'getMessage'>;

/** What was sent. */
export const messages = operationsOf<Calls, ControlDesk, Visitor>()({
  listMessages({ query: { before, skip = 0, limit = DEFAULT_LIMIT, ...filters } }, desk) {
    const criteria = criteriaOf(filters, desk);
    const { total, listed, isLast } =
      criteria.length === 0 && before === undefined
        ? pageOfAll(desk, skip, limit)
        : pageOf(desk, (message) => satisfies(message, criteria), { before, skip, limit });
    const messages = listed.map((message) => viewMessage(message, providerOf(desk, message.provider)));
    return { status: 200, body: { total, messages, next: isLast ? null : (messages.at(-1)?.id ?? null) } };
  },

  getMessage({ path }, desk) {
    const message = messageOf(desk, path.message);
    return { status: 200, body: viewMessage(message, providerOf(desk, message.provider)) };
  },
});

interface Page {
  readonly total: number;
  readonly listed: readonly Message[];
  /** Whether nothing stands behind it. */
  readonly isLast: boolean;
}

/** A page of all messages there are, which is found without looking at those before it. */
function pageOfAll({ messages }: ControlDesk, skip: number, limit: number): Page {
  const listed: Message[] = [];
  for (const message of messages.sent(skip)) {
    listed.push(message);
    if (listed.length === limit) break;
  }
  return { total: messages.size, listed, isLast: skip + listed.length >= messages.size };
}

/** A page of those that match. Those before it are counted, but it begins behind them. */
function pageOf(
  desk: ControlDesk,
  matching: (message: Message) => boolean,
  { before, skip, limit }: { before: string | undefined; skip: number; limit: number },
): Page {
  const isOlder = olderThan(before, desk);
  let total = 0;
  const older = function* () {
    for (const message of desk.messages.sent()) {
      if (!matching(message)) {
        isOlder(message);
        continue;
      }
      total++;
      if (isOlder(message)) yield message;
    }
  };
  let passed = 0;
  const page = select(older(), limit, () => passed++ >= skip);
  return { total, listed: page.listed, isLast: page.total <= page.listed.length };
}

/**
 * Asked of every message from the newest on, says which stand behind the one with an id. That holds however many come in
 * meanwhile; once it is dropped, so is all behind it.
 */
function olderThan(id: string | undefined, { messages }: ControlDesk): (message: Message) => boolean {
  let reached = id === undefined;
  const border = id === undefined ? undefined : messages.get(id);
  return (message) => {
    if (reached) return true;
    reached = message === border;
    return false;
  };
}
