import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import SwaggerParser from '@apidevtools/swagger-parser';
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild';
import { readDocument } from '../src/http/document.ts';
import { readInboxFiles } from '../src/inbox-files.ts';
import { checkSeeds } from '../src/sms/seed.ts';

/**
 * Bundles the package, whose root is the working directory: the inbox's files; the library, whose dependencies stay
 * outside; the command, which carries them, for one file loads in half the time of three hundred.
 * @param directory where to; it is made, and what stands there already stays.
 * @returns what went into the command.
 */
export async function bundle(directory: string): Promise<Metafile> {
  await mkdir(join(directory, 'inbox'), { recursive: true });
  for (const [name, text] of Object.entries(readInboxFiles())) await writeFile(join(directory, 'inbox', name), text);

  const assets = await readAssets();
  const common: BuildOptions = {
    bundle: true,
    outdir: directory,
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    // What entries share stands in files of its own, so a class is the same class in all of them.
    splitting: true,
    logLevel: 'warning',
  };

  await build({
    ...common,
    entryPoints: {
      index: 'src/index.ts',
      msw: 'src/adapters/msw.ts',
      fastify: 'src/fastify.ts',
      client: 'src/client.ts',
      testkit: 'src/testkit.ts',
      'testkit-vitest': 'src/testkit/vitest.ts',
      'testkit-vitest-reporter': 'src/testkit/vitest-reporter.ts',
    },
    packages: 'external',
    plugins: [carryAssets(assets), readBuiltInbox()],
  });

  const { metafile } = await build({
    ...common,
    entryPoints: { cli: 'src/cli.ts', command: 'src/command.ts' },
    external: [
      // Few runs need these two: the first question by several fields loads one, the first webhook the other.
      '@mswjs/data',
      'undici',
      // Fastify loads these only for a server that has schemas, writes a log or is called without a port.
      '@fastify/ajv-compiler',
      '@fastify/fast-json-stringify-compiler',
      'pino',
      'light-my-request',
    ],
    // Bundled CommonJS asks for Node's own modules with `require`, which an ES module does not have.
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module';\nconst require = requireFrom(import.meta.url);",
    },
    plugins: [carryAssets(assets), readBuiltInbox(), bundleLazyRequires()],
    metafile: true,
  });
  return metafile;
}

/** The shipped files as JSON text by their paths. What a start trusts is checked here. */
async function readAssets(): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  for (const name of (await readdir('openapi')).filter((name) => name.endsWith('.yaml'))) {
    // Not dereferenced: that would make the documents thirty times as long.
    const document = await SwaggerParser.bundle(`openapi/${name}`);
    files[`openapi/${name}`] = JSON.stringify(readDocument(document, name));
  }
  for (const name of (await readdir('fixtures')).filter((name) => name.endsWith('.json'))) {
    files[`fixtures/${name}`] = JSON.stringify(JSON.parse(await readFile(`fixtures/${name}`, 'utf8')));
  }
  checkSeeds(JSON.parse(files['fixtures/accounts.json'] ?? ''), 'fixtures/accounts.json');
  const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
  files['package.json'] = JSON.stringify({ version });
  return files;
}

/** Puts a module that carries the shipped files in the place of `src/assets.ts`, which reads them. */
function carryAssets(files: Readonly<Record<string, string>>): Plugin {
  const contents = `
    export class AssetError extends Error {
      name = 'AssetError';
    }
    export const assetsAreChecked = true;
    const files = ${JSON.stringify(files)};
    export function readAsset(path) {
      if (!Object.hasOwn(files, path)) throw new AssetError(path + ' is not among the shipped files');
      return JSON.parse(files[path]);
    }`;
  return {
    name: 'carry-assets',
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]src[\\/]assets\.ts$/ }, () => ({ contents, loader: 'js' }));
    },
  };
}

/** Puts a module that reads the inbox's files, which stand beside the bundle, in the place of the one that makes them. */
function readBuiltInbox(): Plugin {
  const contents = `
    import { readdirSync, readFileSync } from 'node:fs';
    export function readInboxFiles() {
      const place = new URL('./inbox/', import.meta.url);
      return Object.fromEntries(readdirSync(place).map((name) => [name, readFileSync(new URL(name, place), 'utf8')]));
    }`;
  return {
    name: 'read-built-inbox',
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]src[\\/]inbox-files\.ts$/ }, () => ({ contents, loader: 'js' }));
    },
  };
}

/**
 * Sources load what is heavy and seldom needed by `createRequire(import.meta.url)('name')`, which esbuild leaves
 * alone. As a plain `require('name')` it is bundled, and still evaluated only when it is called.
 */
function bundleLazyRequires(): Plugin {
  return {
    name: 'bundle-lazy-requires',
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => {
        const source = await readFile(path, 'utf8');
        return { contents: source.replaceAll('createRequire(import.meta.url)(', 'require('), loader: 'ts' };
      });
    },
  };
}
