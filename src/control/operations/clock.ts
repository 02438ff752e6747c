import { operationsOf } from '../../http/operation-types.ts';
import { Fault } from '../../sms/fault.ts';
import { MOMENTS } from '../../time/clock.ts';
import { LONGEST_DURATION, parseDuration } from '../../time/duration.ts';
import { withMilliseconds } from '../../time/instant.ts';
import type { operations as Api, components } from '../api.d.ts';
import type { ControlDesk } from '../desk.ts';
import type { Visitor } from '../guard.ts';
import { happenedDuring } from '../happenings.ts';

type Schemas = components['schemas'];
type Calls = Pick<Api, 'getClock' | 'pauseClock' | 'resumeClock' | 'advanceClock' | 'runNext' | 'runAll'>;

/** The one clock. */
export const clock = operationsOf<Calls, ControlDesk, Visitor>()({
  getClock: (_call, { clock }) => ({ status: 200, body: viewClock(clock) }),

  pauseClock(_call, { clock }) {
    clock.pause();
    return { status: 200, body: viewClock(clock) };
  },

  resumeClock(_call, { clock }) {
    if (clock.mode === 'manual') throw new Fault('invalid-request', { detail: MANUAL });
    clock.resume();
    return { status: 200, body: viewClock(clock) };
  },

  async advanceClock({ body }, desk) {
    const delay = delayOf(body, desk);
    return { status: 200, body: await happenedDuring(desk, () => desk.clock.advance(delay)) };
  },

  runNext: async (_call, desk) => ({ status: 200, body: await happenedDuring(desk, () => desk.clock.runNext()) }),

  runAll: async ({ body }, desk) => ({
    status: 200,
    body: await happenedDuring(desk, () => desk.clock.runAll(body?.moments ?? MOMENTS)),
  }),
});

const MANUAL =
  'The clock is manual and never runs by itself: advance it, or start with a real one ("--clock real" or ' +
  'createEmulator({ clock: "real" })).';

function viewClock(clock: ControlDesk['clock']): Schemas['Clock'] {
  const next = clock.next();
  return {
    mode: clock.mode,
    paused: clock.paused,
    now: withMilliseconds(clock.now()),
    speed: clock.speed,
    next: next === undefined ? null : withMilliseconds(next),
    pending: clock.booked,
  };
}

function delayOf({ by, to }: Schemas['ClockAdvance'], desk: ControlDesk): number {
  if (by !== undefined && to !== undefined) {
    throw new Fault('invalid-request', { detail: 'Give either "by" or "to", not both.', field: '/to' });
  }
  if (to !== undefined) return untilOf(to, desk);
  if (by !== undefined) return durationOf(by, '/by');
  throw new Fault('invalid-request', { detail: 'Say how far: "by" a duration or "to" an instant.', field: '/by' });
}

/** @throws Fault naming the field when it is no duration. */
export function durationOf(duration: string | number, field: string): number {
  try {
    return parseDuration(duration);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new Fault('invalid-request', { detail: error.message, field });
  }
}

function untilOf(instant: string, { clock }: ControlDesk): number {
  const delay = Date.parse(instant) - clock.now();
  if (delay >= 0 && delay <= LONGEST_DURATION) return delay;
  const now = withMilliseconds(clock.now());
  const detail = `to must be an instant from now, which is ${now}, up to 366 days ahead; time does not go back.`;
  throw new Fault('invalid-request', { detail, field: '/to' });
}
