import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** A shipped file that cannot be used; the message names the file, the place in it and what is wrong there. */
export class AssetError extends Error {
  override readonly name = 'AssetError';
}

/** Whether the shipped files are known to be right. The build checks them all before it packs them. */
export const assetsAreChecked: boolean = false;

/**
 * Reads a shipped file (an OpenAPI document or a fixture) by its path from the package's root.
 * The build replaces this module by one that carries the files, so a built emulator reads none.
 * @throws AssetError when it is not there, or neither JSON nor YAML.
 */
export function readAsset(path: string): unknown {
  try {
    const text = readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
    if (path.endsWith('.json')) return JSON.parse(text);
    // Only sources read YAML: the parser is a development dependency.
    const { load } = createRequire(import.meta.url)('js-yaml') as typeof import('js-yaml');
    return load(text);
  } catch (error) {
    throw new AssetError(
      `${path} cannot be read: ${sentence(error)}; mend it, or restore it with git checkout ${path}`,
    );
  }
}

/** What a parser says, in one line: js-yaml shows the place below an empty line, JSON.parse in the middle. */
function sentence(error: unknown): string {
  const [said = ''] = (error instanceof Error ? error.message : String(error)).split('\n\n');
  return said.replace(/\s+/g, ' ');
}
