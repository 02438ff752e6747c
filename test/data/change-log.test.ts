import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readChanges } from '../../src/data/change-log.ts';
import { temporaryDirectory } from '../support/command.ts';

async function sumOf(text: string): Promise<object | undefined> {
  const file = join(temporaryDirectory(), 'state.ndjson');
  writeFileSync(file, text);
  return readChanges(file);
}

test('a text with separators of lines and paragraphs is one line of the file', async () => {
  const text = 'a\u2028b\u2029c\u0085d';
  expect(await sumOf(`${JSON.stringify({ outline: { text } })}\n`)).toMatchObject({ text });
});

test('a line that is longer than what is read at once is whole', async () => {
  const text = 'é'.repeat(100_001);
  expect(await sumOf(`${JSON.stringify({ outline: { text } })}\n{"outline":{"last":1}}\n`)).toMatchObject({
    text,
    last: 1,
  });
});

test('a last line that was torn is left out', async () => {
  expect(await sumOf('{"outline":{"kept":1}}\n{"outline":{"kept":2')).toMatchObject({ kept: 1 });
});
