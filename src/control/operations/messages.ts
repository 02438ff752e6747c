import { operationsOf } from '../../http/operation-types.ts';
import { Fault } from '../../sms/fault.ts';
import type { Message } from '../../sms/message.ts';
import { asMsisdn } from '../../sms/msisdn.ts';
import { withMilliseconds } from '../../time/instant.ts';
import type { operations as Api } from '../api.d.ts';
import { criteriaOf, satisfies } from '../criteria.ts';
import type { ControlDesk } from '../desk.ts';
import type { Visitor } from '../guard.ts';
import { viewMessage } from '../views.ts';
import { providerOf, select } from './lookups.ts';

type Calls = Pick<Api, 'listMessages' | 'getMessage' | 'receiveInbound'>;

/** What was sent, and what handsets send. */
export const messages = operationsOf<Calls, ControlDesk, Visitor>()({
  listMessages({ query: { before, limit, ...filters } }, desk) {
    const criteria = criteriaOf(filters, desk);
    const isOlder = olderThan(before, desk);
    const matching = (message: Message) => satisfies(message, criteria);
    let total = 0;
    // Those that came before are counted, but a page begins behind them.
    const older = function* () {
      for (const message of desk.messages.newestFirst()) {
        if (!matching(message)) {
          isOlder(message);
          continue;
        }
        total++;
        if (isOlder(message)) yield message;
      }
    };
    const page = select(older(), limit, () => true);
    const messages = page.listed.map((message) => viewMessage(message, providerOf(desk, message.provider)));
    const next = page.total > page.listed.length ? (messages.at(-1)?.id ?? null) : null;
    return { status: 200, body: { total, messages, next } };
  },

  getMessage({ path }, desk) {
    const message = desk.messages.get(path.message);
    if (message === undefined) {
      const detail = `There is no message "${path.message}"; GET /_emulator/messages lists those there are.`;
      throw new Fault('unknown-message', { detail, field: 'message' });
    }
    return { status: 200, body: viewMessage(message, providerOf(desk, message.provider)) };
  },

  receiveInbound({ body }, desk) {
    const provider = providerOf(desk, body.provider);
    if (provider.receive === undefined) {
      const detail = `${provider.title} has no numbers that messages could come in on.`;
      throw new Fault('invalid-request', { detail, field: '/provider' });
    }
    const inbound = { from: asMsisdn(body.from), to: asMsisdn(body.to), text: body.text };
    const received = desk.receive(provider, inbound);
    if (received === undefined) {
      const detail = `No account of ${provider.title} gets what is sent to ${inbound.to}.`;
      throw new Fault('unknown-path', { detail, field: '/to' });
    }
    const { account, id } = received;
    const at = withMilliseconds(desk.clock.now());
    return { status: 200, body: { id, provider: provider.id, account: account.id, ...inbound, received_at: at } };
  },
});

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
