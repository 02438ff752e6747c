import { operationsOf } from '../../http/operation-types.ts';
import { ShapeError } from '../../shape.ts';
import { Fault } from '../../sms/fault.ts';
import type { operations as Api } from '../api.d.ts';
import type { ControlDesk } from '../desk.ts';
import type { Visitor } from '../guard.ts';

/** A sandbox as a file. */
export const state = operationsOf<Pick<Api, 'getSnapshot' | 'restoreSnapshot'>, ControlDesk, Visitor>()({
  getSnapshot: (_call, desk) => ({ status: 200, body: desk.snapshot() }),

  restoreSnapshot({ body }, desk) {
    try {
      desk.restore(body);
    } catch (error) {
      if (!(error instanceof ShapeError)) throw error;
      throw new Fault('invalid-request', { detail: error.message, field: error.place });
    }
    return { status: 200, body: { status: 'ok' } };
  },
});
