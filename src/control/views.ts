import type { Provider } from '../http/provider.ts';
import type { Quota } from '../http/throttle.ts';
import type { WireRequest } from '../http/wire.ts';
import type { Account, ApiKey } from '../sms/directory.ts';
import { accountOf, changedAt, isFinished, type Message, reasonOf, stateOf, timelineOf } from '../sms/message.ts';
import { formatMoney } from '../sms/money.ts';
import { withMilliseconds } from '../time/instant.ts';
import type { WebhookAttempt } from '../webhook/receipt.ts';
import type { components } from './api.d.ts';
import type { ControlDesk, Happening } from './desk.ts';
import type { InboundMessage } from './inbound-log.ts';
import { beginningOf } from './wording.ts';

type Schemas = components['schemas'];

export function viewMessage(message: Message, provider: Provider): Schemas['ControlMessage'] {
  const state = stateOf(message);
  return {
    id: message.id,
    batch: message.batch,
    provider: message.provider,
    account: accountOf(message).id,
    test: message.caller.test,
    from: message.from,
    to: message.to,
    text: message.text,
    encoding: message.encoding,
    segments: message.segments,
    price: formatMoney(message.price, provider.balanceDecimals),
    currency: provider.tariff.currency,
    charged: !message.caller.test,
    refunded: !message.caller.test && (state === 'deleted' || provider.refundedStates.has(state)),
    country: message.country ?? null,
    state,
    status: provider.statuses[state],
    reason: reasonOf(message) ?? null,
    outcome: message.outcome,
    reference: message.reference ?? null,
    callback: message.callback ?? null,
    accepted_at: withMilliseconds(message.acceptedAt),
    finished_at: isFinished(message) ? withMilliseconds(changedAt(message)) : null,
    timeline: timelineOf(message).map(({ at, state, reason }) => ({
      at: withMilliseconds(at),
      state,
      reason: reason ?? null,
    })),
  };
}

export function viewAttempt({ receipt, ...attempt }: WebhookAttempt): Schemas['WebhookAttempt'] {
  return {
    id: attempt.id,
    replay: attempt.replay,
    message: receipt.message?.id ?? null,
    provider: receipt.provider,
    url: receipt.url,
    status: receipt.status,
    attempt: attempt.number,
    at: withMilliseconds(attempt.at),
    result: attempt.result,
    response_status: attempt.status,
    response_body: attempt.answer,
    error: attempt.error,
    duration_ms: attempt.duration,
    next_attempt_at: attempt.nextAt === null ? null : withMilliseconds(attempt.nextAt),
    request_headers: lowerCased(attempt.headers),
    request_body: receipt.body,
  };
}

export function viewInbound({ id, provider, account, from, to, text, at }: InboundMessage): Schemas['InboundReceived'] {
  return { id, provider, account, from, to, text, received_at: withMilliseconds(at) };
}

/** Headers by their names in lower case. */
export function lowerCased(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

/** @param prefix what the request's path stood behind. */
export function viewAccount(
  account: Account,
  provider: Provider,
  desk: ControlDesk,
  { prefix = '' }: Pick<WireRequest, 'prefix'>,
): Schemas['Account'] {
  return {
    provider: account.provider,
    account: account.id,
    name: account.name,
    plan: account.plan,
    currency: provider.tariff.currency,
    balance: formatMoney(desk.ledger.balance(account.path), provider.balanceDecimals),
    rate_limit: account.rateLimit ? { limit: account.rateLimit.requests, per: `${account.rateLimit.per}ms` } : null,
    senders: account.senders.map(({ name, status }) => ({ name, status })),
    api_keys: desk.directory.apiKeys(account).map((apiKey) => viewKey(apiKey, desk)),
    webhook_secret: account.webhookSecret,
    base_url: `${prefix}/${provider.id}${provider.contract.basePath}`,
  };
}

export function viewKey(apiKey: ApiKey, desk: Pick<ControlDesk, 'quota'>): Schemas['ApiKey'] {
  const { key, test, revoked, secret } = apiKey;
  return { key, mode: test ? 'test' : 'live', revoked, secret, quota: viewQuota(desk.quota(apiKey)) };
}

function viewQuota(quota: Quota | undefined): Schemas['ApiKey']['quota'] {
  if (quota === undefined) return null;
  return { limit: quota.limit, remaining: quota.remaining, resets_in_ms: Math.ceil(quota.resetIn) };
}

/** Whose API a happening is about; null for a request that was for nobody. */
export function providerOfHappening(happening: Happening): string | null {
  if (happening.kind === 'exchange') return happening.api;
  if (happening.kind === 'inbound') return happening.received.provider;
  return happening.kind === 'state' ? happening.message.provider : happening.attempt.receipt.provider;
}

/** A happening in one readable line. */
export function viewEvent(happening: Happening): Schemas['Event'] {
  const at = withMilliseconds(happening.at);
  if (happening.kind === 'state') {
    const { message, state, reason } = happening;
    const text = `${message.id} to ${message.to} is ${state}${reason === undefined ? '' : ` (${reason})`}`;
    return { at, kind: 'state', provider: message.provider, message: message.id, text, state, response_status: null };
  }
  if (happening.kind === 'exchange') {
    const { api, request, reply, accepted } = happening;
    const text = `${request.method} ${request.path}: ${reply.status}`;
    const message = (typeof accepted === 'object' ? accepted[0] : accepted) ?? null;
    return { at, kind: 'exchange', provider: api, message, text, state: null, response_status: reply.status };
  }
  if (happening.kind === 'inbound') {
    const { provider, from, to, text: sent } = happening.received;
    const text = `${from} to ${to}: ${beginningOf(sent)}`;
    return { at, kind: 'inbound', provider, message: null, text, state: null, response_status: null };
  }
  const { attempt } = happening;
  const { provider, message, status, url } = attempt.receipt;
  const answer = attempt.status ?? attempt.error;
  const subject = message === null ? '' : `${message.id} `;
  const text = `${subject}receipt "${status}", attempt ${attempt.number} to ${url}: ${answer}, ${attempt.result}`;
  const id = message?.id ?? null;
  return { at, kind: 'webhook', provider, message: id, text, state: null, response_status: attempt.status };
}
