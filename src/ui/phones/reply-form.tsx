import { useState } from 'preact/hooks';
import { ControlError } from '../../control/control-error.ts';
import { useDesk } from '../desk.ts';
import { Problem } from '../parts/notice.tsx';
import { PlainText } from '../parts/plain-text.tsx';
import { useAction } from '../use-action.ts';
import type { Sender } from './conversation.ts';
import { digitsIn, inboundProviders } from './inbound-providers.ts';

interface ReplyFormProps {
  /** The handset's number. */
  readonly number: string;
  /** Whom it may want to write to, the latest first. */
  readonly senders: readonly Sender[];
}

/** Writes as the handset to somebody who wrote to it, or says why it cannot. */
export function ReplyForm({ number, senders }: ReplyFormProps) {
  const [latest] = senders;
  const reachable = senders.filter(({ provider, name }) => inboundProviders.has(provider) && digitsIn(name));
  if (latest === undefined) return null;
  if (reachable.length === 0) return <Unreachable sender={latest} />;
  return <Form number={number} senders={reachable} />;
}

function Unreachable({ sender: { name, provider } }: { readonly sender: Sender }) {
  return (
    <p class="unreachable">
      {digitsIn(name) === undefined ? (
        <>
          <PlainText text={name} /> is a word: a handset cannot reply to it, only to a number.
        </>
      ) : (
        <>
          {provider} has no numbers that messages from handsets come in on. {[...inboundProviders.keys()].join(', ')}{' '}
          has.
        </>
      )}
    </p>
  );
}

function Form({ number, senders }: ReplyFormProps) {
  const { client } = useDesk();
  const [chosen, setChosen] = useState<string>();
  const [text, setText] = useState('');
  const [stray, setStray] = useState<string>();
  const sender = senders.find(({ name }) => name === chosen) ?? senders[0];
  const send = useAction(async (words: string) => {
    if (sender === undefined) return undefined;
    setStray(undefined);
    try {
      await client.receiveInbound({ body: { provider: sender.provider, from: number, to: sender.name, text: words } });
    } catch (error) {
      if (!(error instanceof ControlError)) throw error;
      if (error.status === 404) setStray(words);
      throw new Error(error.problem.detail);
    }
    // What is typed meanwhile is another message.
    setText((now) => (now === words ? '' : now));
    // The conversation says it.
    return undefined;
  });
  const lease = useAction(async (words: string) => {
    if (sender === undefined) return undefined;
    const { provider, account, name } = sender;
    await client.addNumber({ path: { provider, account }, body: { number: name } });
    send.run(words);
    return `Leased ${name} to account ${account}`;
  });
  if (sender === undefined) return null;
  return (
    <form
      class="reply"
      onSubmit={(event) => {
        event.preventDefault();
        send.run(text);
      }}
    >
      <Problem text={lease.problem ?? send.problem} />
      {stray !== undefined && (
        <button type="button" class="lease" aria-disabled={lease.isRunning} onClick={() => lease.run(stray)}>
          Lease {sender.name} to account {sender.account} and send
        </button>
      )}
      {senders.length > 1 ? (
        <label>
          Reply to
          <select value={sender.name} onChange={({ currentTarget }) => setChosen(currentTarget.value)}>
            {senders.map(({ name, provider }) => (
              <option key={`${provider} ${name}`} value={name}>
                {name} ({provider})
              </option>
            ))}
          </select>
        </label>
      ) : (
        <p class="reply-to">Reply to {sender.name}</p>
      )}
      <div class="reply-line">
        <input
          aria-label="Reply as this handset"
          placeholder="Reply as this handset"
          value={text}
          required
          maxLength={1600}
          autoComplete="off"
          dir="auto"
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        <button type="submit" class="main" aria-disabled={send.isRunning}>
          Send
        </button>
        <button type="button" aria-disabled={send.isRunning} onClick={() => send.run('STOP')}>
          STOP
        </button>
      </div>
    </form>
  );
}
