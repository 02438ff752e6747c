import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { systemCode } from './system-error.ts';

/** How whoever wants a file says that it cannot be read. */
export interface Wanted {
  /** The option that names it, such as `--accounts`, where it is one of the command. */
  readonly option?: string;
  /** What to do when it cannot be opened, such as `name a file that can be read`. */
  readonly mend: string;
  /** Makes the error of a sentence. */
  refusal(sentence: string): Error;
}

/** Whether a file is YAML, by its name. */
export const isYaml = (file: string): boolean => /\.ya?ml$/i.test(file);

/**
 * Reads a file in JSON, or in YAML where it is called `.yaml` or `.yml`.
 * @throws the wanted refusal, naming the file, what is wrong and the mend.
 */
export function readJsonOrYaml(file: string, wanted: Wanted): unknown {
  if (!isYaml(file)) return readJson(file, wanted);
  const text = readText(file, wanted);
  return parsed('YAML', yamlParser(file, wanted), text, file, wanted);
}

/**
 * Reads a file in JSON.
 * @throws the wanted refusal, naming the file, what is wrong and the mend.
 */
export function readJson(file: string, wanted: Wanted): unknown {
  return parsed('JSON', JSON.parse, readText(file, wanted), file, wanted);
}

function readText(file: string, { option, mend, refusal }: Wanted): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const name = option === undefined ? file : `${option} ${file}`;
    throw refusal(`${name} cannot be opened (${systemCode(error) || error}); ${mend}`);
  }
  if (!isUtf8(bytes)) throw refusal(`${file} is not UTF-8; save it as UTF-8`);
  // Editors of Windows begin a text with a mark that is no part of it.
  return bytes.toString('utf8').replace(/^\uFEFF/, '');
}

function parsed(
  form: 'JSON' | 'YAML',
  parse: (text: string) => unknown,
  text: string,
  file: string,
  { refusal }: Wanted,
): unknown {
  try {
    return parse(text);
  } catch (error) {
    // js-yaml shows the place below an empty line.
    const [said = ''] = (error instanceof Error ? error.message : String(error)).split('\n\n');
    throw refusal(`${file} is not valid ${form}, mend it there: ${said.replace(/\s+/g, ' ')}`);
  }
}

/** The command carries a parser of YAML; the library has an optional peer. */
function yamlParser(file: string, { refusal }: Wanted): (text: string) => unknown {
  try {
    const { load, JSON_SCHEMA } = createRequire(import.meta.url)('js-yaml') as typeof import('js-yaml');
    // Of the types of YAML only those of JSON: instants stay the texts that they are.
    return (text) => load(text, { schema: JSON_SCHEMA });
  } catch {
    throw refusal(`${file} is YAML, which needs the package js-yaml here; install it, or write JSON`);
  }
}
