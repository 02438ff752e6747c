import { expect, test } from 'vitest';
import { formatGithub } from '../../src/contract/formats/github.ts';
import { formatHtml } from '../../src/contract/formats/html.ts';
import { formats } from '../../src/contract/formats/index.ts';
import { formatBreaches, formatText } from '../../src/contract/formats/text.ts';
import { judge } from '../../src/contract/judge.ts';
import { carelessReport, DOUBLED, example, finding, hostileReport, judgedBy } from './reports.ts';

test('the text says what was broken, where, when, why and how to mend it', async () => {
  const text = formatText(judge(await carelessReport()));
  expect(text.split('\n\n').slice(0, 2)).toEqual([
    'Contract broken: 1 error in 2 calls.',
    [
      'error unknown-field: A field that the provider does not know',
      '  where   smsroute sendMessage, field statusCallback, once',
      '  such as 2026-05-30T12:00:00.000Z POST /v1/messages, answered 200: `statusCallback` is no field of this operation, and was ignored. Did you mean `status_callback`?',
      '  why     Providers ignore what they do not know. A misspelt field is not an error to them: the message goes out without what the field should have said.',
      '  mend    Spell the field as the document does, or leave it out. (docs/rules/unknown-field.md)',
    ].join('\n'),
  ]);
});

test('the text says what was never exercised: operations, documented statuses, parameters', async () => {
  const text = formatText(judge(await carelessReport()));
  expect(text).toMatch(/^ {2}smsroute: 1 of \d+ operations were called$/m);
  expect(text).toMatch(/^ {4}never called: .*\bgetMessage\b/m);
  expect(text).toMatch(/^ {4}sendMessage: never answered .*\b402\b.*; never given .*\breference\b/m);
  expect(text).toContain('  nothing at all of smsid');
});

test('the text says what was sent at which cost', async () => {
  expect(formatText(judge(await carelessReport()))).toMatch(
    /Costs:\n {2}smsroute {2}GB {2}2 messages {2}2 segments {2}0\.\d+ USD\n/,
  );
});

test('the text says of one message that it is one', async () => {
  const report = await carelessReport();
  const costs = report.costs.map((cost) => ({ ...cost, messages: 1, segments: 1 }));
  expect(formatText(judge({ ...report, costs }))).toMatch(/ {2}1 message {2}1 segment {2}/);
});

test('a silenced finding, a remark and a cost that is too high have their places in the text', async () => {
  const careless = await carelessReport();
  const silence = [
    { rule: 'unknown-field', reason: 'the gateway adds it' },
    { rule: 'unknown-field', provider: 'smsid', reason: 'old' },
  ];
  const text = formatText(judgedBy({ ...careless, findings: [finding(), DOUBLED] }, { silence }, { baseline: [] }));
  expect(text).toContain('Contract broken: 1 warning, 1 silenced, 3 costs too high in 2 calls.');
  expect(text).toContain(
    'Silenced:\n  unknown-field at smsroute sendMessage, field statusCallback: the gateway adds it\n',
  );
  expect(text).toContain(
    'in the baseline.\n  doubled by 2026-05-30T12:00:00.000Z POST /v1/messages, answered 200, message msg_1: ',
  );
  expect(text).toContain('Remarks:\n  The silence of unknown-field at smsid silences nothing');
});

test('what breaks the contract is told alone', async () => {
  const report = { ...(await carelessReport()), findings: [finding(), finding({ severity: 'note', field: 'advice' })] };
  expect(formatBreaches(judge(report))).not.toContain('advice');
  expect(formatBreaches(judge(report, { failOn: 'note' }))).toContain('advice');
});

test('the page escapes everything, runs no script and asks nobody', async () => {
  const page = formatHtml(judge(await hostileReport()));
  expect(page).not.toMatch(/<script|<b>|<img|<link|src=|url\(|@import|href/i);
  expect(page).toContain('&#60;script&#62;&#34;x&#34;&#60;/script&#62;');
  expect(page).toContain('prefers-color-scheme: dark');
  expect(page).toContain("default-src 'none'");
});

test('the page says how often more, where receipts are concerned, and which words are names', async () => {
  const receipts = finding({ rule: 'forged-receipt-taken', operation: null, field: null });
  const findings = [receipts, finding({ count: 3, examples: [example({ detail: 'no `body`' })] })];
  const page = formatHtml(judge({ ...(await carelessReport()), findings }));
  expect(page).toContain('<strong>smsroute receipts</strong>');
  expect(page).toContain('no <code>body</code></li><li>and 2 more</li>');
});

test('the page is whole: every element that is opened is closed', async () => {
  const page = formatHtml(judge(await hostileReport(), { baseline: [] })).replace(/<!doctype html>|<meta [^>]*>/g, '');
  const open: string[] = [];
  for (const [, closing, name = ''] of page.matchAll(/<(\/?)([a-z]+\d?)[^>]*>/g)) {
    if (closing === '/') expect(open.pop()).toBe(name);
    else open.push(name);
  }
  expect(open).toEqual([]);
});

test('annotations cannot be broken out of', async () => {
  const lines = formatGithub(judge(await hostileReport()))
    .trimEnd()
    .split('\n');
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatch(/^::error title=unknown-field at smsroute sendMessage%2C field <script>/);
  expect(lines[0]).toContain('\\u{a}::error::%250A');
  expect(lines[1]).toBe('Contract broken: 1 error in 2 calls.');
});

test('an annotation has the level of its finding', async () => {
  const severities = (['error', 'warning', 'note'] as const).map((severity) => finding({ severity, field: severity }));
  const text = formatGithub(judge({ ...(await carelessReport()), findings: severities }));
  expect(text.match(/^::\w+/gm)).toEqual(['::error', '::warning', '::notice']);
});

test.for(Object.entries(formats))('%s shows control characters instead of obeying them', async ([, format]) => {
  // A line break ends lines, and nothing else of that kind is there.
  expect(format(judge(await hostileReport()))).not.toMatch(/(?!\n)[\p{Cc}\u2028\u2029\u202e\ufeff]/u);
});

test('the JSON is the report with its verdict', async () => {
  const report = judge(await carelessReport());
  expect(JSON.parse(formats.json(report))).toEqual(report);
});

test.for(['text', 'junit', 'html', 'sarif', 'github'] as const)(
  'a receipt without an answer was not answered, a call without one was refused by the sandbox, in %s',
  async (name) => {
    const examples = [example({ status: null })];
    const findings = [finding({ examples }), finding({ rule: 'receipt-answered-late', examples, field: null })];
    const report = formats[name](judge({ ...(await carelessReport()), findings }, { failOn: 'note' }));
    expect(report).toContain('/v1/messages, not answered: so');
    expect(report).toContain('/v1/messages, refused by the strict sandbox: so');
  },
);
