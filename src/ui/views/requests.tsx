import { useRef } from 'preact/hooks';
import { useDesk } from '../desk.ts';
import { Problem } from '../parts/notice.tsx';
import { Rows, useChosen } from '../parts/rows.tsx';
import { type Exchange, namesOf } from '../requests/exchange.ts';
import { ExchangePanel, MissingExchange } from '../requests/exchange-panel.tsx';
import { FirstRequest } from '../requests/first-request.tsx';
import { COLUMNS, RequestCells } from '../requests/request-cells.tsx';
import { RequestFilters } from '../requests/request-filters.tsx';
import { useAnswer } from '../use-answer.ts';
import { useEscape } from '../use-escape.ts';

/** Pixels of a row, which has a line for what was asked and one for what was wrong with it. */
const HEIGHT = 48;

/** How many of the newest requests are shown. */
const SHOWN = 200;

/** The journal: every request with its answer, newest first, and above all those that departed from the document. */
export function Requests() {
  const { client, place, go } = useDesk();
  const { provider, violations, exchange: open } = place.terms;
  // Whoever types a status has typed no more than its beginning before.
  const status = /^[1-5]\d\d$/.test(place.terms['status'] ?? '') ? Number(place.terms['status']) : undefined;
  const filters = {
    ...(provider !== undefined && { provider }),
    ...(status !== undefined && { status }),
    ...(violations === 'true' && { violations: true }),
  };
  const isFiltered = Object.keys(filters).length > 0;
  const { value, problem } = useAnswer(JSON.stringify(filters), async () => {
    const [found, departed] = await Promise.all([
      client.listExchanges({ query: { ...filters, limit: SHOWN } }),
      client.listExchanges({ query: { violations: true, limit: 1 } }),
    ]);
    return { ...found, names: namesOf(found.exchanges), violations: departed.total };
  }, ['exchange', 'webhook']);
  const view = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useChosen(open);
  const names = value?.names ?? [];
  const indexOf = (name: string | undefined) => (name === undefined ? -1 : names.indexOf(name));
  const opened = useKept(open, value?.exchanges[indexOf(open)]);
  const isMissing = open !== undefined && opened === undefined && value !== undefined;
  const chosenIndex = indexOf(chosen);

  const choose = (index: number, isOpened: boolean) => {
    const name = names[index];
    if (name === undefined) return;
    setChosen(name);
    if (isOpened || open !== undefined) go({ terms: { exchange: name } }, open === undefined ? 'push' : 'replace');
  };
  const close = () => {
    go({ terms: { exchange: undefined } });
    requestAnimationFrame(() => view.current?.querySelector<HTMLElement>('[role=grid]')?.focus());
  };
  useEscape(open === undefined ? undefined : close);

  return (
    <div class={opened === undefined && !isMissing ? 'split' : 'split is-open'} ref={view}>
      <div class="master">
        <RequestFilters total={value?.total} violations={value?.violations} />
        <Problem text={problem} />
        {value !== undefined && names.length === 0 ? (
          <FirstRequest isFiltered={isFiltered} />
        ) : (
          <Rows
            label="Requests, newest first"
            total={names.length}
            height={HEIGHT}
            columns={COLUMNS}
            chosen={chosenIndex < 0 ? undefined : chosenIndex}
            onWindow={() => {}}
            onChoose={choose}
          >
            {(index) => <RequestCells exchange={value?.exchanges[index]} />}
          </Rows>
        )}
        {value !== undefined && value.total > names.length && (
          <p class="more">
            The newest {names.length} of {value.total.toLocaleString('en')}; filters find the others.
          </p>
        )}
      </div>
      {opened !== undefined && <ExchangePanel key={open} exchange={opened} onClose={close} />}
      {isMissing && <MissingExchange onClose={close} />}
    </div>
  );
}

/** What was found under a name; it stays when newer ones have pushed it out of the list. */
function useKept(name: string | undefined, found: Exchange | undefined): Exchange | undefined {
  const kept = useRef<{ readonly name: string; readonly exchange: Exchange } | undefined>(undefined);
  if (name === undefined) return undefined;
  if (found !== undefined) kept.current = { name, exchange: found };
  return kept.current?.name === name ? kept.current.exchange : undefined;
}
