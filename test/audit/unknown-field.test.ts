import { expect, test } from 'vitest';
import { audited } from './audited.ts';

test('a misspelt field is found, with what was probably meant', async () => {
  const { post, complaints } = audited();
  await post({ statusCallback: 'https://app.example/receipts' });
  expect(complaints('unknown-field')).toEqual([
    '`statusCallback` is no field of this operation, and was ignored. Did you mean `status_callback`?',
  ]);
});

test('a field that is like no other is found without a guess', async () => {
  const { post, complaints } = audited();
  await post({ priority: 'high' });
  expect(complaints('unknown-field')).toEqual(['`priority` is no field of this operation, and was ignored.']);
});

test('documented fields are fine', async () => {
  const { post, complaints } = audited();
  await post({ reference: 'order-1', validity_period: 3600 });
  expect(complaints('unknown-field')).toEqual([]);
});

test('a strict sandbox refuses the call before anything is done, and names the rule', async () => {
  const { post, emulator } = audited({ contract: 'strict' });
  const { status, body } = await post({ statusCallback: 'https://app.example/receipts' });
  expect(status).toBe(400);
  expect(JSON.parse(body)).toMatchObject({ status: 400, field: 'statusCallback', rule: 'unknown-field' });
  expect([...emulator.messages()]).toEqual([]);
});

test('one sandbox may be strict beside others that look on', async () => {
  const { post, emulator } = audited();
  const strict = emulator.createSandbox({ contract: 'strict' });
  const account = strict.listAccounts().accounts.find(({ provider }) => provider === 'smsroute');
  const key = account?.api_keys[0]?.key;
  const misspelt = { statusCallback: 'https://app.example/receipts' };
  expect((await post(misspelt)).status).toBe(200);
  expect((await post(misspelt, { authorization: `Bearer ${key}` })).status).toBe(400);
  expect([emulator, strict].map((one) => [...one.messages()].length)).toEqual([1, 0]);
  expect([emulator, strict].map((one) => one.getContractReport().mode)).toEqual(['observe', 'strict']);
});
