import type { Emulator } from '../emulator.ts';
import { keyOf } from '../http/authentication.ts';
import { hostsOf, type Provider } from '../http/provider.ts';
import type { WireRequest } from '../http/wire.ts';
import { OptionError } from '../option-rules.ts';
import { type EmulatorOptions, type Settings, settle } from '../options.ts';
import { type AccountSeed, withKeysEnding } from '../sms/seed.ts';

/** The emulators of this process that answer at the providers' real hosts, newest first. */
const neighbours: Emulator[] = [];

/** Whether a sandbox that answers at the real hosts now has one of an account's keys. */
function isTaken({ provider, api_keys }: AccountSeed): boolean {
  return neighbours.some(
    (emulator) =>
      emulator.providers.some(({ id }) => id === provider) && api_keys.some(({ key }) => emulator.knows(provider, key)),
  );
}

/**
 * Settles the options of a sandbox that is to answer at the real hosts beside those that do already. Requests are told
 * apart by API keys, so default accounts whose keys are taken get others, and the seed, from which keys are drawn, too.
 * @throws OptionError or SeedError naming what cannot be honoured, accounts with taken keys among it.
 */
export function settleBeside(options: EmulatorOptions): { readonly settings: Settings; readonly hasOwnKeys: boolean } {
  const settings = settle(options);
  const taken = settings.accounts.filter(
    (account) => settings.providers.some(({ id }) => id === account.provider) && isTaken(account),
  );
  const [first] = taken;
  if (first === undefined) return { settings, hasOwnKeys: false };
  if (options.accounts !== undefined) {
    throw new OptionError(
      `accounts: an API key of ${first.provider} is that of another sandbox that has not been stopped, and tells the ` +
        'two apart; give this one another key, stop the other first, or use { intercept: false } and `sms.fetch`',
    );
  }
  const number = freeNumber(taken);
  const seed = options.seed ?? settings.seed + number - 1;
  const accounts = settings.accounts.map((account) =>
    taken.includes(account) ? withKeysEnding(account, String(number)) : account,
  );
  return { settings: { ...settings, seed, accounts }, hasOwnKeys: true };
}

/** The lowest, not the next: which tests ran before must not change what this one draws. */
function freeNumber(accounts: readonly AccountSeed[]): number {
  let number = 2;
  while (accounts.some((account) => isTaken(withKeysEnding(account, String(number))))) number++;
  return number;
}

/** Lets an emulator be asked by its keys; returns how to end that. */
export function moveIn(emulator: Emulator): () => void {
  neighbours.unshift(emulator);
  return () => {
    const place = neighbours.indexOf(emulator);
    if (place !== -1) neighbours.splice(place, 1);
  };
}

/**
 * Who answers a request to a provider's real host: the sandbox that knows its API key; the newest, where nobody does,
 * or several do because one was restored from another's snapshot. Undefined when nobody emulates that provider.
 */
export function answererOf({ url, method, headers }: Request): Emulator | undefined {
  const { host, hostname, pathname: path, search } = new URL(url);
  const isThere = (provider: Provider) => hostsOf(provider).includes(hostname);
  const present = neighbours.filter(({ providers }) => providers.some(isThere));
  const [newest] = present;
  const provider = newest?.providers.find(isThere);
  if (provider === undefined || present.length === 1) return newest;
  // All ways to show a key are headers; the body must stay unread for whoever answers.
  const request: WireRequest = {
    method,
    host,
    path,
    query: search.slice(1),
    headers: Object.fromEntries(headers),
    body: '',
  };
  const key = keyOf(provider.authentication, request);
  // Whoever opens a short link shows none.
  const isAsked = (emulator: Emulator) =>
    key === undefined ? emulator.hasLink(provider.id, request) : emulator.knows(provider.id, key);
  return present.find(isAsked) ?? newest;
}
