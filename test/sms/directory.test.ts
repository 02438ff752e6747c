import { expect, test } from 'vitest';
import { Directory } from '../../src/sms/directory.ts';
import type { AccountSeed } from '../../src/sms/seed.ts';

const ACCOUNT: AccountSeed = {
  provider: 'smsroute',
  account: 'demo',
  name: 'Demo',
  balance: '1',
  api_keys: [
    { key: 'free', mode: 'live' },
    { key: 'taken', mode: 'test' },
  ],
};

test('an account one of whose keys is refused is not there, nor are its other keys', () => {
  const taken = new Error('taken');
  const directory = new Directory([], {
    onKey: (_provider, key) => {
      if (key === 'taken') throw taken;
    },
  });
  expect(() => directory.openAccount(ACCOUNT)).toThrow(taken);
  expect([directory.accounts(), directory.caller('smsroute', 'free')]).toEqual([[], undefined]);
});

test('accounts are told in the order of their paths, whenever they came', () => {
  const directory = new Directory([
    { ...ACCOUNT, account: 'b', api_keys: [{ key: 'b', mode: 'live' }] },
    { ...ACCOUNT, account: 'a', api_keys: [{ key: 'a', mode: 'live' }] },
    { ...ACCOUNT, provider: 'smsid', account: 'c', api_keys: [{ key: 'c', mode: 'live' }] },
  ]);
  const paths = (provider?: string) => directory.accounts(provider).map(({ path }) => path);
  expect(paths()).toEqual(['smsid/c', 'smsroute/a', 'smsroute/b']);
  expect(paths('smsroute')).toEqual(['smsroute/a', 'smsroute/b']);
});
