import { operationsOf } from '../../http/operation-types.ts';
import type { operations as Api } from '../api.d.ts';
import type { ControlDesk } from '../desk.ts';
import type { Visitor } from '../guard.ts';
import { providerOfHappening, viewEvent } from '../views.ts';
import { requireApi } from './lookups.ts';

/** Everything that happens, as it happens. */
export const events = operationsOf<Pick<Api, 'streamEvents'>, ControlDesk, Visitor>()({
  streamEvents({ query: { provider }, request }, desk) {
    requireApi(desk, provider);
    const { broadcast } = desk;
    broadcast.requireRoom();
    const last = request.headers['last-event-id'];
    const after = last === undefined || last === '' ? undefined : Number(last);
    return {
      status: 200,
      stream: (reader) =>
        broadcast.open(reader, {
          after,
          write(happening, id) {
            if (provider !== undefined && provider !== providerOfHappening(happening)) return undefined;
            const event = viewEvent(happening);
            return `id: ${id}\nevent: ${event.kind}\ndata: ${JSON.stringify(event)}\n\n`;
          },
        }),
    };
  },
});
