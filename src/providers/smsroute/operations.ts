import { requireHttps } from '../../http/callback-url.ts';
import { type Contract, contractOf } from '../../http/contract.ts';
import { operationsOf } from '../../http/operation-types.ts';
import { type FieldFaults, requireValid } from '../../http/problem.ts';
import type { Desk } from '../../http/provider.ts';
import { sentenceOf } from '../../http/wording.ts';
import type { Caller } from '../../sms/directory.ts';
import { type Encoded, type Encoding, encode } from '../../sms/encoding.ts';
import { Fault, fault } from '../../sms/fault.ts';
import type { Message } from '../../sms/message.ts';
import { asMsisdn, countryOf } from '../../sms/msisdn.ts';
import { NEVER } from '../../time/instant.ts';
import type { operations as Api, components } from './api.d.ts';
import { printBalance, printMessage, printRate, tariff } from './dialect.ts';
import { wordings } from './wordings.ts';

type Schemas = components['schemas'];
type MessageRequest = Schemas['MessageRequest'];

export const contract: Contract = contractOf('smsroute.yaml');

/** The codes the document has for a bad `to` and a bad `from`. */
export const fieldFaults: FieldFaults = { to: 'invalid-destination', from: 'invalid-sender' };

/** "160 GSM-7 chars × 8 segments = 1,280 max; UCS-2 halves these" (docs, "Error codes"). */
const LONGEST_BODY: Readonly<Record<Encoding, number>> = { 'GSM-7': 1280, 'UCS-2': 640 };

/** Seconds; "default 172800 / 48 hrs" (docs, "POST /v1/messages"). */
const DEFAULT_VALIDITY = 172_800;

export const operations = operationsOf<Api, Desk, Caller>()({
  sendMessage: ({ body, caller }, desk) => ({ status: 200, body: printMessage(send(body, caller, desk)) }),

  sendBulk: ({ body, caller }, desk) => ({ status: 200, body: body.map((item) => sendItem(item, caller, desk)) }),

  getMessage({ path, caller }, { smsc }) {
    const message = smsc.find(path.id, caller);
    if (message === undefined) throw fault('unknown-message');
    return { status: 200, body: printMessage(message) };
  },

  getBalance({ caller: { account } }, { ledger }) {
    return { status: 200, body: printBalance(ledger.balance(account.path), account.lastTopUpAt ?? NEVER) };
  },

  getPricing({ query: { country } }) {
    if (country === undefined) return { status: 200, body: tariff.rates().map(printRate) };
    const rate = tariff.rate(country.toUpperCase());
    if (rate === undefined) throw fault('unknown-country');
    return { status: 200, body: printRate(rate) };
  },

  lookUpPrice({ query, caller: { account } }) {
    const to = asMsisdn(query.to);
    const country = countryOf(to);
    const rate = country && tariff.rate(country);
    if (!rate || account.suspendedCountries.includes(country)) throw fault('forbidden-destination');
    return { status: 200, body: { ...printRate(rate), to, route: tariff.route } };
  },
});

function send(request: MessageRequest, caller: Caller, { smsc, options }: Desk): Message {
  const { encoding, segments } = encodeBody(request.body);
  if (request.status_callback !== undefined) {
    requireHttps(request.status_callback, 'status_callback', options.strictCallbacks);
  }
  return smsc.submit({
    caller,
    to: request.to,
    from: request.from,
    text: request.body,
    encoding,
    segments,
    validity: (request.validity_period ?? DEFAULT_VALIDITY) * 1000,
    callback: request.status_callback,
    reference: request.reference,
  });
}

function encodeBody(body: string): Encoded {
  const encoded = encode(body);
  const longest = LONGEST_BODY[encoded.encoding];
  if (encoded.characters > longest) {
    throw fault(
      'text-too-long',
      `The body has ${encoded.characters} ${encoded.encoding} characters; at most ${longest} are allowed.`,
    );
  }
  return encoded;
}

/** One of many: what is wrong with it is its own result and stops none of the others. */
function sendItem(item: unknown, caller: Caller, desk: Desk): Schemas['BulkResult'] {
  try {
    requireValid(contract.schema('MessageRequest'), item, fieldFaults);
    // The check of the line above says it is one.
    return printMessage(send(item as MessageRequest, caller, desk));
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    const wording = wordings[error.kind];
    const [, error_code] = wording;
    return { to: recipientOf(item), status: 'failed', error_code, error_message: sentenceOf(wording, error) };
  }
}

function recipientOf(item: unknown): string | null {
  const to = typeof item === 'object' && item !== null && 'to' in item ? item.to : null;
  return typeof to === 'string' ? to : null;
}
