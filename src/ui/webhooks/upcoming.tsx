import { type Schemas, useDesk } from '../desk.ts';
import { Problem } from '../parts/notice.tsx';
import { Time } from '../parts/time.tsx';
import { useAction } from '../use-action.ts';
import { tally } from './words.ts';

interface UpcomingProps {
  /** Those that are listed: there may be others. */
  readonly attempts: readonly Schemas['WebhookAttempt'][];
  readonly clock: Schemas['Clock'];
}

/** The retries that are booked, and the buttons that need not wait for them. */
export function Upcoming({ attempts, clock }: UpcomingProps) {
  const { client } = useDesk();
  const due = attempts
    .flatMap(({ next_attempt_at: at }) => (at !== null && at > clock.now ? [at] : []))
    .sort((one, other) => one.localeCompare(other));
  const next = useAction(async () => {
    const { now, events } = await client.runNext();
    return `It is ${now.slice(11, 19)}. ${events.map(({ text }) => text).join('; ') || 'Nothing to be seen happened.'}`;
  });
  const replay = useAction(async () => {
    const { total, attempts: made } = await client.replayFailedWebhooks();
    if (total === 0) return 'There is no webhook that failed for good.';
    return `Replayed ${total}: ${tally(made)}`;
  });
  return (
    <section class="upcoming" aria-label="Retries">
      <p>
        {due[0] === undefined ? (
          attempts.length > 0 && 'None of those listed has a retry booked.'
        ) : (
          <>
            {due.length === 1
              ? '1 of those listed has a retry booked, due at '
              : `${due.length} of those listed have retries booked, the first due at `}
            <Time at={due[0]} now={clock.now} />.
          </>
        )}
        {clock.next !== null && (
          <>
            {' '}
            The next thing on the clock is due at <Time at={clock.next} now={clock.now} />.
          </>
        )}
      </p>
      <button
        type="button"
        aria-disabled={next.isRunning || clock.pending === 0}
        onClick={() => clock.pending > 0 && next.run()}
      >
        Run the next
      </button>
      <button type="button" aria-disabled={replay.isRunning} onClick={() => replay.run()}>
        Replay all failed
      </button>
      <Problem text={next.problem ?? replay.problem} />
    </section>
  );
}
