import { operationsOf } from '../../http/operation-types.ts';
import type { Provider } from '../../http/provider.ts';
import type { WireRequest } from '../../http/wire.ts';
import { Fault } from '../../sms/fault.ts';
import type { AccountSeed } from '../../sms/seed.ts';
import { withMilliseconds } from '../../time/instant.ts';
import type { operations as Api, components } from '../api.d.ts';
import type { ControlDesk, HostedSandbox, SandboxWish } from '../desk.ts';
import type { Visitor } from '../guard.ts';
import type { NewRule } from '../rule-book.ts';
import { viewAccount } from '../views.ts';
import { durationOf } from './clock.ts';
import { hostOf, select } from './lookups.ts';

type Schemas = components['schemas'];
type Calls = Pick<Api, 'listSandboxes' | 'createSandbox' | 'getSandbox' | 'deleteSandbox'>;

/** Isolated worlds in one server. */
export const sandboxes = operationsOf<Calls, ControlDesk, Visitor>()({
  listSandboxes({ query, request }, desk) {
    const { total, listed } = select(hostOf(desk).list(), query.limit, () => true);
    return { status: 200, body: { total, sandboxes: listed.map((sandbox) => viewSandbox(sandbox, request)) } };
  },

  createSandbox: ({ body, request }, desk) => ({
    status: 201,
    body: viewSandbox(hostOf(desk).create(wishOf(body ?? {})), request),
  }),

  getSandbox({ path, request }, desk) {
    const sandbox = hostOf(desk).find(path.sandbox);
    if (sandbox === undefined) throw unknown(path.sandbox);
    return { status: 200, body: viewSandbox(sandbox, request) };
  },

  deleteSandbox({ path }, desk) {
    if (!hostOf(desk).delete(path.sandbox)) throw unknown(path.sandbox);
    return { status: 200, body: { status: 'ok' } };
  },
});

function unknown(id: string): Fault {
  return new Fault('unknown-path', {
    detail: `There is no sandbox "${id}": it was never made, was deleted, or has expired.`,
    field: 'sandbox',
  });
}

function wishOf(body: Schemas['NewSandbox']): SandboxWish {
  const {
    clock,
    speed,
    seed,
    start_at,
    rate_limit,
    contract,
    magic_numbers,
    strict_callbacks,
    accounts,
    rules,
    expires_after,
  } = body;
  return {
    ...(clock !== undefined && { clock }),
    ...(speed !== undefined && { speed }),
    ...(seed !== undefined && { seed }),
    ...(start_at !== undefined && { startAt: new Date(start_at) }),
    ...(rate_limit !== undefined && { rateLimit: rate_limit }),
    ...(contract !== undefined && { contract }),
    ...(magic_numbers !== undefined && { magicNumbers: magic_numbers }),
    ...(strict_callbacks !== undefined && { strictCallbacks: strict_callbacks }),
    // Their form is checked where every seed is, with the place that is wrong.
    ...(accounts !== undefined && { accounts: accounts as unknown as readonly AccountSeed[] }),
    // Each is checked as `POST /rules` checks it.
    ...(rules !== undefined && { rules: rules as readonly NewRule[] }),
    ...(expires_after !== undefined && { expiresAfter: lifeOf(expires_after) }),
  };
}

/** @throws Fault when a sandbox would be gone before anybody could ask it. */
function lifeOf(expiresAfter: string): number {
  const field = '/expires_after';
  const life = durationOf(expiresAfter, field);
  if (life > 0) return life;
  throw new Fault('invalid-request', {
    detail: '`expires_after` must be longer than nothing; leave it out for a sandbox that stays.',
    field,
  });
}

function viewSandbox({ id, desk, expiresAfter }: HostedSandbox, request: WireRequest): Schemas['Sandbox'] {
  const { host, prefix = '' } = request;
  return {
    id,
    control_url: `http://${host}${prefix}/_emulator/sandboxes/${id}`,
    clock: desk.clock.mode,
    now: withMilliseconds(desk.clock.now()),
    messages: desk.messages.size,
    expires_after_ms: expiresAfter,
    accounts: desk.providers.flatMap((provider) => viewAccounts(provider, desk, request)),
  };
}

function viewAccounts(provider: Provider, desk: ControlDesk, request: WireRequest): Schemas['SandboxAccount'][] {
  return desk.directory.accounts(provider.id).map((account) => {
    const { base_url, api_keys, webhook_secret } = viewAccount(account, provider, desk, request);
    const url = `http://${request.host}${base_url}`;
    return { provider: provider.id, account: account.id, base_url: url, api_keys, webhook_secret };
  });
}
