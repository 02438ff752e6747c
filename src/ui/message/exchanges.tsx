import { useRef } from 'preact/hooks';
import { type Schemas, useDesk } from '../desk.ts';
import { Problem } from '../parts/notice.tsx';
import { PlaceLink } from '../parts/place-link.tsx';
import { PlainText } from '../parts/plain-text.tsx';
import { Time } from '../parts/time.tsx';
import { namesOf, requestLine, statusInWords } from '../requests/exchange.ts';
import { Wires } from '../requests/wire.tsx';
import { useAnswer } from '../use-answer.ts';
import { creationOf } from './creation.ts';

type Exchange = Schemas['Exchange'];

/** As many as the control API lists, for the one that created the message is the oldest. */
const ALL = 1_000;

/** How many of those that asked about the message are shown. */
const SHOWN = 20;

/** The request that created a message with its answer, and those that asked about it later. */
export function Exchanges({ message }: { readonly message: Schemas['ControlMessage'] }) {
  const { client } = useDesk();
  const { id } = message;
  const created = useRef<Exchange | undefined>(undefined);
  const { value, problem } = useAnswer(`exchanges of ${id}`, async () => {
    const limit = created.current === undefined ? ALL : SHOWN + 1;
    const { total, exchanges } = await client.listExchanges({ query: { message: id, limit } });
    if (total === exchanges.length) created.current ??= creationOf(exchanges, message);
    return { total, exchanges };
  }, ['exchange']);
  if (value === undefined) return <Problem text={problem} />;
  const creation = created.current;
  const isCreation = (exchange: Exchange) =>
    exchange.at === creation?.at && requestLine(exchange.request) === requestLine(creation.request);
  const later = value.exchanges.filter((exchange) => !isCreation(exchange));
  const total = Math.max(later.length, value.total - (creation === undefined ? 0 : 1));
  return (
    <section aria-labelledby="message-exchanges">
      <h3 id="message-exchanges">Request and answer</h3>
      <Problem text={problem} />
      {creation === undefined ? (
        <p class="aside">
          The journal has no request that created it: it has forgotten the oldest ones, or the message came without one.
        </p>
      ) : (
        <Told exchange={creation} />
      )}
      {later.length > 0 && <Later exchanges={later.slice(0, SHOWN)} total={total} />}
    </section>
  );
}

function Told({ exchange }: { readonly exchange: Exchange }) {
  return (
    <>
      <Wires exchange={exchange} />
      {exchange.decided_by !== null && (
        <p class="aside">
          Its answer was decided by <PlainText text={exchange.decided_by} />.
        </p>
      )}
    </>
  );
}

interface LaterProps {
  /** Newest first. */
  readonly exchanges: readonly Exchange[];
  /** How many there are, shown or not. */
  readonly total: number;
}

function Later({ exchanges, total }: LaterProps) {
  const names = namesOf(exchanges);
  return (
    <details>
      <summary>{total === 1 ? 'One request' : `${total.toLocaleString('en')} requests`} asked about it later</summary>
      <ol class="later">
        {exchanges.map((exchange, place) => (
          <li key={names[place]}>
            <details>
              <summary>
                <Time at={exchange.at} /> <PlainText text={requestLine(exchange.request)} />, {statusInWords(exchange)}
              </summary>
              <Told exchange={exchange} />
            </details>
          </li>
        ))}
      </ol>
      {total > exchanges.length && (
        <p class="aside">
          These are the newest {exchanges.length}; <PlaceLink to={{ view: 'requests' }}>Requests</PlaceLink> has more.
        </p>
      )}
    </details>
  );
}
