import { operationsOf } from '../../http/operation-types.ts';
import { Fault } from '../../sms/fault.ts';
import { asMsisdn } from '../../sms/msisdn.ts';
import type { operations as Api } from '../api.d.ts';
import { involves } from '../criteria.ts';
import type { ControlDesk } from '../desk.ts';
import type { Visitor } from '../guard.ts';
import { viewInbound } from '../views.ts';
import { providerOf, requireProvider, select } from './lookups.ts';

/** What handsets send. */
export const inbound = operationsOf<Pick<Api, 'listInbound' | 'receiveInbound'>, ControlDesk, Visitor>()({
  listInbound({ query: { provider, number, limit } }, desk) {
    requireProvider(desk, provider);
    const isWith = number === undefined ? () => true : involves(number);
    const { total, listed } = select(
      desk.inbound(),
      limit,
      (message) => (provider === undefined || provider === message.provider) && isWith(message),
    );
    return { status: 200, body: { total, inbound: listed.map(viewInbound) } };
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
    return { status: 200, body: viewInbound(received) };
  },
});
