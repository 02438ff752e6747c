import { isUtf8 } from 'node:buffer';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Emulator } from '../../src/index.ts';
import { temporaryDirectory } from './command.ts';
import { bytesOf, type Send } from './wire.ts';

/** An exchange as HAR 1.2 writes it down. */
export type Entry = Readonly<Record<string, unknown>>;

/** Sends as `send` does, and writes down what is said, at the emulator's time. */
export function recording(send: Send, emulator: Emulator, entries: Entry[]): Send {
  return async (request) => {
    const startedDateTime = emulator.now().toISOString();
    const reply = await send(request);
    const { method, path, host, headers = {}, body } = request;
    const mimeType = headers['content-type'] ?? '';
    entries.push({
      startedDateTime,
      time: 1,
      request: {
        method,
        url: `https://${host}${path}`,
        httpVersion: 'HTTP/1.1',
        headers: pairs(headers),
        queryString: [],
        cookies: [],
        headersSize: -1,
        bodySize: -1,
        ...(body === undefined ? {} : { postData: { mimeType, ...written(bytesOf(body)) } }),
      },
      response: {
        status: reply.status,
        statusText: '',
        httpVersion: 'HTTP/1.1',
        headers: pairs(reply.headers),
        cookies: [],
        content: { size: reply.body.length, mimeType: reply.headers['content-type'] ?? '', text: reply.body },
        redirectURL: '',
        headersSize: -1,
        bodySize: -1,
      },
      cache: {},
      timings: { send: 0, wait: 1, receive: 0 },
    });
    return reply;
  };
}

/** Entries in the form of a HAR. */
export const harOf = (entries: readonly unknown[]) => ({
  log: { version: '1.2', creator: { name: 'a test', version: '1' }, entries },
});

/** A file that holds a text, or a value as JSON; it is gone when the test is over. */
export function file(content: unknown, name = 'recorded.har'): string {
  const path = join(temporaryDirectory(), name);
  writeFileSync(path, typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content));
  return path;
}

/** What a command printed, and its exit status. */
export interface Printed {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

type Run = (
  args: readonly string[],
  surroundings: Parameters<typeof import('../../src/commands/validate.ts').runValidate>[1],
) => Promise<number>;

/** Runs a command in this process. */
export async function printed(run: Run, args: readonly string[], env: Record<string, string> = {}): Promise<Printed> {
  let [out, err] = ['', ''];
  const status = await run(args, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    env,
  });
  return { status, out, err };
}

const pairs = (headers: Readonly<Record<string, string>>) =>
  Object.entries(headers).map(([name, value]) => ({ name, value }));

function written(bytes: Uint8Array): object {
  return isUtf8(bytes)
    ? { text: Buffer.from(bytes).toString() }
    : { text: Buffer.from(bytes).toString('base64'), encoding: 'base64' };
}
