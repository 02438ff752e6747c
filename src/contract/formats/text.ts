import { counted } from '../../control/wording.ts';
import { gapsIn, type OperationGaps, type ProviderGaps } from '../gaps.ts';
import { printable } from '../printable.ts';
import { breaks, type JudgedFinding, type JudgedReport, ruleOf } from '../report.ts';
import { examplesOf, headline, placeOf } from '../wording.ts';

/** The report for a terminal. */
export function formatText(report: JudgedReport): string {
  const { findings } = report;
  const counting = findings.filter(({ silenced }) => silenced === null);
  const silenced = findings.filter(({ silenced }) => silenced !== null);
  return assembled([
    [headline(report)],
    ...counting.map((finding) => findingLines(report, finding)),
    excessLines(report),
    titled(
      'Silenced',
      silenced.map((finding) => `${finding.rule} at ${placeOf(finding)}: ${finding.silenced}`),
    ),
    titled('Never exercised', gapLines(report)),
    titled('Costs', costLines(report)),
    titled('Remarks', report.remarks),
  ]);
}

/** What breaks the contract, for the message of a test that fails. */
export function formatBreaches(report: JudgedReport): string {
  const breaking = report.findings.filter((finding) => breaks(finding, report.fail_on));
  return assembled([
    [headline(report)],
    ...breaking.map((finding) => findingLines(report, finding)),
    excessLines(report),
    titled('Remarks', report.remarks),
  ]);
}

function findingLines(report: JudgedReport, finding: JudgedFinding): string[] {
  const { title, why, mend, page } = ruleOf(report, finding);
  const { severity, rule, count, examples } = finding;
  const rest = count - examples.length;
  return [
    `${severity} ${rule}: ${title}`,
    `  where   ${placeOf(finding)}, ${count === 1 ? 'once' : `${count} times`}`,
    ...examplesOf(finding).map((example, index) => `  ${index === 0 ? 'such as' : '       '} ${example}`),
    ...(rest > 0 ? [`          and ${rest} more`] : []),
    `  why     ${why}`,
    `  mend    ${mend} (${page})`,
  ];
}

function excessLines({ excesses }: JudgedReport): string[] {
  return excesses.flatMap(({ detail, because }) => [
    `cost: ${detail}`,
    ...because.map((call) => `  doubled by ${call}`),
  ]);
}

function gapLines(report: JudgedReport): string[] {
  const gaps = gapsIn(report);
  const idle = gaps.filter(({ called }) => called === 0).map(({ provider }) => provider);
  return [
    ...gaps.filter(({ called }) => called > 0).flatMap(providerLines),
    ...(idle.length === 0 ? [] : [`nothing at all of ${idle.join(', ')}`]),
  ];
}

function providerLines({ provider, called, operations, neverCalled, partly }: ProviderGaps): string[] {
  return [
    `${provider}: ${called} of ${operations} operations were called`,
    ...(neverCalled.length === 0 ? [] : [`  never called: ${neverCalled.join(', ')}`]),
    ...partly.map((use) => `  ${use.operation}: ${lacking(use)}`),
  ];
}

/** `never answered 402, 429; never given reference`. */
export function lacking({ statuses, parameters }: OperationGaps): string {
  return [
    ...(statuses.length === 0 ? [] : [`never answered ${statuses.join(', ')}`]),
    ...(parameters.length === 0 ? [] : [`never given ${parameters.join(', ')}`]),
  ].join('; ');
}

function costLines({ costs }: JudgedReport): string[] {
  const rows = costs.map(({ provider, country, messages, segments, amount, currency }) => [
    provider,
    country ?? '-',
    counted(messages, 'message'),
    counted(segments, 'segment'),
    `${amount} ${currency}`,
  ]);
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

const titled = (title: string, lines: readonly string[]) =>
  lines.length === 0 ? [] : [`${title}:`, ...lines.map((line) => `  ${line}`)];

/** Each line made printable, with an empty one between the sections. */
function assembled(sections: readonly (readonly string[])[]): string {
  const present = sections.filter(({ length }) => length > 0);
  return `${present.map((lines) => lines.map(printable).join('\n')).join('\n\n')}\n`;
}
