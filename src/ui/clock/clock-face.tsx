import { type Reading, useEmulatedNow } from './use-clock.ts';
import { dayOf, gait, spanInWords, timeOf } from './words.ts';

/** The emulated time, short enough for the header, and how it goes where that is not as outside. */
export function ShortFace({ reading }: { readonly reading: Reading }) {
  const now = useEmulatedNow(reading);
  const word = gait(reading.clock);
  return (
    <>
      <span class="figures">
        <span class="day">{dayOf(now)}</span> {timeOf(now)}
      </span>
      {word !== 'real' && <span class="tag">{word}</span>}
    </>
  );
}

/** The emulated time in full, and what is booked on it. */
export function LongFace({ reading }: { readonly reading: Reading }) {
  const now = useEmulatedNow(reading);
  const { next, pending } = reading.clock;
  const iso = new Date(now).toISOString();
  return (
    <dl class="face">
      <dt>Now</dt>
      <dd>
        <time dateTime={iso} class="figures">
          {iso.slice(0, 10)} <b>{iso.slice(11, 19)}</b> UTC
        </time>
      </dd>
      <dt>Next event</dt>
      <dd class="figures">{next === null ? 'Nothing is booked' : due(Date.parse(next), now)}</dd>
      <dt>Booked</dt>
      <dd>{pending === 1 ? '1 job' : `${pending.toLocaleString('en')} jobs`}</dd>
    </dl>
  );
}

function due(next: number, now: number): string {
  return next <= now ? 'due now' : `in ${spanInWords(next - now)} (${dayOf(next)} ${timeOf(next)})`;
}
