import { createHmac, timingSafeEqual } from 'node:crypto';
import type { AccountSeed, Emulator } from '../../src/index.ts';
import type { components } from '../../src/providers/smsroute/api.d.ts';
import { direct } from './direct.ts';
import type { Received } from './receiver.ts';
import { accepted, jsonOf, type Reply, type Send } from './wire.ts';

export { accepted };

export type Schemas = components['schemas'];

export const HOST = 'api.smsroute.cc';
export const LIVE = 'sk_live_YOUR_API_KEY';
export const TEST = 'sk_test_YOUR_API_KEY';
export const REVOKED = 'sk_live_REVOKED_API_KEY';
export const WEBHOOK_SECRET = 'whsec_smsroute_demo';

/** The document's sandbox numbers. */
export const SANDBOX = {
  delivered: '+15005550001',
  failed: '+15005550002',
  undelivered: '+15005550003',
  rateLimited: '+15005550004',
  internalError: '+15005550005',
} as const;

/** The quickstart's message. */
export const HELLO: Schemas['MessageRequest'] = { to: '+15551234567', from: 'smsroute', body: 'Hello from smsroute' };

/** An account with a live and a test key, and what else a test wants of it. */
export function account(fields: Partial<AccountSeed> = {}): AccountSeed {
  return {
    provider: 'smsroute',
    account: 'demo',
    name: 'Demo account',
    balance: '42.17',
    webhook_secret: WEBHOOK_SECRET,
    api_keys: [
      { key: LIVE, mode: 'live' },
      { key: TEST, mode: 'test' },
    ],
    ...fields,
  };
}

type Headers = Readonly<Record<string, string>>;

/** A client of the emulated smsroute, with one API key. */
export interface Client {
  /** Any request; a body that is not text goes out as JSON. */
  request(method: string, path: string, body?: unknown, headers?: Headers): Promise<Reply>;
  /** Sends the quickstart's message with some fields changed, whatever the answer. */
  trySend(fields?: Readonly<Record<string, unknown>>, headers?: Headers): Promise<Reply>;
  /** The same, where it must be accepted. */
  send(fields?: Readonly<Record<string, unknown>>, headers?: Headers): Promise<Schemas['Message']>;
  sendBulk(items: readonly object[], headers?: Headers): Promise<readonly Schemas['BulkResult'][]>;
  message(id: string): Promise<Schemas['Message']>;
  balance(): Promise<string>;
}

export function client(emulator: Emulator, key: string = LIVE, send: Send = direct(emulator)): Client {
  const request: Client['request'] = (method, path, body, headers = {}) =>
    send({
      method,
      path: `/v1${path}`,
      host: HOST,
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json', ...headers },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
  const trySend: Client['trySend'] = (fields = {}, headers) =>
    request('POST', '/messages', { ...HELLO, ...fields }, headers);
  return {
    request,
    trySend,
    send: async (fields, headers) => accepted<Schemas['Message']>(await trySend(fields, headers)),
    sendBulk: async (items, headers) => accepted(await request('POST', '/messages/bulk', items, headers)),
    message: async (id) => accepted(await request('GET', `/messages/${id}`)),
    balance: async () => accepted<Schemas['Balance']>(await request('GET', '/balance')).balance_usd,
  };
}

/** The status and the code of a refusal, such as `402 insufficient_balance`. */
export function refusal(reply: Reply): string {
  const { code } = jsonOf(reply) as Schemas['Error'];
  return `${reply.status} ${code}`;
}

export const receiptOf = (received: Received) => JSON.parse(received.body) as Schemas['DeliveryReceipt'];

/** The header a receipt is signed with. */
export const signatureOf = ({ headers }: Received) => String(headers['x-smsroute-signature']);

/** Verifies a receipt as the document describes it, but for the age of its time. */
export function isSigned(received: Received, secret: string = WEBHOOK_SECRET): boolean {
  const [, time = '', signature = ''] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(signatureOf(received)) ?? [];
  const expected = createHmac('sha256', secret).update(`${time}.${received.body}`).digest();
  const given = Buffer.from(signature, 'hex');
  return given.length === expected.length && timingSafeEqual(given, expected);
}

/** When a receipt says it was signed, in seconds since the epoch. */
export const signedAt = (received: Received) => Number(/^t=(\d+),/.exec(signatureOf(received))?.[1]);
