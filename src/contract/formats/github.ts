import { printable } from '../printable.ts';
import { type JudgedReport, ruleOf, type Severity } from '../report.ts';
import { examplesOf, headline, placeOf } from '../wording.ts';

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', note: 'notice' };

/** Workflow commands of GitHub Actions: an annotation for each finding that counts and each cost that is too high. */
export function formatGithub(report: JudgedReport): string {
  const findings = report.findings.filter(({ silenced }) => silenced === null);
  const annotations = [
    ...findings.map((finding) => {
      const { title, why, mend, page } = ruleOf(report, finding);
      const times = finding.count === 1 ? 'once' : `${finding.count} times`;
      const lines = [`${title}, ${times}.`, ...examplesOf(finding).slice(0, 1), why, `${mend} (${page})`];
      return annotation(COMMANDS[finding.severity], `${finding.rule} at ${placeOf(finding)}`, lines);
    }),
    ...report.excesses.map(({ provider, detail, because }) =>
      annotation('error', `Cost at ${provider}`, [detail, ...because]),
    ),
    ...report.remarks.map((remark) => annotation('notice', 'Contract', [remark])),
  ];
  return [...annotations, `${printable(headline(report))}\n`].join('');
}

function annotation(command: string, title: string, lines: readonly string[]): string {
  return `::${command} title=${property(title)}::${lines.map((line) => escaped(printable(line))).join('%0A')}\n`;
}

const escaped = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (text: string) => escaped(printable(text)).replaceAll(':', '%3A').replaceAll(',', '%2C');
