import { expect, test } from 'vitest';
import type { ContractOptions } from '../../src/testkit/contract.ts';
import { type ContractReporterOptions, contractReporter } from '../../src/testkit/vitest-reporter.ts';
import { startSandbox } from '../../src/testkit/vitest.ts';
import { complaint, sendBy } from '../support/kit.ts';

const MISSPELT = { statusCallback: 'https://app.example/receipts' };

test('a sandbox says how its caller kept to the contract', async () => {
  const sms = await startSandbox('smsroute');
  await sendBy(sms, MISSPELT);
  const contract = sms.contract();
  expect(contract).toMatchObject({ calls: 1, kept: false });
  expect(contract.findings[0]).toMatchObject({ rule: 'unknown-field', count: 1 });
  expect(contract.text).toContain('Did you mean `status_callback`?');
  sms.reset();
  expect(sms.contract()).toMatchObject({ calls: 0, kept: true, findings: [] });
});

test('a contract that was broken fails a test, which says how to mend it', async () => {
  const sms = await startSandbox('smsroute');
  await sendBy(sms);
  expect(sms).toHonourContract();
  await sendBy(sms, MISSPELT);
  const text = complaint(() => expect(sms).toHonourContract());
  expect(text).toMatch(
    /^expected the providers' contracts to be kept\n\nContract broken: 1 error.* in 2 calls\.\n\nerror /,
  );
  expect(text).toContain('  mend    Spell the field as the document does');
  expect(text).not.toContain('Never exercised');
  expect(sms).not.toHonourContract();
  expect(sms).toHonourContract({ failOn: 'never' });
});

test('one that was kept fails a test that wants it broken', async () => {
  const sms = await startSandbox('smsroute');
  await sendBy(sms);
  expect(complaint(() => expect(sms).not.toHonourContract())).toContain(
    'expected a contract to be broken, but none was',
  );
});

test('what is silenced with a reason counts for nothing', async () => {
  const sms = await startSandbox('smsroute');
  await sendBy(sms, MISSPELT);
  const silence = [{ rule: 'unknown-field', reason: 'the gateway adds it' }];
  expect(sms).toHonourContract({ silence });
  expect(sms.contract({ silence })).toHonourContract();
  expect(sms.emulator.getContractReport()).toHonourContract({ silence });
  expect(sms.contract({ silence }).text).toContain('the gateway adds it');
});

test('silences with a mistake are told, and so is what is no sandbox', async () => {
  const sms = await startSandbox('smsroute');
  const silence = [{ rule: 'unknown-feild', reason: 'so' }];
  expect(() => expect(sms).toHonourContract({ silence })).toThrow('(did you mean "unknown-field"?)');
  expect(() => expect(sms).toHonourContract({ silence: 'nowhere.json' })).toThrow('nowhere.json cannot be opened');
  expect(() => expect(sms.inbox.all()).toHonourContract()).toThrow(
    'toHonourContract is about a sandbox or its report, and not a list',
  );
});

test.for([
  [{ failOn: 'errors' }, 'failOn must be "error", "warning", "note" or "never", not "errors"'],
  [{ failon: 'error' }, 'there is no option "failon"; there is failOn, silence'],
] as const)('a contract is judged by nothing that is misspelt: %j', async ([options, sentence]) => {
  const sms = await startSandbox('smsroute');
  // What JavaScript, and a configuration that is not checked for types, may say.
  const misspelt = options as ContractOptions;
  expect(() => sms.contract(misspelt)).toThrow(sentence);
  expect(() => expect(sms).toHonourContract(misspelt)).toThrow(sentence);
});

test.for([
  [{ failOn: 'errors' }, 'failOn must be "error", "warning", "note" or "never", not "errors"'],
  [{ format: 'htm' }, /^format must be .*html.*, not "htm"$/],
  [{ out: 'x' }, 'there is no option "out"; there is failOn, config, output, format'],
] as const)('a reporter is told at once what is misspelt: %j', ([options, sentence]) => {
  expect(() => contractReporter(options as ContractReporterOptions)).toThrow(sentence);
});
