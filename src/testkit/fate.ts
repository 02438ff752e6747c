import type { RuleBook } from '../control/rule-book.ts';
import { anything, checkOptions, type OptionRules, text } from '../option-rules.ts';
import type { FateName } from '../sms/fates.ts';
import type { Rule } from '../sms/rule.ts';
import { handsetOf } from './handset.ts';

/** Whom a fate befalls. */
export interface FateOptions {
  /** The handset, its number however it is written; any by default. */
  readonly to?: string;
  /** What the text contains. */
  readonly text?: string;
  /** A provider's id; every provider by default. */
  readonly provider?: string;
  /** How many messages; one by default. */
  readonly times?: number;
}

const OPTIONS: OptionRules<FateOptions> = {
  to: text,
  text,
  provider: text,
  // The rule that is made of them says how often it may decide.
  times: anything,
};

/**
 * Has a fate befall the next messages, and no other requests.
 * @throws RuleError naming what is wrong; OptionError when there is no such option; TypeError when there is no digit in
 * `to`.
 */
export function befall(rules: RuleBook, fate: FateName, options: FateOptions = {}): Rule {
  checkOptions(options, OPTIONS);
  const { to, text, provider, times = 1 } = options;
  return rules.add({
    name: fate,
    match: {
      // A rule that says nothing of a message may be about other requests, too.
      to: to === undefined ? { pattern: '*' } : handsetOf(to),
      ...(text !== undefined && { text }),
      ...(provider !== undefined && { provider }),
    },
    fate,
    times,
  });
}
