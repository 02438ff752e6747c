import { expect, test } from 'vitest';
import { readAsset } from '../../src/assets.ts';
import { SANDBOX_NUMBERS } from '../../src/sms/magic-numbers.ts';
import { control, problemOf, type Schemas } from '../support/control.ts';
import { sandbox, smsrouteSandbox } from '../support/sandbox.ts';
import { client, LIVE, TEST } from '../support/smsroute.ts';

test('magic numbers say in words what becomes of a message, at every enabled provider', async () => {
  const emulator = sandbox({ providers: ['smsroute', 'smsprovider'] });
  const { test_keys_only, numbers } = await control(emulator).get<Schemas['MagicNumberList']>('/magic-numbers');
  expect(test_keys_only).toBe(false);
  expect(new Set(numbers.map(({ provider }) => provider))).toEqual(new Set(['smsroute', 'smsprovider']));
  const meanings = (number: string) => numbers.filter((one) => one.number === number).map(({ meaning }) => meaning);
  expect(meanings('+15005550001')).toEqual([
    'queued, sent after 0.5 s, delivered after 2 s',
    'accepted, delivered after 2 s',
  ]);
  expect(meanings('+15005550006')[0]).toMatch(/^Refused for lack of money/);
  for (const number of Object.keys(SANDBOX_NUMBERS)) expect(meanings(number)).toHaveLength(2);
});

test('magic numbers that take a test key say so', async () => {
  const emulator = smsrouteSandbox({ magicNumbers: 'test-key' });
  expect(await control(emulator).get('/magic-numbers')).toMatchObject({ test_keys_only: true });
});

test.for(['smsroute', 'control'])('the document of %s is answered as it is shipped', async (api) => {
  expect(await control(smsrouteSandbox()).get(`/documents/${api}`)).toEqual(readAsset(`openapi/${api}.yaml`));
});

test.for(['smsid', 'nobody', 'constructor'])('there is no document of %s where it is not enabled', async (api) => {
  expect(problemOf(await control(smsrouteSandbox()).request('GET', `/documents/${api}`))).toBe('404 Not Found api');
});

/** What is left for each key of smsroute's account. */
async function quotas(emulator: ReturnType<typeof sandbox>) {
  const { accounts } = await control(emulator).get<Schemas['AccountList']>('/accounts/smsroute');
  return new Map(accounts[0]?.api_keys.map(({ key, quota }) => [key, quota]));
}

test('a key shows what is left of its rate limit, and looking takes nothing', async () => {
  const emulator = smsrouteSandbox();
  emulator.setRateLimit({ provider: 'smsroute', account: 'demo' }, { limit: 3, per: '1m' });
  await client(emulator).send();
  await quotas(emulator);
  const looked = await quotas(emulator);
  expect(looked.get(LIVE)).toEqual({ limit: 3, remaining: 2, resets_in_ms: 60_000 });
  expect(looked.get(TEST)).toMatchObject({ limit: 3, remaining: 3 });
  await emulator.advance('1m');
  expect((await quotas(emulator)).get(LIVE)).toMatchObject({ remaining: 3 });
});

test('a sandbox without rate limits has no quotas', async () => {
  expect((await quotas(smsrouteSandbox({ rateLimit: false }))).get(LIVE)).toBeNull();
});
