import type { Schemas } from '../desk.ts';

export type Exchange = Schemas['Exchange'];

/**
 * Names for exchanges that hold while others come in: the journal gives them none, so they are told apart by when they
 * were, what was asked and how long it took; the rare ones that are alike even in that, by their order.
 * @param exchanges newest first.
 */
export function namesOf(exchanges: readonly Exchange[]): readonly string[] {
  const counts = new Map<string, number>();
  return exchanges
    .toReversed()
    .map(({ at, duration_ms, request: { method, path } }) => {
      const name = `${at} ${method} ${path} ${duration_ms}`;
      const count = counts.get(name) ?? 0;
      counts.set(name, count + 1);
      return count === 0 ? name : `${name} ${count}`;
    })
    .toReversed();
}

const DISTURBANCES: Readonly<Record<NonNullable<Exchange['answer']['disturbance']>, string>> = {
  hang: 'never answered',
  reset: 'connection reset',
  truncated: 'cut off',
  slow: 'sent slowly',
};

/** The status of an answer, and what became of it on its way. */
export function statusInWords({ answer: { status, disturbance } }: Exchange): string {
  return disturbance === null ? String(status) : `${status}, ${DISTURBANCES[disturbance]}`;
}

/** How long a request took, in figures that can be compared. */
export function durationInWords({ duration_ms }: Exchange): string {
  return `${duration_ms < 10 ? duration_ms.toFixed(1) : Math.round(duration_ms).toLocaleString('en')} ms`;
}

/** How a request departed from the document, in a sentence; undefined where it did not. */
export function violationInWords({ violation, answer }: Exchange): string | undefined {
  if (violation === null) return undefined;
  const { fault, detail } = violation;
  return `${/[.!?]$/.test(detail) ? detail : `${detail}.`} Refused as ${fault}, ${answer.status}.`;
}

/** The words that Node's server puts behind a status. */
const REASONS: ReadonlyMap<number, string> = new Map([
  [200, 'OK'],
  [201, 'Created'],
  [202, 'Accepted'],
  [204, 'No Content'],
  [400, 'Bad Request'],
  [401, 'Unauthorized'],
  [402, 'Payment Required'],
  [403, 'Forbidden'],
  [404, 'Not Found'],
  [409, 'Conflict'],
  [410, 'Gone'],
  [413, 'Payload Too Large'],
  [415, 'Unsupported Media Type'],
  [422, 'Unprocessable Entity'],
  [429, 'Too Many Requests'],
  [500, 'Internal Server Error'],
  [502, 'Bad Gateway'],
  [503, 'Service Unavailable'],
]);

/** The first line of an answer: `200 OK`. */
export const statusLine = (status: number): string => `${status} ${REASONS.get(status) ?? ''}`.trimEnd();

/** The first line of a request: `GET /smsid/v1/balance?page=2`. */
export const requestLine = ({ method, path, query }: Exchange['request']): string =>
  `${method} ${path}${query === '' ? '' : `?${query}`}`;

/** How deep JSON is indented: what is within more than this is not read any more. */
const DEEPEST = 32;

/** A body to be read: JSON with its lines, to the letter in all else; anything else as it is. */
export function bodyToRead(body: string): string {
  if (!isJson(body)) return body;
  let depth = 0;
  const line = () => `\n${'  '.repeat(Math.min(depth, DEEPEST))}`;
  // Written anew it would say something else of a long number, of `1.50`, of a name that comes twice.
  return body.replace(/"[^"\\]*(?:\\.[^"\\]*)*"|\[\s*\]|\{\s*\}|[[\]{},:]|\s+/g, (token) => {
    if (token.startsWith('"')) return token;
    if (token === '[' || token === '{') {
      depth += 1;
      return token + line();
    }
    if (token === ']' || token === '}') {
      depth -= 1;
      return line() + token;
    }
    if (token === ',') return token + line();
    return token === ':' ? ': ' : token.replace(/\s+/g, '');
  });
}

/** Whether a text is an object or a list in JSON. */
function isJson(text: string): boolean {
  if (!/^\s*[[{]/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
