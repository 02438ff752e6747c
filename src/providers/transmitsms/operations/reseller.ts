import type { Account } from '../../../sms/directory.ts';
import { hexWithPrefix } from '../../../sms/ids.ts';
import { withSeconds } from '../../../time/instant.ts';
import type { Calls, Desk, Schemas } from '../calls.ts';
import { findClient, printClient, requireReseller, trafficOf } from '../clients.ts';
import { answer } from '../dialect.ts';
import { isWithin, readPeriod } from '../moment.ts';
import { pageOf, rowsOf } from '../paging.ts';
import { numberGiven } from '../references.ts';
import { invalidField, refusal } from '../refusals.ts';
import { findEntry, findLedger, printSingle, printTransaction } from '../transactions.ts';

/** The calls of resellers on their clients, and on ledgers. */
export const reseller: Pick<
  Calls,
  'getClients' | 'getClient' | 'addClient' | 'editClient' | 'getTransactions' | 'getTransaction'
> = {
  getClients({ body, caller }, desk) {
    requireReseller(caller);
    const { directory } = desk;
    const total = directory.countClients(caller.account);
    const { page, first, end } = pageOf(total, body);
    const clients = directory.clients(caller.account, { skip: first, take: end - first });
    const traffic = trafficOf(clients, desk);
    const rows = clients.map((client) => printClient(client, traffic, desk));
    return answer({ page, clients_total: total, ...rowsOf('clients', rows) });
  },

  getClient: ({ body, caller }, desk) => answerClient(findClient(body.client_id, caller, desk), desk),

  addClient({ body, caller }, desk) {
    requireReseller(caller);
    const { directory, ledger, clock, random } = desk;
    const { provider, id, timezone } = caller.account;
    const number = numberGiven(body.msisdn, 'msisdn');
    requireTimezone(body);
    requireFreeEmail(body.email, undefined, caller.account, desk);
    const now = clock.now();
    const client = directory.openAccount({
      provider,
      account: nextId(desk, provider),
      name: body.name,
      balance: '0',
      created_at: withSeconds(now),
      contact: body.contact ?? '',
      email: body.email,
      msisdn: number,
      timezone: body.timezone || timezone || 'UTC',
      client: {
        of: id,
        pays: Boolean(body.client_pays ?? true),
        sms_margin: body.sms_margin ?? 0,
        recharge_amount: body.fixed_top_up_amount ?? 0,
      },
      api_keys: [{ key: newKey(now, random), mode: 'live', secret: body.api_secret ?? '' }],
    });
    ledger.open(client.path, 0);
    return answerClient(client, desk);
  },

  editClient({ body, caller }, desk) {
    const { directory } = desk;
    const known = findClient(body.client_id, caller, desk);
    const number = body.msisdn ? numberGiven(body.msisdn, 'msisdn') : known.msisdn;
    requireTimezone(body);
    if (body.email) requireFreeEmail(body.email, known, caller.account, desk);
    const client = { ...known, ...changed(known, caller.account, body), msisdn: number };
    directory.amendAccount(client);
    const [apiKey] = directory.apiKeys(client);
    if (apiKey !== undefined && body.api_secret !== undefined) {
      directory.amendKey({ ...apiKey, secret: body.api_secret });
    }
    return answerClient(client, desk);
  },

  getTransactions({ body, caller }, desk) {
    const owner = findLedger(body.client_id, caller, desk);
    const period = readPeriod(body, { now: desk.clock.now(), usual: Number.POSITIVE_INFINITY });
    const entries = desk.ledger.entries(owner.path).filter(({ at }) => isWithin(period, at));
    const { page, first, end } = pageOf(entries.length, body);
    const rows = entries.slice(first, end).map((entry) => printTransaction(entry, owner, desk));
    return answer({ page, transactions_total: entries.length, ...rowsOf('transactions', rows) });
  },

  getTransaction({ body, caller }, desk) {
    const { entry, owner } = findEntry(body.id, caller, desk);
    return answer(printSingle(entry, owner));
  },
};

/** Keys of clients (our choice). */
const newKey = hexWithPrefix('', 32);

function answerClient(client: Account, desk: Desk) {
  return answer(printClient(client, trafficOf([client], desk), desk));
}

function nextId({ directory }: Desk, provider: string): string {
  return String(directory.accounts(provider).reduce((highest, { id }) => Math.max(highest, Number(id)), 0) + 1);
}

type Words = Schemas['ClientWords'];

/** What an edit changes: what is absent is kept, what is empty is cleared, and there is always a name and an address. */
function changed(known: Account, reseller: Account, given: Words) {
  const pays = given.client_pays === undefined || given.client_pays === null ? undefined : Boolean(given.client_pays);
  const terms = known.client ?? { reseller: reseller.path, pays: true, smsMargin: 0, rechargeAmount: 0 };
  const client = {
    ...terms,
    pays: pays ?? terms.pays,
    smsMargin: given.sms_margin === undefined ? terms.smsMargin : (given.sms_margin ?? 0),
    rechargeAmount: given.fixed_top_up_amount === undefined ? terms.rechargeAmount : (given.fixed_top_up_amount ?? 0),
  };
  return {
    name: given.name || known.name,
    contact: given.contact ?? known.contact,
    email: given.email || known.email,
    timezone: given.timezone === undefined ? known.timezone : given.timezone || reseller.timezone,
    client,
    wallet: client.pays ? known.path : client.reseller,
  };
}

function requireTimezone({ timezone }: Words): void {
  if (!timezone) return;
  try {
    new Intl.DateTimeFormat('en', { timeZone: timezone });
  } catch {
    throw invalidField('timezone');
  }
}

/** @throws Fault `KEY_EXISTS` when another account than `own` has the address. */
function requireFreeEmail(email: string, own: Account | undefined, { provider }: Account, { directory }: Desk): void {
  const holder = directory.accountWithEmail(provider, email);
  if (holder !== undefined && holder.path !== own?.path) throw refusal('user-exists');
}
