import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { integer, list, object, optional, type Shape, type Shaped, ShapeError, text } from '../shape.ts';
import { systemCode } from '../system-error.ts';
import { brokenAt } from './json-position.ts';

/** A file that cannot be validated; the message says in one sentence what is wrong with it, and quotes none of it. */
export class HarError extends Error {
  override readonly name = 'HarError';
}

/** A name and its value: a header, a parameter. */
const pair = object({ name: text, value: optional(text) });

/** What others than the standard leave empty is as good as absent. */
function lenient<Value>(shape: Shape<Value>): Shape<Value | undefined> {
  return (value) => (value === null ? undefined : optional(shape)(value));
}

const postData = object({
  mimeType: lenient(text),
  text: lenient(text),
  params: lenient(list(pair)),
  /** Not of the standard, but what some recorders write for bytes that are no text. */
  encoding: lenient(text),
});

const entry = object({
  startedDateTime: lenient(text),
  request: object({
    method: text,
    url: text,
    headers: lenient(list(pair)),
    postData: lenient(postData),
  }),
  response: object({
    status: integer,
    headers: lenient(list(pair)),
    content: lenient(object({ mimeType: lenient(text), text: lenient(text), encoding: lenient(text) })),
  }),
});

const har = object({ log: object({ entries: list(entry) }) });

/** What is read of one exchange in a HAR 1.2. */
export type HarEntry = Shaped<typeof entry>;

/** Bytes a file may have: what a day of a test suite records is far less, and a text takes several times its size. */
export const HAR_BYTES = 50 * 1024 * 1024;

/**
 * Reads the exchanges of a HAR file.
 * @param limit bytes it may have; no more of it is ever read.
 * @throws HarError saying why it cannot be read, and where it is broken.
 */
export async function readHar(file: string, limit: number = HAR_BYTES): Promise<readonly HarEntry[]> {
  const bytes = await readBytes(file, limit);
  if (bytes.length === 0) throw new HarError(`${file} is empty; record a HAR 1.2 into it`);
  if (!isUtf8(bytes)) throw new HarError(`${file} is not UTF-8, as JSON must be`);
  return parseHar(bytes.toString('utf8').replace(/^\uFEFF/, ''), file);
}

/** @throws HarError saying where the text is broken, or which field of a HAR is missing. */
export function parseHar(content: string, file: string): readonly HarEntry[] {
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch {
    const { byte, line, isEnd } = brokenAt(content);
    const what = isEnd ? 'ends in the middle: it was cut off' : 'is not JSON';
    throw new HarError(`${file} ${what} at byte ${byte}, in line ${line}`);
  }
  try {
    return har(value).log.entries;
  } catch (error) {
    if (!(error instanceof ShapeError)) throw error;
    throw new HarError(`${file} is no HAR 1.2: ${error.message}`);
  }
}

async function readBytes(file: string, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    const about = await stat(file);
    if (about.isDirectory()) throw new HarError(`${file} is a directory; name a HAR file`);
    if (about.size > limit) throw tooLarge(file, limit);
    // A pipe has no size that could be known before.
    for await (const chunk of createReadStream(file)) {
      // Without an encoding a stream of a file gives buffers.
      const bytes = chunk as Buffer;
      size += bytes.length;
      if (size > limit) throw tooLarge(file, limit);
      chunks.push(bytes);
    }
  } catch (error) {
    throw error instanceof HarError ? error : new HarError(explain(file, error));
  }
  return Buffer.concat(chunks);
}

const MIB = 1024 * 1024;

function tooLarge(file: string, limit: number): HarError {
  return new HarError(
    `${file} has more than ${Math.round((limit / MIB) * 10) / 10} MiB; record less at once, or allow more with --max-size`,
  );
}

function explain(file: string, error: unknown): string {
  const code = systemCode(error);
  if (code === 'ENOENT') return `there is no file ${file}`;
  if (code === 'EACCES') return `${file} may not be read by this user`;
  return `${file} cannot be read (${code === '' ? 'unknown error' : code})`;
}
