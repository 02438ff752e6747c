import { useId, useState } from 'preact/hooks';
import { type Schemas, useDesk } from '../desk.ts';
import { Problem } from '../parts/notice.tsx';
import { useAction } from '../use-action.ts';

type Settlement = Schemas['Settlement'];

/** The ways to fail that make a difference to an application, by what they are called. */
const FAILURES: Readonly<Record<string, Settlement>> = {
  undeliverable: { state: 'undeliverable' },
  'undeliverable: handset blocked': { state: 'undeliverable', reason: 'handset-blocked' },
  'undeliverable: no such number': { state: 'undeliverable', reason: 'invalid-destination' },
  'undeliverable: carrier unreachable': { state: 'undeliverable', reason: 'carrier-unreachable' },
  expired: { state: 'expired' },
  rejected: { state: 'rejected' },
  'rejected: taken for spam': { state: 'rejected', reason: 'spam-filtered' },
  'rejected: no credit': { state: 'rejected', reason: 'no-credit' },
};

/** What can be done to a message: have it end now, send it again. */
export function Actions({ message }: { readonly message: Schemas['ControlMessage'] }) {
  const { id, state, finished_at } = message;
  const { client, go } = useDesk();
  const [failure, setFailure] = useState('undeliverable');
  const settle = useAction(async (settlement: Settlement) => {
    const { status } = await client.settleMessage({ path: { message: id }, body: settlement });
    return `The message is ${status}`;
  });
  const resend = useAction(async () => {
    const sent = await client.resendMessage({ path: { message: id } });
    go({ terms: { message: sent.id } });
    return `Sent again as ${sent.id}`;
  });
  const why = useId();
  const isFinal = finished_at !== null;
  const end = (settlement: Settlement | undefined) => {
    if (!isFinal && settlement !== undefined) settle.run(settlement);
  };
  const ending = { 'aria-disabled': isFinal, 'aria-describedby': isFinal ? why : undefined };
  return (
    <section class="actions" aria-label="What can be done">
      <div class="buttons">
        <button type="button" {...ending} onClick={() => end({ state: 'delivered' })}>
          Deliver now
        </button>
        <span class="joined">
          <button type="button" {...ending} onClick={() => end(FAILURES[failure])}>
            Fail now
          </button>
          <select
            aria-label="How it fails"
            value={failure}
            disabled={isFinal}
            onChange={({ currentTarget }) => setFailure(currentTarget.value)}
          >
            {Object.keys(FAILURES).map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </span>
        <button type="button" aria-disabled={resend.isRunning} onClick={() => resend.run()}>
          Resend
        </button>
      </div>
      {isFinal && (
        <p id={why} class="aside">
          It is {state}, and final states do not change; Resend sends the same once more.
        </p>
      )}
      <Problem text={settle.problem} />
      <Problem text={resend.problem} />
    </section>
  );
}
