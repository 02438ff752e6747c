import { useRef, useState } from 'preact/hooks';
import { type Schemas, useDesk } from '../desk.ts';
import { digitsOf } from '../digits.ts';
import { MessageFilters } from '../parts/message-filters.tsx';
import { Problem } from '../parts/notice.tsx';
import { PlainText } from '../parts/plain-text.tsx';
import { Rows, useChosen, type Window } from '../parts/rows.tsx';
import { Time } from '../parts/time.tsx';
import { useAnswer } from '../use-answer.ts';
import { useEscape } from '../use-escape.ts';
import { FirstMessage } from './first-message.tsx';
import { MessagePanel } from './message-panel.tsx';

type Message = Schemas['ControlMessage'];

/** Pixels of a row; the style sheet's rows are as high. */
const HEIGHT = 36;

/** Rows are asked for in whole blocks, so that a little scrolling asks for nothing. */
const BLOCK = 50;

const COLUMNS = ['Time', 'Provider', 'From', 'To', 'Text', 'Parts', 'Price', 'State'] as const;

/** Every message, newest first and live, and the one that is looked at. */
export function Messages() {
  const { client, place, go } = useDesk();
  const { provider, status, number, search, message: open } = place.terms;
  const [window, setWindow] = useState<Window>({ first: 0, count: BLOCK });
  const [chosen, setChosen] = useChosen(open);
  const filters = { provider, status, number: digitsOf(number), search };
  const isFiltered = Object.values(filters).some((value) => value !== undefined);
  const skip = Math.floor(window.first / BLOCK) * BLOCK;
  const limit = Math.ceil((window.first + window.count - skip) / BLOCK) * BLOCK;
  const { value, problem } = useAnswer(
    JSON.stringify([filters, skip, limit]),
    async () => ({ skip, ...(await client.listMessages({ query: given({ ...filters, skip, limit }) })) }),
    ['state', 'exchange'],
  );
  const messageAt = (index: number): Message | undefined => value?.messages[index - value.skip];
  const total = value?.total ?? 0;
  // New messages push the chosen one down.
  const place0 = value?.messages.findIndex(({ id }) => id === chosen) ?? -1;
  const chosenIndex = place0 >= 0 && value !== undefined ? value.skip + place0 : undefined;
  const view = useRef<HTMLDivElement>(null);

  const choose = (index: number, isOpened: boolean) => {
    const message = messageAt(index);
    if (message === undefined) return;
    setChosen(message.id);
    if (isOpened || open !== undefined) go({ terms: { message: message.id } }, open === undefined ? 'push' : 'replace');
  };
  const close = () => {
    go({ terms: { message: undefined } });
    // On a narrow screen the list has to be there again before it can be given the focus.
    requestAnimationFrame(() => view.current?.querySelector<HTMLElement>('[role=grid]')?.focus());
  };
  useEscape(open === undefined ? undefined : close);

  return (
    <div class={open === undefined ? 'split' : 'split is-open'} ref={view}>
      <div class="master">
        <MessageFilters total={value?.total} />
        <Problem text={problem} />
        {value !== undefined && total === 0 ? (
          <FirstMessage isFiltered={isFiltered} />
        ) : (
          <Rows
            label="Messages, newest first"
            total={total}
            height={HEIGHT}
            columns={COLUMNS}
            chosen={chosenIndex}
            onWindow={setWindow}
            onChoose={choose}
          >
            {(index) => <Cells message={messageAt(index)} />}
          </Rows>
        )}
      </div>
      {open !== undefined && <MessagePanel key={open} id={open} onClose={close} />}
    </div>
  );
}

function Cells({ message }: { readonly message: Message | undefined }) {
  if (message === undefined) return <span role="gridcell">…</span>;
  const { accepted_at, provider, from, to, text, segments, price, currency, state, status } = message;
  return (
    <>
      <span role="gridcell">
        <Time at={accepted_at} />
      </span>
      <span role="gridcell">{provider}</span>
      <span role="gridcell">
        <PlainText text={from} />
      </span>
      <span role="gridcell">{to}</span>
      <span role="gridcell" class="text">
        <PlainText text={text} />
      </span>
      <span role="gridcell" class="figure">
        {segments}
      </span>
      <span role="gridcell" class="figure">
        {price} {currency === 'credits' ? 'cr' : currency}
      </span>
      <span role="gridcell">
        <span class={`state ${state}`}>{status}</span>
      </span>
    </>
  );
}

/** A query without what is not given. */
function given<Query extends object>(query: Query): { [Name in keyof Query]: Exclude<Query[Name], undefined> } {
  // Only what is undefined is left out.
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined)) as never;
}
