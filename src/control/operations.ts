import { operationsOf } from '../http/operation-types.ts';
import type { Provider } from '../http/provider.ts';
import type { Account } from '../sms/directory.ts';
import { Fault } from '../sms/fault.ts';
import { type Message, stateOf } from '../sms/message.ts';
import { formatMoney, parseMoney } from '../sms/money.ts';
import { asMsisdn } from '../sms/msisdn.ts';
import { parseDuration } from '../time/duration.ts';
import { withMilliseconds } from '../time/instant.ts';
import type { operations as Api, components } from './api.d.ts';
import type { ControlDesk } from './desk.ts';
import type { Visitor } from './guard.ts';
import { viewAccount, viewAttempt, viewEvent, viewMessage } from './views.ts';

type Schemas = components['schemas'];

/** How many entries a list has when the caller does not say. */
const DEFAULT_LIMIT = 100;

/** How many events an answer lists before it says that there were more. */
const EVENTS_LISTED = 1000;

export const operations = operationsOf<Api, ControlDesk, Visitor>()({
  getHealth: (_call, { version, providers, clock }) => ({
    status: 200,
    body: { status: 'ok', version, providers: providers.map(({ id }) => id), clock: clock.mode },
  }),

  listMessages({ query }, desk) {
    const { provider, account, status, limit } = query;
    const to = query.to && asMsisdn(query.to);
    const { total, listed } = select(
      desk.messages.newestFirst(),
      limit,
      (message) =>
        (provider === undefined || provider === message.provider) &&
        (account === undefined || account === message.caller.account.id) &&
        (to === undefined || to === message.to) &&
        (status === undefined || isIn(message, status, desk)),
    );
    const messages = listed.map((message) => viewMessage(message, providerOf(desk, message.provider)));
    return { status: 200, body: { total, messages } };
  },

  listWebhooks({ query }, desk) {
    const { provider, message: id } = query;
    const { total, listed } = select(
      desk.attempts(),
      query.limit,
      ({ receipt }) =>
        (provider === undefined || provider === receipt.provider) &&
        (id === undefined || id === receipt.message?.id || id === receipt.message?.batch),
    );
    return { status: 200, body: { total, attempts: listed.map(viewAttempt) } };
  },

  receiveInbound({ body }, desk) {
    const provider = providerOf(desk, body.provider);
    if (provider.receive === undefined) {
      const detail = `${provider.title} has no numbers that messages could come in on.`;
      throw new Fault('invalid-request', { detail, field: '/provider' });
    }
    const inbound = { from: asMsisdn(body.from), to: asMsisdn(body.to), text: body.text };
    const received = desk.receive(provider, inbound);
    if (received === undefined) {
      const detail = `No account of ${provider.title} gets what is sent to ${inbound.to}.`;
      throw new Fault('unknown-path', { detail, field: '/to' });
    }
    const { account, id } = received;
    const at = withMilliseconds(desk.clock.now());
    return { status: 200, body: { id, provider: provider.id, account: account.id, ...inbound, received_at: at } };
  },

  listAccounts: (_call, desk) => ({
    status: 200,
    body: { accounts: desk.providers.flatMap((provider) => accountsOf(provider, desk)) },
  }),

  listProviderAccounts: ({ path }, desk) => ({
    status: 200,
    body: { accounts: accountsOf(providerOf(desk, path.provider), desk) },
  }),

  getBalance: ({ path }, desk) => ({ status: 200, body: viewBalance(desk, path) }),

  setBalance({ path, body }, desk) {
    desk.ledger.setBalance(accountOf(desk, path).path, parseMoney(body.balance));
    return { status: 200, body: viewBalance(desk, path) };
  },

  getClock: (_call, { clock }) => {
    const next = clock.next();
    return {
      status: 200,
      body: {
        mode: clock.mode,
        now: withMilliseconds(clock.now()),
        speed: clock.speed,
        next: next === undefined ? null : withMilliseconds(next),
        pending: clock.booked,
      },
    };
  },

  async advanceClock({ body }, desk) {
    const delay = durationOf(body.by);
    const events: Schemas['Event'][] = [];
    let happened = 0;
    const unsubscribe = desk.subscribe((happening) => {
      if (happening.kind === 'exchange' || ++happened > EVENTS_LISTED) return;
      const event = viewEvent(happening);
      if (event !== undefined) events.push(event);
    });
    try {
      await desk.clock.advance(delay);
    } finally {
      unsubscribe();
    }
    return {
      status: 200,
      body: { now: withMilliseconds(desk.clock.now()), events, truncated: happened > EVENTS_LISTED },
    };
  },

  reset(_call, desk) {
    desk.reset();
    return { status: 200, body: { status: 'ok' } };
  },
});

/** Whether a message is in a state, by our word for it or its provider's. */
function isIn(message: Message, status: string, desk: ControlDesk): boolean {
  const state = stateOf(message);
  return status === state || status === providerOf(desk, message.provider).statuses[state];
}

/** Counts everything that matches and lists the first of it. */
function select<Value>(values: Iterable<Value>, limit = DEFAULT_LIMIT, matches: (value: Value) => boolean) {
  const listed: Value[] = [];
  let total = 0;
  for (const value of values) {
    if (!matches(value)) continue;
    if (total++ < limit) listed.push(value);
  }
  return { total, listed };
}

function providerOf({ providers }: ControlDesk, id: string): Provider {
  const provider = providers.find((provider) => provider.id === id);
  if (provider === undefined) {
    throw new Fault('unknown-path', {
      detail: `There is no provider "${id}"; there is ${providers.map(({ id }) => id).join(', ')}.`,
      field: 'provider',
    });
  }
  return provider;
}

function accountsOf(provider: Provider, desk: ControlDesk): Schemas['Account'][] {
  return desk.directory.accounts(provider.id).map((account) => viewAccount(account, provider, desk));
}

function accountOf(desk: ControlDesk, path: { provider: string; account: string }): Account {
  const { id } = providerOf(desk, path.provider);
  const account = desk.directory.account(id, path.account);
  if (account === undefined) {
    throw new Fault('unknown-path', { detail: `${id} has no account "${path.account}".`, field: 'account' });
  }
  return account;
}

function viewBalance(desk: ControlDesk, path: { provider: string; account: string }): Schemas['Balance'] {
  const { tariff, balanceDecimals } = providerOf(desk, path.provider);
  const { provider, id, path: wallet } = accountOf(desk, path);
  const balance = formatMoney(desk.ledger.balance(wallet), balanceDecimals);
  return { provider, account: id, balance, currency: tariff.currency };
}

function durationOf(text: string): number {
  try {
    return parseDuration(text);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new Fault('invalid-request', { detail: error.message, field: '/by' });
  }
}
