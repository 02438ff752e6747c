/** What a call is given, by the place in the request. */
export interface Input {
  readonly path?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
}

/** An operation of the control API: its name, method and template. */
export interface Route {
  readonly id: string;
  readonly method: string;
  readonly template: string;
}

/**
 * The path and query that a call goes to, below the control API.
 * @throws TypeError when something is given where no request has it, or an id is missing: the emulator would be asked
 * for something else, such as for everything.
 */
export function pathOf(route: Route, input: Input): string {
  requireKnownPlaces(route, input);
  const { path = {}, query = {} } = input;
  const filled = route.template.replace(/\{(\w+)\}/g, (_, name: string) =>
    segmentOf(path[name], `${route.id}: path.${name}`),
  );
  const given = Object.entries(query).filter(([, value]) => value !== undefined);
  if (given.length === 0) return filled;
  return `${filled}?${new URLSearchParams(given.map(([name, value]): [string, string] => [name, String(value)]))}`;
}

/**
 * An id as one segment of a path.
 * @param what names it in the sentence that refuses it.
 * @throws TypeError when it is none: an empty one, or dots that lead elsewhere.
 */
export function segmentOf(id: unknown, what: string): string {
  if (id === undefined || id === null || id === '') throw new TypeError(`${what} is missing; give the id`);
  if (typeof id !== 'string' && typeof id !== 'number') throw new TypeError(`${what} must be a string`);
  if (id === '.' || id === '..') throw new TypeError(`${what} is "${id}", which is the id of nothing`);
  return encodeURIComponent(id);
}

const PLACES = ['path', 'query', 'body'];

function requireKnownPlaces({ id, method, template }: Route, input: Input): void {
  if (typeof input !== 'object' || input === null) {
    const names = [...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => `${name}: …`);
    const path = names.length === 0 ? '' : `, such as { path: { ${names.join(', ')} } }`;
    throw new TypeError(`${id} takes one object with path, query and body${path}`);
  }
  const stranger = Object.keys(input).find((name) => !PLACES.includes(name));
  if (stranger !== undefined) {
    const isRead = method === 'GET' || method === 'DELETE';
    const place = template.includes(`{${stranger}}`) ? 'path' : isRead ? 'query' : 'body';
    throw new TypeError(`${id}: "${stranger}" belongs into "${place}": ${id}({ ${place}: { ${stranger}: … } })`);
  }
  if (method === 'GET' && input.body !== undefined) throw new TypeError(`${id} has no body; leave it out`);
  const unknown = Object.keys(input.path ?? {}).find((name) => !template.includes(`{${name}}`));
  if (unknown !== undefined) throw new TypeError(`${id}: "${unknown}" is no part of its path, which is ${template}`);
}
