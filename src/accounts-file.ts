import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type AccountSeed, checkSeeds, SeedError } from './sms/seed.ts';

/**
 * Reads the accounts of a file in JSON, or in YAML where it is called `.yaml` or `.yml`.
 * @throws SeedError naming the file, the place in it and the mend.
 */
export function readAccounts(file: string): readonly AccountSeed[] {
  const isYaml = /\.ya?ml$/i.test(file);
  const content = isYaml ? parseYaml(readText(file), file) : parseJson(readText(file), file);
  try {
    return checkSeeds(content, file);
  } catch (error) {
    if (!isYaml || !(error instanceof SeedError) || !error.message.includes('must be string')) throw error;
    throw new SeedError(`${error.message}; YAML takes what looks like a number for one unless it stands in quotes`);
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? error.code : error;
    throw new SeedError(`--accounts ${file} cannot be opened (${reason}); name a file like fixtures/accounts.json`);
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
