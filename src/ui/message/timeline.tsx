import type { Schemas } from '../desk.ts';
import { PlaceLink } from '../parts/place-link.tsx';
import { Time } from '../parts/time.tsx';
import { offsetInWords, outcomeInWords } from './words.ts';

/** The states of a message with their times, and what decided them. */
export function Timeline({ message }: { readonly message: Schemas['ControlMessage'] }) {
  const { timeline, finished_at } = message;
  return (
    <section aria-labelledby="message-timeline">
      <h3 id="message-timeline">What became of it</h3>
      <ol class="timeline">
        {timeline.map(({ at, state, reason }, place) => (
          <li key={place}>
            <span class={`state ${state}`}>{state}</span>
            <Time at={at} />
            <span class="offset">{offsetInWords(message, at)}</span>
            {reason !== null && <span>{reason}</span>}
          </li>
        ))}
        {finished_at === null && <li class="ahead">More is to come when the clock gets there.</li>}
      </ol>
      <p class="aside">
        {outcomeInWords(message)} <PlaceLink to={{ view: 'rules' }}>Rules and magic numbers</PlaceLink>
      </p>
    </section>
  );
}
