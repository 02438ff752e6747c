import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatSarif } from '../../src/contract/formats/sarif.ts';
import { judge } from '../../src/contract/judge.ts';
import type { JudgedReport } from '../../src/contract/report.ts';
import { sarifDepartures } from './published-schemas.ts';
import { carelessReport, everyReport, judgedBy, oddText, tellingReport } from './reports.ts';

const careless = await carelessReport();
const reports = await everyReport();

function read(report: JudgedReport) {
  // What the schema vouches for.
  return (JSON.parse(formatSarif(report)) as { runs: [{ tool: { driver: { rules: Rule[] } }; results: Result[] }] })
    .runs[0];
}

interface Rule {
  id: string;
}

interface Result {
  ruleId: string;
  ruleIndex: number;
}

test.for(Object.entries(reports))('with %s it is as the schema of SARIF 2.1.0 wants it', ([, report]) => {
  expect(sarifDepartures(formatSarif(report))).toEqual([]);
});

test('any text in it is shown as the schema wants it', () => {
  fc.assert(
    fc.property(oddText, (text) => {
      expect(sarifDepartures(formatSarif(tellingReport(text)))).toEqual([]);
    }),
    { numRuns: 20 },
  );
});

test.for([
  ['lacks its version', /"version": "2\.1\.0",/, '', " must have required property 'version'"],
  [
    'names its schema by no address',
    /"\$schema": "[^"]*"/,
    '"$schema": "sarif 2.1.0"',
    '/$schema must match format "uri"',
  ],
  ['has a word that is none', '"columnKind"', '"columns"', '/runs/0 must NOT have additional properties'],
  [
    'has a level that is none',
    '"level": "error"',
    '"level": "fatal"',
    /\/level must be equal to one of the allowed values/,
  ],
  [
    'has a result without a message',
    '"message"',
    '"massage"',
    "/runs/0/results/0 must have required property 'message'",
  ],
  ['says that nothing occurred', '"occurrenceCount": 1', '"occurrenceCount": 0', '/occurrenceCount must be >= 1'],
  [
    'has a rule twice',
    /("rules": \[\s*)(\{.*?\}\s*\})/s,
    '$1$2,$2',
    '/runs/0/tool/driver/rules must NOT have duplicate items',
  ],
] as const)('one that %s is refused by the schema', ([, place, change, departure]) => {
  const document = formatSarif(judge(careless)).replace(place, change);
  expect(sarifDepartures(document).join('\n')).toMatch(departure);
});

test('a finding is a result at its operation and field, and names its rule by place', () => {
  const { tool, results } = read(judge(careless));
  expect(results).toMatchObject([
    {
      ruleId: 'unknown-field',
      level: 'error',
      message: { text: expect.stringContaining('Did you mean `status_callback`?') },
      locations: [
        {
          logicalLocations: [
            { name: 'statusCallback', fullyQualifiedName: 'smsroute.sendMessage.statusCallback', kind: 'parameter' },
          ],
        },
      ],
      occurrenceCount: 1,
      properties: { provider: 'smsroute', operation: 'sendMessage', field: 'statusCallback' },
    },
  ]);
  for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
});

test('a rule says why it matters and how to mend it', () => {
  const { tool } = read(judge(careless));
  expect(tool.driver.rules[0]).toMatchObject({
    id: 'unknown-field',
    help: { markdown: expect.stringContaining('**How to mend it:** Spell the field') },
    defaultConfiguration: { level: 'error' },
  });
});

test('what is silenced is suppressed with its reason', () => {
  const { results } = read(judgedBy(careless, { silence: [{ rule: 'unknown-field', reason: 'so be it' }] }));
  expect(results).toMatchObject([{ suppressions: [{ kind: 'external', justification: 'so be it' }] }]);
});

test('a cost that is too high is a result of its own rule', () => {
  const { tool, results } = read(judge(careless, { baseline: [] }));
  const cost = results.filter(({ ruleId }) => ruleId === 'cost');
  expect(cost).toHaveLength(3);
  for (const { ruleIndex } of cost) expect(tool.driver.rules[ruleIndex]?.id).toBe('cost');
});
