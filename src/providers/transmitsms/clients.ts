import type { Account, Caller } from '../../sms/directory.ts';
import { stateOf } from '../../sms/message.ts';
import type { Micros } from '../../sms/money.ts';
import type { Desk, Schemas } from './calls.ts';
import { balance, money, msisdn, tariff, text, timestamp } from './dialect.ts';
import { refusal } from './refusals.ts';

/** @throws Fault `NO_ACCESS` when the account may not have clients. */
export function requireReseller({ account }: Caller): void {
  if (!account.reseller) throw refusal('no-access');
}

/** @throws Fault `NO_ACCESS` for one who is no reseller, and `NOT_FOUND` for what is no client of theirs. */
export function findClient(id: number, caller: Caller, { directory }: Desk): Account {
  requireReseller(caller);
  const { provider, path } = caller.account;
  const client = directory.account(provider, String(id));
  if (client?.client?.reseller !== path) throw refusal('not-found');
  return client;
}

/** What accounts have sent, by their paths. */
type Traffic = ReadonlyMap<string, { readonly parts: number; readonly cost: Micros }>;

/** What some accounts have sent, counted in one go for all of them. */
export function trafficOf(accounts: readonly Account[], { messages }: Desk): Traffic {
  const traffic = new Map(accounts.map(({ path }) => [path, { ...NO_TRAFFIC }]));
  for (const message of messages.newestFirst()) {
    const sent = traffic.get(message.caller.account.path);
    if (sent === undefined || stateOf(message) === 'deleted') continue;
    sent.parts += message.segments;
    sent.cost += message.price;
  }
  return traffic;
}

const NO_TRAFFIC = { parts: 0, cost: 0 };

export function printClient(client: Account, traffic: Traffic, desk: Desk): Schemas['Client'] {
  const { parts, cost } = traffic.get(client.path) ?? NO_TRAFFIC;
  const { directory, ledger, state } = desk;
  const [apiKey] = directory.apiKeys(client);
  const lists = state.lists.all(client.path);
  return {
    id: Number(client.id),
    name: text(client.name),
    contact: text(client.contact ?? ''),
    email: client.email ?? '',
    msisdn: msisdn(client.msisdn ?? ''),
    currency: tariff.currency,
    client_pays: client.client?.pays ?? true,
    sms_margin: client.client?.smsMargin ?? 0,
    timezone: client.timezone ?? '',
    created: timestamp(Date.parse(client.createdAt ?? '')),
    apikey: text(apiKey?.key ?? ''),
    apisecret: text(apiKey?.secret ?? ''),
    recharge_amount: client.client?.rechargeAmount ?? 0,
    total_lists: lists.length,
    total_sms: parts,
    total_contacts: lists.reduce((sum, { id }) => sum + state.lists.members(id).count('all'), 0),
    total_spend: money(cost),
    total_revenue: 0,
    credit_based: false,
    trial: 'no',
    trial_expiry_date: null,
    balance: balance(ledger.balance(client.path)),
  };
}
