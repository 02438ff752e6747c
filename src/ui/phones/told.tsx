import type { Schemas } from '../desk.ts';
import { PlaceLink } from '../parts/place-link.tsx';
import { PlainText } from '../parts/plain-text.tsx';
import { resultOf } from '../webhooks/words.ts';
import { inboundProviders } from './inbound-providers.ts';

type Attempt = Schemas['WebhookAttempt'];

interface ToldProps {
  /** The webhooks that told of one reply, oldest first. */
  readonly attempts: readonly Attempt[];
  readonly provider: string;
}

/** What an application got of a reply. */
export function Told({ attempts, provider }: ToldProps) {
  if (attempts.length === 0) {
    return <p class="told">Your application was not told: no webhook has followed. {inboundProviders.get(provider)}</p>;
  }
  return (
    <ul class="told" aria-label="What your application got">
      {attempts.map((attempt) => (
        <li key={attempt.id}>
          <PlaceLink to={{ view: 'webhooks', terms: { attempt: String(attempt.id) } }}>Webhook {attempt.id}</PlaceLink>{' '}
          {resultOf(attempt)} at{' '}
          <span class="address">
            <PlainText text={attempt.url.split('?', 1).join('')} />
          </span>
          <details>
            <summary>What it said</summary>
            <Content attempt={attempt} />
          </details>
        </li>
      ))}
    </ul>
  );
}

/** What stands in the query of the address, and in the body. */
function Content({ attempt: { url, request_body } }: { readonly attempt: Attempt }) {
  return (
    <>
      <dl>
        {[...new URL(url).searchParams].map(([name, value], index) => (
          // A name may come twice.
          <div key={`${index} ${name}`}>
            <dt>{name}</dt>
            <dd>
              <PlainText text={value} />
            </dd>
          </div>
        ))}
      </dl>
      {request_body !== '' && (
        <p>
          <PlainText text={request_body} />
        </p>
      )}
    </>
  );
}
