import { operationsOf } from '../../http/operation-types.ts';
import type { operations as Api } from '../api.d.ts';
import type { ControlDesk } from '../desk.ts';
import type { Visitor } from '../guard.ts';

/** The emulator as a whole. */
export const emulator = operationsOf<Pick<Api, 'getHealth' | 'reset'>, ControlDesk, Visitor>()({
  getHealth: (_call, { version, providers, clock }) => ({
    status: 200,
    body: { status: 'ok', version, providers: providers.map(({ id }) => id), clock: clock.mode },
  }),

  reset(_call, desk) {
    desk.reset();
    return { status: 200, body: { status: 'ok' } };
  },
});
