import { useEffect, useState } from 'preact/hooks';

/** The views of the inbox, in the order of its navigation. */
export const VIEWS = ['messages', 'phones', 'webhooks', 'requests', 'providers', 'rules', 'api'] as const;

export type View = (typeof VIEWS)[number];

/** Where the reader is: the address bar says it all, so that a view can be shared. */
export interface Place {
  readonly view: View;
  /** Id of the sandbox looked at; undefined for the default one. */
  readonly sandbox: string | undefined;
  /** What else the view keeps in the address, such as filters, by name. */
  readonly terms: Readonly<Record<string, string>>;
}

/** What to change of a place; a term that is undefined or empty goes away. */
export interface Move {
  readonly view?: View;
  readonly sandbox?: string | undefined;
  readonly terms?: Readonly<Record<string, string | undefined>>;
}

const isView = (word: string | null): word is View => VIEWS.some((view) => view === word);

function readPlace(query: string): Place {
  const { view, sandbox, ...terms } = Object.fromEntries(new URLSearchParams(query));
  return { view: view !== undefined && isView(view) ? view : 'messages', sandbox: sandbox || undefined, terms };
}

/** The place as the query of an address, with its `?`. */
export function writePlace({ view, sandbox, terms }: Place): string {
  const query = new URLSearchParams();
  query.set('view', view);
  if (sandbox !== undefined) query.set('sandbox', sandbox);
  for (const [name, value] of Object.entries(terms)) query.set(name, value);
  return `?${query}`;
}

/** The place after a move. Another view or sandbox begins without the terms of the one before. */
export function moved(place: Place, { terms: changes = {}, ...move }: Move): Place {
  const stays = (move.view ?? place.view) === place.view && !('sandbox' in move && move.sandbox !== place.sandbox);
  const merged = Object.entries(stays ? { ...place.terms, ...changes } : changes);
  const terms = Object.fromEntries(merged.filter((term): term is [string, string] => Boolean(term[1])));
  return { ...place, ...move, terms };
}

/** Goes somewhere; `replace` leaves no trace in the history, as while typing. */
export type Go = (move: Move, how?: 'push' | 'replace') => void;

/** The place in the address bar, and how to go elsewhere. */
export function usePlace(): readonly [Place, Go] {
  const [place, setPlace] = useState(() => readPlace(location.search));
  useEffect(() => {
    const follow = () => setPlace(readPlace(location.search));
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  const go: Go = (move, how = 'push') => {
    const here = readPlace(location.search);
    // What was begun in a view or sandbox and takes its time leads nobody on who has left it meanwhile.
    if (here.view !== place.view || here.sandbox !== place.sandbox) return;
    const next = moved(here, move);
    // As with any link: who goes where they are has no step to take back.
    if (how === 'push' && writePlace(next) !== writePlace(here)) history.pushState(null, '', writePlace(next));
    else history.replaceState(null, '', writePlace(next));
    setPlace(next);
  };
  return [place, go];
}
