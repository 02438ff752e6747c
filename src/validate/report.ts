import type { Conduct, Observation, Validation, Weight } from './validation.ts';

/** What came of a file, for programs. */
export function asJson({ checked, skipped, observations, findings }: Validation): string {
  const view = {
    format: 1,
    checked,
    skipped,
    ...Object.fromEntries(
      WEIGHTS.map(([weight]) => [
        `${weight}s`,
        observations.filter((one) => one.weight === weight).map(({ weight: _, ...rest }) => rest),
      ]),
    ),
    findings: findings.map(({ rule, ...rest }) => ({
      rule: rule.id,
      severity: rule.severity,
      title: rule.title,
      ...rest,
    })),
  };
  return `${JSON.stringify(view, undefined, 2)}\n`;
}

/** The kinds of observations in the order of their weight, and what they are called. */
const WEIGHTS: readonly (readonly [Weight, string])[] = [
  ['difference', 'Differences between the exchanges and the documents'],
  ['mistake', 'Requests that were wrong, and refused'],
  ['remark', 'Remarks'],
];

/** What came of a file, for people. */
export function asText(validation: Validation): string {
  const { checked, skipped, observations, findings } = validation;
  const paragraphs = WEIGHTS.flatMap(([weight, title]) => {
    const lines = observations.filter((one) => one.weight === weight).map(line);
    return lines.length === 0 ? [] : [`${title}:\n${lines.join('\n')}`];
  });
  if (findings.length > 0) paragraphs.push(`Rules of good conduct:\n${findings.map(finding).join('\n')}`);
  const differences = observations.filter(({ weight }) => weight === 'difference').length;
  const rest = skipped === 0 ? '' : `, ${skipped} of no provider skipped`;
  const result =
    differences === 0 ? 'no differences' : `${differences} ${differences === 1 ? 'difference' : 'differences'}`;
  paragraphs.push(`${checked} ${checked === 1 ? 'exchange' : 'exchanges'} checked${rest}: ${result}`);
  return `${paragraphs.join('\n\n')}\n`;
}

function line({ provider, method, path, status, detail, count, entries }: Observation): string {
  const answered = status === 0 ? 'no answer' : String(status);
  return `  ${provider}  ${method} ${path}  ${answered}  ${detail}${places(count, entries)}`;
}

function places(count: number, entries: readonly number[]): string {
  const named = `${entries.length === 1 ? 'entry' : 'entries'} ${entries.join(', ')}${count > entries.length ? ', …' : ''}`;
  return `  (${count > 1 ? `${count} times: ` : ''}${named})`;
}

function finding({ rule, provider, operation, count, details }: Conduct): string {
  const times = count === 1 ? '' : ` (${count} times)`;
  const head = `  ${rule.severity}  ${rule.id}  ${provider}${operation === null ? '' : `  ${operation}`}${times}: ${rule.title}`;
  return [head, ...details.map((detail) => `    ${detail}`)].join('\n');
}
