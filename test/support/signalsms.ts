import type { AccountSeed, Emulator } from '../../src/index.ts';
import type { components } from '../../src/providers/signalsms/api.d.ts';
import { type Ask, asking, type Headers } from './ask.ts';
import { direct } from './direct.ts';
import type { Received } from './receiver.ts';
import { accepted, jsonOf, type Reply, type Send } from './wire.ts';

export type Schemas = components['schemas'];

export const HOST = 'api.signalsms.com';
export const KEY = 'sig_live_9a2f1b8c0d9238f90c8831aee892bbcc00fa';
/** The key as the document's sample call writes it, of the same account. */
export const SHORT_KEY = 'sig_live_9a2f1b8c...';
/** The key of an account whose one sender waits for approval. */
export const PENDING_KEY = 'sig_live_b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0';
export const REVOKED = 'sig_live_REVOKED_API_KEY';

export const US = '+14155552671';
export const GB = '+447700900123';

/** The document's message, on the normal route. */
export const CODE = {
  sender: 'WhiteRaven',
  recipients: [US, GB],
  message: 'Your verification code is 482910.',
} as const;

/** The demo account, and what else a test wants of it. */
export function account(fields: Partial<AccountSeed> = {}): AccountSeed {
  return {
    provider: 'signalsms',
    account: 'demo',
    name: 'Demo account',
    balance: '124.50',
    senders: [{ name: 'WhiteRaven', status: 'approved', created_at: '2026-05-10T08:00:00Z' }],
    api_keys: [{ key: KEY, mode: 'live' }],
    ...fields,
  };
}

/** A client of the emulated SignalSMS, with one API key. */
export interface Client {
  request: Ask;
  /** Sends the document's message with some fields changed, whatever the answer. */
  tryDispatch(fields?: Readonly<Record<string, unknown>>, headers?: Headers): Promise<Reply>;
  /** The same, where it must be accepted. */
  dispatch(fields?: Readonly<Record<string, unknown>>): Promise<Schemas['Dispatch']>;
  status(id: string): Promise<Schemas['MessageStatus']>;
  balance(): Promise<string>;
}

export function client(emulator: Emulator, key: string = KEY, send: Send = direct(emulator)): Client {
  const request = asking(send, HOST, '/v1', { authorization: `Bearer ${key}` });
  const tryDispatch: Client['tryDispatch'] = (fields, headers) =>
    request('POST', '/sms/dispatch', { ...CODE, ...fields }, headers);
  return {
    request,
    tryDispatch,
    dispatch: async (fields) => accepted(await tryDispatch(fields)),
    status: async (id) => accepted(await request('GET', `/sms/status/${id}`)),
    balance: async () => accepted<Schemas['Balance']>(await request('GET', '/account/balance')).balance,
  };
}

/** The status and the slug of a refusal, such as `402 payment_required`. */
export const refusal = (reply: Reply) => `${reply.status} ${(jsonOf(reply) as Schemas['Error']).error}`;

export const eventOf = (received: Received) => JSON.parse(received.body) as Schemas['StatusEvent'];
