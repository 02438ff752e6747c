import { expect, test } from 'vitest';
import { createEmulator, type EmulatorOptions, OptionError, SeedError } from '../src/index.ts';
import { START, smsrouteSandbox } from './support/sandbox.ts';
import { account, client } from './support/smsroute.ts';

test.for<readonly [string, EmulatorOptions, RegExp]>([
  ['an unknown provider', { providers: ['smsroot'] }, /unknown provider "smsroot"; there is .*smsroute/],
  ['no provider at all', { providers: [] }, /providers must be a list of provider ids/],
  ['a speed of nothing', { speed: 0 }, /speed must be a number above 0/],
  ['an endless speed', { speed: Number.POSITIVE_INFINITY }, /speed must be a number above 0/],
  ['a speed beyond all calendars', { speed: 1e308 }, /speed must be a number above 0, at most 1,000,000/],
  ['a host with a port', { allowedHosts: ['foo.example.com:80'] }, /allowedHosts must be a list of host names such as/],
  ['a host with a scheme', { allowedHosts: ['http://bar'] }, /allowedHosts .* without scheme, port, path or \*/],
  ['any host', { allowedHosts: ['*'] }, /allowedHosts must be/],
  ['a host without a name', { allowedHosts: [''] }, /allowedHosts must be/],
  ['an address without its brackets', { allowedHosts: ['2001:db8::1'] }, /allowedHosts must be/],
  ['a broken seed', { seed: 1.5 }, /seed must be an integer/],
  ['no time to start at', { startAt: new Date('today') }, /startAt must be a valid Date/],
  ['a timeout of nothing', { webhookTimeout: 0 }, /webhookTimeout must be a positive integer/],
  ['a clock that is none', { clock: 'sundial' as 'real' }, /clock must be "real" or "manual"/],
  ['an option that is none', { colck: 'manual' } as EmulatorOptions, /there is no option "colck"/],
  [
    'a limit that is none',
    { limits: { mesages: 1 } } as EmulatorOptions,
    /there is no option "limits.mesages"; there is messages, journal,/,
  ],
  [
    'an account on a plan that there is not',
    { accounts: [account({ provider: 'smsprovider', plan: 'gold' })] },
    /SMS Provider has no plan "gold"; there is standard, enterprise/,
  ],
  ['an account of nobody', { accounts: [account({ provider: 'smsrout' })] }, /unknown provider "smsrout"/],
  [
    'the id of a provider alone',
    'smsroute' as EmulatorOptions,
    /the options must be an object with some of providers,/,
  ],
  ['nothing', null as unknown as EmulatorOptions, /the options must be an object/],
  ['a list of limits', { limits: [] as object }, /limits must be an object with some of messages/],
  ['no webhooks in flight', { webhooksInFlight: 0 }, /webhooksInFlight must be a positive integer/],
])('%s is refused by name', ([, options, sentence]) => {
  expect(() => createEmulator(options)).toThrow(sentence);
  expect(() => createEmulator(options)).toThrow(OptionError);
});

test.for([
  ['an account without keys', account({ api_keys: [] }), /\/accounts\/0\/api_keys/],
  ['a balance that is no amount', account({ balance: '42,17' }), /\/accounts\/0\/balance/],
  ['a misspelt field', { ...account(), secret: 'x' }, /must not have the property "secret"/],
] as const)('%s is refused, and told where it stands', ([, seed, sentence]) => {
  expect(() => createEmulator({ accounts: [seed] })).toThrow(SeedError);
  expect(() => createEmulator({ accounts: [seed] })).toThrow(sentence);
});

test.for(['emulator', 'SMS.example.com', 'my_container', '192.168.1.5', '[2001:db8::1]', 'sms.example.com.'])(
  'the host %s can be allowed',
  (host) => {
    expect(() => createEmulator({ allowedHosts: [host] })).not.toThrow();
  },
);

test('an account that stands twice is refused', () => {
  expect(() => createEmulator({ accounts: [account(), account()] })).toThrow(/account smsroute\/demo stands twice/);
});

test('a key that stands twice is refused', () => {
  expect(() => createEmulator({ accounts: [account(), account({ account: 'other' })] })).toThrow(/key .* stands twice/);
});

test('the same seed, start and requests give the same ids', async () => {
  const ids = async (seed: number) => {
    const { send } = client(smsrouteSandbox({ seed }));
    return [(await send()).id, (await send()).id];
  };
  expect(await ids(7)).toEqual(await ids(7));
  expect(await ids(7)).not.toEqual(await ids(8));
});

test('the clock starts where it is told to', () => {
  expect(smsrouteSandbox().now()).toEqual(START);
});
