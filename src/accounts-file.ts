import { type NewRule, RuleBook } from './control/rule-book.ts';
import { RuleError } from './control/rule-error.ts';
import { providers } from './providers/index.ts';
import { createRandom } from './sms/ids.ts';
import { Rules } from './sms/rules.ts';
import { type AccountSeed, checkSeeds, SeedError } from './sms/seed.ts';
import { isYaml, readJsonOrYaml } from './written-file.ts';

/** What a sandbox begins with. */
export interface Beginning {
  readonly accounts: readonly AccountSeed[];
  readonly rules: readonly NewRule[];
}

/**
 * Reads accounts and rules from a file in JSON, or in YAML where it is called `.yaml` or `.yml`.
 * @throws SeedError naming the file, the place in it and the mend.
 */
export function readBeginning(file: string): Beginning {
  const content = readJsonOrYaml(file, {
    option: '--accounts',
    mend: 'name a file like fixtures/accounts.json',
    refusal: (sentence) => new SeedError(sentence),
  });
  try {
    const accounts = checkSeeds(content, file);
    // The check of the line above says that they are a list; what is in it is checked next.
    const { rules = [] } = content as { rules?: readonly NewRule[] };
    requireRules(rules, file);
    return { accounts, rules };
  } catch (error) {
    if (!isYaml(file) || !(error instanceof SeedError) || !error.message.includes('must be string')) throw error;
    throw new SeedError(`${error.message}; YAML takes what looks like a number for one unless it stands in quotes`);
  }
}

function requireRules(rules: readonly NewRule[], file: string): void {
  const book = new RuleBook(new Rules(rules.length, createRandom(1)), providers);
  for (const [index, rule] of rules.entries()) {
    try {
      book.add(rule);
    } catch (error) {
      throw error instanceof RuleError
        ? new SeedError(`${file}: at /rules/${index}${error.field}: ${error.message}`)
        : error;
    }
  }
}
