import { providers } from '../../src/providers/index.ts';
import * as signalsms from './signalsms.ts';
import * as smsid from './smsid.ts';
import * as smsprovider from './smsprovider.ts';
import * as smsroute from './smsroute.ts';
import * as transmitsms from './transmitsms.ts';

/** A message to send, whoever carries it. */
export interface Wanted {
  readonly to: string;
  readonly text?: string;
  /** Where its receipts go, at the providers that have any. */
  readonly callback?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

/** The body, in the provider's words, and where it goes. */
interface Written {
  readonly host: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const json = { 'content-type': 'application/json' };

const written: Readonly<Record<string, (wanted: Wanted) => Written>> = {
  signalsms: ({ to, text = 'Hello', callback }) => ({
    host: signalsms.HOST,
    path: '/v1/sms/dispatch',
    headers: { ...json, authorization: `Bearer ${signalsms.KEY}` },
    body: JSON.stringify({ sender: 'WhiteRaven', recipients: [to], message: text, callback_url: callback }),
  }),
  smsprovider: ({ to, text = 'Hello', callback }) => ({
    host: smsprovider.HOST,
    path: '/v1/messages',
    headers: { ...json, authorization: `Bearer ${smsprovider.STANDARD}` },
    body: JSON.stringify({ to, message: text, from: 'YourBrand', callback_url: callback }),
  }),
  smsroute: ({ to, text = 'Hello', callback }) => ({
    host: smsroute.HOST,
    path: '/v1/messages',
    headers: { ...json, authorization: `Bearer ${smsroute.LIVE}` },
    body: JSON.stringify({ to, from: 'smsroute', body: text, status_callback: callback }),
  }),
  transmitsms: ({ to, text = 'Hello', callback }) => ({
    host: transmitsms.HOST,
    path: '/send-sms.json',
    headers: { 'content-type': transmitsms.FORM, authorization: transmitsms.basic(transmitsms.DEMO) },
    body: transmitsms.formOf({ message: text, to: to.slice(1), dlr_callback: callback }),
  }),
  smsid: ({ to, text = 'Hello' }) => ({
    host: smsid.HOST,
    path: '/api/v1/sms/send',
    headers: { ...json, 'x-api-key': smsid.KEY },
    body: JSON.stringify({ to, sender_id: 'SMSID', message: text }),
  }),
};

type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/**
 * Sends a message through a provider, by whichever `fetch` reaches it.
 * @param server the base URL of an emulator that listens; the provider's own host when absent.
 */
export function sendThrough(provider: string, fetch: Fetch, wanted: Wanted, server?: string): Promise<Response> {
  const write = written[provider];
  if (write === undefined) throw new Error(`nobody has said how to send through ${provider}`);
  const { host, path, headers, body } = write(wanted);
  return fetch(server === undefined ? `https://${host}${path}` : `${server}/${provider}${path}`, {
    method: 'POST',
    headers: { ...headers, ...wanted.headers },
    body,
    ...(wanted.signal === undefined ? {} : { signal: wanted.signal }),
  });
}

/** The ids of all providers, and of those that send receipts. */
export const everywhere = providers.map(({ id }) => id);
export const withReceipts = providers.filter(({ receipts }) => receipts !== undefined).map(({ id }) => id);
