import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { blocksOf, relativeLinks } from './support/readme-blocks.ts';
import { Reader } from './support/readme-reader.ts';

describe('someone who follows the README from top to bottom', () => {
  const blocks = blocksOf(read('README.md'));
  let reader: Reader;
  let compiled: Promise<void>;

  beforeAll(async () => {
    reader = await Reader.start();
    compiled = reader.compile(blocks);
    compiled.catch(() => 'the last test says so');
  });

  afterAll(() => reader.stop());

  for (const block of blocks) {
    const [firstLine = ''] = block.text.split('\n');
    const title = `line ${block.line}: ${block.kind} ${block.name || firstLine}`;
    test(title, () => reader.follow(block));
  }

  test('has written TypeScript that compiles', () => compiled);

  test('meets no block that nobody can run', async () => {
    const strange = { line: 7, kind: 'ruby', name: '', text: 'puts 1\n' };
    await expect(reader.follow(strange)).rejects.toThrow('line 7 opens a block of the kind "ruby"');
    await expect(reader.follow({ ...strange, kind: 'sh' })).rejects.toThrow('no test knows how to run: puts 1');
  });
});

describe('every link leads to a file', () => {
  const pages = ['README.md', ...pagesIn('docs'), ...pagesIn('decisions')];

  test.each(pages)('of %s', (page) => {
    const missing = relativeLinks(read(page)).filter((link) => !existsSync(join(dirname(page), link)));
    expect(missing).toEqual([]);
  });
});

test('decisions/dependencies.md gives a reason for every dependency, at its version', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;
  const page = read('decisions/dependencies.md');
  const rows = Object.entries({ ...dependencies, ...devDependencies }).map(
    ([name, version]) => `| \`${name}\` | ${version.replace(/^npm:.*@/, '')} |`,
  );
  expect(rows.filter((row) => !page.includes(row))).toEqual([]);
});

function read(page: string): string {
  return readFileSync(page, 'utf8');
}

function pagesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .map((file) => join(folder, file));
}
