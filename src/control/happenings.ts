import { withMilliseconds } from '../time/instant.ts';
import type { components } from './api.d.ts';
import type { ControlDesk } from './desk.ts';
import { viewEvent } from './views.ts';

/** What happened while a clock moved: `now` in ISO, and the first thousand `events`, in order. */
export type Happened = components['schemas']['ClockAdvanced'];

/** How many events are listed before it is only said that there were more. */
const EVENTS_LISTED = 1000;

/** Moves a sandbox's clock and tells what happened on the way. */
export async function happenedDuring(
  desk: Pick<ControlDesk, 'clock' | 'subscribe'>,
  move: () => Promise<unknown>,
): Promise<Happened> {
  const events: Happened['events'][number][] = [];
  let happened = 0;
  const unsubscribe = desk.subscribe((happening) => {
    if (happening.kind === 'exchange' || ++happened > EVENTS_LISTED) return;
    events.push(viewEvent(happening));
  });
  try {
    await move();
  } finally {
    unsubscribe();
  }
  return { now: withMilliseconds(desk.clock.now()), events, truncated: happened > EVENTS_LISTED };
}
