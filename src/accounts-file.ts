import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type NewRule, RuleBook } from './control/rule-book.ts';
import { RuleError } from './control/rule-error.ts';
import { providers } from './providers/index.ts';
import { createRandom } from './sms/ids.ts';
import { Rules } from './sms/rules.ts';
import { type AccountSeed, checkSeeds, SeedError } from './sms/seed.ts';
import { systemCode } from './system-error.ts';

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
  const isYaml = /\.ya?ml$/i.test(file);
  const content = isYaml ? parseYaml(readText(file), file) : parseJson(readText(file), file);
  try {
    const accounts = checkSeeds(content, file);
    // The check of the line above says that they are a list; what is in it is checked next.
    const { rules = [] } = content as { rules?: readonly NewRule[] };
    requireRules(rules, file);
    return { accounts, rules };
  } catch (error) {
    if (!isYaml || !(error instanceof SeedError) || !error.message.includes('must be string')) throw error;
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

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new SeedError(
      `--accounts ${file} cannot be opened (${systemCode(error) || error}); name a file like fixtures/accounts.json`,
    );
  }
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new SeedError(`${file} is not valid JSON, mend it there: ${sentence(error)}`);
  }
}

function parseYaml(text: string, file: string): unknown {
  const { load, JSON_SCHEMA } = createRequire(import.meta.url)('js-yaml') as typeof import('js-yaml');
  try {
    // Of the types of YAML only those of JSON: instants stay the texts that they are.
    return load(text, { schema: JSON_SCHEMA });
  } catch (error) {
    throw new SeedError(`${file} is not valid YAML, mend it there: ${sentence(error)}`);
  }
}

/** What a parser says, in one line: js-yaml shows the place below an empty line. */
function sentence(error: unknown): string {
  const [said = ''] = (error instanceof Error ? error.message : String(error)).split('\n\n');
  return said.replace(/\s+/g, ' ');
}
