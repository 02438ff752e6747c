import { useDesk } from '../desk.ts';
import { PlaceLink } from '../parts/place-link.tsx';
import { PlainText } from '../parts/plain-text.tsx';
import { Time } from '../parts/time.tsx';
import { type Handset, withNumber } from './handsets.ts';

interface HandsetListProps {
  readonly handsets: readonly Handset[];
  /** The numbers whose phones are open. */
  readonly open: readonly string[];
}

/** The numbers to choose from: one alone, or one beside those that are open. */
export function HandsetList({ handsets, open }: HandsetListProps) {
  const { place, go } = useDesk();
  return (
    <nav class="handsets" aria-label="Numbers">
      <search>
        <label>
          Number
          <input
            type="search"
            inputMode="tel"
            placeholder="Any part of it"
            value={place.terms['number'] ?? ''}
            maxLength={40}
            onInput={({ currentTarget }) => go({ terms: { number: currentTarget.value } }, 'replace')}
          />
        </label>
      </search>
      {handsets.length === 0 && <p class="silent">No number fits.</p>}
      <ul>
        {handsets.map(({ number, at, text, count }) => (
          <li key={number}>
            <PlaceLink to={{ terms: { open: number } }} current={open.includes(number)}>
              <span class="number">{number}</span> <Time at={at} />
              <span class="last">
                <PlainText text={text} />
              </span>
              <span class="unseen">{count === 1 ? '1 message' : `${count} messages`}</span>
            </PlaceLink>
            {!open.includes(number) && (
              <button
                type="button"
                class="beside"
                aria-label={`Open ${number} beside`}
                title="Open beside"
                onClick={() => go({ terms: { open: withNumber(open, number) } })}
              >
                +
              </button>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
