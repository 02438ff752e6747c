import { markup } from '../printable.ts';
import { breaks, type ContractRule, type JudgedFinding, type JudgedReport, rulesIn } from '../report.ts';
import { examplesOf, headline, placeOf } from '../wording.ts';

/**
 * The report as JUnit's XML, in the form that the schemas of Ant and of Jenkins both allow: a suite for each provider
 * that was called, with a test for each rule and one for the costs. What does not break the contract at the report's
 * threshold stands in the suite's output. Ant's schema is from before tests could be skipped, so of that nothing is said
 * where nothing is silenced.
 */
export function formatJunit(report: JudgedReport): string {
  const suites = judgedProviders(report).map((provider, id) => suite(report, provider, id));
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n${suites.join('')}</testsuites>\n`;
}

/** Those that were called, or have something to say. */
function judgedProviders({ coverage, findings, excesses }: JudgedReport): string[] {
  const called = coverage.filter(({ operations }) => operations.some(({ calls }) => calls > 0));
  return [...new Set([...called, ...findings, ...excesses].map(({ provider }) => provider))];
}

interface Test {
  readonly xml: string;
  readonly outcome: 'passed' | 'failed' | 'skipped';
}

function suite(report: JudgedReport, provider: string, id: number): string {
  const findings = report.findings.filter((finding) => finding.provider === provider);
  const tests = [
    ...rulesIn(report).map((rule) => ruleTest(report, provider, rule, findings)),
    costTest(report, provider),
  ];
  const number = (wanted: Test['outcome']) => tests.filter(({ outcome }) => outcome === wanted).length;
  const told = findings.filter((finding) => finding.silenced === null && !breaks(finding, report.fail_on));
  const skipped = number('skipped');
  const output = [headline(report), ...told.flatMap(linesOf), ...report.remarks].map(markup).join('\n');
  const attributes = [
    `name="${markup(provider)}" package="sms-emulator.contract" id="${id}" hostname="localhost"`,
    `timestamp="${report.to.slice(0, 19)}" time="0" tests="${tests.length}"`,
    `failures="${number('failed')}" errors="0"${skipped === 0 ? '' : ` skipped="${skipped}"`}`,
  ];
  return [
    `  <testsuite ${attributes.join(' ')}>\n`,
    // Ant's schema wants the element, and Jenkins' wants something in it.
    `    <properties><property name="mode" value="${report.mode}"/>`,
    `<property name="fail-on" value="${report.fail_on}"/></properties>\n`,
    ...tests.map(({ xml }) => xml),
    `    <system-out>${output}</system-out>\n`,
    '    <system-err/>\n',
    '  </testsuite>\n',
  ].join('');
}

function ruleTest(report: JudgedReport, provider: string, rule: ContractRule, all: readonly JudgedFinding[]): Test {
  const findings = all.filter((finding) => finding.rule === rule.id);
  const name = `${rule.id}: ${rule.title}`;
  const breaking = findings.filter((finding) => breaks(finding, report.fail_on));
  if (breaking.length > 0) {
    const lines = [...breaking.flatMap(linesOf), `why: ${rule.why}`, `mend: ${rule.mend} (${rule.page})`];
    return failed(provider, name, { type: rule.id, message: breaking.map(placeOf).join('; '), lines });
  }
  const [silence] = findings.filter(({ silenced }) => silenced !== null).map(({ silenced }) => silenced ?? '');
  if (silence === undefined) return passed(provider, name);
  // As text: Jenkins' schema has no attributes here.
  return { xml: test(provider, name, `<skipped>${markup(silence)}</skipped>`), outcome: 'skipped' };
}

function costTest({ excesses, fail_on }: JudgedReport, provider: string): Test {
  const name = 'cost: A run costs no more than was stated';
  const own = excesses.filter((excess) => excess.provider === provider);
  if (own.length === 0 || fail_on === 'never') return passed(provider, name);
  const lines = own.flatMap(({ detail, because }) => [detail, ...because.map((call) => `doubled by ${call}`)]);
  return failed(provider, name, { type: 'cost', message: own.map(({ detail }) => detail).join(' '), lines });
}

const passed = (provider: string, name: string): Test => ({ xml: test(provider, name, ''), outcome: 'passed' });

interface Failure {
  readonly type: string;
  readonly message: string;
  readonly lines: readonly string[];
}

function failed(provider: string, name: string, { type, message, lines }: Failure): Test {
  const opening = `<failure type="${markup(type)}" message="${markup(message)}">`;
  return { xml: test(provider, name, `${opening}${lines.map(markup).join('\n')}</failure>`), outcome: 'failed' };
}

function test(provider: string, name: string, content: string): string {
  const attributes = `name="${markup(name)}" classname="${markup(`sms-emulator.contract.${provider}`)}" time="0"`;
  return content === '' ? `    <testcase ${attributes}/>\n` : `    <testcase ${attributes}>${content}</testcase>\n`;
}

function linesOf(finding: JudgedFinding): string[] {
  const times = finding.count === 1 ? 'once' : `${finding.count} times`;
  return [
    `${finding.severity} ${finding.rule} at ${placeOf(finding)}, ${times}`,
    ...examplesOf(finding).map((example) => `  ${example}`),
  ];
}
