import { fileURLToPath } from 'node:url';
import type { Emulator, EmulatorOptions, WireReply, WireRequest } from '../../src/index.ts';

/** The package's root. What is measured is what users run: the build in `dist`. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
export const COMMAND = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

export const KEY = 'sk_live_YOUR_API_KEY';

/** The built library's `createEmulator`, on a manual clock, with money for as many messages as a bench sends. */
export function createEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  return createShipped({ clock: 'manual', rateLimit: false, accounts: [account], ...options });
}

/** The same with the defaults, and so with the accounts that come with the package. */
export async function createShipped(options: EmulatorOptions = {}): Promise<Emulator> {
  const library = new URL('../../dist/index.js', import.meta.url).href;
  const built = (await import(library)) as typeof import('../../src/index.ts');
  return built.createEmulator(options);
}

const account = {
  provider: 'smsroute',
  account: 'bench',
  name: 'Bench',
  balance: '999999999',
  webhook_secret: 'whsec_bench',
  api_keys: [{ key: KEY, mode: 'live' }],
} as const;

const NAMES = ['Amelia', 'Bruno', 'Chioma', 'Dmitri', 'Esperanza', 'Farid', 'Greta'];

/** A body for `POST /v1/messages` of a realistic size; no two are the same. */
export function messageBody(number: number, callback?: string): string {
  return JSON.stringify({
    to: `+44770090${String(number % 10_000).padStart(4, '0')}`,
    from: 'smsroute',
    body: `Hi ${NAMES[number % NAMES.length]}, your order ${100_000 + number} is on its way and arrives today.`,
    ...(callback === undefined ? {} : { status_callback: callback }),
  });
}

/** What an HTTP client sends with it. */
const headers = {
  host: '127.0.0.1:4010',
  authorization: `Bearer ${KEY}`,
  'content-type': 'application/json',
  'user-agent': 'bench',
  accept: '*/*',
};

export function post(body: string): WireRequest {
  const sent = { ...headers, 'content-length': String(Buffer.byteLength(body)) };
  return { method: 'POST', host: headers.host, path: '/smsroute/v1/messages', query: '', headers: sent, body };
}

export function get(id: string): WireRequest {
  const path = `/smsroute/v1/messages/${id}`;
  return { method: 'GET', host: headers.host, path, query: '', headers: { ...headers }, body: '' };
}

/** Submits a message and gives its id. */
export function submit(emulator: Emulator, number: number, callback?: string): string {
  const { id } = JSON.parse(replyTo(emulator, post(messageBody(number, callback))).body) as { id: string };
  return id;
}

/** A provider's reply, which has to be a success. */
export function replyTo(emulator: Emulator, request: WireRequest): WireReply {
  const reply = emulator.handle(request);
  if (reply instanceof Promise || reply.status !== 200) throw new Error(`unexpected: ${JSON.stringify(reply)}`);
  return reply;
}

/** Empties the heap of garbage, so that the next measurement does not pay for the last. */
export function collectGarbage(): void {
  if (globalThis.gc === undefined) throw new Error('run this with node --expose-gc');
  globalThis.gc();
}
