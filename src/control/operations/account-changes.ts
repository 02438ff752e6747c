import { operationsOf } from '../../http/operation-types.ts';
import { planRefusal } from '../../http/provider.ts';
import type { WireRequest } from '../../http/wire.ts';
import type { Account, ApiKey } from '../../sms/directory.ts';
import { Fault } from '../../sms/fault.ts';
import { asMsisdn } from '../../sms/msisdn.ts';
import { withSeconds } from '../../time/instant.ts';
import type { operations as Api } from '../api.d.ts';
import type { ControlDesk } from '../desk.ts';
import type { Visitor } from '../guard.ts';
import { viewAccount, viewKey } from '../views.ts';
import { durationOf } from './clock.ts';
import { accountOf, providerOf } from './lookups.ts';

type Calls = Pick<
  Api,
  'setPlan' | 'setRateLimit' | 'addSender' | 'removeSender' | 'addApiKey' | 'revokeApiKey' | 'addNumber'
>;

/** Sender IDs an account may have; every send looks through them. */
const SENDERS = 1_000;

/** What an account is allowed, and what it holds. Every change holds from the next request on. */
export const accountChanges = operationsOf<Calls, ControlDesk, Visitor>()({
  setPlan({ path, body, request }, desk) {
    return amended(desk, { path, request }, () => {
      const { plan } = body;
      const refusal = plan === null ? undefined : planRefusal(providerOf(desk, path.provider), plan);
      if (refusal !== undefined) throw new Fault('invalid-request', { detail: `${refusal}.`, field: '/plan' });
      return { plan };
    });
  },

  setRateLimit({ path, body, request }, desk) {
    const rateLimit = body === null ? undefined : { requests: body.limit, per: spanOf(body.per) };
    return amended(desk, { path, request }, () => ({ rateLimit }));
  },

  addSender({ path, body: { name, status = 'approved' }, request }, desk) {
    return amended(desk, { path, request }, ({ id, senders }) => {
      if (senders.some((sender) => sender.name === name)) {
        throw new Fault('invalid-request', { detail: `${id} has the sender ID "${name}" already.`, field: '/name' });
      }
      if (senders.length >= SENDERS) {
        throw new Fault('invalid-request', { detail: `An account has at most ${SENDERS} sender IDs.`, field: '/name' });
      }
      return { senders: [...senders, { name, status, createdAt: withSeconds(desk.clock.now()) }] };
    });
  },

  removeSender({ path, request }, desk) {
    return amended(desk, { path, request }, ({ id, senders }) => {
      const kept = senders.filter(({ name }) => name !== path.name);
      if (kept.length === senders.length) {
        throw new Fault('unknown-sender', { detail: `${id} has no sender ID "${path.name}".`, field: 'name' });
      }
      return { senders: kept };
    });
  },

  addApiKey({ path, body: { mode, key, secret } }, desk) {
    const account = accountOf(desk, path);
    const { keyPrefixes } = providerOf(desk, path.provider);
    const beginning = keyPrefixes?.[mode] ?? `${path.provider}_${mode}_`;
    const added = newKey(account, { test: mode === 'test', key, secret, beginning }, desk);
    desk.directory.addKey(added, account);
    return { status: 200, body: viewKey(added, desk) };
  },

  revokeApiKey({ path, request }, desk) {
    const { id, provider, path: account } = accountOf(desk, path);
    const isTheirs = desk.directory.caller(provider, path.key)?.account.path === account;
    if (!isTheirs) {
      throw new Fault('unknown-path', { detail: `${id} has no API key "${path.key}".`, field: 'key' });
    }
    desk.directory.revoke(provider, path.key);
    return { status: 200, body: viewAccountAt(desk, { path, request }) };
  },

  addNumber({ path, body }, desk) {
    const { title } = providerOf(desk, path.provider);
    const number = asMsisdn(body.number);
    if (!desk.lease(accountOf(desk, path), number)) {
      throw new Fault('invalid-request', { detail: `${title} has no numbers.`, field: 'provider' });
    }
    return { status: 200, body: { provider: path.provider, account: path.account, number } };
  },
});

/** Which account is meant, and by whom. */
interface Place {
  readonly path: { readonly provider: string; readonly account: string };
  readonly request: WireRequest;
}

function amended(desk: ControlDesk, place: Place, change: (account: Account) => Partial<Account>) {
  const account = accountOf(desk, place.path);
  desk.directory.amendAccount({ ...account, ...change(account) });
  return { status: 200 as const, body: viewAccountAt(desk, place) };
}

const viewAccountAt = (desk: ControlDesk, { path, request }: Place) =>
  viewAccount(accountOf(desk, path), providerOf(desk, path.provider), desk, request);

/** Keys are drawn from nothing: a draw would change the ids of the messages to come. */
function newKey(
  account: Account,
  given: { test: boolean; key: string | undefined; secret: string | undefined; beginning: string },
  { directory, isTaken }: ControlDesk,
): ApiKey {
  const keys = directory.apiKeys(account);
  const { test, key, secret } = given;
  const begun = `${given.beginning}${account.id}_`;
  let count = keys.length + 1;
  const isKnown = (made: string) => directory.caller(account.provider, made) !== undefined;
  while (isKnown(begun + count) || isTaken(account.provider, begun + count)) count++;
  const made = key ?? begun + count;
  // Where an account's keys have secrets, a key without one cannot be used.
  const needsSecret = keys.length > 0 && keys.every((other) => other.secret !== null);
  const { provider, path } = account;
  return {
    provider,
    key: made,
    account: path,
    test,
    revoked: false,
    secret: secret ?? (needsSecret ? `${made}_secret` : null),
  };
}

function spanOf(per: string | number): number {
  const span = durationOf(per, '/per');
  if (span > 0) return span;
  throw new Fault('invalid-request', { detail: '`per` must be longer than nothing.', field: '/per' });
}
