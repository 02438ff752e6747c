import type { Schemas } from '../desk.ts';
import { PlainText } from '../parts/plain-text.tsx';
import { Time } from '../parts/time.tsx';

/** The attempts at telling the application of the messages that a request was about. */
export function Receipts({ receipts }: { readonly receipts: readonly Schemas['WebhookAttempt'][] }) {
  if (receipts.length === 0) return null;
  return (
    <section class="receipts" aria-labelledby="receipts-title">
      <h3 id="receipts-title">Receipts that followed</h3>
      <ol>
        {receipts.map(({ id, at, status, attempt, result, response_status, error, url }) => (
          <li key={id}>
            <Time at={at} /> <b>{status}</b>, attempt {attempt}: {response_status ?? error ?? 'no answer'}, {result}{' '}
            <small>
              <PlainText text={url} />
            </small>
          </li>
        ))}
      </ol>
    </section>
  );
}
