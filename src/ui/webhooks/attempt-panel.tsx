import { useEffect, useRef } from 'preact/hooks';
import { type Schemas, useDesk } from '../desk.ts';
import { Code } from '../parts/code.tsx';
import { Problem } from '../parts/notice.tsx';
import { PlaceLink } from '../parts/place-link.tsx';
import { Time } from '../parts/time.tsx';
import { useAnswer } from '../use-answer.ts';
import { Verdict } from './attempt-table.tsx';
import { Replay } from './replay.tsx';
import { Signature } from './signature.tsx';
import { answerOf, explainError } from './words.ts';

type Attempt = Schemas['WebhookAttempt'];

/** How many of the newest attempts are searched for one that is not listed. */
const SEARCHED = 1_000;

interface AttemptPanelProps {
  /** The attempt's id, as it stands in the address. */
  readonly id: string;
  /** The attempt, where it is among those that are listed. */
  readonly listed: Attempt | undefined;
}

/** All there is to know of one attempt. */
export function AttemptPanel({ id, listed }: AttemptPanelProps) {
  const { client, go } = useDesk();
  const { value, problem } = useAnswer(`attempt ${id}`, async () => {
    if (listed !== undefined) return { attempt: listed };
    const { attempts } = await client.listWebhooks({ query: { limit: SEARCHED } });
    return { attempt: attempts.find((attempt) => String(attempt.id) === id) };
  });
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const attempt = listed ?? value?.attempt;
  return (
    <aside aria-labelledby="attempt">
      <header class="panel-head">
        <h2 id="attempt" ref={heading} tabIndex={-1}>
          Webhook {id}
        </h2>
        {attempt !== undefined && (
          <Replay id={attempt.id} onDone={(made) => go({ terms: { attempt: String(made.id) } }, 'replace')} />
        )}
        <button type="button" onClick={() => go({ terms: { attempt: undefined } })} aria-label="Close">
          ✕
        </button>
      </header>
      <Problem text={problem} />
      {attempt !== undefined && <Told attempt={attempt} />}
      {attempt === undefined && value !== undefined && (
        <p>
          There is no webhook {id} among the newest {SEARCHED.toLocaleString('en')}: it was dropped, or never was.
        </p>
      )}
    </aside>
  );
}

function Told({ attempt }: { readonly attempt: Attempt }) {
  const { id, request_headers, request_body, response_status } = attempt;
  const headers = Object.entries(request_headers).map(([name, value]) => `${name}: ${value}`);
  return (
    <>
      <Facts attempt={attempt} />
      <h3>What was sent</h3>
      <Code label="address" text={attempt.url} />
      <Code label="headers" text={headers.join('\n')} />
      {request_body === '' ? (
        <p>It has no body: what it tells stands in the query of the address.</p>
      ) : (
        <Code label="body" text={request_body} />
      )}
      <Reply attempt={attempt} />
      <Signature key={id} id={id} isWanted={response_status === 401 || response_status === 403} />
    </>
  );
}

function Facts({ attempt }: { readonly attempt: Attempt }) {
  const { provider, status, at, attempt: count, replay, message, next_attempt_at } = attempt;
  return (
    <dl class="facts">
      <dt>Result</dt>
      <dd>
        <Verdict attempt={attempt} /> {answerOf(attempt)}
      </dd>
      <dt>Announced</dt>
      <dd>
        {status}, by {provider}
      </dd>
      <dt>Message</dt>
      <dd>
        {message === null ? (
          'about none that was sent'
        ) : (
          <PlaceLink to={{ view: 'messages', terms: { message } }}>{message}</PlaceLink>
        )}
      </dd>
      <dt>Sent</dt>
      <dd>
        <Time at={at} />, {replay ? `a replay of try ${count}` : `try ${count}`}
      </dd>
      <dt>Next try</dt>
      <dd>{next_attempt_at === null ? 'none' : <Time at={next_attempt_at} />}</dd>
    </dl>
  );
}

function Reply({ attempt: { response_status, response_body, error, duration_ms } }: { readonly attempt: Attempt }) {
  return (
    <>
      <h3>What the receiver answered</h3>
      {error === null ? (
        <p>
          {response_status} after {duration_ms} ms
        </p>
      ) : (
        <p>{explainError(error)}</p>
      )}
      {response_body !== null && response_body !== '' && <Code label="answer" text={response_body} />}
    </>
  );
}
