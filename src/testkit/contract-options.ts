import { formats } from '../contract/formats/index.ts';
import { type FailOn, THRESHOLDS } from '../contract/report.ts';
import { OptionError, requireKnown } from '../options.ts';

/** The names of what somebody may choose. */
export type Names<Options> = { readonly [Name in keyof Required<Options>]: true };

/**
 * Checks by what a contract is to be judged, for a misspelt severity would find nothing wrong.
 * @throws OptionError naming the option, and what it may be.
 */
export function checkContractOptions<Options extends { readonly failOn?: FailOn; readonly format?: string }>(
  options: Options,
  names: Names<Options>,
): void {
  requireKnown(options, names, 'option');
  requireOneOf('failOn', options.failOn, THRESHOLDS);
  requireOneOf('format', options.format, Object.keys(formats));
}

function requireOneOf(name: string, value: string | undefined, known: readonly string[]): void {
  if (value === undefined || known.includes(value)) return;
  throw new OptionError(`${name} must be ${known.slice(0, -1).join(', ')} or ${known.at(-1)}, not "${value}"`);
}
