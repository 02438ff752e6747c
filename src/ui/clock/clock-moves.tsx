import { useState } from 'preact/hooks';
import { type Schemas, useDesk } from '../desk.ts';
import { Problem } from '../parts/notice.tsx';
import { PlainText } from '../parts/plain-text.tsx';
import { refusalOf } from '../refusal.ts';
import { useAction } from '../use-action.ts';
import { gaitInWords, happenedInWords } from './words.ts';

/** How many of the events are told one by one. */
const TOLD = 50;

/** The spans that time can be moved by, and the durations that say so to the control API. */
const SPANS = [
  ['+1 min', '1m'],
  ['+1 h', '1h'],
  ['+24 h', '24h'],
] as const;

type Happened = Schemas['ClockAdvanced'];

/** What moves the clock on, one thing at a time, and what happened on the way. */
export function ClockMoves({ clock, onMoved }: { readonly clock: Schemas['Clock']; readonly onMoved: () => void }) {
  const { client } = useDesk();
  const [happened, setHappened] = useState<Happened>();
  const { run, isRunning, problem } = useAction(async (act: () => Promise<Happened | string>) => {
    try {
      const answer = await act();
      onMoved();
      if (typeof answer === 'string') return answer;
      setHappened(answer);
      return happenedInWords(answer);
    } catch (error) {
      throw new Error(refusalOf(error).detail);
    }
  });
  const said = async (act: Promise<unknown>, words: string) => {
    await act;
    return words;
  };
  const move = (label: string, act: () => Promise<Happened | string>) => (
    <button key={label} type="button" aria-disabled={isRunning} onClick={() => run(act)}>
      {label}
    </button>
  );
  return (
    <>
      <p class="gait">
        {gaitInWords(clock)}
        {clock.mode === 'real' &&
          (clock.paused
            ? move('Resume', () => said(client.resumeClock(), 'The clock goes on'))
            : move('Pause', () => said(client.pauseClock(), 'The clock is paused')))}
      </p>
      <div class="moves" role="group" aria-label="Move time on">
        {SPANS.map(([label, by]) => move(label, () => client.advanceClock({ body: { by } })))}
        {move('Next event', () => client.runNext())}
        {move('Run all', () => client.runAll())}
      </div>
      <Problem text={problem} />
      {happened !== undefined && <Events happened={happened} />}
    </>
  );
}

function Events({ happened }: { readonly happened: Happened }) {
  const { events } = happened;
  return (
    <section class="happened" aria-label="What happened">
      <p>{happenedInWords(happened)}</p>
      {events.length > 0 && (
        <ol tabIndex={0} aria-label="Events">
          {events.slice(0, TOLD).map(({ at, text }, index) => (
            <li key={index}>
              <time dateTime={at}>{at.slice(11, 19)}</time> <PlainText text={text} />
            </li>
          ))}
          {events.length > TOLD && <li>and {events.length - TOLD} more</li>}
        </ol>
      )}
    </section>
  );
}
