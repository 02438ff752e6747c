import { operationsOf } from '../../http/operation-types.ts';
import { Fault } from '../../sms/fault.ts';
import { type Message, stateOf } from '../../sms/message.ts';
import { asMsisdn } from '../../sms/msisdn.ts';
import { withMilliseconds } from '../../time/instant.ts';
import type { operations as Api } from '../api.d.ts';
import type { ControlDesk } from '../desk.ts';
import type { Visitor } from '../guard.ts';
import { viewMessage } from '../views.ts';
import { providerOf, select } from './lookups.ts';

type Calls = Pick<Api, 'listMessages' | 'receiveInbound'>;

/** What was sent, and what handsets send. */
export const messages = operationsOf<Calls, ControlDesk, Visitor>()({
  listMessages({ query }, desk) {
    const { provider, account, status, limit } = query;
    const to = query.to && asMsisdn(query.to);
    const { total, listed } = select(
      desk.messages.newestFirst(),
      limit,
      (message) =>
        (provider === undefined || provider === message.provider) &&
        (account === undefined || account === message.caller.account.id) &&
        (to === undefined || to === message.to) &&
        (status === undefined || isIn(message, status, desk)),
    );
    const messages = listed.map((message) => viewMessage(message, providerOf(desk, message.provider)));
    return { status: 200, body: { total, messages } };
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

/** Whether a message is in a state, by our word for it or its provider's. */
function isIn(message: Message, status: string, desk: ControlDesk): boolean {
  const state = stateOf(message);
  return status === state || status === providerOf(desk, message.provider).statuses[state];
}
