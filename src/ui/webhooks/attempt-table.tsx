import type { Schemas } from '../desk.ts';
import { useDesk } from '../desk.ts';
import { PlaceLink } from '../parts/place-link.tsx';
import { Time } from '../parts/time.tsx';
import { Replay } from './replay.tsx';
import { answerOf, verdictOf } from './words.ts';

type Attempt = Schemas['WebhookAttempt'];

/** The id of the link that opens an attempt. */
export const linkTo = (attempt: string) => `attempt-${attempt}`;

interface AttemptTableProps {
  readonly attempts: readonly Attempt[];
  /** The id of the one that is looked at, as it stands in the address. */
  readonly open: string | undefined;
}

/** The attempts, one a row; the row's first cell leads to all there is to know of it. */
export function AttemptTable({ attempts, open }: AttemptTableProps) {
  return (
    // A table may be wider than the page: it scrolls in a box of its own.
    <section class="attempts" aria-label="Webhooks, newest first" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">Time</th>
            <th scope="col">Provider</th>
            <th scope="col">Announced</th>
            <th scope="col">Try</th>
            <th scope="col">Answer</th>
            <th scope="col">Result</th>
            <th scope="col">Next</th>
            <th scope="col">Message</th>
            <th scope="col">
              <span class="unseen">Replay</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {attempts.map((attempt) => (
            <Row key={attempt.id} attempt={attempt} isOpen={String(attempt.id) === open} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ attempt, isOpen }: { readonly attempt: Attempt; readonly isOpen: boolean }) {
  const { go } = useDesk();
  const { id, at, provider, status, attempt: count, replay, message, next_attempt_at } = attempt;
  return (
    <tr
      class={isOpen ? 'is-open' : undefined}
      onClick={({ target }) => {
        // What a row contains does its own, such as opening another tab.
        if (target instanceof Element && target.closest('a, button') !== null) return;
        go({ terms: { attempt: String(id) } });
      }}
    >
      <th scope="row">
        <PlaceLink id={linkTo(String(id))} to={{ terms: { attempt: String(id) } }} current={isOpen}>
          <Time at={at} />
          <span class="unseen"> webhook {id}</span>
        </PlaceLink>
      </th>
      <td>{provider}</td>
      <td>{status}</td>
      <td>{replay ? 'replay' : count}</td>
      <td>{answerOf(attempt)}</td>
      <td>
        <Verdict attempt={attempt} />
      </td>
      <td>{next_attempt_at !== null && <Time at={next_attempt_at} />}</td>
      <td class="message">
        {message !== null && <PlaceLink to={{ view: 'messages', terms: { message } }}>{message}</PlaceLink>}
      </td>
      <td>
        <Replay id={id} />
      </td>
    </tr>
  );
}

/** What came of an attempt, in words on the colour of their meaning. */
export function Verdict({ attempt }: { readonly attempt: Attempt }) {
  return <span class={`verdict ${attempt.result}`}>{verdictOf(attempt)}</span>;
}
