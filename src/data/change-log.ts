import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
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
 * @throws StateFileError when it is damaged anywhere but in its last line.
 */
export async function readChanges(file: string): Promise<object | undefined> {
  if (!existsSync(file)) return undefined;
  const outline: Record<string, unknown> = {};
  const messages = new Map<string, unknown>();
  const attempts: unknown[] = [];
  let number = 0;
  let torn = 0;
  for await (const line of createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity })) {
    number++;
    const record = parse(line);
    if (torn > 0) throw damaged(file, torn);
    if (record === undefined) {
      torn = number;
      continue;
    }
    Object.assign(outline, record.outline);
    for (const message of record.messages ?? []) messages.set(message.id, message);
    for (const attempt of record.attempts ?? []) attempts.push(attempt);
  }
  if (torn === 1) throw damaged(file, 1);
  return number === 0 ? undefined : { ...outline, messages: [...messages.values()], attempts };
}

function parse(line: string): ChangeRecord | undefined {
  try {
    const record: unknown = JSON.parse(line);
    // The restore that follows checks all that stands in it.
    return typeof record === 'object' && record !== null ? (record as ChangeRecord) : undefined;
  } catch {
    return undefined;
  }
}

const damaged = (file: string, line: number) =>
  new StateFileError(`${file} is damaged at line ${line}; put a copy of it in its place, or remove it to start afresh`);
