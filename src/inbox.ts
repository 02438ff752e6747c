import { createHash } from 'node:crypto';
import { Guard } from './control/guard.ts';
import type { WireReply, WireRequest } from './http/wire.ts';
import { readInboxFiles } from './inbox-files.ts';
import { Fault } from './sms/fault.ts';

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
};

/** The page is made of its own files alone; whatever a message says, nothing else is loaded, run or embedded. */
const SECURITY = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** Serves the inbox, to those who may use the control API. */
export class Inbox {
  readonly #guard: Guard;
  readonly #path: string;

  /** @param path where it stands, such as `/_emulator/inbox`. */
  constructor(path: string, allowedHosts: readonly string[]) {
    this.#path = path;
    this.#guard = new Guard(allowedHosts);
  }

  answer(request: WireRequest): WireReply {
    const { method, path, prefix = '' } = request;
    if (method !== 'GET' && method !== 'HEAD')
      return plain(405, 'The inbox is only to be looked at.', { Allow: 'GET, HEAD' });
    try {
      this.#guard.admit(request);
    } catch (error) {
      if (error instanceof Fault) return plain(403, error.context.detail ?? 'Forbidden');
      throw error;
    }
    // Behind a prefix the page that was asked for may end without a slash, from where no relative path leads on.
    if (path === '/') return redirect(`${prefix === '' ? '.' : prefix}${this.#path}/`);
    // Without the slash the files beside the page would be looked for one level above it.
    if (path === this.#path) return redirect(`${this.#path.slice(this.#path.lastIndexOf('/') + 1)}/`);
    const name = path.slice(this.#path.length + 1) || 'index.html';
    files ??= taggedFiles();
    const file = files.get(name);
    if (file === undefined) return plain(404, 'The inbox has no such file.');
    const { text, tag } = file;
    const headers = { 'Cache-Control': 'no-cache', ETag: tag, ...SECURITY };
    if (request.headers['if-none-match'] === tag) return { status: 304, headers, body: '' };
    const type = TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? 'text/plain';
    return { status: 200, headers: { 'Content-Type': type, ...headers }, body: text };
  }
}

/** The files, alike for all emulators of a process; from the sources they take a fifth of a second to make. */
let files: ReadonlyMap<string, { readonly text: string; readonly tag: string }> | undefined;

const taggedFiles = () =>
  new Map(Object.entries(readInboxFiles()).map(([name, text]) => [name, { text, tag: tagOf(text) }]));

/** What tells one version of a file from another. */
const tagOf = (text: string) => `"${createHash('sha256').update(text).digest('base64url').slice(0, 16)}"`;

function redirect(to: string): WireReply {
  return { status: 302, headers: { Location: to, 'Cache-Control': 'no-store' }, body: '' };
}

function plain(status: number, text: string, headers: Readonly<Record<string, string>> = {}): WireReply {
  return {
    status,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', ...headers, ...SECURITY },
    body: `${text}\n`,
  };
}
