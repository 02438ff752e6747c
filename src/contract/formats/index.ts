import { printableJson } from '../printable.ts';
import type { JudgedReport } from '../report.ts';
import { formatGithub } from './github.ts';
import { formatHtml } from './html.ts';
import { formatJunit } from './junit.ts';
import { formatSarif } from './sarif.ts';
import { formatText } from './text.ts';

/** The forms that a report can have, by their names. */
export const formats = {
  text: formatText,
  html: formatHtml,
  junit: formatJunit,
  sarif: formatSarif,
  github: formatGithub,
  json: (report: JudgedReport) => printableJson(report),
} as const satisfies Readonly<Record<string, (report: JudgedReport) => string>>;

export type FormatName = keyof typeof formats;
