import { parse } from 'secure-json-parse';
import { Fault, fault } from '../sms/fault.ts';
import type { WireRequest } from './wire.ts';

/** The media type of HTML forms. */
export const FORM = 'application/x-www-form-urlencoded';

/**
 * Reads a body of JSON or of form fields.
 * @throws Fault `payload-too-large`, `unsupported-media-type` or `malformed-body`, saying what to send instead.
 */
export function readBody(request: WireRequest, mediaTypes: readonly string[]): unknown {
  // The type comes first: a carrier that cannot make sense of it never gets to the body.
  const mediaType = mediaTypeOf(request);
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

/** The media type a request states, in lower case and without its parameters. */
export function mediaTypeOf({ headers }: WireRequest): string {
  const contentType = headers['content-type'] ?? '';
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
  if (isMarked(values) && !/\uFFFD|%EF%BF%BD/i.test(query)) {
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
