import type { AccountSeed, Emulator } from '../../src/index.ts';
import type { components } from '../../src/providers/smsprovider/api.d.ts';
import { type Ask, asking } from './ask.ts';
import { direct } from './direct.ts';
import type { Received } from './receiver.ts';
import { accepted, jsonOf, type Reply, type Send } from './wire.ts';

export type Schemas = components['schemas'];

export const HOST = 'api.smsprovider.com';
export const STANDARD = 'YOUR_API_KEY';
export const ENTERPRISE = 'YOUR_ENTERPRISE_API_KEY';
/** What updates to the callback URLs of the Standard account are signed with. */
export const WEBHOOK_SECRET = 'whsec_smsprovider_standard';

/** The document's message. */
export const HELLO: Schemas['MessageRequest'] = {
  to: '+1234567890',
  message: 'Hello from SMS Provider!',
  from: 'YourBrand',
};

/** The document's two recipients. */
export const PAIR = ['+1234567890', '+9876543210'];

export const EVENTS: readonly Schemas['Event'][] = [
  'message.queued',
  'message.sent',
  'message.delivered',
  'message.failed',
  'message.expired',
];

/** An account on the Standard plan, and what else a test wants of it. */
export function account(fields: Partial<AccountSeed> = {}): AccountSeed {
  return {
    provider: 'smsprovider',
    account: 'standard',
    name: 'Standard account',
    balance: '1230',
    webhook_secret: WEBHOOK_SECRET,
    api_keys: [{ key: STANDARD, mode: 'live' }],
    ...fields,
  };
}

type Fields = Readonly<Record<string, unknown>>;

/** A client of the emulated SMS Provider, with one API key. */
export interface Client {
  request: Ask;
  /** Sends the document's message with some fields changed, whatever the answer. */
  trySend(fields?: Fields): Promise<Reply>;
  /** The same, where it must be accepted. */
  send(fields?: Fields): Promise<Schemas['SendResult']>;
  message(id: string): Promise<Schemas['Message']>;
  messages(query?: string): Promise<readonly Schemas['Message'][]>;
  account(): Promise<Schemas['Account']>;
  /** Registers a webhook, for every event unless told otherwise. */
  register(url: string, events?: readonly Schemas['Event'][]): Promise<Schemas['CreatedWebhook']>;
  webhooks(): Promise<readonly Schemas['Webhook'][]>;
}

export function client(emulator: Emulator, key: string = STANDARD, send: Send = direct(emulator)): Client {
  const request = asking(send, HOST, '/v1', { authorization: `Bearer ${key}` });
  const get = async <Body>(path: string) => accepted<Body>(await request('GET', path));
  const trySend: Client['trySend'] = (fields) => request('POST', '/messages', { ...HELLO, ...fields });
  return {
    request,
    trySend,
    send: async (fields) => accepted(await trySend(fields)),
    message: (id) => get(`/messages/${id}`),
    messages: async (query = '') => (await get<Schemas['MessageList']>(`/messages${query}`)).messages,
    account: () => get('/account'),
    register: async (url, events = EVENTS) => accepted(await request('POST', '/webhooks', { url, events }), 201),
    webhooks: async () => (await get<Schemas['WebhookList']>('/webhooks')).webhooks,
  };
}

/** The status and the code of a refusal, such as `402 insufficient_credits`. */
export function refusal(reply: Reply): string {
  const { error } = jsonOf(reply) as Schemas['Error'];
  return `${reply.status} ${error.code}`;
}

export const eventOf = (received: Received) => JSON.parse(received.body) as Schemas['MessageEvent'];

/** The header an event is signed with. */
export const signatureOf = ({ headers }: Received) => String(headers['x-smsprovider-signature']);
