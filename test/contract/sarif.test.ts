import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { formatSarif } from '../../src/contract/formats/sarif.ts';
import { judge } from '../../src/contract/judge.ts';
import type { JudgedReport } from '../../src/contract/report.ts';
import { carelessReport, finding, hostileReport, judgedBy } from './reports.ts';

const schema: object = JSON.parse(
  readFileSync(fileURLToPath(new URL('./sarif-2.1.0-subset.json', import.meta.url)), 'utf8'),
);
const ajv = new Ajv({ allErrors: true, formats: { uri: (text: string) => URL.canParse(text) } });
const validate = ajv.compile(schema);

function read(report: JudgedReport) {
  const log: unknown = JSON.parse(formatSarif(report));
  expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
  // What the schema has vouched for.
  return (log as { runs: [{ tool: { driver: { rules: Rule[] } }; results: Result[] }] }).runs[0];
}

interface Rule {
  id: string;
}

interface Result {
  ruleId: string;
  ruleIndex: number;
}

test('it is as the schema of SARIF 2.1.0 wants it, whatever is in it', async () => {
  const careless = await carelessReport();
  read(judge(careless));
  read(judge(careless, { baseline: [], failOn: 'never' }));
  read(judge(await hostileReport()));
  read(judge({ ...careless, findings: [finding({ operation: null, field: null, examples: [] })] }));
});

test('a finding is a result at its operation and field, and names its rule by place', async () => {
  const { tool, results } = read(judge(await carelessReport()));
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

test('a rule says why it matters and how to mend it', async () => {
  const { tool } = read(judge(await carelessReport()));
  expect(tool.driver.rules[0]).toMatchObject({
    id: 'unknown-field',
    help: { markdown: expect.stringContaining('**How to mend it:** Spell the field') },
    defaultConfiguration: { level: 'error' },
  });
});

test('what is silenced is suppressed with its reason', async () => {
  const { results } = read(
    judgedBy(await carelessReport(), { silence: [{ rule: 'unknown-field', reason: 'so be it' }] }),
  );
  expect(results).toMatchObject([{ suppressions: [{ kind: 'external', justification: 'so be it' }] }]);
});

test('a cost that is too high is a result of its own rule', async () => {
  const { tool, results } = read(judge(await carelessReport(), { baseline: [] }));
  const cost = results.filter(({ ruleId }) => ruleId === 'cost');
  expect(cost).toHaveLength(3);
  for (const { ruleIndex } of cost) expect(tool.driver.rules[ruleIndex]?.id).toBe('cost');
});
