import { requireUrl } from '../../http/callback-url.ts';
import { contractOf } from '../../http/contract.ts';
import { operationsOf } from '../../http/operation-types.ts';
import type { FieldFaults } from '../../http/problem.ts';
import type { Desk } from '../../http/provider.ts';
import { readSchedule } from '../../http/schedule.ts';
import type { Caller } from '../../sms/directory.ts';
import { encode } from '../../sms/encoding.ts';
import { fault } from '../../sms/fault.ts';
import { hexWithPrefix } from '../../sms/ids.ts';
import type { Message } from '../../sms/message.ts';
import type { Batch } from '../../sms/smsc.ts';
import { NEVER } from '../../time/instant.ts';
import type { operations as Api, components } from './api.d.ts';
import { credits, printCreatedWebhook, printMessage, printSend, printWebhook } from './dialect.ts';
import { limitOf, planOf } from './plans.ts';

type Schemas = components['schemas'];

export const contract = contractOf('smsprovider.yaml');

export const fieldFaults: FieldFaults = {
  to: { pattern: 'invalid-destination' },
  message: { maxLength: 'text-too-long' },
};

/** The document says that messages expire and not when; this is what most carriers do. */
const VALIDITY = 48 * 3_600_000;

/** The sender where neither the request nor the account names one. */
const DEFAULT_SENDER = 'SMSProvider';

/** How many messages a list has when the caller does not say. */
const DEFAULT_LIMIT = 100;

const newWebhookId = hexWithPrefix('wh_', 13);
const newSecret = hexWithPrefix('whsec_', 32);

export const operations = operationsOf<Api, Desk, Caller>()({
  sendMessage({ body, caller }, desk) {
    const batch = send(body, caller, desk);
    return { status: 200, body: printSend(batch, desk.ledger.balance(caller.account.path)) };
  },

  listMessages({ query, caller }, { smsc }) {
    const messages: Schemas['Message'][] = [];
    const seen = new Set<string>();
    for (const { batch } of smsc.sentBy(caller)) {
      if (seen.has(batch)) continue;
      seen.add(batch);
      const printed = printBatch(smsc.findBatch(batch, caller));
      if (printed !== undefined && messages.push(printed) === (query.limit ?? DEFAULT_LIMIT)) break;
    }
    return { status: 200, body: { messages } };
  },

  getMessage({ path, caller }, { smsc }) {
    const printed = printBatch(smsc.findBatch(path.message_id, caller));
    if (printed === undefined) throw fault('unknown-message');
    return { status: 200, body: printed };
  },

  getAccount({ caller }, { ledger }) {
    const { account } = caller;
    return {
      status: 200,
      body: {
        account_id: account.id,
        name: account.name,
        plan: planOf(account),
        credits_remaining: credits(ledger.balance(account.path)),
        rate_limit: limitOf(account),
        created_at: account.createdAt ?? NEVER,
      },
    };
  },

  createWebhook({ body, caller }, { directory, random, clock }) {
    requireUrl(body.url, 'url');
    const now = clock.now();
    const endpoint = {
      id: newWebhookId(now, random),
      account: caller.account.path,
      url: body.url,
      events: body.events,
      secret: newSecret(now, random),
    };
    directory.addEndpoint(endpoint);
    return { status: 201, body: printCreatedWebhook(endpoint) };
  },

  listWebhooks: ({ caller }, { directory }) => ({
    status: 200,
    body: { webhooks: directory.endpoints(caller.account).map(printWebhook) },
  }),

  deleteWebhook({ path: { webhook_id }, caller }, { directory }) {
    if (!directory.removeEndpoint(caller.account, webhook_id)) throw fault('unknown-webhook');
    return { status: 200, body: { success: true, webhook_id } };
  },
});

function send(request: Schemas['MessageRequest'], caller: Caller, { smsc, clock }: Desk): Batch {
  const { to, message: text, callback_url: callback } = request;
  if (callback !== undefined) requireUrl(callback, 'callback_url');
  const scheduledAt = readSchedule(request.scheduled_at, 'scheduled_at', clock.now());
  const { encoding, segments } = encode(text);
  const part = {
    caller,
    scheduledAt,
    from: request.from ?? caller.account.defaultSender ?? DEFAULT_SENDER,
    text,
    encoding,
    segments,
    validity: VALIDITY,
    callback,
    reference: undefined,
  };
  const recipients = typeof to === 'string' ? [to] : to;
  return smsc.submitAll(
    recipients.map((to) => ({ ...part, to })),
    undefined,
    recipients === to,
  );
}

function printBatch([first, ...others]: readonly Message[]): Schemas['Message'] | undefined {
  return first && printMessage([first, ...others]);
}
