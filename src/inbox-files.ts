import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/** The files of the inbox by their names, such as `index.html`. */
export type InboxFiles = Readonly<Record<string, string>>;

/**
 * Makes the inbox's files from its sources. The build replaces this module by one that reads the files it has made.
 */
export function readInboxFiles(): InboxFiles {
  const { buildSync } = createRequire(import.meta.url)('esbuild') as typeof import('esbuild');
  const place = fileURLToPath(new URL('./ui/', import.meta.url));
  const { outputFiles } = buildSync({
    entryPoints: { inbox: `${place}main.tsx`, style: `${place}style/inbox.css` },
    bundle: true,
    minify: true,
    write: false,
    outdir: place,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'silent',
  });
  const made = (ending: string) => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  const still = (name: string) => readFileSync(`${place}${name}`, 'utf8');
  return {
    'index.html': still('index.html'),
    'icon.svg': still('icon.svg'),
    'inbox.js': made('.js'),
    'inbox.css': made('.css'),
  };
}
