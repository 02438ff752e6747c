import fc from 'fast-check';
import { XmlDocument, type XmlNode } from 'libxml2-wasm';
import { expect, test } from 'vitest';
import { ruleTexts } from '../../src/audit/rules/index.ts';
import { formatJunit } from '../../src/contract/formats/junit.ts';
import { judge } from '../../src/contract/judge.ts';
import type { JudgedReport } from '../../src/contract/report.ts';
import { antDepartures, jenkinsDepartures } from './published-schemas.ts';
import { carelessReport, everyReport, finding, judgedBy, oddText, tellingReport } from './reports.ts';

/** The suites, each with its tests by the id of their rule and what became of them. */
function outcomes(report: JudgedReport): Record<string, Record<string, string>> {
  const document = XmlDocument.fromString(formatJunit(report));
  const outcome = (test: XmlNode) => test.eval('name(*)') || 'passed';
  return Object.fromEntries(
    document
      .find('/testsuites/testsuite')
      .map((suite) => [
        suite.eval('string(@name)'),
        Object.fromEntries(
          suite.find('testcase').map((test) => [test.eval('substring-before(@name, ":")'), outcome(test)]),
        ),
      ]),
  );
}

const careless = await carelessReport();
const reports = await everyReport();

/** What Ant's schema does not know, in the form of it that packages bring, though Ant writes it too. */
const SKIPPED = [
  "Element 'testsuite', attribute 'skipped': The attribute 'skipped' is not allowed.",
  "Element 'skipped': This element is not expected. Expected is one of ( error, failure ).",
];

test.for(Object.entries(reports))('with %s it is as the schema of Jenkins wants it', ([, report]) => {
  expect(jenkinsDepartures(formatJunit(report))).toEqual([]);
});

test.for(Object.entries(reports))('with %s it is as the schema of Ant wants it', ([, report]) => {
  const document = formatJunit(report);
  expect(antDepartures(document)).toEqual(document.includes('<skipped>') ? SKIPPED : []);
});

test('any text in it is shown as the schemas want it', () => {
  fc.assert(
    fc.property(oddText, (text) => {
      const document = formatJunit(tellingReport(text));
      expect([jenkinsDepartures(document), antDepartures(document)]).toEqual([[], SKIPPED]);
    }),
    { numRuns: 20 },
  );
});

test.for([
  ['lacks a number', / failures="\d+"/, '', /attribute 'failures' is required/],
  ['has a time with a zone', /(?<=timestamp="[^"]+)"/, 'Z"', /'timestamp': .*'2026-05-30T12:00:00Z' is not .* pattern/],
  ['has a number that is none', / tests="\d+"/, ' tests="many"', /'tests': 'many' is not a valid value/],
  ['lacks the properties', /<properties>.*<\/properties>/, '', /Element 'testcase': This element is not expected/],
  [
    'has two outcomes of a test',
    /(?=<\/testcase>)/,
    '<failure type="x"/>',
    /Element 'failure': This element is not exp/,
  ],
  ['has markup in a text', /(?<=<system-out>)/, '<b>', /Opening and ending tag mismatch/],
  ['has a control character in a text', /(?<=<system-out>)/, '\u001b', /PCDATA invalid Char value 27/],
] as const)('one that %s is refused by the schema of Ant', ([, place, change, departure]) => {
  const document = formatJunit(judge(careless)).replace(place, change);
  expect(antDepartures(document).join('\n')).toMatch(departure);
});

test.for([
  ['lacks a number', / tests="\d+"/, '', /attribute 'tests' is required/],
  ['has no property', /<property .*\/>/, '', /Element 'properties': Missing child element/],
  ['has a word that is none', /<failure /, '<failure severity="error" ', /attribute 'severity' is not allowed/],
  [
    'has the output before the tests',
    /(?=<testcase)/,
    '<system-out/>',
    /Element 'testcase': This element is not expec/,
  ],
  ['is cut off', /<\/testsuite>.*/s, '', /Premature end of data/],
] as const)('one that %s is refused by the schema of Jenkins', ([, place, change, departure]) => {
  const document = formatJunit(judge(careless)).replace(place, change);
  expect(jenkinsDepartures(document).join('\n')).toMatch(departure);
});

test('each rule is a test at each provider that was called, and fails where it was broken', () => {
  const { smsroute, ...others } = outcomes(judge(careless));
  expect(smsroute).toMatchObject({ 'unknown-field': 'failure', cost: 'passed' });
  expect(others).toEqual({});
  expect(Object.keys(outcomes(reports['several providers']))).toEqual(['smsprovider', 'smsroute']);
});

test('a rule that the report does not list is a test, too, for it breaks the contract', () => {
  expect(outcomes(reports['findings by a rule that it does not list'])['smsroute']).toMatchObject({ new: 'failure' });
});

test('the failure says where, when, why and how to mend it', () => {
  const failure = /<failure type="unknown-field" message="(?<message>[^"]*)">(?<text>[^<]*)</.exec(
    formatJunit(judge(careless)),
  );
  expect(failure?.groups?.['message']).toBe('smsroute sendMessage, field statusCallback');
  expect(failure?.groups?.['text']).toContain('POST /v1/messages, answered 200: `statusCallback` is no field');
  expect(failure?.groups?.['text']).toContain('mend: Spell the field as the document does');
});

test('the numbers of a suite are those of its tests', () => {
  const suite = XmlDocument.fromString(formatJunit(judge(careless, { baseline: [] }))).get('/testsuites/testsuite');
  const attributes = ['@tests', '@failures', '@errors', '@skipped'];
  const counted = ['count(testcase)', 'count(testcase/failure)', 'count(testcase/error)', 'count(testcase/skipped)'];
  // One for each rule, and one for what it cost.
  const tests = ruleTexts.length + 1;
  expect(attributes.map((name) => suite?.eval(`string(${name})`))).toEqual([`${tests}`, '2', '0', '']);
  expect(counted.map((number) => suite?.eval(number))).toEqual([tests, 2, 0, 0]);
});

test('what is silenced is skipped with its reason, and what is tolerated stands in the output', () => {
  const silenced = judgedBy(careless, { silence: [{ rule: 'unknown-field', reason: 'so be it' }] });
  expect(outcomes(silenced)['smsroute']).toMatchObject({ 'unknown-field': 'skipped' });
  expect(formatJunit(silenced)).toContain('<skipped>so be it</skipped>');
  const tolerated = judge({ ...careless, findings: [finding({ severity: 'warning' })] });
  expect(outcomes(tolerated)['smsroute']).toMatchObject({ 'unknown-field': 'passed' });
  expect(formatJunit(tolerated)).toContain('warning unknown-field at smsroute sendMessage, field statusCallback');
});
