import { operationsOf } from '../../http/operation-types.ts';
import { Fault } from '../../sms/fault.ts';
import { parseDuration } from '../../time/duration.ts';
import { withMilliseconds } from '../../time/instant.ts';
import type { operations as Api, components } from '../api.d.ts';
import type { ControlDesk } from '../desk.ts';
import type { Visitor } from '../guard.ts';
import { viewEvent } from '../views.ts';

type Schemas = components['schemas'];

/** How many events an answer lists before it says that there were more. */
const EVENTS_LISTED = 1000;

/** The one clock. */
export const clock = operationsOf<Pick<Api, 'getClock' | 'advanceClock'>, ControlDesk, Visitor>()({
  getClock: (_call, { clock }) => {
    const next = clock.next();
    return {
      status: 200,
      body: {
        mode: clock.mode,
        now: withMilliseconds(clock.now()),
        speed: clock.speed,
        next: next === undefined ? null : withMilliseconds(next),
        pending: clock.booked,
      },
    };
  },

  async advanceClock({ body }, desk) {
    const delay = durationOf(body.by);
    const events: Schemas['Event'][] = [];
    let happened = 0;
    const unsubscribe = desk.subscribe((happening) => {
      if (happening.kind === 'exchange' || ++happened > EVENTS_LISTED) return;
      events.push(viewEvent(happening));
    });
    try {
      await desk.clock.advance(delay);
    } finally {
      unsubscribe();
    }
    return {
      status: 200,
      body: { now: withMilliseconds(desk.clock.now()), events, truncated: happened > EVENTS_LISTED },
    };
  },
});

function durationOf(text: string): number {
  try {
    return parseDuration(text);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new Fault('invalid-request', { detail: error.message, field: '/by' });
  }
}
