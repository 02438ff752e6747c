import { useDesk } from '../desk.ts';
import { Problem } from '../parts/notice.tsx';
import { useAnswer } from '../use-answer.ts';
import { MessageBubble, ReplyBubble } from './bubbles.tsx';
import { type Entry, entriesOf, sendersOf } from './conversation.ts';
import { ReplyForm } from './reply-form.tsx';

/** How many messages of each direction a phone shows. */
const SHOWN = 200;

interface PhoneProps {
  /** In E.164. */
  readonly number: string;
  /** Told when the reader begins to do something with it. */
  readonly onUse: () => void;
  /** Told when it is to go; undefined where it cannot. */
  readonly onClose: (() => void) | undefined;
}

/** A handset: what it got and sent, newest at the bottom, and a line to write with. */
export function Phone({ number, onUse, onClose }: PhoneProps) {
  const { value: entries, problem } = useEntries(number);
  return (
    <section class="phone" aria-label={`Phone ${number}`} onFocusCapture={onUse}>
      <header>
        <h2>{number}</h2>
        {onClose !== undefined && (
          <button type="button" onClick={onClose} aria-label={`Close ${number}`}>
            ✕
          </button>
        )}
      </header>
      <Problem text={problem} />
      {entries?.length === 0 ? (
        <p class="silent">No message to or from this number yet.</p>
      ) : (
        <Screen number={number} entries={entries ?? []} />
      )}
      <ReplyForm number={number} senders={sendersOf(entries ?? [])} />
    </section>
  );
}

function useEntries(number: string) {
  const { client } = useDesk();
  const ask = async (): Promise<Entry[]> => {
    const [{ messages }, { inbound }] = await Promise.all([
      client.listMessages({ query: { to: number, limit: SHOWN } }),
      client.listInbound({ query: { number, limit: SHOWN } }),
    ]);
    const replies = inbound.filter(({ from }) => from === number);
    const providers = [...new Set(replies.map(({ provider }) => provider))];
    const lists = await Promise.all(
      providers.map((provider) => client.listWebhooks({ query: { provider, limit: SHOWN } })),
    );
    return entriesOf(
      messages,
      replies,
      lists.flatMap(({ attempts }) => attempts),
    );
  };
  return useAnswer(number, ask, ['state', 'exchange', 'inbound', 'webhook']);
}

interface ScreenProps {
  readonly number: string;
  readonly entries: readonly Entry[];
}

/** The conversation; its style keeps the end in sight, however it grows, for whoever has not scrolled away. */
function Screen({ number, entries }: ScreenProps) {
  return (
    <div class="screen" role="log" tabIndex={0} aria-label={`Conversation of ${number}`}>
      <ol>
        {entries.map((entry, index) => (
          <Dated key={keyOf(entry)} entry={entry} before={entries[index - 1]} />
        ))}
      </ol>
    </div>
  );
}

const keyOf = (entry: Entry) => `${entry.kind} ${entry.kind === 'reply' ? entry.reply.id : entry.message.id}`;

/** An entry, below the day where that has changed. */
function Dated({ entry, before }: { readonly entry: Entry; readonly before: Entry | undefined }) {
  const day = entry.at.slice(0, 10);
  return (
    <>
      {before?.at.slice(0, 10) !== day && <li class="day">{day}</li>}
      {entry.kind === 'message' ? (
        <MessageBubble message={entry.message} />
      ) : (
        <ReplyBubble reply={entry.reply} told={entry.told} />
      )}
    </>
  );
}
