import type { Schemas } from '../desk.ts';
import { Copy } from '../parts/copy.tsx';
import { PlaceLink } from '../parts/place-link.tsx';
import { PlainText } from '../parts/plain-text.tsx';
import { Time } from '../parts/time.tsx';
import { costInWords } from './words.ts';

/** Who sent what to whom, and what it cost. */
export function Facts({ message }: { readonly message: Schemas['ControlMessage'] }) {
  const { id, batch, from, to, country, provider, account, state, status, reason, reference, accepted_at } = message;
  return (
    <dl class="facts">
      <dt>State</dt>
      <dd>
        <span class={`state ${state}`}>{status}</span>
        {status !== state && ` ${state} in the emulator’s word`}
        {reason !== null && `, ${reason}`}
      </dd>
      <dt>To</dt>
      <dd>
        <PlainText text={to} /> {country !== null && <span class="aside">{country}</span>}
      </dd>
      <dt>From</dt>
      <dd>
        <PlainText text={from} />
      </dd>
      <dt>Provider</dt>
      <dd>
        <PlaceLink to={{ view: 'providers' }}>{provider}</PlaceLink>, account {account}
      </dd>
      <dt>Accepted</dt>
      <dd>
        <Time at={accepted_at} /> <span class="aside">{accepted_at.slice(0, 10)} UTC</span>
      </dd>
      <dt>Cost</dt>
      <dd>{costInWords(message)}</dd>
      <dt>Id</dt>
      <dd class="id">
        <code>{id}</code> <Copy text={id} label="Copy id" />
      </dd>
      {batch !== id && (
        <>
          <dt>Submission</dt>
          <dd>
            <code>{batch}</code>
          </dd>
        </>
      )}
      {reference !== null && (
        <>
          <dt>Reference</dt>
          <dd>
            <PlainText text={reference} />
          </dd>
        </>
      )}
    </dl>
  );
}
