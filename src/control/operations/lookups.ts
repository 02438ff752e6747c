import type { Provider } from '../../http/provider.ts';
import type { Account } from '../../sms/directory.ts';
import { Fault } from '../../sms/fault.ts';
import type { ControlDesk } from '../desk.ts';

/** How many entries a list has when the caller does not say. */
const DEFAULT_LIMIT = 100;

/** Counts everything that matches and lists the first of it. */
export function select<Value>(values: Iterable<Value>, limit = DEFAULT_LIMIT, matches: (value: Value) => boolean) {
  const listed: Value[] = [];
  let total = 0;
  for (const value of values) {
    if (!matches(value)) continue;
    if (total++ < limit) listed.push(value);
  }
  return { total, listed };
}

/** @throws Fault when there is no such provider. */
export function providerOf({ providers }: ControlDesk, id: string): Provider {
  const provider = providers.find((provider) => provider.id === id);
  if (provider === undefined) {
    throw new Fault('unknown-path', {
      detail: `There is no provider "${id}"; there is ${providers.map(({ id }) => id).join(', ')}.`,
      field: 'provider',
    });
  }
  return provider;
}

/** @throws Fault when there is no such account. */
export function accountOf(desk: ControlDesk, path: { provider: string; account: string }): Account {
  const { id } = providerOf(desk, path.provider);
  const account = desk.directory.account(id, path.account);
  if (account === undefined) {
    throw new Fault('unknown-path', { detail: `${id} has no account "${path.account}".`, field: 'account' });
  }
  return account;
}
