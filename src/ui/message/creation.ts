import type { Schemas } from '../desk.ts';

type Exchange = Schemas['Exchange'];

/**
 * The exchange that created a message, among those that created it or asked about it.
 * @param exchanges newest first.
 */
export function creationOf(
  exchanges: readonly Exchange[],
  { id, batch }: Pick<Schemas['ControlMessage'], 'id' | 'batch'>,
): Exchange | undefined {
  const oldest = exchanges.at(-1);
  if (oldest === undefined || oldest.provider === 'control') return oldest;
  // Nobody can ask for a message by its id before there is one.
  return names(oldest, id) || names(oldest, batch) ? undefined : oldest;
}

function names({ request: { path, query, body } }: Exchange, id: string): boolean {
  const asked = `${path}?${query}\n${body}`;
  return [id, encodeURIComponent(id)].some((form) => standsAlone(asked, form));
}

/** Whether an id stands in a text as a whole: `12` does not in `+447712`. */
function standsAlone(text: string, id: string): boolean {
  for (let at = text.indexOf(id); at !== -1; at = text.indexOf(id, at + 1)) {
    if (!/\w/.test(text.charAt(at - 1)) && !/\w/.test(text.charAt(at + id.length))) return true;
  }
  return false;
}
