import { expect, test } from 'vitest';
import { checkSeeds, shippedAccounts } from '../../src/sms/seed.ts';

const ACCOUNT = {
  provider: 'transmitsms',
  account: '1001',
  name: 'Demo account',
  balance: '1',
  api_keys: [{ key: 'KEY', mode: 'live' }],
};

const check = (...accounts: readonly object[]) => checkSeeds({ accounts }, 'accounts.json');

const OTHER = { ...ACCOUNT, account: '1002', api_keys: [{ key: 'OTHER', mode: 'live' }] };
const LIST = { id: 7, name: 'Friends', members: [] };
const NUMBER = { number: '+61491570156', price: '25', status: 'active' };
const KEYWORD = { keyword: 'NEWS', number: NUMBER.number, status: 'open' };

test('the shipped accounts are in order', () => {
  expect(() => check(...shippedAccounts())).not.toThrow();
});

test.for([
  ['a list', { lists: [LIST] }, 'transmitsms list 7'],
  ['a number', { numbers: [NUMBER] }, 'transmitsms number +61491570156'],
  ['an address', { email: 'Demo@example.com' }, 'transmitsms address demo@example.com'],
] as const)('%s that two accounts have is named', ([, held, name]) => {
  expect(() => check({ ...ACCOUNT, ...held }, { ...OTHER, ...held })).toThrow(
    `accounts.json: at /accounts/1: the ${name} stands twice`,
  );
});

test.for([
  ['the list of a number', { numbers: [{ ...NUMBER, list: 7 }] }, 'transmitsms list 7'],
  ['the list of a keyword', { numbers: [NUMBER], keywords: [{ ...KEYWORD, list: 7 }] }, 'transmitsms list 7'],
  ['the number of a keyword', { keywords: [KEYWORD] }, 'transmitsms number +61491570156'],
  ['the reseller of a client', { client: { of: '1', pays: true } }, 'account transmitsms/1'],
] as const)('%s that is not there is named', ([, held, name]) => {
  expect(() => check({ ...ACCOUNT, ...held })).toThrow(`accounts.json: at /accounts/0: there is no ${name}`);
});

test.for([
  ['an account at TransmitSMS without a number', { account: 'demo' }, '/accounts/0/account: must match pattern'],
  ['a number that is not in E.164', { numbers: [{ ...NUMBER, number: '0491' }] }, '/accounts/0/numbers/0/number'],
  ['an unknown option of a number', { numbers: [{ ...NUMBER, forward: '' }] }, 'must not have the property "forward"'],
  ['a field in an eleventh slot', { lists: [{ ...LIST, fields: { 11: 'x' } }] }, 'must not have the property "11"'],
  ['a keyword in small letters', { keywords: [{ ...KEYWORD, keyword: 'news' }] }, '/accounts/0/keywords/0/keyword'],
] as const)('%s is refused, and its place named', ([, held, told]) => {
  expect(() => check({ ...ACCOUNT, ...held })).toThrow(told);
});

test.for([
  ['accepted', { accepted: '400d' }],
  ['scheduled', { accepted: '1h', scheduled: '9999h' }],
  ['a reply received', { accepted: '1h', replies: [{ id: 1, text: 'Yes', received: '400d' }] }],
] as const)(
  'a message that was %s in a span longer than a clock may be moved is refused, and its place named',
  ([, span]) => {
    const message = { id: '1', from: '+61491570156', to: '+61491570157', text: 'Hello', ...span };
    expect(() => check({ ...ACCOUNT, messages: [message] })).toThrow(
      /^accounts\.json: at \/accounts\/0\/messages\/0: "\S+" is not a duration: /,
    );
  },
);
