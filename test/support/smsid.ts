import { createHmac } from 'node:crypto';
import type { AccountSeed, Emulator } from '../../src/index.ts';
import type { components } from '../../src/providers/smsid/api.d.ts';
import { type Ask, asking } from './ask.ts';
import { direct } from './direct.ts';
import { accepted, jsonOf, type Reply, type Send } from './wire.ts';

export type Schemas = components['schemas'];

export const HOST = 'smsid.co.uk';
export const KEY = 'YOUR_API_KEY';
/** The key of the account that signs its requests, and what it signs them with. */
export const SIGNED_KEY = 'YOUR_SIGNED_API_KEY';
export const SECRET = 'YOUR_API_SECRET';

export const TO = '+447700900123';

/** The document's message. */
export const HELLO: Schemas['SendRequest'] = { to: TO, sender_id: 'SMSID', message: 'Hello from SMSID' };

/** The demo account, and what else a test wants of it. */
export function account(fields: Partial<AccountSeed> = {}): AccountSeed {
  return {
    provider: 'smsid',
    account: 'demo',
    name: 'Demo account',
    balance: '95.6400',
    default_sender: 'SMSID',
    senders: [{ name: 'SMSID', status: 'approved', created_at: '2026-01-05T09:00:00Z' }],
    api_keys: [{ key: KEY, mode: 'live' }],
    ...fields,
  };
}

/** The signature the document asks for. */
export const signed = (body: string, secret: string = SECRET) =>
  createHmac('sha256', secret).update(body).digest('hex');

/** A client of the emulated SMSID, with one API key. */
export interface Client {
  request: Ask;
  /** Sends the document's message with some fields changed, whatever the answer. */
  trySend(fields?: Readonly<Record<string, unknown>>): Promise<Reply>;
  /** The same, where it must be accepted. */
  send(fields?: Readonly<Record<string, unknown>>): Promise<Schemas['SendAnswer']['data']>;
  status(id: string): Promise<Schemas['StatusAnswer']['data']>;
  balance(): Promise<string>;
}

export function client(emulator: Emulator, key: string = KEY, send: Send = direct(emulator)): Client {
  const request = asking(send, HOST, '/api/v1', { 'x-api-key': key });
  const trySend: Client['trySend'] = (fields) => request('POST', '/sms/send', { ...HELLO, ...fields });
  return {
    request,
    trySend,
    send: async (fields) => accepted<Schemas['SendAnswer']>(await trySend(fields)).data,
    status: async (message_id) =>
      accepted<Schemas['StatusAnswer']>(await request('POST', '/sms/status', { message_id })).data,
    balance: async () => accepted<Schemas['BalanceAnswer']>(await request('GET', '/balance')).data.balance,
  };
}

/** The status and the sentence of a refusal, such as `400 Insufficient balance`. */
export const refusal = (reply: Reply) => `${reply.status} ${(jsonOf(reply) as Schemas['Error']).meta.text}`;
