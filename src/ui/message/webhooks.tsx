import { type Schemas, useDesk } from '../desk.ts';
import { Problem } from '../parts/notice.tsx';
import { PlaceLink } from '../parts/place-link.tsx';
import { PlainText } from '../parts/plain-text.tsx';
import { Time } from '../parts/time.tsx';
import { statusLine } from '../requests/exchange.ts';
import { Wire } from '../requests/wire.tsx';
import { useAnswer } from '../use-answer.ts';
import { Verdict } from '../webhooks/attempt-table.tsx';
import { Replay } from '../webhooks/replay.tsx';
import { answerOf, explainError } from '../webhooks/words.ts';

type Attempt = Schemas['WebhookAttempt'];

/** How many attempts are shown, which is more than any provider retries. */
const SHOWN = 50;

/** Every attempt at telling of a message; where there is none, why. */
export function Webhooks({ message }: { readonly message: Schemas['ControlMessage'] }) {
  const { client } = useDesk();
  const { id } = message;
  const { value, problem } = useAnswer(
    `webhooks of ${id}`,
    () => client.listWebhooks({ query: { message: id, limit: SHOWN } }),
    ['webhook'],
  );
  return (
    <section aria-labelledby="message-webhooks">
      <h3 id="message-webhooks">Webhooks</h3>
      <Problem text={problem} />
      {value?.total === 0 && <None message={message} />}
      {value !== undefined && value.total > 0 && (
        <ol class="told-of">
          {value.attempts.toReversed().map((attempt) => (
            <li key={attempt.id}>
              <Told attempt={attempt} />
            </li>
          ))}
        </ol>
      )}
      {value !== undefined && value.total > value.attempts.length && (
        <p class="aside">
          These are the newest {value.attempts.length} of {value.total.toLocaleString('en')}.
        </p>
      )}
    </section>
  );
}

function None({ message: { callback, finished_at } }: { readonly message: Schemas['ControlMessage'] }) {
  if (callback === null) {
    return (
      <p class="aside">
        No receipt was asked for: the request named no callback, such as <code>status_callback</code> at smsroute (
        <PlaceLink to={{ view: 'api' }}>what it is called elsewhere</PlaceLink>), and the account has no webhook that
        hears of these states. Not every provider has receipts.
      </p>
    );
  }
  return (
    <p class="aside">
      {finished_at === null
        ? 'None yet: a receipt goes out when the message enters a state that its provider announces, to '
        : 'None: its provider announces none of the states it was in, or what decided its fate kept the receipts back. They would go to '}
      <PlainText text={callback} />.
    </p>
  );
}

function Told({ attempt }: { readonly attempt: Attempt }) {
  const { id, attempt: count, replay, at, status, url, next_attempt_at } = attempt;
  return (
    <>
      <p class="attempt">
        <b>{replay ? `Replay of try ${count}` : `Try ${count}`}</b>
        <Time at={at} />
        <Verdict attempt={attempt} />
        <span>{answerOf(attempt)}</span>
        <span class="does">
          <PlaceLink to={{ view: 'webhooks', terms: { attempt: String(id) } }} label={`Explain webhook ${id}`}>
            Explain
          </PlaceLink>
          {id > 0 && <Replay id={id} />}
        </span>
      </p>
      <p class="aside">
        Announced {status} to <PlainText text={url.split('?', 1).join('')} />
        {next_attempt_at !== null && (
          <>
            . Next try at <Time at={next_attempt_at} />
          </>
        )}
      </p>
      <details>
        <summary>What was sent and answered</summary>
        <Sent attempt={attempt} />
      </details>
    </>
  );
}

function Sent({ attempt }: { readonly attempt: Attempt }) {
  const { url, request_headers, request_body, response_status, response_body, error } = attempt;
  const signature = Object.entries(request_headers).find(([name]) => name.includes('sign'));
  return (
    <>
      <p class="aside">
        {signature === undefined ? (
          'It bears no signature.'
        ) : (
          <>
            Signed in <code>{signature[0]}</code>.
          </>
        )}
      </p>
      <Wire title="Webhook" start={url} headers={request_headers} body={request_body} />
      {response_status === null ? (
        <p>{explainError(error ?? 'no answer')}</p>
      ) : (
        <Wire title="Receiver’s answer" start={statusLine(response_status)} headers={{}} body={response_body ?? ''} />
      )}
    </>
  );
}
