import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../', import.meta.url));

/** The layers of the design. A module imports from its own layer or from one above it in this list. */
const layers: readonly (readonly string[])[] = [
  [
    'src/assets.ts',
    'src/version.ts',
    'src/shape.ts',
    'src/option-rules.ts',
    'src/system-error.ts',
    'src/written-file.ts',
    'src/time/',
  ],
  ['src/sms/'],
  ['src/webhook/'],
  ['src/http/'],
  ['src/audit/'],
  ['src/providers/', 'src/control/'],
  [
    'src/journal.ts',
    'src/options.ts',
    'src/snapshot.ts',
    'src/counter.ts',
    'src/sandbox.ts',
    'src/sandboxes.ts',
    'src/inbox-files.ts',
    'src/inbox.ts',
    'src/emulator.ts',
  ],
  [
    'src/adapters/',
    'src/testkit/',
    'src/testkit.ts',
    'src/data/',
    'src/contract/',
    'src/commands/',
    'src/accounts-file.ts',
    'src/validate/',
    'src/verify/',
    'src/log.ts',
    'src/cli.ts',
    'src/cli-options.ts',
    'src/command.ts',
    'src/index.ts',
    'src/fastify.ts',
    'src/client.ts',
    'src/client/',
    'src/ui/',
  ],
];

/** Directories of one layer that know nothing of each other. */
const strangers = ['src/providers/', 'src/control/'];

function filesIn(directory: string): string[] {
  return readdirSync(join(root, directory), { recursive: true, encoding: 'utf8' })
    .map((file) => join(directory, file))
    .filter((file) => /\.tsx?$/.test(file));
}

const read = (file: string) => readFileSync(join(root, file), 'utf8');

/** The modules of this package that a file imports, types included. */
function importsOf(file: string): string[] {
  const specifiers = [...read(file).matchAll(/\b(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(([, path = '']) => path);
  return specifiers.map((path) => relative(root, join(root, dirname(file), path)));
}

const layerOf = (file: string) => layers.findIndex((layer) => layer.some((part) => file.startsWith(part)));
const strangerOf = (file: string) => strangers.find((part) => file.startsWith(part));
const providerOf = (file: string) => /^src\/providers\/([^/]+)\//.exec(file)?.[1];

const sources = filesIn('src');
const edges = sources.flatMap((file) => importsOf(file).map((imported) => ({ file, imported })));
const told = ({ file, imported }: (typeof edges)[number]) => `${file} imports ${imported}`;

test('every source file belongs to a layer', () => {
  expect(sources.filter((file) => layerOf(file) === -1)).toEqual([]);
});

test('imports are found at all', () => {
  expect(edges.length).toBeGreaterThan(100);
});

test('no module imports from a layer below its own', () => {
  expect(edges.filter(({ file, imported }) => layerOf(imported) > layerOf(file)).map(told)).toEqual([]);
});

test('providers and the control API know nothing of each other', () => {
  const crossing = edges.filter(({ file, imported }) => {
    const [one, other] = [strangerOf(file), strangerOf(imported)];
    return one !== undefined && other !== undefined && one !== other;
  });
  expect(crossing.map(told)).toEqual([]);
});

test('no provider imports from another', () => {
  const crossing = edges.filter(({ file, imported }) => {
    const [one, other] = [providerOf(file), providerOf(imported)];
    return one !== undefined && other !== undefined && one !== other;
  });
  expect(crossing.map(told)).toEqual([]);
});

test('no module imports itself by way of others, types aside', () => {
  const values = (file: string) =>
    [...read(file).matchAll(/^(?:import|export)(?! type)[^;]*?from\s*'(\.[^']+)'/gm)]
      .filter(([statement]) => !/^(?:import|export)\s*\{(?:\s*type\s[^,}]+,?)+\s*\}/.test(statement))
      .map(([, path = '']) => relative(root, join(root, dirname(file), path)));
  const reaches = (from: string, seen: Set<string>): Set<string> => {
    for (const next of values(from)) {
      if (seen.has(next) || !next.endsWith('.ts') || next.endsWith('.d.ts')) continue;
      seen.add(next);
      reaches(next, seen);
    }
    return seen;
  };
  expect(sources.filter((file) => reaches(file, new Set()).has(file))).toEqual([]);
});

test.for([
  ['fastify', /^src\/(adapters\/|fastify\.ts$)/],
  ['msw', /^src\/(adapters\/msw|testkit\/interception)\.ts$/],
  ['vitest', /^src\/testkit\/vitest\.ts$/],
  ['undici', /^src\/webhook\/deliver\.ts$/],
  ['@mswjs/data', /^src\/sms\/register\.ts$/],
  ['find-my-way', /^src\/http\/router\.ts$/],
] as const)('only its own place knows %s', ([name, place]) => {
  const users = sources.filter((file) => new RegExp(`['"]${name}['"/]`).test(read(file)) && !place.test(file));
  expect(users).toEqual([]);
});

test.for([
  'Date.now',
  'new Date()',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'Math.random',
  'performance.now',
  'randomUUID',
  'randomBytes',
])('%s stands in src/time, src/sms/ids.ts and the page alone', (name) => {
  // The inbox is a page of its own, whose patience has nothing to do with emulated time.
  const places = /^src\/(time\/|ui\/|sms\/ids\.ts$)/;
  const users = sources.filter((file) => !places.test(file));
  expect(users.filter((file) => read(file).includes(name))).toEqual([]);
});

test('no test sleeps', () => {
  // A timer that gives up (rejects) is patience; one that goes on (resolves) is a sleep.
  const sleep =
    /setTimeout\((?:\(\) *=> *)?(?:resolve|fulfil|done)|setInterval|timers\/promises|Atomics\.wait|\bsleep\(/;
  const self = relative(root, fileURLToPath(import.meta.url));
  const tests = filesIn('test').filter((file) => !file.startsWith('test/bench/') && file !== self);
  expect(tests.filter((file) => sleep.test(read(file)))).toEqual([]);
});
