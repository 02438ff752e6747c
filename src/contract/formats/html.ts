import { gapsIn, type ProviderGaps } from '../gaps.ts';
import { markup } from '../printable.ts';
import { type JudgedFinding, type JudgedReport, ruleOf } from '../report.ts';
import { examplesOf, headline, placeOf } from '../wording.ts';
import { STYLE } from './html-style.ts';
import { lacking } from './text.ts';

/** The report as one page that needs nothing else: no script, no font, no network. */
export function formatHtml(report: JudgedReport): string {
  const counting = report.findings.filter(({ silenced }) => silenced === null);
  const silenced = report.findings.filter(({ silenced }) => silenced !== null);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${markup(headline(report))}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>SMS contract report</h1>
<p class="verdict ${report.kept ? 'kept' : 'broken'}">${markup(headline(report))}</p>
<p class="quiet">${markup(report.from)} to ${markup(report.to)} on the emulated clock, mode ${markup(report.mode)}</p>
</header>
<main>
${section('Findings', [...counting.map((finding) => findingOf(report, finding)), ...excessesOf(report)])}
${section('Silenced', listOf(silenced.map((finding) => `${finding.rule} at ${placeOf(finding)}: ${finding.silenced}`)))}
${section('Never exercised', gapsIn(report).map(gapOf))}
${section('Costs', costsOf(report))}
${section('Remarks', listOf(report.remarks))}
</main>
</body>
</html>
`;
}

const section = (title: string, parts: readonly string[]) =>
  parts.length === 0 ? '' : `<section>\n<h2>${title}</h2>\n${parts.join('\n')}\n</section>`;

const listOf = (lines: readonly string[]) =>
  lines.length === 0 ? [] : [`<ul>${lines.map((line) => `<li>${markup(line)}</li>`).join('')}</ul>`];

function findingOf(report: JudgedReport, finding: JudgedFinding): string {
  const { title, why, mend, page } = ruleOf(report, finding);
  const { severity, rule, count, examples } = finding;
  const rest = count - examples.length;
  const lines = [...examplesOf(finding).map(prose), ...(rest > 0 ? [`and ${rest} more`] : [])];
  return `<article class="${severity}">
<h3><span class="badge">${severity}</span> ${markup(title)}</h3>
<p><code>${markup(rule)}</code> at <strong>${markup(placeOf(finding))}</strong>, ${count === 1 ? 'once' : `${count} times`}</p>
<ul class="examples">${lines.map((line) => `<li>${line}</li>`).join('')}</ul>
<dl><dt>Why</dt><dd>${prose(why)}</dd><dt>Mend</dt><dd>${prose(mend)} <span class="quiet">${markup(page)}</span></dd></dl>
</article>`;
}

function excessesOf({ excesses }: JudgedReport): string[] {
  return excesses.map(
    ({ detail, because }) => `<article class="error">
<h3><span class="badge">cost</span> ${markup(detail)}</h3>
${listOf(because).join('')}
</article>`,
  );
}

function gapOf({ provider, called, operations, neverCalled, partly }: ProviderGaps): string {
  const summary = `${markup(provider)}: ${called} of ${operations} operations were called`;
  if (called === 0) return `<p class="quiet">${summary}</p>`;
  const never = neverCalled.length === 0 ? '' : `<p>Never called: ${neverCalled.map(codeOf).join(' ')}</p>`;
  const rows = partly.map(
    (use) => `<tr><th scope="row">${codeOf(use.operation)}</th><td>${markup(lacking(use))}</td></tr>`,
  );
  return `<details open><summary>${summary}</summary>${never}<table>${rows.join('')}</table></details>`;
}

/** Text in which names stand between backticks. */
const prose = (text: string) => markup(text).replace(/`([^`]+)`/g, '<code>$1</code>');

const codeOf = (name: string) => `<code>${markup(name)}</code>`;

function costsOf({ costs }: JudgedReport): string[] {
  if (costs.length === 0) return [];
  const head = ['Provider', 'Country', 'Messages', 'Segments', 'Cost'];
  const rows = costs.map(({ provider, country, messages, segments, amount, currency }) => {
    const cells = [provider, country ?? '-', messages, segments, `${amount} ${currency}`];
    return `<tr>${cells.map((cell) => `<td>${markup(String(cell))}</td>`).join('')}</tr>`;
  });
  return [
    `<table class="costs"><thead><tr>${head.map((name) => `<th scope="col">${name}</th>`).join('')}</tr></thead>
<tbody>${rows.join('')}</tbody></table>`,
  ];
}
