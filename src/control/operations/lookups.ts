import type { Provider } from '../../http/provider.ts';
import type { Account } from '../../sms/directory.ts';
import { Fault, fault } from '../../sms/fault.ts';
import type { Message } from '../../sms/message.ts';
import type { ControlDesk, SandboxHost } from '../desk.ts';

/** How many entries a list has when the caller does not say. */
export const DEFAULT_LIMIT = 100;

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

/** @throws Fault when this is one of the other sandboxes. */
export function hostOf({ sandboxes }: ControlDesk): SandboxHost {
  if (sandboxes === undefined) throw fault('unknown-path', 'A sandbox has no sandboxes of its own.');
  return sandboxes;
}

/** @throws Fault when there is no such provider. */
export function providerOf({ providers }: ControlDesk, id: string): Provider {
  const provider = providers.find((provider) => provider.id === id);
  if (provider === undefined) throw new Fault('unknown-path', { detail: noProvider(id, providers), field: 'provider' });
  return provider;
}

/** @throws Fault when a filter names no provider that there is: it would find nothing for ever. */
export function requireProvider({ providers }: Pick<ControlDesk, 'providers'>, id: string | undefined): void {
  if (id === undefined || providers.some((provider) => provider.id === id)) return;
  throw new Fault('invalid-request', { detail: noProvider(id, providers), field: 'provider' });
}

/** As `requireProvider`, where what is asked may be about the control API, too. */
export function requireApi(desk: Pick<ControlDesk, 'providers'>, id: string | undefined): void {
  if (id !== 'control') requireProvider(desk, id);
}

const noProvider = (id: string, providers: readonly Provider[]) =>
  `There is no provider "${id}"; there is ${providers.map(({ id }) => id).join(', ')}.`;

/** @throws Fault when there is no such message. */
export function messageOf({ messages }: ControlDesk, id: string): Message {
  const message = messages.get(id);
  if (message === undefined) {
    const detail = `There is no message "${id}"; GET /_emulator/messages lists those there are.`;
    throw new Fault('unknown-message', { detail, field: 'message' });
  }
  return message;
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
