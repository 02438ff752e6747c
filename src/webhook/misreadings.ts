/** The mistakes that receivers make when they verify a signature. */
export type MistakeName =
  | 'json-stringify'
  | 'json-dumps'
  | 'sorted-keys'
  | 'body-alone'
  | 'raw-query'
  | 'whole-url'
  | 'other-secret'
  | 'secret-with-newline'
  | 'base64'
  | 'upper-case'
  | 'whole-header'
  | 'clock-skew';

/** A text that a receiver takes for the signed one. */
export interface Misreading {
  readonly name: MistakeName;
  /** What the receiver's code does wrong, and how to mend it. */
  readonly description: string;
  readonly text: string;
}

const MEND = 'Verify the bytes that came in, before anything parses them.';

/** What comes of a JSON body that is parsed and written again; nothing where it is not JSON. */
export function reserialised(body: string): readonly Misreading[] {
  const parsed = parse(body);
  if (parsed === undefined) return [];
  return [
    {
      name: 'json-stringify',
      description: `The body was parsed and written again with JSON.stringify. ${MEND}`,
      text: JSON.stringify(parsed),
    },
    {
      name: 'json-dumps',
      description: `The body was parsed and written again with Python's json.dumps, which adds spaces and escapes what is not ASCII. ${MEND}`,
      text: pythonJson(parsed),
    },
    {
      name: 'sorted-keys',
      description: `The body was parsed and written again with its keys in alphabetical order. ${MEND}`,
      text: JSON.stringify(sorted(parsed)),
    },
  ];
}

/** JSON as Python's `json.dumps` writes it, as long as nobody tells it otherwise. */
export function pythonJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(pythonJson).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(([key, entry]) => `${pythonJson(key)}: ${pythonJson(entry)}`);
    return `{${entries.join(', ')}}`;
  }
  return JSON.stringify(value).replace(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, entry]): [string, unknown] => [key, sorted(entry)]);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
