import type { ObservedCall } from '../audit/observed-call.ts';
import type { RuleText } from '../audit/rule.ts';
import type { Provider } from '../http/provider.ts';

/** What stands for anything that is not shown. */
export const HIDDEN = '…';

/** Names as people give them to fields; long ones, and ones with many digits, may be keys or numbers of phones. */
const NAME = /^(?!.*\d{5})[A-Za-z_$][\w$.-]{0,39}$/;

/** A mix of letters and digits as it comes from a random generator. */
const RANDOM = /(?=[^\d]*\d.*\d.*\d)(?=.*[A-Za-z]).{16,}/;

/** The name of a field, unless it might be a secret itself. */
export const shownName = (name: string) => (NAME.test(name) && !RANDOM.test(name) ? name : HIDDEN);

/** A JSON pointer without the names that might be secrets. */
export const shownPointer = (pointer: string) =>
  pointer
    .split('/')
    .map((name) => (name === '' || name === '*' || /^\d{1,6}$/.test(name) ? name : shownName(name)))
    .join('/');

/** Parts of a path that anybody may read: plain small words, and versions. */
const PLAIN = /^(?:[a-z][a-z_-]{0,19}(?:\.json|\.xml)?|v?\d)$/;

/** A path of which only the words are shown. */
export const shownPath = (path: string) =>
  path
    .split('/')
    .slice(0, 12)
    .map((part) => (part === '' || PLAIN.test(part) ? part : HIDDEN))
    .join('/');

const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'CONNECT', 'PROPFIND']);

export const shownMethod = (method: string) => (METHODS.has(method) ? method : HIDDEN);

/** Shortest word that can be a secret. */
const SECRET = 4;

/**
 * A sentence of a rule about a call without what the call and its answer said: words that their values contain are
 * hidden, unless the rule's own sentences have them.
 */
export function shownDetail(detail: string, rule: RuleText, call: ObservedCall, known: ReadonlySet<string>): string {
  const values = valuesOf(call);
  const own = new Set(wordsIn(`${rule.title} ${rule.why} ${rule.mend}`));
  return detail.replace(WORD, (word) => {
    if (word.length < SECRET || own.has(word) || known.has(word)) return word;
    return values.includes(word) ? HIDDEN : word;
  });
}

const WORD = /[^\s`'"“”(),;:?!…]+/gu;

const wordsIn = (text: string): readonly string[] => text.match(WORD) ?? [];

/** Everything that a call and its answer said, one after the other, also as it reads when decoded. */
function valuesOf({ request, answer }: ObservedCall): string {
  const texts = [
    request.path,
    request.query,
    decoded(request.path),
    decoded(request.query),
    request.body,
    decoded(request.body),
    ...Object.values(request.headers),
    ...Object.values(answer?.reply.headers ?? {}),
    answer?.reply.body ?? '',
  ];
  return texts.join('\n');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}

/** Words that stand in a provider's document, and so are nobody's secret. */
export function wordsOf({ id, title, contract, idempotency }: Provider): ReadonlySet<string> {
  const words = new Set([id, title, idempotency?.header ?? '', 'application/json']);
  for (const operation of contract.operations) {
    words.add(operation.id);
    for (const name of contract.bodyFields(operation)) words.add(name);
    for (const { name } of operation.parameters) words.add(name).add(name.toLowerCase());
    for (const mediaType of operation.mediaTypes) words.add(mediaType);
  }
  return words;
}
