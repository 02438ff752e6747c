import { expect, test } from 'vitest';
import { formatJunit } from '../../src/contract/formats/junit.ts';
import { judge } from '../../src/contract/judge.ts';
import type { JudgedReport } from '../../src/contract/report.ts';
import { departures } from './junit-schema.ts';
import { carelessReport, finding, hostileReport, judgedBy } from './reports.ts';
import { type Element, readXml } from './xml.ts';

/** The suites, each with its tests by the id of their rule and what became of them. */
function outcomes(report: JudgedReport): Record<string, Record<string, string>> {
  const suites = readXml(formatJunit(report)).children;
  const outcome = ({ children }: Element) => children[0]?.name ?? 'passed';
  return Object.fromEntries(
    suites.map(({ attributes, children }) => [
      attributes['name'] ?? '',
      Object.fromEntries(
        children
          .filter(({ name }) => name === 'testcase')
          .map((test) => [test.attributes['name']?.split(':')[0] ?? '', outcome(test)]),
      ),
    ]),
  );
}

test('it is as the schemas of Ant and Jenkins want it, whatever is in it', async () => {
  const careless = await carelessReport();
  const silence = [{ rule: 'unknown-field', reason: 'the "gateway" <adds> it' }];
  const reports = [
    judge(careless),
    judge(careless, { baseline: [] }),
    judge(careless, { failOn: 'never' }),
    judge(await hostileReport()),
    judgedBy(careless, { silence }),
    judge({ ...careless, coverage: [], findings: [], costs: [] }),
  ];
  for (const report of reports) expect(departures(readXml(formatJunit(report)))).toEqual([]);
});

test('each rule is a test at each provider that was called, and fails where it was broken', async () => {
  const { smsroute, ...others } = outcomes(judge(await carelessReport()));
  expect(smsroute).toMatchObject({ 'unknown-field': 'failure', cost: 'passed' });
  expect(others).toEqual({});
});

test('the failure says where, when, why and how to mend it', async () => {
  const failure = /<failure type="unknown-field" message="(?<message>[^"]*)">(?<text>[^<]*)</.exec(
    formatJunit(judge(await carelessReport())),
  );
  expect(failure?.groups?.['message']).toBe('smsroute sendMessage, field statusCallback');
  expect(failure?.groups?.['text']).toContain('POST /v1/messages, answered 200: `statusCallback` is no field');
  expect(failure?.groups?.['text']).toContain('mend: Spell the field as the document does');
});

test('the numbers of a suite are those of its tests', async () => {
  const report = judge(await carelessReport(), { baseline: [] });
  const [suite] = readXml(formatJunit(report)).children;
  const tests = suite?.children.filter(({ name }) => name === 'testcase') ?? [];
  const failures = tests.filter(({ children }) => children[0]?.name === 'failure');
  expect(suite?.attributes).toMatchObject({ tests: `${tests.length}`, failures: `${failures.length}`, skipped: '0' });
  expect(failures).toHaveLength(2);
});

test('what is silenced is skipped with its reason, and what is tolerated stands in the output', async () => {
  const careless = await carelessReport();
  const silenced = judgedBy(careless, { silence: [{ rule: 'unknown-field', reason: 'so be it' }] });
  expect(outcomes(silenced)['smsroute']).toMatchObject({ 'unknown-field': 'skipped' });
  expect(formatJunit(silenced)).toContain('<skipped type="silenced" message="so be it"/>');
  const tolerated = judge({ ...careless, findings: [finding({ severity: 'warning' })] });
  expect(outcomes(tolerated)['smsroute']).toMatchObject({ 'unknown-field': 'passed' });
  expect(formatJunit(tolerated)).toContain('warning unknown-field at smsroute sendMessage, field statusCallback');
});
