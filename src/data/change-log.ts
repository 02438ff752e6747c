import { type FileHandle, open } from 'node:fs/promises';
import { systemCode } from '../system-error.ts';
import { StateFileError } from './state-file-error.ts';

/**
 * A line of the file that a data directory keeps: rows that came or changed, and the sections of the outline that did.
 * Read from the first line to the last, they add up to a snapshot. A line is written whole or, when the process is
 * killed in the middle, not at all: the last one alone may be torn.
 */
export interface ChangeRecord {
  readonly outline?: Readonly<Record<string, unknown>>;
  readonly messages?: readonly { readonly id: string }[];
  readonly attempts?: readonly unknown[];
}

/**
 * The snapshot that a file of changes adds up to; undefined when there is none.
 * @throws StateFileError when it cannot be read, or is damaged anywhere but in its last line.
 */
export async function readChanges(file: string): Promise<object | undefined> {
  const handle = await opened(file);
  if (handle === undefined) return undefined;
  try {
    return await sumOf(handle, file);
  } catch (error) {
    throw systemCode(error) === '' ? error : unreadable(file, error);
  } finally {
    await handle.close();
  }
}

async function opened(file: string): Promise<FileHandle | undefined> {
  try {
    return await open(file, 'r');
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw unreadable(file, error);
  }
}

async function sumOf(handle: FileHandle, file: string): Promise<object | undefined> {
  const outline: Record<string, unknown> = {};
  const messages = new Map<string, unknown>();
  const attempts: unknown[] = [];
  let number = 0;
  let torn = 0;
  for await (const line of linesOf(handle)) {
    number++;
    const record = parse(line);
    if (torn > 0) throw damaged(file, torn);
    if (record === undefined) {
      torn = number;
      continue;
    }
    // Of a line that was torn nothing is JSON, so this one was written by somebody else.
    if (!isChangeRecord(record)) throw damaged(file, number);
    Object.assign(outline, record.outline);
    for (const message of record.messages ?? []) messages.set(message.id, message);
    for (const attempt of record.attempts ?? []) attempts.push(attempt);
  }
  if (torn === 1) throw damaged(file, 1);
  return number === 0 ? undefined : { ...outline, messages: [...messages.values()], attempts };
}

/** Only a line feed ends a line. To the reader of newer Nodes so does U+2028, which may stand in a message's text. */
async function* linesOf(handle: FileHandle): AsyncGenerator<string> {
  let begun: string[] = [];
  for await (const chunk of handle.createReadStream({ encoding: 'utf8', autoClose: false })) {
    // With an encoding a stream gives texts.
    const [first = '', ...others] = (chunk as string).split('\n');
    begun.push(first);
    for (const other of others) {
      yield begun.join('');
      begun = [other];
    }
  }
  const last = begun.join('');
  if (last !== '') yield last;
}

/** What a line says; undefined where it says nothing whole. */
function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** Whether it can be added up; the restore that follows checks all that stands in it. */
function isChangeRecord(record: unknown): record is ChangeRecord {
  if (!isObject(record)) return false;
  const { outline = {}, messages = [], attempts = [] } = record;
  const areRows = Array.isArray(messages) && messages.every((row) => isObject(row) && typeof row['id'] === 'string');
  return isObject(outline) && areRows && Array.isArray(attempts);
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const unreadable = (file: string, error: unknown) =>
  new StateFileError(
    `${file} cannot be read (${systemCode(error)}); let this user read it, or let --data name another directory`,
  );

const damaged = (file: string, line: number) =>
  new StateFileError(`${file} is damaged at line ${line}; put a copy of it in its place, or remove it to start afresh`);
