import { request as overHttp, type RequestOptions } from 'node:http';
import { request as overHttps } from 'node:https';
import { systemCode } from '../system-error.ts';
import { shownPath } from '../validate/shown.ts';

/** An address that did not answer; the message says in one sentence what happened, and to which request. */
export class UnansweredError extends Error {
  override readonly name = 'UnansweredError';
}

/** A request as it is put to an address. */
export interface Question {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What an address answered; header names in its own spelling. */
export interface Reply {
  readonly status: number;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string;
}

/** Bytes an answer may have; the longest that is asked for is a list of prices. */
const ANSWER_BYTES = 4 * 1024 * 1024;

/**
 * Puts a request to an address over HTTP/1.1, for fetch would tell no header's spelling. Redirections are not followed:
 * they would carry the key elsewhere.
 * @param base with the path that every request begins with.
 * @param timeout milliseconds for the whole answer.
 * @throws UnansweredError when there is no answer.
 */
export async function carry(base: URL, question: Question, timeout: number): Promise<Reply> {
  const { method, path, headers, body } = question;
  const url = new URL(base.pathname.replace(/\/$/, '') + path, base);
  const length = method === 'GET' ? {} : { 'Content-Length': String(Buffer.byteLength(body)) };
  const signal = AbortSignal.timeout(timeout);
  const options = { method, headers: { Accept: '*/*', ...headers, ...length }, signal, agent: false } as const;
  try {
    return await exchange(url, options, method === 'GET' ? '' : body);
  } catch (error) {
    const place = `${method} ${shownPath(path.replace(/\?.*/, ''))}`;
    throw new UnansweredError(`${place} was not answered by ${url.host}: ${explain(error, signal.aborted, timeout)}`);
  }
}

function exchange(url: URL, options: RequestOptions, body: string): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const request = (url.protocol === 'http:' ? overHttp : overHttps)(url, options, (response) => {
      const chunks: Buffer[] = [];
      let size = 0;
      response.on('data', (chunk: Buffer) => {
        chunks.push(chunk);
        size += chunk.length;
        if (size > ANSWER_BYTES) response.destroy(new Error(`its answer has more than ${ANSWER_BYTES} bytes`));
      });
      response.on('error', reject);
      response.on('end', () => {
        const { rawHeaders, statusCode = 0 } = response;
        const headers = rawHeaders.flatMap((name, index) =>
          index % 2 === 0 ? [[name, rawHeaders[index + 1] ?? ''] as const] : [],
        );
        resolve({ status: statusCode, headers, body: Buffer.concat(chunks).toString('utf8') });
      });
    });
    request.on('error', reject);
    request.end(body);
  });
}

/** What Node's codes mean to whoever gave the address. */
const MEANINGS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nobody listens there',
  ECONNRESET: 'it hung up',
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'its name could not be looked up',
  EPROTO: 'it does not speak TLS; is it http:// ?',
  ERR_SSL_WRONG_VERSION_NUMBER: 'it does not speak TLS; is it http:// ?',
};

function explain(error: unknown, isLate: boolean, timeout: number): string {
  if (isLate) return `it took longer than ${timeout / 1000} s; allow more with --timeout`;
  const code = systemCode(error);
  const said = error instanceof Error ? error.message : 'unknown error';
  return MEANINGS[code] ?? (code === '' ? said : code);
}
