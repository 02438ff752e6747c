import { parse } from 'secure-json-parse';
import { Fault, fault } from '../sms/fault.ts';
import type { OperationContract } from './contract.ts';
import type { WireRequest } from './wire.ts';

/** The media type of HTML forms. */
export const FORM = 'application/x-www-form-urlencoded';

/**
 * Reads a body of JSON or of form fields.
 * @throws Fault `payload-too-large`, `unsupported-media-type` or `malformed-body`, saying what to send instead.
 */
function readBody(request: WireRequest, mediaTypes: readonly string[]): unknown {
  // The type comes first: a carrier that cannot make sense of it never gets to the body.
  const mediaType = mediaTypeOf(request.headers['content-type']);
  if (!mediaTypes.includes(mediaType)) {
    throw new Fault('unsupported-media-type', {
      detail: `The body is ${mediaType === '' ? 'of no stated type' : mediaType}; send it as Content-Type: ${mediaTypes.join(' or ')}.`,
    });
  }
  if (request.unreadable === 'malformed-body') throw fault('malformed-body', 'The body is not valid UTF-8.');
  if (request.unreadable !== undefined) throw fault(request.unreadable);
  if (mediaType === FORM) return readQuery(request.body);
  if (request.body === '') throw fault('malformed-body', 'The body is empty; send JSON.');
  try {
    return parse(request.body, undefined, { protoAction: 'error', constructorAction: 'error' });
  } catch (error) {
    throw fault('malformed-body', `The body is not valid JSON: ${error instanceof Error ? error.message : error}`);
  }
}

/** What the document says of an operation's body. */
type BodyTerms = Pick<OperationContract, 'mediaTypes' | 'bodyRequired'>;

/**
 * What a request says to its operation beside its path, query and headers; undefined where it says nothing and need not.
 * @param decode how its API reads requests, where not by their body alone.
 * @throws Fault when it cannot be read.
 */
export function readInput(
  request: WireRequest,
  { mediaTypes, bodyRequired }: BodyTerms,
  decode: ((request: WireRequest) => object) | undefined,
): unknown {
  if (decode !== undefined) {
    // Also where none of it is wanted: what cannot be read is refused.
    const input = decode(request);
    return mediaTypes.length === 0 ? undefined : input;
  }
  const absent = !bodyRequired && request.body === '' && request.unreadable === undefined;
  return mediaTypes.length === 0 || absent ? undefined : readBody(request, mediaTypes);
}

/** The media type that a Content-Type states, in lower case and without its parameters. */
export function mediaTypeOf(contentType = ''): string {
  const end = contentType.indexOf(';');
  return (end === -1 ? contentType : contentType.slice(0, end)).trim().toLowerCase();
}

/**
 * The parameters of a query string, or the fields of a form, by name; of a repeated one the last counts.
 * @throws Fault `malformed-body` when what is percent-encoded in it is no UTF-8.
 */
export function readQuery(query: string): Record<string, string> {
  const values = fieldsOf(query);
  // Whoever means the character that stands for what cannot be read writes it.
  if (query.includes('%') && isMarked(values) && !/\uFFFD|%EF%BF%BD/i.test(query)) {
    throw fault('malformed-body', 'What is percent-encoded is not valid UTF-8.');
  }
  return values;
}

/** The same, where it does not matter whether it is UTF-8. */
export function fieldsOf(query: string): Record<string, string> {
  const values: Record<string, string> = Object.create(null);
  for (const [name, value] of new URLSearchParams(query)) values[name] = value;
  return values;
}

/** Whether something could not be read as UTF-8, which leaves a mark. */
function isMarked(values: Readonly<Record<string, string>>): boolean {
  for (const name in values) if (name.includes('\uFFFD') || values[name]?.includes('\uFFFD')) return true;
  return false;
}
