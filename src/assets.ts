import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/**
 * Reads a shipped file (an OpenAPI document or a fixture) by its path from the package's root.
 * The build replaces this module by one that carries the parsed files, so a built emulator reads none.
 */
export function readAsset(path: string): unknown {
  const text = readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
  if (path.endsWith('.json')) return JSON.parse(text);
  // Only sources read YAML: the parser is a development dependency.
  const { load } = createRequire(import.meta.url)('js-yaml') as typeof import('js-yaml');
  return load(text);
}
