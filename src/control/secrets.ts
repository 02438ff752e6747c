import type { Account } from '../sms/directory.ts';
import { accountOf } from '../sms/message.ts';
import type { NamedSecret } from '../webhook/diagnosis.ts';
import type { Receipt } from '../webhook/receipt.ts';
import type { ControlDesk } from './desk.ts';

/** Everything of an account that a receiver could take for the signing secret, with where it stands; the likeliest first. */
export function secretsOf({ directory }: ControlDesk, account: Account): NamedSecret[] {
  const { id, webhookSecret } = account;
  const keys = directory.apiKeys(account);
  const named = [
    { name: `webhook_secret of account ${id}`, value: webhookSecret },
    ...directory.endpoints(account).map(({ id, secret }) => ({ name: `secret of webhook ${id}`, value: secret })),
    ...keys.map(({ key, secret }) => ({ name: `secret of API key ${key}`, value: secret })),
    ...keys.map(({ key }) => ({ name: `API key ${key}`, value: key })),
  ];
  return named.flatMap(({ name, value }) => (value === null ? [] : [{ name, value }]));
}

/** The accounts that a receipt may come from: its message's, or for one about none those that have its secret. */
export function sendersOf({ provider, message, secret }: Receipt, desk: ControlDesk): readonly Account[] {
  const { directory } = desk;
  if (message !== null) return [directory.account(provider, accountOf(message).id) ?? accountOf(message)];
  return directory
    .accounts(provider)
    .filter((account) => secretsOf(desk, account).some(({ value }) => value === secret));
}
