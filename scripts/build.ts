import { execFileSync } from 'node:child_process';
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Metafile } from 'esbuild';
import { bundle } from './bundle.ts';

/** Makes `dist`: the bundles, the licenses of what is in them, and the types of the library. */
process.chdir(fileURLToPath(new URL('..', import.meta.url)));
await rm('dist', { recursive: true, force: true });
const metafile = await bundle('dist');
await writeFile('dist/THIRD-PARTY-LICENSES.txt', await licenses(metafile));
await emitTypes();

/** The license texts of the packages that are in a bundle, as their licenses ask. */
async function licenses({ inputs }: Metafile): Promise<string> {
  const packages = new Set(
    Object.keys(inputs).flatMap((path) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? []),
  );
  // The inbox is built before, by what also builds it when it runs from the sources.
  packages.add('node_modules/preact');
  const texts = await Promise.all([...packages].sort().map(licenseOf));
  return `The command (command.js) and the inbox contain these packages.\n\n${texts.join('\n')}`;
}

async function licenseOf(directory: string): Promise<string> {
  const { name, version, license } = JSON.parse(await readFile(join(directory, 'package.json'), 'utf8'));
  const file = (await readdir(directory)).find((file) => /^licen[cs]e/i.test(file));
  const text = file === undefined ? 'It states no text.' : await readFile(join(directory, file), 'utf8');
  return `${'='.repeat(80)}\n${name} ${version} (${license})\n\n${text.trim()}\n`;
}

async function emitTypes(): Promise<void> {
  execFileSync(process.execPath, ['node_modules/typescript-native/bin/tsc', '-p', 'scripts/tsconfig.types.json'], {
    stdio: 'inherit',
  });
  // The compiler reads declarations, but does not copy them.
  const declarations = (await readdir('src', { recursive: true })).filter((path) => path.endsWith('.d.ts'));
  for (const path of declarations) await cp(join('src', path), join('dist/types', path));
}
