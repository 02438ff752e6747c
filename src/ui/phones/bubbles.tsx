import { codeIn } from '../../sms/otp-in-text.ts';
import type { Schemas } from '../desk.ts';
import { Copy } from '../parts/copy.tsx';
import { PlaceLink } from '../parts/place-link.tsx';
import { PlainText } from '../parts/plain-text.tsx';
import { Time } from '../parts/time.tsx';
import { Told } from './told.tsx';

/** What a handset's owner would notice of each state. */
const ARRIVAL: Readonly<Record<Schemas['MessageState'], string>> = {
  scheduled: 'scheduled',
  accepted: 'on its way',
  enroute: 'on its way',
  delivered: 'arrived',
  expired: 'not delivered: expired',
  undeliverable: 'not delivered: undeliverable',
  rejected: 'not delivered: rejected',
  deleted: 'not sent: cancelled',
};

/** A message to the handset. One that has not arrived is not really there yet, and looks it. */
export function MessageBubble({ message }: { readonly message: Schemas['ControlMessage'] }) {
  const { id, from, text, state, accepted_at, finished_at, provider } = message;
  const hasArrived = state === 'delivered';
  const code = codeIn(text);
  return (
    <li class={hasArrived ? 'bubble' : 'bubble is-away'}>
      <p class="sender">
        <PlainText text={from} /> <span class="by">{provider}</span>
      </p>
      <p class="words">
        <PlainText text={text} />
      </p>
      {code !== undefined && (
        <p class="one-time-code">
          <span aria-hidden="true">{code}</span> <Copy text={code} label={`Copy ${code}`} />
        </p>
      )}
      <p class="arrival">
        <Time at={hasArrived ? (finished_at ?? accepted_at) : accepted_at} />{' '}
        <PlaceLink to={{ view: 'messages', terms: { message: id } }} label={`${ARRIVAL[state]}: look at the message`}>
          {ARRIVAL[state]}
        </PlaceLink>
      </p>
    </li>
  );
}

interface ReplyBubbleProps {
  readonly reply: Schemas['InboundReceived'];
  /** The webhooks that told the application of it, oldest first. */
  readonly told: readonly Schemas['WebhookAttempt'][];
}

/** A message from the handset, and what the application got of it. */
export function ReplyBubble({ reply: { text, to, provider, received_at }, told }: ReplyBubbleProps) {
  return (
    <li class="bubble is-own">
      <p class="words">
        <PlainText text={text} />
      </p>
      <p class="arrival">
        <Time at={received_at} /> to {to}
      </p>
      <Told attempts={told} provider={provider} />
    </li>
  );
}
