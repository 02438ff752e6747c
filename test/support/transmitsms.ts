import { createHmac } from 'node:crypto';
import type { AccountSeed, Emulator, EmulatorOptions } from '../../src/index.ts';
import type { components } from '../../src/providers/transmitsms/api.d.ts';
import { shippedAccounts } from '../../src/sms/seed.ts';
import { direct } from './direct.ts';
import type { Received } from './receiver.ts';
import { sandbox } from './sandbox.ts';
import { jsonOf, type Reply, type Send } from './wire.ts';
import { type Element, readXml } from './xml.ts';

export type Schemas = components['schemas'];

export const HOST = 'api.transmitsms.com';
export const FORM = 'application/x-www-form-urlencoded';

export type Credentials = readonly [key: string, secret: string];
export const DEMO: Credentials = ['YOUR_API_KEY', 'YOUR_API_SECRET'];
export const CLIENT: Credentials = ['YOUR_CLIENT_API_KEY', 'YOUR_CLIENT_API_SECRET'];

export const basic = (credentials: Credentials) => `Basic ${Buffer.from(credentials.join(':')).toString('base64')}`;

/** What the demo account has. */
export const NUMBER = '61491570156';
export const INACTIVE_NUMBER = '61491570006';
export const FREE_NUMBER = '61491570110';
export const SHARED_NUMBER = '61491570313';
export const LIST = 4070887;
export const EMPTY_LIST = 4200327;
export const LIST_WITH_FIELDS = 4213644;

/** A member of two of its lists, and a handset that has opted out. */
export const ELLA = '61491570157';
export const OPTED_OUT = '61491570737';

/** A handset that nobody knows. */
export const STRANGER = '61491570110';

/** The message it sent an hour ago to Ella, who replied, and the one it has scheduled. */
export const SENT = 339814842;
export const SCHEDULED = 339814843;

/** The sample's message. */
export const HELLO: Parameters = { message: 'Hello from TransmitSMS', to: ELLA };

/** Parameters of a call; those that are undefined are not sent. */
export type Parameters = Readonly<Record<string, string | number | boolean | undefined>>;

type Format = 'json' | 'xml';

export function formOf(parameters: Parameters): string {
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) if (value !== undefined) form.set(name, String(value));
  return form.toString();
}

/** A client of the emulated TransmitSMS, with the credentials of one account. */
export interface Client {
  readonly emulator: Emulator;
  /** Any call, whatever the answer. */
  call(name: string, parameters?: Parameters, format?: Format): Promise<Reply>;
  /** What a call answers, where it must succeed. */
  ok<Answer = unknown>(name: string, parameters?: Parameters): Promise<Answer>;
  /** What a call is refused with, such as `400 FIELD_INVALID Field "to" is not valid.` */
  refusal(name: string, parameters?: Parameters, format?: Format): Promise<string>;
  /** Sends the sample's message with some parameters changed. */
  send(parameters?: Parameters): Promise<Schemas['SendSmsResponse']>;
  /** The same emulator, called by another account. */
  as(credentials: Credentials): Client;
}

export function client(emulator: Emulator, credentials: Credentials = DEMO, send: Send = direct(emulator)): Client {
  const call: Client['call'] = (name, parameters = {}, format = 'json') =>
    send({
      method: 'POST',
      path: `/${name}.${format}`,
      host: HOST,
      headers: { authorization: basic(credentials), 'content-type': FORM },
      body: formOf(parameters),
    });
  const ok: Client['ok'] = async (name, parameters) => accepted(await call(name, parameters));
  return {
    emulator,
    call,
    ok,
    refusal: async (name, parameters, format = 'json') =>
      (format === 'json' ? jsonRefusal : xmlRefusal)(await call(name, parameters, format)),
    send: (parameters = {}) => ok('send-sms', { ...HELLO, ...parameters }),
    as: (others) => client(emulator, others, send),
  };
}

/** The demo account in a sandbox of its own, in which calls are not counted. */
export function demo(options: EmulatorOptions = {}): Client {
  return client(sandbox({ rateLimit: false, ...options }));
}

/** The demo account's seed, and what else a test wants of it. */
export function demoSeed(fields: Partial<AccountSeed> = {}): AccountSeed {
  const seed = shippedAccounts().find(({ provider, account }) => provider === 'transmitsms' && account === '1001');
  if (seed === undefined) throw new Error('there is no demo account of transmitsms');
  return { ...seed, ...fields };
}

/** What a reply of 200 says; the check against the document, which every reply passes, vouches for its type. */
function accepted<Answer>(reply: Reply): Answer {
  if (reply.status !== 200) throw new Error(`expected 200, got ${reply.status}: ${reply.body}`);
  return jsonOf(reply) as Answer;
}

function jsonRefusal(reply: Reply): string {
  const { code, description } = (jsonOf(reply) as Schemas['ErrorReply']).error;
  return `${reply.status} ${code} ${typeof description === 'string' ? description : JSON.stringify(description)}`;
}

function xmlRefusal(reply: Reply): string {
  const [error] = childrenOf(readXml(reply.body));
  const [code, description] = error === undefined ? [] : childrenOf(error);
  return `${reply.status} ${code?.content} ${description && said(description)}`;
}

const childrenOf = ({ content }: Element) => (typeof content === 'string' ? [] : content);

/** A description is a text, or two lists of texts. */
function said({ content }: Element): string {
  if (typeof content === 'string') return content;
  return JSON.stringify(
    Object.fromEntries(content.map((list) => [list.name, childrenOf(list).map((one) => one.content)])),
  );
}

/** A call that must be refused. */
export interface BadCall {
  readonly call: string;
  readonly because: string;
  readonly parameters: Parameters;
  readonly said: string;
}

/** What refusals say. */
export const SAID = {
  empty: (field: string) => `400 FIELD_EMPTY Required field '${field}' is empty`,
  invalid: (field: string) => `400 FIELD_INVALID Field "${field}" is not valid.`,
  notNumeric: (field: string) => `400 FIELD_INVALID Field "${field}" has wrong type, expected type - numeric`,
  notBoolean: (field: string) => `400 FIELD_INVALID Field "${field}" has wrong type, expected type - boolean`,
  noNumber: (field: string) => `400 FIELD_INVALID Field "${field}" is not a valid number.`,
  noCountry: '400 FIELD_INVALID Field "countrycode" is not a valid country.',
  noAccess: '400 NO_ACCESS You do not have access to this resource.',
  noContact: '400 NOT_FOUND Contact with such mobile does not exist in this list.',
  noMessage: '400 NOT_FOUND Message with this ID does not exist',
  noMoney: '400 LEDGER_ERROR Insufficient funds to carry out debit',
  noSender: '400 BAD_CALLER_ID The sender ID you have set is not valid or number is inactive or expired',
  notFound: '400 NOT_FOUND The resource with this key is not found.',
  notLeased: '400 FIELD_INVALID This number is not leased to you. (Number has expired and need to be renewed)',
  exists: '400 KEY_EXISTS The resource with this key already exists.',
} as const;

/** Questions whose answers show whatever a call may have changed. */
const QUESTIONS: readonly (readonly [call: string, parameters: Parameters])[] = [
  ['get-balance', {}],
  ['get-transactions', { client_id: 1001 }],
  ['get-lists', { max: 100 }],
  ...[LIST, EMPTY_LIST, LIST_WITH_FIELDS].map((list_id) => ['get-list', { list_id, members: 'all' }] as const),
  ['get-numbers', {}],
  ['get-numbers', { filter: 'available' }],
  ['get-keywords', {}],
  ['get-clients', {}],
  ['get-user-sms-responses', { max: 100 }],
  ['get-message-report', { start: '2026-04-01', end: '2026-04-30', max: 100 }],
  ['get-sms-stats', { message_id: SENT }],
];

/** All that there is to see of a sandbox. */
export async function everything({ call, emulator }: Client): Promise<unknown> {
  const answers: string[] = [];
  for (const [name, parameters] of QUESTIONS) answers.push((await call(name, parameters)).body);
  return { answers, webhooks: [...emulator.webhooks()].length };
}

/** The parameters of a callback, in the order they came in. */
export const parametersOf = ({ path }: Received) => [...new URLSearchParams(path.slice(path.indexOf('?') + 1))];

/** Verifies a callback without nested parameters as the published script does. */
export function isSigned(received: Received, [, secret]: Credentials = DEMO): boolean {
  const pairs = parametersOf(received).map(([name, value]) => `${phpJson(name)}:${phpJson(value)}`);
  const expected = createHmac('sha256', secret)
    .update(`{${pairs.join(',')}}`)
    .digest('hex');
  return received.headers['x-transmitsms-signature'] === expected;
}

const phpJson = (text: string) =>
  JSON.stringify(text)
    .replaceAll('/', '\\/')
    .replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
