import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkTerms, readTerms } from '../../src/contract/contract-file.ts';
import { temporaryDirectory } from '../support/command.ts';
import { carelessReport, finding, judgedBy } from './reports.ts';

const REASON = 'the gateway adds it';

test('a silenced finding stays in the report with its reason, and counts for nothing', async () => {
  const report = judgedBy(await carelessReport(), { silence: [{ rule: 'unknown-field', reason: REASON }] });
  expect(report.findings).toMatchObject([{ rule: 'unknown-field', silenced: REASON }]);
  expect([report.kept, report.remarks]).toEqual([true, []]);
});

test.for([
  [{ provider: 'smsroute' }, true],
  [{ provider: 'smsid' }, false],
  [{ operation: 'sendMessage', field: 'statusCallback' }, true],
  [{ operation: 'sendMessage', field: 'status_callback' }, false],
] as const)('a silence of %o is about that alone', async ([place, isSilenced]) => {
  const report = { ...(await carelessReport()), findings: [finding()] };
  const { findings } = judgedBy(report, { silence: [{ rule: 'unknown-field', reason: REASON, ...place }] });
  expect(findings.map(({ silenced }) => silenced !== null)).toEqual([isSilenced]);
});

test('an entry that silences nothing is told, for it may be misspelt or out of date', async () => {
  const silence = [{ rule: 'unknown-field', reason: REASON, provider: 'smsid', field: 'x' }];
  expect(judgedBy(await carelessReport(), { silence }).remarks).toEqual([
    'The silence of unknown-field at smsid field x silences nothing: "the gateway adds it". Take it away, or mend it.',
  ]);
});

test('a report without calls is remarked on', async () => {
  expect(judgedBy({ ...(await carelessReport()), calls: 0 }, {}).remarks).toEqual([
    'No call was judged: did the suite talk to this emulator, and was it not reset since?',
  ]);
});

test.for([
  [
    { silence: [{ rule: 'unknwon-field', reason: REASON }] },
    'contract.yaml: at /silence/0/rule: there is no rule "unknwon-field" (did you mean "unknown-field"?); docs/rules has a page for each',
  ],
  [
    { silence: [{ rule: 'unknown-field', reason: REASON, provider: 'smsrout' }] },
    'contract.yaml: at /silence/0/provider: there is no provider "smsrout" (did you mean "smsroute"?); there are signalsms, ',
  ],
  [
    { cost: { max: [{ provider: 'SMSID', amount: '0.50' }] } },
    'contract.yaml: at /cost/max/0/provider: there is no provider "SMSID" (did you mean "smsid"?); there are signalsms, ',
  ],
  [
    { silence: [{ rule: 'unknown-field' }] },
    'contract.yaml: at /silence/0: it gives no reason; write in "reason" why unknown-field counts for nothing here',
  ],
  [
    { silence: [{ rule: 'unknown-field', reason: ' ' }] },
    'contract.yaml: at /silence/0/reason: it must be a text that is not empty, not " "',
  ],
  [
    { silence: [{ reason: REASON }] },
    'contract.yaml: at /silence/0: it names no rule; write the id of the one to silence in "rule"',
  ],
  [
    { silence: [{ rule: 'unknown-field', resaon: REASON }] },
    'contract.yaml: at /silence/0: there is no field "resaon" (did you mean "reason"?); there are rule, reason, provider, operation, field',
  ],
  [{ silence: 'unknown-field' }, 'contract.yaml: at /silence: it must be a list'],
  [{ silences: [] }, 'contract.yaml: there is no field "silences" (did you mean "silence"?); there are silence, cost'],
  [[], 'contract.yaml: it must be an object with "silence", "cost"'],
  [
    { cost: { max: [{ amount: '1' }] } },
    'contract.yaml: at /cost/max/0: it names no provider; write its id in "provider"',
  ],
  [
    { cost: { max: [{ provider: 'smsroute' }] } },
    'contract.yaml: at /cost/max/0: it limits nothing; give smsroute an "amount", "messages" or "segments"',
  ],
  [
    { cost: { max: [{ provider: 'smsroute', amount: 'much' }] } },
    'contract.yaml: at /cost/max/0/amount: it must be an amount such as "0.50", not "much"',
  ],
  [
    { cost: { max: [{ provider: 'smsroute', messages: 1.5 }] } },
    'contract.yaml: at /cost/max/0/messages: it must be a whole number from 0, not 1.5',
  ],
] as const)('a file with %o is refused in one sentence', ([file, message]) => {
  expect(() => checkTerms(file, 'contract.yaml')).toThrow(message);
});

test('a file may be YAML or JSON', () => {
  const directory = temporaryDirectory();
  const terms = {
    silence: [{ rule: 'unknown-field', reason: REASON }],
    cost: { max: [{ provider: 'smsid', amount: 0.5 }] },
  };
  const yaml = join(directory, 'contract.yaml');
  const json = join(directory, 'contract.json');
  writeFileSync(json, JSON.stringify(terms));
  writeFileSync(
    yaml,
    'silence:\n  - rule: unknown-field\n    reason: the gateway adds it\ncost:\n  max:\n    - provider: smsid\n      amount: 0.50\n',
  );
  expect(readTerms(yaml)).toEqual(readTerms(json));
});

test.for([
  ['contract.yaml', 'silence: [', /contract\.yaml is not valid YAML, mend it there: .*$/],
  ['contract.json', '{"silence": [', /contract\.json is not valid JSON, mend it there: .*$/],
] as const)('%s that cannot be read is told with its name', ([name, text, message]) => {
  const file = join(temporaryDirectory(), name);
  writeFileSync(file, text);
  expect(() => readTerms(file)).toThrow(message);
});

test('a file that is not there is told', () => {
  expect(() => readTerms('nowhere/contract.yaml')).toThrow(
    'nowhere/contract.yaml cannot be opened (ENOENT); name a file that can be read',
  );
});
