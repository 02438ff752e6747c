import type { AuditRule } from '../src/audit/rule.ts';
import { rules as aboutCalls } from '../src/audit/rules/index.ts';
import { type ReceiptRule, receiptRules } from '../src/audit/rules/receipts.ts';

const HEAD = '<!-- Generated from src/audit/rules by `npm run generate`. -->\n';

type AnyRule = AuditRule | ReceiptRule;

const rules: readonly AnyRule[] = [...aboutCalls, ...receiptRules];

/** The pages of `docs/rules` by their names: one for each rule, and a table of them all. */
export function rulePages(): ReadonlyMap<string, string> {
  return new Map([['README.md', tableOfRules()], ...rules.map((rule) => [`${rule.id}.md`, pageOf(rule)] as const)]);
}

function tableOfRules(): string {
  const rows = rules.map((rule) => {
    const { id, title, severity } = rule;
    return `| [${id}](${id}.md) | ${severity} | ${JUDGES[rule.judges]} | ${title} |\n`;
  });
  return `${HEAD}# Rules of the contract

What applications do to providers is judged by these rules, and \`GET /_emulator/contract/report\` tells what was found. An
\`error\` breaks against the real provider, a \`warning\` costs money or breaks some day, a \`note\` is advice. A strict
sandbox refuses requests that break a rule of severity \`error\` and are judged by the request alone.

| Rule | Severity | Judged by | What breaks it |
| --- | --- | --- | --- |
${rows.join('')}`;
}

function pageOf({ id, title, severity, judges, why, mend, example }: AnyRule): string {
  return `${HEAD}# ${id}

${title}.

- Severity: \`${severity}\`
- Judged by ${JUDGES[judges]}

## Why it matters

${why}

## How to mend it

${mend}
${example === undefined ? '' : examplesOf(example)}
## How to silence it

\`\`\`yaml
silence: [{ rule: ${id}, reason: 'why it is fine here' }]
\`\`\`
`;
}

const JUDGES: Readonly<Record<AnyRule['judges'], string>> = {
  request: 'the request alone',
  answer: 'the request with its answer, and what the client did before',
  receipt: 'the answer to a receipt',
};

function examplesOf({ bad, good }: NonNullable<AuditRule['example']>): string {
  return `
## Example

Not so:

\`\`\`text
${bad}
\`\`\`

But so:

\`\`\`text
${good}
\`\`\`
`;
}
