import type { Provider } from '../http/provider.ts';
import type { Account } from '../sms/directory.ts';
import { accountOf, changedAt, isFinished, type Message, reasonOf, stateOf, timelineOf } from '../sms/message.ts';
import { formatMoney } from '../sms/money.ts';
import { withMilliseconds } from '../time/instant.ts';
import type { WebhookAttempt } from '../webhook/receipt.ts';
import type { components } from './api.d.ts';
import type { ControlDesk, Happening } from './desk.ts';

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

function lowerCased(headers: WebhookAttempt['headers']): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

export function viewAccount(account: Account, provider: Provider, desk: ControlDesk): Schemas['Account'] {
  return {
    provider: account.provider,
    account: account.id,
    name: account.name,
    plan: account.plan,
    currency: provider.tariff.currency,
    balance: formatMoney(desk.ledger.balance(account.path), provider.balanceDecimals),
    api_keys: desk.directory.apiKeys(account).map(({ key, test, revoked, secret }) => ({
      key,
      mode: test ? 'test' : 'live',
      revoked,
      secret,
    })),
    webhook_secret: account.webhookSecret,
    base_url: `/${provider.id}${provider.contract.basePath}`,
  };
}

/** A happening in one readable line; undefined for exchanges, which the caller has seen itself. */
export function viewEvent(happening: Happening): Schemas['Event'] | undefined {
  const at = withMilliseconds(happening.at);
  if (happening.kind === 'state') {
    const { message, state, reason } = happening;
    const text = `${message.id} to ${message.to} is ${state}${reason === undefined ? '' : ` (${reason})`}`;
    return { at, kind: 'state', provider: message.provider, message: message.id, text, state, response_status: null };
  }
  if (happening.kind === 'webhook') {
    const { attempt } = happening;
    const { provider, message, status, url } = attempt.receipt;
    const answer = attempt.status ?? attempt.error;
    const subject = message === null ? '' : `${message.id} `;
    const text = `${subject}receipt "${status}", attempt ${attempt.number} to ${url}: ${answer}, ${attempt.result}`;
    return {
      at,
      kind: 'webhook',
      provider,
      message: message?.id ?? null,
      text,
      state: null,
      response_status: attempt.status,
    };
  }
  return undefined;
}
