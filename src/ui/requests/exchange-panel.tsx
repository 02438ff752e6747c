import { useEffect, useRef } from 'preact/hooks';
import { PlaceLink } from '../parts/place-link.tsx';
import { PlainText } from '../parts/plain-text.tsx';
import { durationInWords, type Exchange, statusInWords, violationInWords } from './exchange.ts';
import { Receipts } from './receipts.tsx';
import { Wires } from './wire.tsx';

/** The most messages that are linked to. */
const LINKED = 50;

interface ExchangePanelProps {
  readonly exchange: Exchange;
  readonly onClose: () => void;
}

/** One request with its answer, as they went over the wire, and what came of it. */
export function ExchangePanel({ exchange, onClose }: ExchangePanelProps) {
  const { at, provider, request, decided_by, violation, messages, receipts } = exchange;
  const sentence = violationInWords(exchange);
  return (
    <aside class="exchange" aria-labelledby="exchange-title">
      <header>
        <h2 id="exchange-title">
          {request.method} <PlainText text={request.path} />
        </h2>
        <Close onClose={onClose} />
      </header>
      {violation !== null && sentence !== undefined && (
        <p class="problem">
          <b>⚠ Violation of the document.</b> <PlainText text={sentence} />
          {violation.field !== null && (
            <>
              {' '}
              At{' '}
              <code>
                <PlainText text={violation.field} />
              </code>
              .
            </>
          )}
        </p>
      )}
      <dl class="facts">
        <dt>Answered</dt>
        <dd>
          <time dateTime={at}>{at}</time>
        </dd>
        <dt>By</dt>
        <dd>{provider ?? 'nobody: no provider stands at that address'}</dd>
        <dt>Status</dt>
        <dd>{statusInWords(exchange)}</dd>
        <dt>Took</dt>
        <dd>{durationInWords(exchange)}</dd>
        <dt>Decided by</dt>
        <dd>{decided_by === null ? 'no rule' : <PlainText text={decided_by} />}</dd>
        <dt>Messages</dt>
        <dd>
          <Messages ids={messages} />
        </dd>
      </dl>
      <Wires exchange={exchange} />
      <Receipts receipts={receipts} />
    </aside>
  );
}

/** What stands in place of a request that an address leads to and the list does not have. */
export function MissingExchange({ onClose }: Pick<ExchangePanelProps, 'onClose'>) {
  return (
    <aside class="exchange" aria-labelledby="exchange-title">
      <header>
        <h2 id="exchange-title">Request</h2>
        <Close onClose={onClose} />
      </header>
      <p role="alert">
        This request is not among those listed: many others have come since, or the journal has dropped it, as when the
        emulator is started anew.
      </p>
    </aside>
  );
}

/** Takes the focus when a request is opened, so that a reader who does not see it is there too. */
function Close({ onClose }: { readonly onClose: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // On a narrow screen the list has gone, and the focus with it.
    if (document.activeElement === document.body) button.current?.focus();
  }, []);
  return (
    <button ref={button} type="button" onClick={onClose}>
      Close
    </button>
  );
}

function Messages({ ids }: { readonly ids: readonly string[] }) {
  if (ids.length === 0) return <>none</>;
  return (
    <ul class="links">
      {ids.slice(0, LINKED).map((message) => (
        <li key={message}>
          <PlaceLink to={{ view: 'messages', terms: { message } }}>{message}</PlaceLink>
        </li>
      ))}
      {ids.length > LINKED && <li>and {(ids.length - LINKED).toLocaleString('en')} more</li>}
    </ul>
  );
}
